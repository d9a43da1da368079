import * as vscode from 'vscode';
import { messageOf } from '../../core/message-of';
import { ruleTitles } from '../../platform/remark-words';
import { say } from '../../platform/say';
import type { Services } from '../../platform/services';
import { LEVELS } from '../../platform/setting-levels';
import { settingOfWarning } from '../../platform/warning-kinds';
import { pickRemark } from './pick-remark';

/** Turns off the kind that a warning is of: where its setting is set, else for the user. */
export async function turnOffKind(services: Services, args: readonly unknown[]): Promise<void> {
  const picked = await pickRemark(services, args);
  const setting = picked && settingOfWarning(picked.remark.rule);
  if (!setting) return;
  const key = `warnings.${setting}`;
  const settings = vscode.workspace.getConfiguration('biogloss', picked.document.uri);
  const values = settings.inspect(key);
  const isSet = [...LEVELS].reverse().find(({ value }) => values?.[value] !== undefined);
  try {
    await settings.update(key, false, isSet?.target ?? vscode.ConfigurationTarget.Global);
  } catch (error) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The settings could not be written: {0}', messageOf(error)));
    return;
  }
  const title = (await ruleTitles())(picked.remark.rule);
  say(vscode.l10n.t('Turned off: {0}. To turn it on again: setting biogloss.{1}', title, key));
}
