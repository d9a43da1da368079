import type { Token } from '../../text/paper-text';

/** Units of measure beside a figure, as papers write them, in lower case. */
export const units: ReadonlySet<string> = new Set(
  [
    'year years yr yrs month months mo mos week weeks wk wks day days hour hours h hr hrs minute minutes min mins second seconds s',
    'kg g mg µg μg ug ng pg fg kg lb mol mmol µmol μmol umol nmol pmol mm µm μm um nm cm m km l dl ml µl μl ul',
    'mmhg kpa pa hz khz mhz db bpm beats iu u mu meq mosm kda da gy mgy cgy kcal kj j w v mv ma',
    'points point copies cells colonies',
  ].flatMap((line) => line.split(' ')),
);

/** Index after the unit that begins at `at`, with what it is divided by (`mg/dL`, `kg/m2`); 0 when there is none. */
export function endOfUnit(tokens: readonly Token[], at: number): number {
  if (!units.has(tokens[at]?.lower ?? '')) return 0;
  let end = at + 1;
  while (end < at + 5 && tokens[end]?.text === '/' && /^\p{L}/u.test(tokens[end + 1]?.text ?? '')) end += 2;
  return end;
}
