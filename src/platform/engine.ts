/**
 * The engine, evaluated on first use: its parser and rule tables are most of the bundle, and a window in which no paper is
 * open should not pay for them. (A dynamic import inside one bundle runs the modules late; nothing is fetched.)
 */
export async function loadEngine() {
  const [{ analyseInSteps }, { openKnowledge }, { readPaper }, { paperLikeness }] = await Promise.all([
    import('../core/analyse'),
    import('../core/open-knowledge'),
    import('../core/text/read-paper'),
    import('../core/text/paper-likeness'),
  ]);
  return { analyseInSteps, openKnowledge, readPaper, paperLikeness };
}
