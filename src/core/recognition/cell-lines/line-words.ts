const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Right after a name these say that it is a line of cells: "A549 cells", "A549 cell lines", "A549 xenografts". */
export const LINE_NOUNS = set(
  'cell cells line lines cell-line cell-lines clone clones subclone subclones xenograft xenografts subline sublines spheroids lysate lysates',
);

/** May stand between the name and the noun: "SH-SY5Y human neuroblastoma cells". */
export const LINE_FILLERS = set(
  `human mouse murine rat cancer tumor tumour carcinoma adenocarcinoma melanoma leukemia leukaemia lymphoma glioma
  glioblastoma neuroblastoma hepatoma osteosarcoma breast lung colon prostate ovarian cervical kidney liver gastric
  pancreatic t b epithelial parental wild type wt control transfected ( )`,
);
export const MOST_FILLERS = 3;

/** Stand between the names of a list: "A549, H1299 and PC-9 cells". */
export const LIST_WORDS = set(', and or / ; ( ) & as well');
export const MOST_LIST_WORDS = 3;

/** Cultured-cell words anywhere near, for names that mean nothing else. */
export const CULTURE_WORDS = set(
  'cell cells line lines culture cultures cultured transfected transfection xenograft xenografts clone clones passaged',
);
export const CULTURE_REACH = 8;

/** Written with a digit or a capital before "cells" and yet no line: phases, days, generations, markers. */
export const NO_LINES =
  /^(?:cd\d|th\d|il\d|m[012]$|g[012]|p\d{1,3}$|t\d$|f\d$|e\d|day|stage|grade|type|covid|hiv|sars|hpv|ebv)|t\d{1,2}$/iu;
