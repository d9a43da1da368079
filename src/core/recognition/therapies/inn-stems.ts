/**
 * Endings of international non-proprietary names (WHO INN stem book, 2018 and later lists): what a drug in no list of ours
 * belongs to. Only endings that ordinary words do not share; `least` is the least length of a whole name.
 */
interface InnStem {
  readonly ending: string;
  readonly meaning: string;
  readonly least: number;
}

const TABLE = `
mab 7 monoclonal antibodies
tinib 8 tyrosine kinase inhibitors
ciclib 8 cyclin-dependent kinase inhibitors
rafenib 9 RAF kinase inhibitors
metinib 9 MEK inhibitors
citinib 9 Janus kinase inhibitors
brutinib 9 Bruton tyrosine kinase inhibitors
parib 8 PARP inhibitors
lisib 8 PI3 kinase inhibitors
sertib 9 serine/threonine kinase inhibitors
degib 8 SMO receptor antagonists
zomib 8 proteasome inhibitors
inostat 9 histone deacetylase inhibitors
mestane 9 aromatase inhibitors
rozole 8 aromatase inhibitors
lutamide 10 antiandrogens
estrant 10 oestrogen receptor degraders
relix 8 GnRH antagonists
relin 8 GnRH agonists
rubicin 9 anthracyclines
platin 8 platinum compounds
taxel 8 taxanes
tecan 7 topoisomerase I inhibitors
trexate 9 folic acid analogues
trexed 9 folic acid analogues
citabine 10 nucleoside analogues
mustine 9 alkylating agents
fosfamide 10 alkylating agents
limus 8 immunosuppressants, rapamycin derivatives
domide 9 thalidomide derivatives
kinra 7 interleukin receptor antagonists
cept 9 receptor molecules
leucel 9 cell therapies
gene 11 gene therapies
vec 9 gene therapy vectors
tocel 9 cell therapies
leukin 10 interleukin-2 analogues
grastim 9 granulocyte colony-stimulating factors
poetin 8 erythropoietins
glutide 9 GLP-1 analogues
gliptin 9 DPP-4 inhibitors
gliflozin 11 SGLT2 inhibitors
glitazone 11 PPAR-gamma agonists
formin 9 biguanides
vastatin 9 HMG-CoA reductase inhibitors
fibrate 9 fibrates
cetrapib 10 CETP inhibitors
sartan 8 angiotensin II receptor antagonists
prilat 8 ACE inhibitors
dipine 9 calcium channel blockers
xaban 7 factor Xa inhibitors
gatran 9 thrombin inhibitors
parin 8 heparin derivatives
tiazem 8 calcium channel blockers
olol 7 beta-blockers
afil 8 PDE5 inhibitors
setron 8 5-HT3 antagonists
triptan 9 5-HT1 agonists
gepant 8 CGRP receptor antagonists
prazole 9 proton pump inhibitors
oxetine 9 serotonin or noradrenaline reuptake inhibitors
azepam 8 benzodiazepines
azolam 8 benzodiazepines
peridone 10 antipsychotics
peridol 9 antipsychotics
piprazole 11 antipsychotics
orexant 10 orexin receptor antagonists
vaptan 8 vasopressin receptor antagonists
lukast 8 leukotriene receptor antagonists
coxib 8 COX-2 inhibitors
profen 9 anti-inflammatory drugs
metasone 10 corticosteroids
methasone 10 corticosteroids
solone 9 corticosteroids
dronate 9 bisphosphonates
floxacin 10 fluoroquinolones
cillin 9 penicillins
penem 8 carbapenems
bactam 8 beta-lactamase inhibitors
mycin 8 antibiotics
micin 8 aminoglycosides
cycline 9 tetracyclines
oxacin 9 quinolones
conazole 10 antifungals
fungin 8 antifungals
nidazole 10 antiprotozoals
ciclovir 10 antivirals
navir 8 HIV protease inhibitors
previr 9 HCV protease inhibitors
asvir 8 NS5A inhibitors
buvir 8 polymerase inhibitors
tegravir 10 integrase inhibitors
virine 9 reverse transcriptase inhibitors
amivir 9 neuraminidase inhibitors
viroc 8 CCR5 antagonists
siran 8 small interfering RNAs
rsen 9 antisense oligonucleotides
caine 8 local anaesthetics
fentanil 9 opioids
curium 9 neuromuscular blockers
stigmine 9 cholinesterase inhibitors
terol 9 beta-2 agonists
barbital 10 barbiturates
quine 9 antimalarials
bendazole 10 anthelmintics
thiazide 11 thiazide diuretics
dralazine 11 vasodilators
entan 9 endothelin receptor antagonists
dustat 9 HIF prolyl hydroxylase inhibitors
asidenib 10 IDH inhibitors
sidenib 9 IDH inhibitors
toclax 8 BCL-2 inhibitors
clax 9 BCL-2 inhibitors
lutide 10 peptide analogues
`;

const innStems: readonly InnStem[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [ending = '', least = '0', ...meaning] = line.split(' ');
    return { ending, least: Number(least), meaning: meaning.join(' ') };
  });

/** Ordinary or biological words that end like drugs. */
const NOT_DRUG_ENDINGS: ReadonlySet<string> = new Set(
  `concept precept percept intercept except accept transgene pseudogene oncogene protooncogene proto-oncogene indigene
  androgene hypoxia cocaine heparin oncogenes reporter-gene neogene phosphogene monogene spartan quine
  cholesterol physiocept immunogene collagene nitrogene hydrogene megagene paratene latrine antigene
  ectosterol campesterol stigmasterol sitosterol ergosterol lanosterol desmosterol oxysterol phytosterol
  hydroxycholesterol`.split(/\s+/),
);

/** Every ending has at least so many letters; the stems are found by their last ones. */
const TAIL = 3;
const SHORTEST_NAME = Math.min(...innStems.map(({ least }) => least));
const stemsByTail = new Map<string, InnStem[]>();
for (const stem of innStems) {
  const tail = stem.ending.slice(-TAIL);
  stemsByTail.set(tail, [...(stemsByTail.get(tail) ?? []), stem]);
}

/** The stem that an unlisted word ends in, the longest first; null when the word is too short or an ordinary one. */
export function stemOf(word: string): InnStem | null {
  if (word.length < SHORTEST_NAME) return null;
  const stems = stemsByTail.get(word.slice(-TAIL));
  if (!stems || NOT_DRUG_ENDINGS.has(word)) return null;
  let best: InnStem | null = null;
  for (const stem of stems) {
    if (word.length < stem.least || !word.endsWith(stem.ending)) continue;
    if (!best || stem.ending.length > best.ending.length) best = stem;
  }
  return best;
}
