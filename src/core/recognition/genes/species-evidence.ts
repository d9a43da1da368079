import type { PhraseRule } from '../../rules/rule';
import { HUMAN, MOUSE, RAT } from '../species/species-words';

/** Words that tell whose genes a paper is about besides names of species. Phrases are in the notation of `phrases.ts`. */
export interface SpeciesEvidence extends PhraseRule {
  /** NCBITaxon of the species spoken for; null where a species is named that is not the one whose genes are meant. */
  readonly species: string | null;
}

const OWN = 'written for this project';

export const speciesEvidence: readonly SpeciesEvidence[] = [
  {
    id: 'gene.species.host',
    title: 'the animal carries cells of another species',
    source: OWN,
    species: null,
    phrases: [
      'nude|athymic|scid|nsg|nog|immunodeficient|immunocompromised|humanized|humanised mouse|mice|rat|rats',
      'athymic nude mouse|mice|rats',
      'balb / c nude|nu|scid ~1 mice|mouse',
      'balb / c - nude|nu ~2 mice|mouse',
      'balb / c nude|nu',
      'nod / scid ~3 mice|mouse',
      'nod / scid',
      'nod - scid',
      'severe combined immunodeficient mice|mouse',
      'mouse|mice|murine|rat xenograft|xenografts|xenotransplantation|xenotransplant',
      'xenografted ~2 mice|mouse|rats',
      'xenograft|xenografts|xenotransplantation ~3 mice|mouse|rats',
      'tumour|tumor|tumours|tumors formation|growth|formed|growing|grown ~2 in mice|mouse',
    ],
    examples: {
      yes: ['tumours grew in nude mice', 'xenografts in mice', 'NOD/SCID mice'],
      no: ['knockout mice', 'the mice were bred'],
    },
  },
  {
    id: 'gene.species.human-cells',
    title: 'speaks of tumour cells or cell lines, which are human unless the text says otherwise',
    source: OWN,
    species: HUMAN,
    phrases: [
      'xenograft|xenografts|xenografted',
      'cancer|carcinoma|adenocarcinoma|leukemia|leukaemia|lymphoma|melanoma|glioblastoma|glioma|neuroblastoma|osteosarcoma|myeloma cell|cells',
      'cancer|carcinoma|adenocarcinoma|leukemia|leukaemia|lymphoma|melanoma|glioblastoma|glioma|neuroblastoma|osteosarcoma|myeloma cell line|lines',
    ],
    examples: { yes: ['lung cancer cells', 'a xenograft'], no: ['the cells of the lung'] },
  },
  {
    id: 'gene.species.mouse-genetics',
    title: 'speaks of what is done to mice: Cre drivers, floxed alleles, knockout animals',
    source: OWN,
    species: MOUSE,
    phrases: [
      'cre|creert2|creer|creert recombinase|driver|line|lines|mediated|positive|transgenic|transgene',
      'alb|lyz2|lysm|cd4|mx1|nestin|tie2|cdh5|pdx1|ins2|wnt1|cd19|foxn1|villin|vil1|k14|krt14|k5|myh6|sm22|adipoq|ap2 - cre',
      'floxed|flox allele|alleles|mutants',
      'fl / fl',
      'flox / flox',
      'f / f',
      'knock - out|in mice|mouse|animals',
      'embryonic day #',
    ],
    examples: { yes: ['floxed alleles', 'a Cre driver', 'Nestin-Cre'], no: ['the driver mutation'] },
  },
  {
    id: 'gene.species.rat-strain',
    title: 'names a strain or model of rats',
    source: OWN,
    species: RAT,
    phrases: ['spontaneously hypertensive', 'long - evans', 'wistar - kyoto', 'fischer 344', 'f344', 'goto - kakizaki'],
    examples: { yes: ['Long-Evans animals'], no: ['long evenings'] },
  },
];
