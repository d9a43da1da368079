import { benchRules } from './bench-rules';
import type { CivicRule } from './civic-rule';
import { clinicalRules } from './clinical-rules';
import { validatedRules } from './validated-rules';

/** The rules on words; those on counts are in `count-rules.ts`. */
export const civicRules: readonly CivicRule[] = [...validatedRules, ...clinicalRules, ...benchRules];
