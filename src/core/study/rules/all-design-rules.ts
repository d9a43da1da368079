import type { DesignRule } from '../design-rule';
import { benchDesignRules } from './bench-designs';
import { individualDesignRules } from './individual-designs';
import { joinedDesignRules } from './joined-designs';
import { observationalDesignRules } from './observational-designs';
import { reviewDesignRules } from './review-designs';
import { trialDesignRules } from './trial-designs';

/** Every rule that speaks for a design. */
export const designRules: readonly DesignRule[] = [
  ...trialDesignRules,
  ...observationalDesignRules,
  ...individualDesignRules,
  ...reviewDesignRules,
  ...benchDesignRules,
  ...joinedDesignRules,
];
