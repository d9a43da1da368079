/**
 * What the drug vocabulary lists and a paper seldom means as a therapy. The vocabulary has no field that tells an approved
 * drug from a body's own molecule or an allergen, so these tables do.
 */
const set = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/[,\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  );

/** Names that are everyday words, units, organisms or reagents first. Lower case, as the text writes them. */
export const EVERYDAY_DRUG_NAMES = set(`
no, as, same, co, ten, his, al, se, date, dates, blood, whole blood, water, air, mg, ng, pg, gd, milk, corn, orange, egg, eggs,
yeast, rabbit, rabbits, beef, pork, chicken, chickens, cranberry, turkey, rice, wheat, potato, potatoes, tomato, lemon, banana, apple, carrot, barley,
oat, oats, peanut, walnut, soybean, tobacco, coffee, tea, honey, salt, sugar, starch, cellulose, wool, feather, feathers, horse,
cat, dog, mouse, mice, rat, guinea pig, cattle, sheep, goat, shrimp, salmon, cod, tuna, lobster, oyster, oak, pine, elm, birch,
maple, cedar, grass, pollen, house dust, dust, mold, snail, cockroach, mosquito, ant, wasp, bee, balance, cascade, cascades,
monitor, dimension, dimensions, capture, advance, hip, met, act, aim, target, focus, impact, prime, spectrum, complete, essential,
protein, proteins, amino acid, amino acids, peptide, peptides, lipid, lipids, phospholipid, phospholipids, sterol, sterols, fat,
fatty acid, fatty acids, carbohydrate, carbohydrates, electrolytes, hemoglobin, haemoglobin, albumin, fibrin, fibrinogen, thrombin,
prothrombin, plasminogen, plasmin, collagen, elastin, gelatin, myelin, casein, keratin, fibronectin, lactoferrin, transferrin,
ferritin, collagenase, trypsin, pepsin, alkaline phosphatase, butyrylcholinesterase, pseudocholinesterase, tyrosinase, protease,
proteases, thyroglobulin, immunoglobulin, immunoglobulins, antibody, antibodies, antigen, cytochrome c, thrombosis, hematoxylin,
haematoxylin, eosin, formaldehyde, formalin, paraffin, paraformaldehyde, agar, xylene, chloroform, acetone, acetonitrile, methanol,
nacl, kcl, cacl2, mgcl2, mgso4, nahco3, hcl, naoh, nah2po4, edta, egta, tris, hepes, dmso, dimethyl sulfoxide, streptavidin, biotin, luciferin, sodium dodecyl sulfate, triton x-100, tween 20,
beta-galactosidase, escherichia coli, e. coli, candida albicans, saccharomyces cerevisiae, pseudomonas aeruginosa,
bacillus subtilis, enterococcus faecium, staphylococcus aureus, aspergillus fumigatus, dermatophagoides pteronyssinus,
dengue virus type 2, influenza virus, i / ii, i/ii, g / d, g/d, g / dl, g/dl, a-c, c/t, t/g, 1/t, at 3, p.o., p . o ., per os,
lead, platinum, silver, gold, tin, carbon, hydrogen, nitrogen, argon, helium, radon, mercury, cadmium, aluminum, aluminium, silicon, boron, sulfur,
sulphur, phosphorus, chlorine, bromine, ion, ions, ash, charcoal, carbon dioxide, carbon monoxide, ozone, acid, base, alkali, gas,
factor 2, factor-1a, interleukin 3, orange juice, fish, sheep red blood cells, semen, urine, bile, saliva, liver, bovine liver, heart,
spleen, thymus, pancreas, kidney, brain, lung, ovary, testis, skin, bone, cartilage, muscle, placenta, umbilical cord blood,
stem cells, bone marrow, platelets, red blood cells, leukocytes, lymphocytes, granulocytes, plasma, serum, cells, tissue, patch,
bead, gel, foam, cream, lotion, tablet, capsule, powder, film, kit, spray, syrup, mask, sunscreen, stannous, triolein, inulin, amber, chalk, cotton, linen, latex, nickel, pearl, ivory, coral, rose, jasmine, lavender, violet, iris, sage, mint, ivy,
coa, coenzyme a, nad, nadh, nadp, nadph, nad+, atp, adp, amp, gtp, gdp, camp, cgmp, dibutyryl camp, inositol 1,4,5-trisphosphate,
heme, haem, chlorophyll, oxaloacetate, ubiquinone, thymidylate, adenylate, purine, pyrimidine, guanine, adenine, cytosine,
thymine, uracil nucleotide, deoxyglucose, colostrum, sterol, flavone, xanthine, proline oxidase,
phorbol 12-myristate 13-acetate, lipopolysaccharide, endotoxin, des, caps, sense, via, mega, ultra, optimal, relief, maximum, original
`);

/**
 * Molecules of the body or the diet: a therapy only where the words around say that they are given. Elsewhere they are
 * shown as chemicals.
 */
export const ENDOGENOUS_NAMES = set(`
glucose, dextrose, fructose, galactose, sucrose, lactose, mannose, ribose, glycogen, cholesterol, oxygen, nitric oxide, hydrogen peroxide,
calcium, sodium, potassium, magnesium, zinc, iron, copper, selenium, iodine, iodide, fluoride, chloride, phosphate, sulfate, bicarbonate, lithium ion,
citrate, lactate, pyruvate, acetate, succinate, fumarate, malate, oxalate, urea, creatinine, creatine, uric acid, ammonia, bilirubin,
alanine, arginine, l-arginine, asparagine, aspartate, aspartic acid, cysteine, cystine, glutamate, glutamic acid, l-glutamate, glutamine, glycine,
histidine, isoleucine, leucine, lysine, methionine, phenylalanine, proline, serine, threonine, tryptophan, tyrosine, valine, homocysteine,
taurine, ornithine, citrulline, carnitine, choline, betaine, glutathione, gaba, gamma-aminobutyric acid, dopamine, serotonin, 5-ht,
5-hydroxytryptamine, histamine, acetylcholine, noradrenaline, norepinephrine, adrenaline, epinephrine, melatonin, adenosine, inosine, guanosine,
cytidine, uridine, thymidine, spermine, spermidine, putrescine, nicotinamide, niacinamide, cortisol, corticosterone, cortisone, aldosterone,
estradiol, oestradiol, 17beta-estradiol, estrone, estriol, progesterone, testosterone, dihydrotestosterone, androstenedione,
dehydroepiandrosterone, thyroxine, triiodothyronine, insulin, glucagon, oxytocin, vasopressin, leptin, ghrelin, somatostatin, growth hormone, bradykinin,
angiotensin, angiotensin ii, substance p, prostaglandin e2, pge2, prostaglandin d2, pgd2, prostaglandin f2 alpha, prostaglandin i2, pgi2, leukotriene b4, platelet activating factor, platelet-activating factor, prostacyclin, thromboxane a2, arachidonic acid, linoleic acid, oleic acid, palmitic acid,
docosahexaenoic acid, eicosapentaenoic acid, folate, folic acid, retinol, retinoic acid, vitamin a, vitamin c, vitamin d, vitamin e, vitamin k,
vitamin b12, vitamin b6, ascorbic acid, thiamine, riboflavin, niacin, biotin, alpha-tocopherol, tocopherol, beta-carotene, lycopene, lutein, caffeine,
ethanol, alcohol, nicotine, erythropoietin, thrombopoietin, luteinizing hormone, follicle stimulating hormone, prolactin, thyrotropin, corticotropin,
adrenocorticotropic hormone, parathyroid hormone, calcitonin, secretin, gastrin, cholecystokinin, renin, kallikrein, superoxide dismutase, catalase,
n-acetylglucosamine, heparin, hyaluronan, hyaluronate, hyaluronic acid, chondroitin sulfate, dermatan sulfate, keratan sulfate, heparan sulfate, inositol, sphingosine, ceramide, phosphatidylcholine, phosphatidylserine,
phosphatidylethanolamine, squalene, pyridoxal phosphate, s-adenosylmethionine, biopterin, tetrahydrobiopterin, coenzyme q10, lipoic acid, manganese,
streptozotocin, streptozocin, lead acetate, chromium, cobalt, nickel, vanadium, molybdenum, arsenic, bile acid, bile acids, cholic acid, deoxycholic acid, ketone, acetone, methionine, nmda,
n-methyl-d-aspartate, kainate, kainic acid, quinolinic acid, sterols, ergosterol, starch, fiber, dietary fiber, chitin, pectin, omega-3 fatty acids, thiosulfate, saline, normal saline, saline solution, physiological saline, isotonic saline, hypertonic saline,
pulmonary surfactant, lung surfactant
`);

/**
 * Of the molecules of the body, those that papers speak of as given more often than as measured: a therapy unless the
 * words around say that they are measured.
 */
export const OFTEN_GIVEN_NAMES = set(`
epinephrine, adrenaline, norepinephrine, noradrenaline, melatonin, caffeine, coenzyme q10, vitamin a, vitamin c, vitamin d, vitamin e, vitamin k, vitamin b6,
vitamin b12, ascorbic acid, folic acid, thiamine, riboflavin, niacin, niacinamide, nicotinamide, alpha-tocopherol, tocopherol, beta-carotene, lycopene, lutein, biotin,
magnesium, zinc, selenium, dextrose, fluoride, chromium, estradiol, oestradiol, 17beta-estradiol, progesterone, testosterone, dehydroepiandrosterone, oxytocin, vasopressin,
adenosine, prostacyclin, carnitine, lipoic acid, betaine, hyaluronic acid, chondroitin sulfate, omega-3 fatty acids, retinoic acid,
retinyl acetate, thyroxine, triiodothyronine, bicarbonate, lithium ion, thiosulfate, streptozotocin, streptozocin,
prostaglandin e2, prostaglandin d2, prostaglandin f2 alpha, prostaglandin i2, dermatan sulfate, docosahexaenoic acid, eicosapentaenoic acid, heparin, fiber, dietary fiber, choline, glycine, inositol, pectin
`);

/** Drugs that people take by themselves: where the words after say so, an exposure and no therapy. */
export const EXPOSURE_NAMES = set(`
cocaine, heroin, diamorphine, cannabis, marijuana, amphetamine, methamphetamine, ecstasy, mdma, crack cocaine, phencyclidine, ketamine, opium, tobacco, nicotine,
alcohol, ethanol
`);
export const EXPOSURE_WORDS: ReadonlySet<string> = new Set(
  'use user users abuse abuser abusers addict addicts addiction dependence dependent misuse craving intoxication smoking smokers habit exposure consumption'.split(
    ' ',
  ),
);

/** Short forms that nearly always mean the drug; all other short capitals need a definition in the paper. */
export const KNOWN_DRUG_SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['MTX', 'Methotrexate'],
  ['5-FU', 'Fluorouracil'],
  ['5FU', 'Fluorouracil'],
  ['5-fluorouracil', 'Fluorouracil'],
  ['ATRA', 'Tretinoin'],
  ['TMZ', 'Temozolomide'],
  ['CCNU', 'Lomustine'],
  ['BCNU', 'Carmustine'],
  ['AZT', 'Zidovudine'],
  ['L-DOPA', 'Levodopa'],
  ['L-dopa', 'Levodopa'],
  ['LSD', 'Lysergic acid diethylamide'],
  ['MDMA', 'Midomafetamine'],
  ['T-DM1', 'Trastuzumab emtansine'],
  ['T-DXd', 'Trastuzumab deruxtecan'],
  ['IVIG', 'Human immunoglobulin G'],
  ['DFMO', 'Eflornithine'],
  ['DTIC', 'Dacarbazine'],
  ['5-ASA', 'Mesalazine'],
  ['GTN', 'Nitroglycerin'],
  ['CsA', 'Cyclosporine'],
  ['CyA', 'Cyclosporine'],
  ['VPA', 'Valproic acid'],
  ['CDDP', 'Cisplatin'],
  ['CBDCA', 'Carboplatin'],
  ['HCTZ', 'Hydrochlorothiazide'],
  ['CBZ', 'Carbamazepine'],
  ['rtPA', 'Alteplase'],
  ['rt-PA', 'Alteplase'],
  ['5-HTP', 'Oxitriptan'],
  ['6-MP', '6-mercaptopurine'],
  ['MIBG', 'Iobenguane'],
  ['AraC', 'Cytarabine'],
  ['ara-C', 'Cytarabine'],
  ['CPT-11', 'Irinotecan'],
  ['VP-16', 'Etoposide'],
  ['EGCG', 'Epigallocatechin gallate'],
]);

/** Ends of salts: part of the drug's name where they follow it. */
export const SALTS = new Set(
  `hydrochloride hcl dihydrochloride sulfate sulphate sodium potassium calcium maleate mesylate mesilate besylate tosylate tartrate
  bitartrate citrate fumarate succinate acetate phosphate nitrate bromide hydrobromide chloride lactate gluconate malate
  magnesium disodium trihydrate monohydrate decanoate propionate valerate furoate palmitate enanthate pamoate esylate
  ditosylate camsylate`.split(/\s+/),
);

/** Acids and rings that the vocabulary lists and that are the end of a longer name where they stand in a paper. */
export const SALT_WORDS_ALONE: ReadonlySet<string> = new Set(
  'sulphate sulfate acetate butyrate propionate piperazine benzoate benzo indole quinoline cyanide ether nitrate hydrochloride'.split(
    ' ',
  ),
);

/** Whether a listed name, in whatever letters, is a drug's and no everyday word, molecule of the body or end of a name. */
export function mayBeDrugAlone(text: string): boolean {
  const name = text.toLowerCase().replaceAll(' - ', '-');
  return !EVERYDAY_DRUG_NAMES.has(name) && !ENDOGENOUS_NAMES.has(name) && !SALT_WORDS_ALONE.has(name);
}
