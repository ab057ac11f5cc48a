import type { KindWords } from '../../claim-words.ts';

export const retention = {
  retention: {
    headings: [
      'retention',
      'how long',
      'storage period|periods|time',
      'retention period',
      'data storage',
    ],
    entries: [
      {
        name: 'kept-for-period',
        cue: [
          'retain|retains|retained|keep|keeps|kept|keeping|store|stores|stored|hold|held|save|saved|preserve|maintain|deleted|erased|delete|erase|remain|remains ...10 years|year|months|month|days|day|weeks|week|hours',
          'retention period|time|policy',
          'deleted|erased|anonymised|anonymized|removed|discarded|destroyed ..1 after|when|once|within',
          'period .. retained|stored|kept|retention',
          'delete|erase|anonymise|anonymize|destroy ..8 after|when|once|within',
        ],
        object: ['{data}', 'it', 'them', 'account', 'recordings|videos|calls|messages'],
        never: [
          'right',
          'request',
          'respond',
          'log in',
          'cookie',
          'no longer than|necessary',
          'cookies|browser',
          'days in advance',
        ],
        examples: ['We keep your data for five years.', 'Recordings are erased after 30 days.'],
        nearMisses: ['We answer your request within 30 days.'],
      },
      {
        name: 'kept-as-long-as',
        cue: [
          'retain|retains|retained|keep|keeps|kept|store|stored|hold|held|preserve|process|processed|use|stored ..8 long as|long',
          'as|so long as',
          'for longer than',
          'no longer than',
          'until you|the|we|such|consent',
          'retained|kept by|on|until|only|longer|for',
          'keep .. long',
          'necessary .. purposes|purpose',
          'period necessary|needed|required',
          'no longer needed|necessary|required',
          'longer retention',
          'time required|necessary',
          'retain ..4 when|where|if|to comply|to the extent',
          'retain .. as necessary|required|needed',
        ],
        object: ['{data}', 'it', 'them', 'account', 'log|logs'],
        never: ['right', 'security', 'as long as you are|comply', 'reasonable steps', 'access to'],
        isFormula: true,
        examples: ['We keep your data for as long as necessary.'],
        nearMisses: ['The data is safe.'],
      },
    ],
  },
  deadline: {
    headings: [],
    entries: [
      {
        name: 'answers-within',
        cue: [
          'respond|reply|answer|act|comply|process|answered|handled|responded ..8 within',
          'within ..6 of receiving|receipt|your request',
          'within one|a|two|three month|months|weeks|days',
        ],
        object: ['request|requests', 'right|rights', 'you'],
        examples: ['We answer your request within one month.'],
        nearMisses: ['The room is cleaned within a day.'],
      },
    ],
  },
  fee: {
    headings: ['fee|fees'],
    entries: [
      {
        name: 'free-or-fee',
        cue: [
          'free of charge',
          'charge|charges a? .. fee',
          'reasonable fee',
          'no fee',
          'without charge|cost',
          'at no cost',
        ],
        object: ['request|requests', 'right|rights', 'access|copy'],
        examples: ['Your requests are free of charge.'],
        nearMisses: ['Parking is free of charge.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
