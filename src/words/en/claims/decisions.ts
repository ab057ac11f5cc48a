import type { KindWords } from '../../claim-words.ts';

export const decisions = {
  'automated-decision': {
    headings: ['automated decision|decisions|decision', 'automated individual'],
    entries: [
      {
        name: 'decides-by-machine',
        cue: [
          'automated|automatic decision|decisions|individual|processing',
          'decision|decisions .. automatically|automated',
          'automatically .. decision|decisions',
          'solely|based on automated',
          'decide|decides|decided automatically',
          'automated means',
          'algorithm|algorithms decide|decides',
          'profiling ..4 decisions',
        ],
        never: ['collect* .. automated means'],
        maySure: true,
        closed: [
          'make|makes|made|take|takes|taken|use|uses|used|carry|out|decide|decides|subject|automated|automatic|automatically|individual|decision|decisions|making|processing|solely|based|means',
          'automated',
        ],
        examples: ['We make automated decisions on credit.', 'Decisions are made automatically.'],
        nearMisses: ['The door opens automatically.'],
      },
    ],
  },
  profiling: {
    headings: ['profiling'],
    entries: [
      {
        name: 'profiles-people',
        cue: [
          'profiling|profiled',
          'create|creates|build|builds|form|forms .. profile|profiles',
          'we|to profile our? you|customers|users|your|visitors',
          'profiles of|about you|your|customers|users|people',
        ],
        never: ['your account', 'create|update|edit your|a .. profile', 'user profile page'],
        maySure: true,
        closed: [
          'profile|profiles|profiling|profiled|use|uses|used|carry|carried|out|do|done|create|creates|build|engage|customers|users|take|place|perform|performed',
        ],
        examples: ['We build profiles of our customers.', 'Profiling is carried out.'],
        nearMisses: ['You can edit your profile in the app.'],
      },
    ],
  },
  monitoring: {
    headings: ['monitoring', 'cctv', 'video surveillance', 'camera surveillance'],
    entries: [
      {
        name: 'watches-people',
        cue: [
          'cctv',
          'video|camera surveillance|monitoring',
          'surveillance cameras|camera',
          'monitor|monitors|monitored|monitoring .. employees|staff|calls|visitors|behaviour|behavior|emails|premises',
          'record|records|recorded .. calls',
          'calls .. recorded',
          'track|tracks .. location|movements',
        ],
        examples: ['Our premises have CCTV.', 'We monitor the e-mails of our staff.'],
        nearMisses: ['We monitor the temperature of the pool.'],
      },
    ],
  },
  'model-training': {
    headings: ['artificial intelligence', 'machine learning'],
    entries: [
      {
        name: 'trains-models',
        cue: [
          'train|trains|trained|training|improve|develop .. models|model|ai|algorithms|algorithm',
          'machine learning models|model|training',
          'training .. artificial intelligence',
          'ai .. trained|training',
        ],
        object: ['{data}', 'content|messages|your'],
        examples: ['We use your messages to train our AI models.'],
        nearMisses: ['We train our staff.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
