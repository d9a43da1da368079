import type { RecognitionContext } from '../context';
import type { Token } from '../../text/paper-text';
import { isHyphen, wordAt } from '../word-at';
import { headOf } from './cell-heads';
import { STEM_CELL_ORIGINS, cellShortForms, type CellShortForm } from './cell-short-forms';
import { termInLexicon } from './choose-cell-term';
import { kindOfWords, type DefinedKinds, type WordKind } from './read-modifier';

/** A short form as this paper uses it. */
export interface ReadShortForm extends CellShortForm {
  /** The paper defines it. */
  readonly defined: boolean;
  /** How many tokens before it are one word with it: two in "BM-MSCs". */
  readonly tokensBefore: number;
}

const shortForms: ReadonlyMap<string, CellShortForm> = new Map(cellShortForms.map((form) => [form.short, form]));

/** Gives the short form of a cell at a token, or null. One for each paper; `isNamed` says which ontology ids it names in full. */
export function shortFormReader(
  context: RecognitionContext,
  isNamed: (id: string) => boolean,
): (at: number) => ReadShortForm | null {
  const isUsedInPlural = pluralsOf(context);
  const isSupported = ({ short, long }: CellShortForm): boolean =>
    isUsedInPlural(`${short}s`) || isNamed(termInLexicon(context.lexicon, long)?.concept.id ?? '');
  return (at) => {
    const text = context.tokens[at]?.text ?? '';
    if (!mayBeShort(text)) return null;
    const definition = context.definitionOf(text);
    const form = definition
      ? definedForm(text, definition.longText)
      : (listedForm(text, isSupported) ?? formBeforeCulture(context, at));
    return form && withOrigin(context.tokens, at, { ...form, defined: definition !== undefined, tokensBefore: 0 });
  };
}

const STEM_CELLS = /S(?:P?C|PCs|Cs)$/;
const ORIGIN = /^[A-Z]{1,3}$/;

/** "BM-MSCs", "I-MSCs": the letters before the hyphen say where stem cells come from, whether or not we know them. */
function withOrigin(tokens: readonly Token[], at: number, form: ReadShortForm): ReadShortForm {
  const origin = tokens[at - 2]?.text ?? '';
  if (!STEM_CELLS.test(form.short) || !isHyphen(wordAt(tokens, at - 1)) || !ORIGIN.test(origin)) return form;
  const words = STEM_CELL_ORIGINS.get(origin);
  return { ...form, tokensBefore: 2, long: words === undefined ? form.long : `${words} ${form.long}` };
}

/** "Treg", "TILs", "moDC": a capital, and short. */
function mayBeShort(text: string): boolean {
  if (text.length < 2 || text.length > MOST_LETTERS) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= CAPITAL_A && code <= CAPITAL_Z) return true;
  }
  return false;
}
const MOST_LETTERS = 8;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;

function listedForm(text: string, isSupported: (form: CellShortForm) => boolean): CellShortForm | null {
  const form = listedShortForm(text);
  return form?.plural && form.short === text && !isSupported(form) ? null : form;
}

/** The form as our table has it, singular or plural, whether or not the paper supports it. */
export function listedShortForm(text: string): CellShortForm | null {
  return shortForms.get(text) ?? (text.endsWith('s') ? shortForms.get(text.slice(0, -1)) : undefined) ?? null;
}

/** Tumours and tissues that the paper has short forms for: "ESCC cells", "DRG neurons". Looked up once for each form. */
export function definedKindReader(context: RecognitionContext): DefinedKinds {
  if (context.definitions.length === 0) return () => null;
  const kinds = new Map<string, WordKind | null>();
  return (text) => {
    if (!mayBeShort(text)) return null;
    const known = kinds.get(text);
    if (known !== undefined) return known;
    const longText = context.definitionOf(text)?.longText;
    const kind = longText === undefined ? null : kindOfWords(longText.toLowerCase().split(/[\s-]+/));
    // "MDCK cells" are a line: a tissue in short says enough of neurons, not of any cell.
    const weaker = kind && { ...kind, defining: kind.defining && kind.rule !== 'cell.modifier.tissue' };
    kinds.set(text, weaker);
    return weaker;
  };
}

/** What the paper defines, where that is a cell: "(TECs)" after "thymic epithelial cells". */
function definedForm(short: string, longText: string): CellShortForm | null {
  const words = longText.toLowerCase().split(/\s+/);
  const head = headOf(words.at(-1) ?? '');
  if (!head || words.some((word) => PREPOSITIONS.has(word))) return null;
  return { short, long: [...words.slice(0, -1), head.singular].join(' ') };
}

/** "linker for activation of T cells": what the long form is about, not what it is. */
const PREPOSITIONS: ReadonlySet<string> = new Set('of for in by to on from with against'.split(' '));

const EMBRYONIC_STEM: CellShortForm = { short: 'ES', long: 'embryonic stem cell' };
const CULTURES: ReadonlySet<string> = new Set('clone clones line lines colony colonies culture cultures'.split(' '));

/** "ES clones" */
function formBeforeCulture({ tokens }: RecognitionContext, at: number): CellShortForm | null {
  return tokens[at]?.text === 'ES' && CULTURES.has(wordAt(tokens, at + 1)) ? EMBRYONIC_STEM : null;
}

/** Whether a plural stands anywhere in the paper; looked up once, when first asked. */
function pluralsOf({ tokens }: RecognitionContext): (plural: string) => boolean {
  let plurals: Set<string> | null = null;
  return (plural) => {
    plurals ??= new Set(tokens.filter(({ text }) => text.endsWith('s') && mayBeShort(text)).map(({ text }) => text));
    return plurals.has(plural);
  };
}
