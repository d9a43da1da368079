/**
 * Everyday English words that are also symbols or names of genes, drugs and the like. Our own list of common short words,
 * reduced to those that the lexicon has.
 */
const WORDS =
  'ace act aid air all am an ape apex apt arc arm art as ask ate bad bar base bat best bet bid bit bone ' +
  'call calm cam camp can cap car cart cast cat cell chip clap clip clock coil cope cut date diet digit dip ' +
  'do dog dream eat end ends era eye face fact fan fast fat fate feat fig find fish fix flame flap for full ' +
  'fur gap gas get go gold great grid grip had harp has hat he hid hint hip his hot ice if impact in jam ' +
  'jet kid kin kit lab lag lamp large led light limit lip lung mad map march mark mars mask mass mast mat ' +
  'men met mink miss mix net not nut odd of on other out page pals pan par past pear pen pep per pick pig ' +
  'pin pit pole port race rain ran rank ray red rest rip rod same sap sat scar sea set sex she shot sin sip ' +
  'sit skin slap slim snap snare soft son spin spot spring star step stop storm strap sun swap tag talk ' +
  'tank tap task tech ten tip toll tom top trail trap trim trio trip tub tube up van via was wave whey wise ' +
  'wish yes zip';

const everydayWords: ReadonlySet<string> = new Set(WORDS.split(' '));

/** "REST", "Met": a word that a reader meets every day, in whatever case. */
export function isEverydayWord(text: string): boolean {
  return everydayWords.has(text.toLowerCase());
}
