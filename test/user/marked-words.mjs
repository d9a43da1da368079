// Runs in the page: the words in the active editor that carry a line below, each with the style of its line. The editor
// draws a border behind the text, where only its place says which words it belongs to, and an underline on the text.

/**
 * @param {import('playwright-core').Page} page
 * @param {number} kinds how many different lines to wait for
 * @returns {Promise<[word: string, style: string][]>}
 */
export async function markedWords(page, kinds) {
  const read = (wanted) => {
    const plain = (text) => text.replaceAll('\u00A0', ' ').trim();
    const active = document.querySelector('.editor-group-container.active');
    const underlined = [...active.querySelectorAll('.view-line span[class*="ced-"]')].flatMap((span) => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(span);
      return textDecorationLine.includes('underline') ? [[plain(span.textContent), textDecorationStyle]] : [];
    });

    /** Words that are marked one by one, side by side, are one mention. */
    const join = (rows, { left, right, top, bottom, style }) => {
      const last = rows.at(-1);
      const follows = last && last.style === style && last.top === top && Math.abs(last.right - left) < 2;
      if (follows) last.right = right;
      else rows.push({ left, right, top, bottom, style });
      return rows;
    };
    const rows = [...active.querySelectorAll('.view-overlays .cdr[class*="ced-"]')]
      .map((mark) => ({ ...mark.getBoundingClientRect().toJSON(), style: getComputedStyle(mark).borderBottomStyle }))
      .filter(({ style }) => style !== 'none')
      .sort((a, b) => a.style.localeCompare(b.style) || a.top - b.top || a.left - b.left)
      .reduce(join, []);

    const textIn = ({ left, right, top, bottom }) => {
      const ends = [left + 1, right - 1].map((x) => document.caretRangeFromPoint(x, (top + bottom) / 2));
      const [from, to] = ends;
      if (!from || !to) return '';
      const range = document.createRange();
      range.setStart(from.startContainer, from.startOffset);
      range.setEnd(to.startContainer, to.startOffset);
      return plain(range.toString());
    };
    const bordered = rows.map((row) => [textIn(row), row.style]);
    const marked = [...underlined, ...bordered];
    return new Set(marked.map(([, style]) => style)).size >= wanted ? marked : null;
  };
  return (await page.waitForFunction(read, kinds)).jsonValue();
}
