// Runs in the page: the words in the active editor that carry a line below, each with the style of its line.

/** @param {import('playwright-core').Page} page @returns {Promise<[word: string, style: string][]>} waits for the first */
export async function markedWords(page) {
  const read = () => {
    const spans = [...document.querySelectorAll('.editor-group-container.active .view-line span[class*="ced-"]')];
    const words = spans.map((span) => {
      const { borderBottomStyle: border, textDecorationLine: line, textDecorationStyle } = getComputedStyle(span);
      const style = border === 'none' && line.includes('underline') ? textDecorationStyle : border;
      return [span.textContent.replaceAll('\u00A0', ' '), style];
    });
    const marked = words.filter(([, style]) => style !== 'none');
    return marked.length > 0 ? marked : null;
  };
  return (await page.waitForFunction(read)).jsonValue();
}
