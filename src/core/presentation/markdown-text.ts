/**
 * Text of a paper for use inside our own Markdown: every character shows as itself and nothing of it comes alive. No
 * link, image, HTML, emphasis, table cell or heading can be made from it, and the source stays readable: a character
 * is escaped only where it could mean something.
 */
export function escapeMarkdown(text: string): string {
  const words = text
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .map((word) => (looksLikeAddress(word) ? asCode(word) : escapeWord(word)));
  return escapeBlockStart(words.join(' '));
}

/** Web and mail addresses would be linked by many viewers even when escaped; in a code span they are not. */
function looksLikeAddress(word: string): boolean {
  return word.includes('://') || /www\.|mailto:|xmpp:/i.test(word) || /[^@]@[^@]/.test(word);
}

function asCode(word: string): string {
  return `\`${word.replace(/[`|\\]/g, '')}\``;
}

function escapeWord(word: string): string {
  return word
    .replace(/[\\`*[\]|$~]/g, '\\$&')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?[a-z0-9]+;)/gi, '\\&')
    .replace(/(?<![a-z0-9])_|_(?![a-z0-9])/gi, '\\_');
}

/** What would begin a heading, quote, list or rule if it came first on a line. */
function escapeBlockStart(text: string): string {
  if (/^[#>+=-]/.test(text)) return `\\${text}`;
  return text.replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}
