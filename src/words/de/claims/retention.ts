import type { KindWords } from '../../claim-words.ts';

export const retention = {
  retention: {
    headings: [
      'speicherdauer|aufbewahrungsfrist|aufbewahrung|löschfristen|löschfrist|aufbewahrungsdauer|aufbewahrungsfristen|speicherfrist',
      'löschung ..2 daten',
      'wie lange',
      'dauer der? speicherung|aufbewahrung|verarbeitung',
    ],
    items: [
      '*jahr|*jahre|*jahren|*monat|*monate|*monaten|*tag|*tage|*tagen|*woche|*wochen|stunden',
      'bis|solange|nach|dauer|ende|*frist|*fristen|unbefristet|dauerhaft',
    ],
    entries: [
      {
        name: 'aufbewahrt-für',
        cue: [
          'speichern|speichert|gespeichert|speicherung|speicherdauer|speicherfrist',
          'bewahren|bewahrt|aufbewahrt|aufbewahren|aufzubewahren|aufbewahrung|aufbewahrungspflicht|aufbewahrungsfrist|aufgehoben',
          'behalten|vorgehalten|archiviert|verwahrt|verbleiben|bleiben',
          'gelöscht|löschen|löscht|vernichtet|vernichten|anonymisiert|anonymisieren|überschrieben|entfernen|entfernt|gesperrt|löschfrist|geschreddert',
        ],
        object: [
          'jahre|jahren|jahr|jahres|monate|monaten|monat|tage|tagen|tag|wochen|woche|stunden|minuten|kalenderjahres|werktagen',
          '*jahres|*jährig*|*monatig*',
          'sofort|unverzüglich|danach|anschließend|unmittelbar|dauerhaft|unbefristet|automatisch',
        ],
        never: [
          'recht|rechte|rechts',
          'antrag|verlangen',
          'auf ihren|deinen wunsch',
          'cookies löschen',
          'cookies ..4 löschen',
          'können sie|sie können|kannst du',
          'lassen',
          'beantworten|antworten',
          'servern|brand',
          'alt|geöffnet',
        ],
        examples: [
          'Wir speichern Ihre Daten fünf Jahre.',
          'Rechnungen bewahren wir zehn Jahre auf.',
          'Die Daten werden nach zwei Jahren gelöscht.',
        ],
        nearMisses: ['Wir beantworten Ihren Antrag innerhalb eines Monats.'],
      },
      {
        name: 'solange-wie',
        cue: [
          'solange',
          'so lange',
          'bis auf weiteres',
          'bis sie|zum|zur|wir|du',
          'erforderlich|notwendig|benötigt|gebraucht ..3 ist|sind|werden|wird',
          'nicht mehr ..4 benötigt|erforderlich|notwendig|gebraucht|brauchen|benötigen',
          '*aufbewahrungsfristen|*aufbewahrungspflichten|*aufbewahrungsfrist|fristen|verjährungsfrist*',
          'für|während die|der|ihrer|deiner dauer|laufzeit|mitgliedschaft',
          'sobald',
          'nach ablauf|abschluss|ende|beendigung|wegfall|erledigung|ausscheiden|kündigung|erreichen|widerruf',
          'zweck|zwecks|zwecke ..4 entfällt|entfallen|erfüllt|erreicht|weggefallen|wegfällt',
        ],
        object: [
          'speicher*|gespeichert|gespeicherten',
          'aufbewahr*|aufzubewahren|bewahren|gelöscht|löschen|löschung|behalten|vernichtet|anonymisiert|gesperrt|entfernt|vorgehalten|archiviert',
        ],
        never: [
          'recht|rechte|rechts',
          'widersprechen',
          'einschränk*|eingeschränkt',
          'antrag|anspruch',
          'auskunft',
        ],
        isFormula: true,
        examples: [
          'Wir speichern Ihre Daten, solange es erforderlich ist.',
          'Die Daten werden bis auf Weiteres gespeichert.',
          'Wir löschen Ihre Anfrage, sobald sie bearbeitet ist.',
        ],
        nearMisses: ['Das Angebot gilt bis auf Weiteres.'],
      },
      {
        name: 'frist-beträgt',
        cue: [
          'speicherdauer|aufbewahrungsfrist|aufbewahrungsdauer|löschfrist|löschfristen|speicherfrist|aufbewahrungsfristen ..6 beträgt|betragen|richtet|ergibt|bestimmt|hängt|endet|gilt|gelten',
          'löschkonzept',
          'archiv ..4 angeboten|übergeben|abgegeben',
        ],
        never: ['dokumentiert|tabelle'],
        examples: ['Die Speicherdauer richtet sich nach dem Zweck der Verarbeitung.'],
      },
    ],
  },
  deadline: {
    headings: ['bearbeitungsfrist|antwortfrist'],
    entries: [
      {
        name: 'antworten-binnen',
        cue: [
          'innerhalb|binnen|spätestens|höchstens|längstens|maximal|frist ..6 monat|monats|monate|monaten|tagen|tage|woche|wochen|werktagen|arbeitstagen',
          'monat|monats|monate|monaten|tage|wochen ..2 nach ..3 eingang|zugang',
          'monat|monate|wochen|tage ..3 zeit',
          'monate|monat ..3 verlängert|verlängern',
          'beantworten|antworten|reagieren ..6 unverzüglich|umgehend',
        ],
        object: [
          'antrag|anträge|anträgen|antrags|anfrage|anfragen|anliegen|anliegens|antwort|beantworten|antworten',
          '*ersuchen|*begehren|widerspruch|auskunft|rechte',
        ],
        never: [
          'gelöscht|löschen|speichern|gespeichert|aufbewahrt|vernichtet',
          'bescheid|mitgliedsantrag|baugenehmigungsantrag|kauf|lieferung|rechnungen|einzureichen|einreichen',
          'beschwerde',
          '*widerspruchsfrist',
        ],
        examples: [
          'Wir beantworten Ihren Antrag innerhalb eines Monats.',
          'Diese Frist kann um zwei Monate verlängert werden, wenn Ihr Antrag komplex ist.',
        ],
        nearMisses: [
          'Das Zimmer wird binnen eines Tages gereinigt.',
          'Anfragen löschen wir innerhalb von sechs Monaten.',
        ],
      },
    ],
  },
  fee: {
    headings: ['kosten|entgelt|kostenfreiheit'],
    entries: [
      {
        name: 'unentgeltlich',
        cue: [
          'unentgeltlich|kostenlos|kostenfrei|gebührenfrei|gratis|unentgeltliche|kostenlose|kostenfreie',
          'ohne|keine|keinen|keinerlei ..2 kosten|entgelt|gebühr|gebühren',
          'gebühr|gebühren|entgelt|kosten ..4 verlangen|erheben|erhoben|berechnen|berechnet|fallen|anfallen|entstehen|verbunden',
          'erheben|verlangen|berechnen|fallen|verursacht|entstehen ..6 gebühr|gebühren|entgelt|kosten|euro',
          'kostet|kosten ..3 nichts|keinen',
        ],
        object: [
          'antrag|anträge|anträgen|antrags|anfrage|anfragen|auskunft|auskünfte|*ersuchen|beschwerde',
          'recht|rechte|rechten|betroffenenrechte|kopie|kopien|widerspruch',
        ],
        never: [
          'mahnung|mitglied*|bestellung|behandlung|versand|tarif|müll*|parken|nutzung',
          'kopie des personal*',
        ],
        examples: [
          'Ihr Antrag ist kostenlos.',
          'Bei offenkundig unbegründeten Anträgen können wir ein angemessenes Entgelt verlangen.',
        ],
        nearMisses: ['Das Parken ist kostenlos.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
