/** A path or glob of the setting `biogloss.terminology.files`, without braces, by its parts between slashes. */
export type TermPattern = readonly string[];

export interface TermPatterns {
  /** The entries of the setting that are used, as they were written but with `/`: what is watched. */
  readonly globs: readonly string[];
  /** What the entries stand for, in their order. */
  readonly patterns: readonly TermPattern[];
  /** Entries that lead, or could lead, out of the folder, and such as are no paths. */
  readonly refused: readonly string[];
}

/** More alternatives than this in the braces of one entry are a mistake. */
const MOST_ALTERNATIVES = 100;
const MOST_LENGTH = 500;

/** Reads the setting. Only paths that go down from the folder are used: nothing outside it is ever read. */
export function readTermPatterns(entries: readonly string[]): TermPatterns {
  const globs: string[] = [];
  const patterns: TermPattern[] = [];
  const refused: string[] = [];
  for (const entry of entries) {
    const glob = entry.trim().replaceAll('\\', '/').replace(/^\.\//, '');
    const alternatives = leadsOut(glob) ? null : expandBraces(glob);
    if (!alternatives) {
      refused.push(entry);
      continue;
    }
    globs.push(glob);
    patterns.push(...alternatives.map((path) => path.split('/')));
  }
  return { globs, patterns, refused };
}

/** With a drive or a scheme, or from the home folder; that no part goes up is seen when the braces are gone. */
function leadsOut(glob: string): boolean {
  return glob === '' || glob.length > MOST_LENGTH || glob.startsWith('~') || glob.includes(':');
}

/** `a.{csv,tsv}` as `a.csv` and `a.tsv`; null when the braces are nested or do not match, or hold too much. */
function expandBraces(glob: string): readonly string[] | null {
  let paths = [''];
  let rest = glob;
  while (rest !== '') {
    const [, plain = '', choice] = /^([^{}]*)(?:\{([^{}]*)\})?/.exec(rest) ?? [];
    const choices = choice?.split(',') ?? [''];
    const used = plain.length + (choice === undefined ? 0 : choice.length + 2);
    if (used === 0 || paths.length * choices.length > MOST_ALTERNATIVES) return null;
    paths = paths.flatMap((path) => choices.map((each) => path + plain + each));
    rest = rest.slice(used);
  }
  return paths.every((path) => path.split('/').every(isPart)) ? paths : null;
}

/** An empty one is that of an absolute path. */
function isPart(part: string): boolean {
  return part !== '' && part !== '.' && part !== '..';
}

/** Whether a file's or folder's name fits a part with `*` (any letters) and `?` (one). Letters count as they are. */
export function fitsPart(name: string, part: string): boolean {
  let at = 0;
  let star = -1;
  let retry = 0;
  let i = 0;
  while (at < name.length) {
    const wanted = part.charAt(i);
    if (wanted === '*') {
      star = i++;
      retry = at;
    } else if (wanted !== '' && (wanted === '?' || wanted === name.charAt(at))) {
      i++;
      at++;
    } else if (star >= 0) {
      i = star + 1;
      at = ++retry;
    } else return false;
  }
  while (part.charAt(i) === '*') i++;
  return i === part.length;
}
