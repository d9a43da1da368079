import type { PhraseRule } from '../rules/rule';

/**
 * What a page wraps around a paper. `whole`: the block is nothing but the phrase; `opens`: it begins with it; `holds`: it
 * has it anywhere. `tail`: what follows is no longer the paper either, when nothing of a paper follows.
 */
export interface FurnitureRule extends PhraseRule {
  readonly where: 'whole' | 'opens' | 'holds';
  /** Most words of a block that the rule may take: notices are short, arguments are not. */
  readonly mostWords: number;
  readonly tail?: true;
}
