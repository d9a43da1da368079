/**
 * Words of a file or its name, where the editor would make a link of `[words](command:…)`, as it does in notifications:
 * they stay as they are written.
 */
export function withoutLinks(words: string): string {
  return words.replace(/\]\(/g, ']\u200B(');
}
