import type { SignalRule } from './signal';

export const YU = 'Four-way scheme of Yu, Li and Wang 2019 (causal language in PubMed conclusions)';

/** Phrases that look as if a sentence tied two things, and do not. */
export const strengthLookalikeRules: readonly SignalRule[] = [
  {
    id: 'strength.not-causal',
    signal: 'notCausal',
    title: 'Names an aim, a question or a tool, not what came about',
    source: YU,
    phrases: [
      'intervention|interventions|strategy|strategies|program|programs|programme|programmes|efforts|approaches|ways|opportunity|opportunities|option|education|policies|guidelines|methods|steps|services|measures ~3 to improve|reduce|enhance|alleviate|prevent|increase|promote|decrease|facilitate',
      'intervention|interventions|strategy|strategies|program|programs|programme|programmes|efforts|approaches|ways|opportunity|opportunities|policies|methods|measures ~2 for|of|in improving|reducing|enhancing|preventing|increasing|promoting|influencing|decreasing',
      'assess|assessed|assessing|identify|examine|examined|examining|evaluate|evaluated|evaluating|investigate|investigated|estimate|estimates|understand|understanding|explore|exploring|clarify|determine ~4 effect|effects|impact|influence|efficacy|effectiveness|benefit|benefits',
      'side|adverse|organ effect|effects',
      'conclusions|literature|evidence|results|debate|more regarding|about|on|concerning the effects|effect|impact|efficacy|influence',
      'room|scope to',
      'protective|beneficial relationship|association',
      'help|helps|helpful|important|essential ~2 identify|identifying|understand|understanding|predict|predicting|select|selecting|distinguish|distinguishing|differentiate|differentiation|explain|explaining|detect|detecting|guide|guiding',
      'used ~2 to|for ~1 monitor|identify|predict',
      'incorporated|integrated ~4 to improve|prevent|reduce',
      'all - cause|causes',
      'events|event|aes|toxicity|toxicities|reactions leading|led to ~3 discontinuation|withdrawal|death|interruption|reduction|hospitalisation|hospitalization',
      'in line|agreement|accordance|keeping with ~8 effect|effects of',
      'results in ~1 mice|mouse|rats|animals|monkeys|humans|people|men|women|children|adults|vitro|vivo',
      'the|these|those|our|their|such|similar|previous|earlier|early results in',
      'trial|trials|study|studies|team|group|we|investigators|researchers|authors|centers|centres|hospitals|sites|cohort ~2 recruit|recruits|recruited',
      'recruit|recruits|recruited ~1 #',
      'difficult|hard|harder|hardest|impossible|challenging|easy|easier ~1 to ~1 cure|treat|control|manage|stop|prevent|reverse|slow|eliminate',
      'due to ~1 chance',
      'cause and|or effect',
      'resulting in ~3 substitution|replacement|amino',
      'death|deaths|mortality|morbidity|discontinuation|discontinuations|withdrawal|withdrawals|hospitalization|hospitalizations|hospitalisation|hospitalisations|rehospitalization|admission|admissions|dropout|dropouts due|because to|of',
      'contribute|contributes to the|our|a ~3 literature|knowledge|understanding|evidence|debate',
      'patients|those|subgroup|subgroups|individuals who may|might|could benefit from',
      'important|essential|critical for understanding|the|future ~1 understanding|research|studies|planning',
    ],
    examples: {
      yes: [
        'The survey lists strategies to improve sleep.',
        'Few trials have assessed the effect of zinc.',
        'Experts warn that results in mice often fail to hold.',
        'The trial recruited 32 rowers.',
        'Colds are difficult to cure.',
      ],
      no: ['Zinc improved sleep.', 'Zinc recruited T cells to the tumour.', 'Too much zinc results in pain.'],
    },
  },
  {
    id: 'strength.not-association',
    signal: 'notAssociation',
    title: 'What a program predicts about molecules ties nothing to anything',
    source: YU,
    phrases: ['predicted ~2 target|targets|site|sites|structure|structures|interaction|interactions|motif|motifs'],
    examples: {
      yes: ['The predicted gene targets lie in one pathway.'],
      no: ['Grip strength predicted survival.'],
    },
  },
  {
    id: 'strength.not-comparison',
    signal: 'notComparison',
    title: 'Gives an amount or an age group instead of comparing',
    source: YU,
    phrases: [
      'more|less|fewer|greater|longer than #|half|one|two|three|four|a',
      'older adults|people|women|men|patients|age|persons|individuals|subjects',
      'with and|or without',
      'as well|long as',
    ],
    examples: {
      yes: ['More than half of the rowers slept well.', 'Zinc was given to older adults with diabetes.'],
      no: ['Rowers slept longer than runners.'],
    },
  },
];
