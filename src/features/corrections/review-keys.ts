/** A key of Review Mode. The manifest binds them (`contributes.keybindings`); a test holds the two lists against each other. */
export interface ReviewKey {
  /** As the manifest writes it: `shift+a`. */
  readonly key: string;
  readonly command: string;
  readonly group: KeyGroup;
  /** What it does, for the list of keys: a message of `vscode.l10n.t`. */
  readonly title: string;
  /** Another key for the same, on top. */
  readonly also?: string;
}

export type KeyGroup = 'go' | 'mention' | 'claim' | 'all' | 'mode';

const own = (id: string) => `biogloss.corrections.${id}`;

/** One letter each: small letters are about what stands at the cursor, capitals go further. */
export const REVIEW_KEYS: readonly ReviewKey[] = [
  { key: 'n', command: 'biogloss.nextMention', group: 'go', title: 'Next mention' },
  { key: 'p', command: 'biogloss.previousMention', group: 'go', title: 'Previous mention' },
  { key: 'shift+n', command: 'biogloss.nextClaim', group: 'go', title: 'Next claim' },
  { key: 'shift+p', command: 'biogloss.previousClaim', group: 'go', title: 'Previous claim' },
  { key: 'i', command: 'editor.action.showHover', group: 'go', title: 'Show the card' },
  { key: 'a', command: own('confirmMention'), group: 'mention', title: 'Mention is right' },
  { key: 'x', command: own('rejectMention'), group: 'mention', title: 'Not this here' },
  { key: 's', command: own('otherSense'), group: 'mention', title: 'Other sense…' },
  { key: 't', command: own('otherType'), group: 'mention', title: 'Other type…' },
  { key: 'b', command: own('boundaries'), group: 'mention', title: 'Other boundaries…' },
  { key: 'm', command: own('addMention'), group: 'mention', title: 'Add a missed mention: the selection…' },
  { key: 'e', command: own('applyToPaper'), group: 'mention', title: 'The same for all mentions in this paper' },
  { key: 'shift+e', command: own('applyToFolder'), group: 'mention', title: 'The same in all papers of the folder' },
  { key: 'enter', command: own('correctMention'), group: 'mention', title: 'All corrections of this mention…' },
  { key: 'v', command: own('confirmClaim'), group: 'claim', title: 'Claim is right' },
  { key: 'd', command: own('rejectClaim'), group: 'claim', title: 'Not a claim…' },
  { key: 'k', command: own('addClaim'), group: 'claim', title: 'This is a claim…' },
  { key: 'c', command: own('correctClaim'), group: 'claim', title: 'Correct the claim…' },
  { key: 'o', command: 'biogloss.notes.add', group: 'all', title: 'Write a note' },
  { key: 'r', command: own('editReason'), group: 'all', title: 'Give a reason for the correction…' },
  { key: 'backspace', command: own('revert'), group: 'all', title: 'Take back the correction' },
  { key: 'shift+a', command: own('acceptVisible'), group: 'all', title: 'Accept everything visible' },
  { key: 'shift+x', command: own('rejectVisible'), group: 'all', title: 'Reject everything visible…' },
  { key: 'u', command: 'biogloss.review.undo', group: 'all', title: 'Undo', also: 'ctrl+z' },
  { key: 'ctrl+y', command: 'biogloss.review.redo', group: 'all', title: 'Redo', also: 'ctrl+shift+z' },
  { key: 'h', command: 'biogloss.review.showKeys', group: 'mode', title: 'Show these keys', also: 'shift+/' },
  { key: 'escape', command: 'biogloss.review.leave', group: 'mode', title: 'Leave Review Mode (twice)' },
];
