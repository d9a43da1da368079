import type { ClaimPhraseRule } from './claim-rule';

const ACHAKULVISUT = 'Claim definition of Achakulvisut et al. 2019: better, new, or a new finding or cause and effect';
const READING = 'How reviewers tell a paper’s own message from its background and methods';

/** Words that announce a claim. The weights are set by hand; each title says why. */
export const claimCueRules: readonly ClaimPhraseRule[] = [
  {
    id: 'claim.cue.results-say',
    weight: 2.5,
    title: 'Says what the results mean',
    source: ACHAKULVISUT,
    phrases: [
      'these|our|this|the|present|current|such|both|all ~2 results|findings|data|observations|finding|result|study|studies|work|analysis|analyses|experiments|evidence|trial|approach|model ~3 suggest|suggests|suggested|indicate|indicates|indicated|demonstrate|demonstrates|show|shows|reveal|reveals|support|supports|imply|implies|confirm|confirms|establish|establishes|highlight|highlights|provide|provides|identify|identifies|uncover|uncovers|elucidate|elucidates|extend|extends|expand|expands|constitute|constitutes|add|point|underscore|underscores|underline|emphasize|emphasizes|illustrate|illustrates|offer|offers|represent|represents|open|opens|argue|define|defines',
      'results|findings|data|observations|analysis|analyses suggest|indicate|demonstrate|show|reveal|support|imply|confirm|highlight|provide|uncover|elucidate|illustrate|identify|add|extend|expand|underscore',
      'this|these suggests|suggest|indicates|indicate|demonstrates|demonstrate|supports|support|implies|imply|confirms|confirm|means',
      'provides|provided|offers|gives ~3 evidence|insight|insights|support|basis|explanation|mechanism|understanding',
      'evidence|support for|that',
    ],
    examples: {
      yes: ['These results suggest that zinc slows the growth of tumours.'],
      no: ['Zinc was given to forty rowers.'],
    },
  },
  {
    id: 'claim.cue.we-show',
    weight: 2.5,
    title: 'The authors say what they show',
    source: ACHAKULVISUT,
    phrases: [
      'we ~2 show|demonstrate|conclude|propose|suggest|reveal|find|establish|provide|prove|argue|infer|discover|confirm|believe|showed|demonstrated',
      'we ~2 shown|demonstrated|concluded|proposed|revealed|established|discovered|proved',
      'it is|was concluded',
      'leads|led us to',
    ],
    examples: {
      yes: ['Here we show that zinc slows the growth of tumours.'],
      no: ['Here we review what zinc does.'],
    },
  },
  {
    id: 'claim.cue.announces',
    weight: 0.5,
    title: 'Announces the main finding, wherever it stands: "here we show that …"',
    source: READING,
    phrases: [
      'we ~2 show|demonstrate|find|reveal|establish|discover|conclude|propose|suggest|argue|confirm|prove ~1 that',
      'here ~3 we ~2 show|demonstrate|find|reveal|establish|discover|prove',
      'we ~1 show|demonstrate|find|reveal|establish here',
      'these|our ~2 results|findings|data|observations|experiments ~2 suggest|indicate|demonstrate|show|reveal|support|imply|confirm|establish|identify',
      'this finding|result|observation|study|work|trial ~2 suggests|indicates|demonstrates|shows|reveals|supports|implies|confirms|establishes|identifies',
    ],
    examples: {
      yes: ['Here we show that zinc slows the growth of tumours.'],
      no: ['We found that zinc slowed growth.', 'Here we report a trial of zinc.'],
    },
  },
  {
    id: 'claim.cue.agrees',
    weight: 0.8,
    title: 'Says what the results agree with',
    source: READING,
    phrases: [
      'consistent with the|a|our|an|previous|earlier|other',
      'are|is in line|agreement|accordance|keeping with',
    ],
    examples: {
      yes: ['The fall in colds is consistent with a lasting effect of zinc.'],
      no: ['Zinc slows the growth of tumours.'],
    },
  },
  {
    id: 'claim.cue.study-showed',
    weight: 1.3,
    title: 'Says what a study or an analysis showed',
    source: ACHAKULVISUT,
    phrases: [
      'researchers|scientists|team ~8 have|has ~1 identified|found|discovered|shown|demonstrated|succeeded|developed',
      'researchers|scientists|authors|team|investigators|study|group ~2 found|find|showed|shows|discovered|identified|concluded|conclude|demonstrated|reported|revealed|observed|succeeded',
      'this|the study|work|paper|article|report|trial|case ~1 shows|showed|demonstrates|demonstrated|suggests|suggested|reveals|revealed|concludes|found|finds|identifies|establishes|confirms|confirmed|indicates|indicated|provides',
      'showed|shows|shown|found|revealed|reveal|reveals|demonstrated|concluded|demonstrates|demonstrate that',
    ],
    examples: {
      yes: ['The researchers found that zinc slows the growth of tumours.'],
      no: ['The researchers live in Lund.'],
    },
  },
  {
    id: 'claim.cue.others-showed',
    weight: 1.2,
    title: 'A review says what studies have shown',
    source: READING,
    phrases: [
      'recent|several|many|numerous|previous|preclinical|clinical|experimental|other studies|trials|data|evidence|analyses|experiments ~2 shown|suggested|demonstrated|revealed|indicated|suggest|show|demonstrate|indicate|found|reveal',
      'has|have been ~1 shown|found|demonstrated|correlated|associated|implicated|proven',
    ],
    examples: {
      yes: ['# A narrative review of zinc\n\nRecent studies have shown that zinc shortens colds.\n'],
      no: ['Zinc slows growth.'],
    },
  },
  {
    id: 'claim.cue.we-found',
    weight: 0.5,
    title: 'The authors say what they found',
    source: ACHAKULVISUT,
    phrases: ['we ~1 found|observed|identified|detected', 'also found that'],
    examples: {
      yes: ['We found that zinc slows growth.'],
      no: ['We measured growth.'],
    },
  },
  {
    id: 'claim.cue.quote',
    weight: 0.8,
    title: 'Words of the researchers',
    source: READING,
    phrases: [
      '"|” ,|. says|said|explains|explained|concludes|concluded|adds|added',
      '"|” says|said|explains|explained|concludes|concluded|adds|added',
      ',|.|! "|” says|said|explains|explained|concludes|concluded|adds|added',
      'said|says|explained : "|“',
      'according to researchers|scientists|experts',
      'according to the ~1 study|researchers|authors|scientists|team',
      'researchers|scientists|authors think|believe|suggest|say',
    ],
    examples: {
      yes: ['"Zinc shortens colds", says the leader of the study.'],
      no: ['Zinc shortens colds.'],
    },
  },
  {
    id: 'claim.cue.conclusion',
    weight: 2.5,
    title: 'Announces the conclusion',
    source: ACHAKULVISUT,
    phrases: [
      'in conclusion|summary|sum',
      'to conclude|summarize|summarise',
      'taken|considered together',
      'collectively ,|these|our|this|the',
      'altogether ,|these|our|this|the',
      'we conclude',
      'conclusion|conclusions :|.',
      'summary :',
    ],
    examples: {
      yes: ['In conclusion, zinc slows the growth of tumours.'],
      no: ['In addition, zinc was measured.'],
    },
  },
  {
    id: 'claim.cue.inference',
    weight: 1.3,
    title: 'Draws an inference',
    source: ACHAKULVISUT,
    phrases: [
      'thus|therefore|hence|consequently|thereby|accordingly',
      'overall ,|we|these|this|our|the',
      'may|might explain',
      'can be explained',
    ],
    examples: {
      yes: ['Thus, zinc slows the growth of tumours.'],
      no: ['Then zinc was measured.'],
    },
  },
  {
    id: 'claim.cue.interprets',
    weight: 1.9,
    title: 'Says what an observation suggests',
    source: ACHAKULVISUT,
    phrases: [
      'suggesting|indicating|implying|demonstrating|implicating|confirming|supporting|revealing|highlighting|showing',
      'suggests|indicates|implies that',
    ],
    examples: {
      yes: ['The grip became firmer, suggesting that zinc slows the loss of muscle.'],
      no: ['Thus, zinc slows the growth of tumours.'],
    },
  },
  {
    id: 'claim.cue.explains',
    weight: 1.3,
    title: 'Says what the reason is, or what it is rather than something else',
    source: READING,
    phrases: [
      'what ~2 happens|matters|emerges|counts is that',
      'reason|reasons|explanation|cause ~6 is|are that',
      'is|are|was not ~2 primarily|mainly|merely|simply|just|about ~10 but|rather',
    ],
    examples: {
      yes: ['What happens is that zinc slows the growth of tumours.'],
      no: ['Zinc slows the growth of tumours.'],
    },
  },
  {
    id: 'claim.cue.effect',
    weight: 1,
    title: 'In a study: gives the size of an effect, or the same figure of two groups',
    source: READING,
    phrases: [
      'hazard|odds|risk|rate ratio',
      'relative risk',
      'mean|risk|rate difference',
      'hr|rr|or|irr|smd|ahr|aor = #',
      'hr|rr|irr|smd|ahr|aor #',
      'hr|rr|irr|smd|ahr|aor ,|: #',
      '% ~14 versus|vs|compared ~10 %',
      '% ~6 with|on|in|of ~8 and ~2 # % ~6 placebo|controls|control|group|arm',
      '# of # ~10 and|versus|vs|compared ~4 # of #',
    ],
    examples: {
      yes: [
        `# Zinc\n\n## Results\n\nFalls occurred in 12 of 40 rowers on zinc and in 24 of 41 on placebo. ${'The lake lies in the hills. '.repeat(40)}\n`,
      ],
      no: ['Falls occurred in 12 of 40 rowers on zinc and in 24 of 41 on placebo.'],
    },
  },
  {
    id: 'claim.cue.outcome',
    weight: 1.2,
    title: 'Tells what became of patients, animals or tumours',
    source: READING,
    phrases: [
      'response|responses|remission|survival|control|relapse|recurrence|mortality|toxicity|cure|progression|event|fatality rate|rates ~6 was|were|of|reached #|only|high|low',
      'median|mean ~3 survival|os|pfs|dfs|efs|rfs|dor|ttp ~6 was|were|of|reached #|not',
      'complete|partial|objective|pathological|pathologic|clinical|durable|major ~1 response|responses|remission|remissions ~4 was|were|in|occurred ~3 #|seen|observed|achieved|one|two|three|four|five|six|seven|eight|nine|ten',
      '#|one|two|three|four|five|six|seven|eight|nine|ten|all|most|no ~4 patients|patient|participants|animals|mice|tumors|tumours ~3 responded|relapsed|died|survived|progressed|achieved|experienced|recovered',
      'a|the|this|our|# patient|patients|man|woman|child|boy|girl|case ~8 responded|relapsed|died|survived|progressed|achieved|recovered|remained',
      'patient|patients with ~5 responded|relapsed|progressed|achieved|recovered to|within|for|after|a|in',
      'no response|responses to|in|was|were',
      'was|were ~1 well tolerated',
      'sensitivity|specificity|accuracy|prevalence ~4 was|were|of #',
      'underwent|undergo apoptosis|remission|regression|senescence|differentiation',
    ],
    examples: {
      yes: [
        `# Zinc\n\n## Results\n\nThe objective response rate was 45%. ${'The lake lies in the hills. '.repeat(40)}\n`,
      ],
      no: ['Zinc slows growth.'],
    },
  },
  {
    id: 'claim.cue.according',
    weight: 2.2,
    title: 'Names the study that found it',
    source: READING,
    phrases: [
      ', a|an|the|new ~2 study|trial|analysis|research ~1 has|have ~1 shown|found|suggested|revealed',
      ', researchers|scientists|doctors ~4 report|reported|reports .',
      'according to a|an|new|the|research|results|findings|data ~3 study|research|trial|report|paper|analysis|published|presented',
      ', study|trial|analysis|research|review finds|shows|suggests|reports|says',
      ', a|an|new ~2 study|trial|analysis|research finds|shows|suggests|reports|says',
    ],
    examples: {
      yes: [
        `# Boats\n\nZinc cuts colds in rowers by half, according to a study published today.\n\n${'The lake lies in the hills. '.repeat(35)}\n`,
      ],
      no: ['Zinc slows growth.'],
    },
  },
  {
    id: 'claim.cue.new',
    weight: 0.5,
    title: 'Says that something is new, first or unexpected',
    source: ACHAKULVISUT,
    phrases: [
      'novel|new|unique|unprecedented|unexpected|unexpectedly|surprisingly|remarkably|strikingly|interestingly|importantly|notably',
      'for the first time',
      'previously unknown|unrecognized|unrecognised|unreported|undescribed|unidentified',
      'hitherto',
    ],
    examples: {
      yes: ['Zinc is a novel brake on the growth of tumours.'],
      no: ['Zinc was measured.'],
    },
  },
  {
    id: 'claim.cue.first',
    weight: 0.8,
    title: 'Says that it is the first of its kind',
    source: ACHAKULVISUT,
    phrases: [
      'the first ~2 study|evidence|report|time|demonstration|description|example|to|successful|application|direct|trial|experimental|known|identified',
    ],
    examples: {
      yes: ['This is the first successful trial of zinc in rowers.'],
      no: ['The first rower took zinc.'],
    },
  },
  {
    id: 'claim.cue.mechanism',
    weight: 0.5,
    title: 'Names a role, a mechanism or a target',
    source: ACHAKULVISUT,
    phrases: [
      'role|roles|mechanism|mechanisms|target|targets|pathway ~1 of|in|for|by|that',
      'key|critical|crucial|essential|important|central|major|pivotal|necessary|required|sufficient ~1 role|for|factor|regulator|determinant|mechanism|component|component|mediator|contributor|to',
      'contribute|contributes|responsible to|for',
      'key|major|main|critical|important|central ~1 mechanism|mechanisms|driver|drivers|factor|factors|determinant|determinants|player|players|regulator|regulators',
      ', leaving|leading|resulting',
      'regulates|mediates|controls|modulates|inhibits|promotes|enhances|induces|suppresses|activates|increases|reduces|improves|protects|prevents|causes|leads|depends|requires|involves|determines|affects|influences|drives|triggers|facilitates|enables|plays|impairs|restores|attenuates',
    ],
    examples: {
      yes: ['Zinc plays a key role in the growth of tumours.'],
      no: ['Zinc was measured.'],
    },
  },
  {
    id: 'claim.cue.better',
    weight: 0.5,
    title: 'Says that something is better, effective, useful or promising',
    source: ACHAKULVISUT,
    phrases: [
      'is|are|was|were|be|a|an|more|most|and|highly|as effective|efficient|efficacious|safe|feasible|useful|valuable|promising|suitable|reliable|accurate|robust|superior|beneficial|powerful|attractive|helpful|practical|simple|good|potential|excellent|important|viable|alternative',
      'better|superior|outperforms|outperform|advantage|advantages|promising|benefit|benefits',
      'improves|improve|improvement',
      'show|shows|shown|showed ~2 prospects|promise|potential|efficacy',
      'potential|useful|valuable|effective|promising|new|novel|suitable ~2 tool|target|targets|treatment|therapy|strategy|approach|biomarker|biomarkers|marker|candidate|method|alternative|therapeutic|option|agent|use|application|applications|candidates|strategies',
      'can|could|may|might be ~1 used|useful|applied|considered|helpful|effective|important|beneficial',
    ],
    examples: {
      yes: ['Zinc lozenges are more effective than rest.'],
      no: ['Zinc was measured.'],
    },
  },
  {
    id: 'claim.cue.possibility',
    weight: 0.8,
    title: 'Says what may be so',
    source: ACHAKULVISUT,
    phrases: ['may|might|could|can|likely|appears|appear|seems|potentially|possibly|should|would'],
    examples: {
      yes: ['Zinc may slow the growth of tumours.'],
      no: ['Zinc was measured.'],
    },
  },
  {
    id: 'claim.cue.advice',
    weight: 0.7,
    title: 'Gives advice',
    source: READING,
    phrases: [
      'should ~2 be ~2 preferred|reserved|considered|used|offered|given|performed|measured|monitored|included|confirmed|tested|evaluated|avoided|treated|screened|encouraged|recommended|implemented|assessed|investigated|explored|studied|applied|adopted|taken|made|addressed|integrated|discouraged|prioritized|prioritised|aimed|directed|designed|followed|administered|part|aware|cautious|the',
      'should ~2 consider|receive|use|avoid|evaluate|include|undergo|take|focus|aim|measure|screen|offer|not',
      'we|authors recommend|advise|advocate|caution',
      'we|i would|do|can|cannot ~1 recommend|advise|advocate',
      'is|are recommended|advisable|advised',
      'would be a reasonable|sensible|prudent',
      'may|might|can be considered',
    ],
    examples: {
      yes: ['Coaches should offer zinc to their rowers.'],
      no: ['Zinc was measured.'],
    },
  },
];
