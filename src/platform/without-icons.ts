/** Words of a paper or of somebody else, where the editor would draw `$(name)` as an icon: they stay as they are written. */
export function withoutIcons(words: string): string {
  return words.replace(/\$\(/g, '$\u200B(');
}
