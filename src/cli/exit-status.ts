export const DONE = 0;
/** Some input could not be analysed; the rest was. */
export const SOME_FAILED = 1;
export const WRONG_USAGE = 2;

export type ExitStatus = typeof DONE | typeof SOME_FAILED | typeof WRONG_USAGE;
