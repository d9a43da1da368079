import type { PhraseRule, RuleInfo } from '../rules/rule';

const ACHAKULVISUT = 'Claim definition of Achakulvisut et al. 2019: better, new, or a new finding or cause and effect';
const READING = 'How reviewers tell a paper’s own message from its background and methods';

/** A rule that speaks for (positive) or against (negative) listing a sentence as a claim, in units of the threshold. */
export interface ClaimRule extends RuleInfo {
  readonly weight: number;
}
export interface ClaimPhraseRule extends ClaimRule, PhraseRule {}

/** Words that announce or refuse a claim. The weights are set by hand; each title says why. */
export const claimPhraseRules: readonly ClaimPhraseRule[] = [
  {
    id: 'claim.cue.results-say',
    weight: 2.5,
    title: 'Says what the results mean',
    source: ACHAKULVISUT,
    phrases: [
      'these|our|this|the|present|current|such|both|all ~2 results|findings|data|observations|finding|result|study|studies|work|analysis|analyses|experiments|evidence|trial|approach|model ~3 suggest|suggests|suggested|indicate|indicates|indicated|demonstrate|demonstrates|show|shows|reveal|reveals|support|supports|imply|implies|confirm|confirms|establish|establishes|highlight|highlights|provide|provides|identify|identifies|point|underscore|underscores|underline|emphasize|emphasizes|illustrate|illustrates|offer|offers|represent|represents|open|opens|argue|define|defines',
      'results|findings|data|observations|analysis|analyses suggest|indicate|demonstrate|show|reveal|support|imply|confirm|highlight|provide',
      'this|these suggests|suggest|indicates|indicate|demonstrates|demonstrate|supports|support|implies|imply|confirms|confirm|means',
      'provide|provides|provided|offer|offers|gives ~3 evidence|insight|insights|support|basis|explanation|mechanism|understanding',
      'evidence|support for|that',
      'consistent with the|a|our|an',
    ],
    examples: {
      yes: ['These results suggest that zinc slows the growth of tumours.'],
      no: ['Zinc was given to forty rowers.'],
    },
  },
  {
    id: 'claim.cue.we-show',
    weight: 1.5,
    title: 'The authors say what they show',
    source: ACHAKULVISUT,
    phrases: [
      'we ~2 show|demonstrate|conclude|propose|suggest|reveal|find|establish|provide|prove|argue|infer|identify|discover|confirm|believe',
      'we ~2 shown|demonstrated|concluded|proposed|revealed|established|discovered|proved',
      'researchers|scientists|authors|team|investigators|study|group ~2 found|find|showed|shows|discovered|identified|concluded|conclude|demonstrated|reported|revealed|observed|succeeded',
      'it is|was concluded',
      'this|the study|work|paper|article|report|trial|case ~1 shows|showed|demonstrates|demonstrated|suggests|suggested|reveals|revealed|concludes|found|finds|identifies|establishes|confirms|confirmed|indicates|indicated|provides',
      'showed|shows|found|revealed|demonstrated|concluded that',
    ],
    examples: {
      yes: ['Here we show that zinc slows the growth of tumours.'],
      no: ['Here we review what zinc does.'],
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
    id: 'claim.cue.conclusion',
    weight: 2.5,
    title: 'Announces the conclusion',
    source: ACHAKULVISUT,
    phrases: [
      'in conclusion|summary|sum',
      'to conclude|summarize|summarise',
      'taken|considered together',
      'collectively',
      'altogether',
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
      'thus|therefore|hence|consequently|thereby|accordingly|overall',
      'suggesting|indicating|implying|demonstrating|implicating|confirming|supporting|revealing|highlighting|showing',
      'suggests|indicates|implies that',
      'may|might explain',
      'can be explained',
    ],
    examples: {
      yes: ['Thus, zinc slows the growth of tumours.'],
      no: ['Then zinc was measured.'],
    },
  },
  {
    id: 'claim.cue.new',
    weight: 0.5,
    title: 'Says that something is new, first or unexpected',
    source: ACHAKULVISUT,
    phrases: [
      'novel|new|unique|unprecedented|unexpected|unexpectedly|surprisingly|remarkably|strikingly|interestingly|importantly|notably',
      'the first',
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
    id: 'claim.cue.mechanism',
    weight: 0.5,
    title: 'Names a role, a mechanism or a target',
    source: ACHAKULVISUT,
    phrases: [
      'role|roles|mechanism|mechanisms|target|targets|pathway ~1 of|in|for|by|that',
      'key|critical|crucial|essential|important|central|major|pivotal|necessary|required|sufficient ~1 role|for|factor|regulator|determinant|mechanism|component|component|mediator|contributor|to',
      'contribute|contributes|responsible to|for',
      'regulates|mediates|controls|modulates|inhibits|promotes|enhances|induces|suppresses|activates|increases|reduces|improves|protects|prevents|causes|leads|depends|requires|involves|determines|affects|influences|drives|triggers|facilitates|enables|plays|impairs|restores|attenuates',
    ],
    examples: {
      yes: ['Zinc plays a key role in the growth of tumours.'],
      no: ['Zinc was measured.'],
    },
  },
  {
    id: 'claim.cue.better',
    weight: 0.6,
    title: 'Says that something is better, effective, useful or promising',
    source: ACHAKULVISUT,
    phrases: [
      'is|are|was|were|be|a|an|more|most|and|highly|as effective|efficient|efficacious|safe|feasible|useful|valuable|promising|suitable|reliable|accurate|robust|superior|beneficial|powerful|attractive|helpful|practical|simple|good|potential|excellent|important|viable|alternative',
      'better|superior|outperforms|outperform|advantage|advantages|promising|benefit|benefits',
      'improves|improve|improvement',
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
    id: 'claim.anti.aim',
    weight: -2,
    title: 'States an aim, not a finding',
    source: READING,
    phrases: [
      'aim|aims|objective|objectives|purpose|goal of|was|is|were|are',
      'aimed|sought|wished|intended|attempted to|at',
      'we ~1 aim|investigate|investigated|examined|examine|evaluated|assessed|explored|compared|studied|tested|review|discuss|describe|summarize|summarise|analyzed|analysed|evaluate|assess|explore|compare|consider|outline|address|asked|hypothesized|hypothesised',
      'here ,|we ~1 report|present|describe',
      'was|were|is|are ~2 investigated|examined|evaluated|studied|explored|discussed|reviewed|described|presented|addressed|considered',
      'this|the|present|our study|paper|review|article|trial|work|report|chapter|case ~1 aims|aimed|investigates|investigated|examines|examined|evaluates|evaluated|explores|explored|describes|reviews|discusses|summarises|summarizes|presents|focuses|considers|assesses|assessed|compares|compared|analyzes|addresses|introduces|will',
      'to determine|investigate|examine|assess|evaluate|test|explore|address|clarify|compare ~1 whether|if|how|the|this|these',
      'in order to',
      'we will',
    ],
    examples: {
      yes: ['The aim of this study was to measure zinc.'],
      no: ['Zinc slows growth.'],
    },
  },
  {
    id: 'claim.anti.method',
    weight: -1,
    title: 'Tells what was done, not what it means',
    source: READING,
    phrases: [
      'was|were ~2 randomised|randomized|assigned|allocated|enrolled|recruited|invited|selected|collected|obtained|measured|assessed|performed|conducted|analysed|analyzed|calculated|recorded|administered|divided|followed|screened|interviewed|searched|extracted|monitored|used|carried|estimated|applied|tested|classified|stratified|genotyped|sequenced|stained|cultured|transfected|injected|quantified|included|excluded|employed|isolated|prepared|incubated|scored|fed|harvested|purchased|defined|approved|exposed|subjected|immunized|undertaken|approached|stored|centrifuged|washed|normalized|normalised|processed|computed',
      'we ~1 used|performed|conducted|measured|recruited|enrolled|searched|collected|calculated|analysed|analyzed|applied|employed|obtained|generated|selected|randomly|developed|constructed|included|excluded|reviewed|surveyed',
      'using a|an|the',
      'informed consent',
      'ethics|ethical|institutional approval|committee|review',
      'received a|the|either|#',
      'underwent',
      'primary|secondary outcome|outcomes|endpoint|endpoints',
    ],
    examples: {
      yes: ['Forty rowers were randomised to zinc or placebo.'],
      no: ['Zinc slows growth.'],
    },
  },
  {
    id: 'claim.anti.known',
    weight: -1,
    title: 'Tells what was known, or not known, before',
    source: READING,
    phrases: [
      'little|less|not much is|are ~1 known',
      'is|are|remain|remains|has|have ~3 unknown|unclear|controversial|uncertain|elusive|debated|limited|lacking|scarce|poorly|incompletely',
      'has|have ~2 not ~2 been|yet',
      'has|have ~1 been ~2 shown|reported|suggested|associated|proposed|implicated|demonstrated|used|linked|developed|described|considered|found|recognized|recognised|identified|studied|investigated|established|observed',
      'is|are ~1 known|thought|believed|considered|recognized|recognised|defined|characterized|characterised|estimated|widely|commonly',
      'is|are ~1 one of|a|an|the common|major|leading|most',
      'previous|prior|earlier|several|many|numerous studies|reports|research|work|evidence|investigations|authors',
      'previously ~1 shown|reported|described|demonstrated|identified',
      'recent|emerging|growing|increasing|accumulating studies|evidence|work|advances|years|reports',
      'recently|traditionally|currently',
      'it is ~1 known',
      'leading cause',
    ],
    examples: {
      yes: ['Little is known about zinc in rowers.'],
      no: ['Zinc slows growth.'],
    },
  },
  {
    id: 'claim.anti.figures',
    weight: -1.5,
    title: 'A line of figures: its meaning stands elsewhere',
    source: READING,
    phrases: [
      'p <|>|=|≤|≥|value|values',
      '95 % ci|confidence',
      '± #',
      '% )',
      'n = #',
      'respectively',
      '# % of|and|in',
      'mean|median ~2 was|were|age',
      'odds|hazard ratio',
    ],
    examples: {
      yes: ['Growth fell by 12% (p < 0.01).'],
      no: ['Zinc slows growth.'],
    },
  },
  {
    id: 'claim.anti.more-research',
    weight: -0.5,
    title: 'Asks for more research',
    source: READING,
    phrases: [
      'further|future|additional|more|larger|prospective ~2 research|studies|study|trials|work|investigation|investigations|evaluation ~3 needed|required|warranted|necessary|should|will|must|is|are',
      'needed|required|warranted|remains|remain|necessary to ~1 be|confirm|determine|establish|clarify|evaluate|assess|elucidate|understand|investigate',
      'future ~2 studies|research|work|investigations|trials',
      'further ~1 investigation|studies|study|research',
      'need|needs to|for ~2 be|further|more',
    ],
    examples: {
      yes: ['Further studies are needed.'],
      no: ['Zinc slows growth.'],
    },
  },
  {
    id: 'claim.anti.housekeeping',
    weight: -5,
    title: 'Registration, funding, consent or thanks',
    source: READING,
    phrases: [
      'trial registration',
      'registration number',
      'clinicaltrials',
      'isrctn*',
      'nct*',
      'copyright',
      'all rights reserved',
      'funded by',
      'level of evidence',
      'conflict|conflicts|competing of|interest|interests',
      'published by|online',
      'supplementary|additional file|data|material|information|table|figure|video',
      'authors|author declare|contributed|declares|thank|thanks',
      'read and approved',
      'informed consent',
    ],
    examples: {
      yes: ['Trial registration: NCT01234567.'],
      no: ['Zinc slows growth.'],
    },
  },
];
