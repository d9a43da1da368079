import type { WordClasses } from '../../rules/phrases';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What people in a study are called, in the plural. */
export const peopleWords = words(
  'patients participants subjects volunteers women men children adults adolescents students employees individuals people persons ' +
    'infants neonates newborns babies respondents girls boys males females pupils nurses physicians parents mothers fathers smokers ' +
    'workers residents athletes players veterans inpatients outpatients survivors twins donors victims caregivers carers ' +
    'couples teenagers toddlers users drivers soldiers seniors elders runners cyclists clinicians doctors pharmacists ' +
    'pregnancies births admissions cases controls primigravidas parturients diabetics pensioners retirees schoolchildren preschoolers ' +
    'youths youngsters siblings brothers sisters relatives midwives practitioners gps surgeons dentists therapists physiotherapists ' +
    'psychologists psychiatrists paediatricians pediatricians neurologists oncologists specialists paramedics trainees graduates ' +
    'teachers traders fishermen farmers miners firefighters prisoners migrants refugees immigrants citizens inhabitants consumers drinkers gamblers ' +
    'vegans vegetarians sufferers recipients carriers probands interviewees informants observers listeners musicians swimmers octogenarians centenarians',
);

/** Number words that may stand last in a count of people: "twelve", "sixty-five", "two hundred". */
const numberWords = words(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand',
);

/** Counts so small that each patient may be described. */
const few = words('two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10');

/** Animals of the laboratory, the farm and the clinic. */
export const animalWords = words(
  'mice mouse rats rat rabbits pigs piglets swine sheep lambs goats dogs cats cows calves cattle horses chickens broilers hens monkeys ' +
    'macaques primates hamsters gerbils rodents ferrets animals zebrafish fish flies larvae tadpoles worms bees ' +
    'ewes rams sows heifers steers bulls mares foals camels llamas poultry hens turkeys ducks geese quail pigeons baboons voles squirrels',
);

const cells = words(
  'cells fibroblasts neurons macrophages keratinocytes hepatocytes myocytes cardiomyocytes astrocytes microglia monocytes lymphocytes ' +
    'neutrophils osteoblasts chondrocytes organoids spheroids blasts melanocytes adipocytes myoblasts',
);

/** Past tense and participle of looking at what was written down before. */
const reviewed = words(
  'reviewed analysed analyzed examined evaluated studied collected extracted retrieved assessed audited looked compiled searched investigated screened',
);

const written = words(
  'records record charts chart notes files registries registry registers register certificates databases database',
);

/** Calendar years, which ages and counts are not. */
export const years: ReadonlySet<string> = new Set(Array.from({ length: 91 }, (_, since) => String(1950 + since)));

/** What the phrases of this folder call `@people`, `@number` and so on. */
export const studyWords: WordClasses = {
  people: peopleWords,
  year: years,
  number: numberWords,
  few,
  animals: animalWords,
  cells,
  reviewed,
  written,
};
