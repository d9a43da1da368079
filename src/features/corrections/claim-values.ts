import * as vscode from 'vscode';
import {
  CIVIC_LEVELS,
  CLAIM_KINDS,
  type ClaimValue,
  OCEBM_LEVELS,
  STRENGTHS,
  STUDY_DESIGNS,
} from '../../core/analysis';
import { capitalise } from '../../core/presentation/capitalise';
import { civicName, designName, kindWord, ocebmName, strengthWord } from '../../core/presentation/wording';

/** What can be corrected on a claim, one box each. */
export const CLAIM_ASPECTS = ['kind', 'strength', 'design', 'level'] as const;
export type ClaimAspect = (typeof CLAIM_ASPECTS)[number];

const OCEBM = [...OCEBM_LEVELS, null];
const CIVIC = [...CIVIC_LEVELS, null];

/** A value to choose. */
export interface ClaimValueItem extends vscode.QuickPickItem {
  readonly value?: Partial<ClaimValue>;
}

/** What the aspect is called: `Design`. */
export function aspectName(aspect: ClaimAspect): string {
  const t = vscode.l10n.t;
  return { kind: t('Kind'), strength: t('Strength'), design: t('Design'), level: t('Level') }[aspect];
}

/** The value as it is now, in words. */
export function aspectWords(aspect: ClaimAspect, value: ClaimValue): string {
  switch (aspect) {
    case 'kind':
      return kindWord(value.claimKind);
    case 'strength':
      return strengthWord(value.strength);
    case 'design':
      return designName(value.design);
    case 'level':
      return `${ocebmName(value.ocebm)}, ${civicName(value.civic)}`;
  }
}

/** The values that an aspect may have, each marked that the engine gave or that counts now. */
export function valueItems(
  aspect: ClaimAspect,
  shown: ClaimValue | null,
  machine: ClaimValue | null,
): ClaimValueItem[] {
  const items = itemsOf(aspect);
  return items.map((item) => {
    const marks = [
      ...(item.value && has(shown, item.value) ? [vscode.l10n.t('as it is now')] : []),
      ...(item.value && has(machine, item.value) ? [vscode.l10n.t('by the engine')] : []),
    ];
    return { ...item, description: marks.join(', ') };
  });
}

function itemsOf(aspect: ClaimAspect): ClaimValueItem[] {
  switch (aspect) {
    case 'kind':
      return CLAIM_KINDS.map((claimKind) => ({ label: capitalise(kindWord(claimKind)), value: { claimKind } }));
    case 'strength':
      return STRENGTHS.map((strength) => ({ label: capitalise(strengthWord(strength)), value: { strength } }));
    case 'design':
      return [...STUDY_DESIGNS, null].map((design) => ({ label: capitalise(designName(design)), value: { design } }));
    case 'level':
      return [
        separator('OCEBM 2011'),
        ...OCEBM.map((ocebm) => ({ label: capitalise(ocebmName(ocebm)), value: { ocebm } })),
        separator('CIViC'),
        ...CIVIC.map((civic) => ({ label: capitalise(civicName(civic)), value: { civic } })),
      ];
  }
}

function separator(label: string): ClaimValueItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function has(whole: ClaimValue | null, part: Partial<ClaimValue>): boolean {
  return whole !== null && (Object.keys(part) as (keyof ClaimValue)[]).every((key) => whole[key] === part[key]);
}

/**
 * The reviewer's fields with one more. What was confirmed as a whole leaves the others to the engine again: only so does a
 * level follow from another design.
 */
export function withValue(
  before: Partial<ClaimValue> | null | undefined,
  machine: ClaimValue | null,
  value: Partial<ClaimValue>,
): Partial<ClaimValue> {
  const wasConfirmed = before && machine && isWhole(before) && has(machine, before);
  return { ...(wasConfirmed ? {} : before), ...value };
}

function isWhole(value: Partial<ClaimValue>): value is ClaimValue {
  return Object.keys(value).length === 5;
}
