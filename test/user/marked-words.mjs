// Runs in the page: the words in the active editor that carry a line below, each with the style of its line.

/** @param {import('playwright-core').Page} page @returns {Promise<[word: string, style: string][]>} waits for the first */
export async function markedWords(page) {
  const read = () => {
    const spans = [...document.querySelectorAll('.editor-group-container.active .view-line span[class*="ced-"]')];
    const words = spans.map((span) => [
      span.textContent.replaceAll('\u00A0', ' '),
      getComputedStyle(span).borderBottomStyle,
    ]);
    const marked = words.filter(([, style]) => style !== 'none');
    return marked.length > 0 ? marked : null;
  };
  return (await page.waitForFunction(read)).jsonValue();
}
