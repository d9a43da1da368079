import * as vscode from 'vscode';

/** Longer ones are no reason, but something that was pasted by mistake. */
const LONGEST = 2000;

export interface ReasonQuestion {
  readonly title: string;
  /** An empty answer is none. */
  readonly required: boolean;
  /** What was said before. */
  readonly value?: string;
  /** What is asked, where it is not simply why. */
  readonly prompt?: string;
}

/** Asks why; undefined when the box was left with Escape. */
export async function askReason({ title, required, value = '', prompt }: ReasonQuestion): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title,
    value,
    prompt: prompt ?? vscode.l10n.t('Why? Kept beside the paper, never in it.'),
    placeHolder: vscode.l10n.t('Your reason'),
    ignoreFocusOut: true,
    validateInput: (typed) => {
      if (required && typed.trim() === '') return vscode.l10n.t('Write a reason, in a word or two.');
      return typed.length > LONGEST ? vscode.l10n.t('That is too long for a reason.') : undefined;
    },
  });
  return answer?.trim();
}
