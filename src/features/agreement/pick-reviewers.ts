import * as vscode from 'vscode';
import type { ReviewerInput } from '../../core/agreement/agreement';
import { authorsOf, nameReviewers } from '../../core/agreement/name-reviewers';
import type { PlacedAnnotation } from '../../core/annotations/annotation';
import { placeInText } from '../../core/annotations/place-annotations';
import { folderOf, sidecarOf } from '../../platform/annotations/addresses';
import { readSidecarFile } from '../../platform/annotations/parse-sidecar';
import { nameOf } from '../../platform/convert';
import type { Services } from '../../platform/services';
import { withoutIcons } from '../../platform/without-icons';
import { withoutLinks } from '../../platform/without-links';
import { otherSidecars } from './other-sidecars';

export interface TwoReviewers {
  readonly a: ReviewerInput;
  readonly b: ReviewerInput;
}

interface Choice extends vscode.QuickPickItem {
  readonly choose: () => Promise<TwoReviewers | null>;
}

/** Authors of more annotations than these are compared by pairs of the first. */
const MOST_AUTHORS = 6;

/** Two authors of one sidecar, or the paper's sidecar and another one; null when the reader thought better of it. */
export async function pickReviewers(services: Services, paper: vscode.TextDocument): Promise<TwoReviewers | null> {
  const { annotations } = await services.annotations.get(paper);
  const t = vscode.l10n.t;
  const withFile = (uri: vscode.Uri) => compareWith(paper, annotations, uri);
  const choices: Choice[] = [
    ...pairsOfAuthors(annotations),
    ...(await otherSidecars(paper.uri)).map((uri) => ({
      label: withoutIcons(nameOf(uri)),
      description: t('compare with this file'),
      choose: () => withFile(uri),
    })),
    {
      label: t('Another file…'),
      description: t('of another reviewer on this paper'),
      choose: async () => {
        const uri = await askForSidecar(paper);
        return uri ? withFile(uri) : null;
      },
    },
  ];
  const [only, ...others] = choices;
  if (only && others.length === 0) return only.choose();
  const title = t('Compare Two Reviewers of {0}', nameOf(paper.uri));
  const chosen = await vscode.window.showQuickPick(choices, { title, placeHolder: t('Whom to compare') });
  return chosen ? chosen.choose() : null;
}

function pairsOfAuthors(annotations: readonly PlacedAnnotation[]): Choice[] {
  const authors = authorsOf(annotations.map(({ annotation }) => annotation)).slice(0, MOST_AUTHORS);
  const by = (name: string): ReviewerInput => {
    return { name, annotations: annotations.filter(({ annotation }) => annotation.author === name) };
  };
  const pairs = authors.flatMap((one, at) => authors.slice(at + 1).map((other) => [one, other] as const));
  return pairs.map(([one, other]) => ({
    label: vscode.l10n.t('{0} and {1}', withoutIcons(one), withoutIcons(other)),
    description: vscode.l10n.t('both in the notes on this paper'),
    choose: () => Promise.resolve({ a: by(one), b: by(other) }),
  }));
}

async function askForSidecar(paper: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectMany: false,
    filters: { BioGloss: ['json'] },
    openLabel: vscode.l10n.t('Compare'),
    title: vscode.l10n.t('Notes of another reviewer on {0}', nameOf(paper.uri)),
    ...(paper.isUntitled ? {} : { defaultUri: folderOf(paper.uri) }),
  });
  return chosen?.[0];
}

async function compareWith(
  paper: vscode.TextDocument,
  own: readonly PlacedAnnotation[],
  uri: vscode.Uri,
): Promise<TwoReviewers | null> {
  const read = await readSidecarFile(uri, null);
  if (read.state !== 'read') {
    const problem = read.state === 'missing' ? vscode.l10n.t('It is not there any more.') : read.problem;
    void vscode.window.showErrorMessage(withoutLinks(vscode.l10n.t('{0} cannot be read. {1}', nameOf(uri), problem)));
    return null;
  }
  const others = read.sidecar.annotations;
  const a = { file: nameOf(sidecarOf(paper.uri)), annotations: own.map(({ annotation }) => annotation) };
  const [one, other] = nameReviewers(a, { file: nameOf(uri), annotations: others });
  return {
    a: { name: one, annotations: own },
    b: { name: other, annotations: placeInText(others, paper.getText()) },
  };
}
