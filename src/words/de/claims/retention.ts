import type { KindWords } from '../../claim-words.ts';

export const retention = {
  retention: {
    headings: [
      'speicherdauer|aufbewahrungsfrist|aufbewahrung|löschfristen|aufbewahrungsdauer',
      'wie lange',
      'dauer der speicherung',
    ],
    entries: [
      {
        name: 'aufbewahrt-für',
        cue: [
          'speichern|gespeichert|bewahren|aufbewahrt|aufbewahren|behalten|vorgehalten ..10 jahre|jahren|jahr|monate|monaten|tage|tagen|wochen',
          'jahre|jahren|jahr|monate|monaten|monat|tage|tagen|wochen ..6 gespeichert|aufbewahrt|gelöscht|auf|vorgehalten',
          'gelöscht|löschen|vernichtet|anonymisiert ..8 nach|sobald|spätestens|innerhalb',
          'nach ..6 gelöscht|vernichtet',
          'speicherdauer|aufbewahrungsfrist beträgt',
        ],
        object: ['{daten}', 'sie|diese', 'aufnahmen|verträge|bewerbungen'],
        never: ['antrag|anfrage', 'recht', 'cookies'],
        examples: [
          'Wir speichern Ihre Daten fünf Jahre.',
          'Die Daten werden nach zwei Jahren gelöscht.',
        ],
        nearMisses: ['Wir beantworten Ihren Antrag innerhalb eines Monats.'],
      },
      {
        name: 'solange-wie',
        cue: [
          'solange|so lange',
          'bis auf weiteres',
          'bis sie',
          'erforderlich|notwendig|benötigt ..3 ist|sind|werden|wird',
          'gesetzliche|gesetzlichen|gesetzlicher aufbewahrungsfristen|aufbewahrungspflichten|fristen',
          'nur so lange',
          'für die dauer',
        ],
        object: ['speicher*|gespeichert', 'aufbewahr*|gelöscht|löschen|behalten'],
        never: ['recht'],
        isFormula: true,
        examples: [
          'Wir speichern Ihre Daten, solange es erforderlich ist.',
          'Die Daten werden bis auf Weiteres gespeichert.',
        ],
        nearMisses: ['Das Angebot gilt bis auf Weiteres.'],
      },
    ],
  },
  deadline: {
    headings: [],
    entries: [
      {
        name: 'antworten-binnen',
        cue: [
          'beantworten|beantwortet|antworten|bearbeiten|informieren ..8 innerhalb|binnen',
          'innerhalb|binnen ..2 monats|monat|tagen|wochen',
        ],
        object: ['antrag|anfrage|anträge|anliegen'],
        examples: ['Wir beantworten Ihren Antrag innerhalb eines Monats.'],
        nearMisses: ['Das Zimmer wird binnen eines Tages gereinigt.'],
      },
    ],
  },
  fee: {
    headings: ['kosten|entgelt'],
    entries: [
      {
        name: 'unentgeltlich',
        cue: [
          'unentgeltlich|kostenlos|kostenfrei|gebührenfrei',
          'ohne kosten|entgelt|gebühr',
          'gebühr|entgelt ..3 verlangen|erheben|erhoben',
        ],
        object: ['antrag|anträge|anfrage|auskunft', 'recht*|kopie'],
        examples: ['Ihr Antrag ist kostenlos.'],
        nearMisses: ['Das Parken ist kostenlos.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
