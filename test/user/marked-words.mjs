// Runs in the page: the words in the active editor that carry a line below, each with the style of its line.

/**
 * @param {import('playwright-core').Page} page
 * @param {number} kinds how many different lines to wait for
 * @returns {Promise<[word: string, style: string][]>}
 */
export async function markedWords(page, kinds) {
  const read = (wanted) => {
    const spans = [...document.querySelectorAll('.editor-group-container.active .view-line span[class*="ced-"]')];
    const words = spans.map((span) => [
      span.textContent.replaceAll('\u00A0', ' '),
      getComputedStyle(span).borderBottomStyle,
    ]);
    const marked = words.filter(([, style]) => style !== 'none');
    return new Set(marked.map(([, style]) => style)).size >= wanted ? marked : null;
  };
  return (await page.waitForFunction(read, kinds)).jsonValue();
}
