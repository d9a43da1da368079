/** One patient, and no more. */
export const onePatientWords: readonly string[] = [
  'a|an # - year|month|week|day - old',
  'a|an # year|month|week|day old',
  'case report',
  'a ~4 patient|woman|man|boy|girl|infant|child',
  'one|single patient|case',
];

/** A rule for many: patients in the plural, or a treatment or cause at large. */
export const generalWords: readonly string[] = [
  'in|for|among|of ~3 patients|people|individuals|women|men|children|adults|cases',
  'patients|people|individuals|women|men|children|adults with|who|receiving|treated',
  'is|are ~2 effective|safe|beneficial|useful|successful|superior|associated|caused|curative',
  'helps to',
  'improves|reduces|prevents|causes|leads|induces|increases|results|protects|prolongs|restores|eliminates|cures',
];

/** By which it is told, or held back, that it is about the one patient, or about what can happen at all. */
export const thisPatientWords: readonly string[] = [
  'in|of|for|with this|our|the|a|an|one ~4 case|patient|woman|man|child|boy|girl|infant|family',
  'this|our|the ~2 patient|woman|man|child|boy|girl|infant',
  'she|he|her|his',
  'can|may|might|could|should|sometimes|rarely|rare|occasionally|potentially|possible|likely',
  'were|was|had|described|reported',
];
