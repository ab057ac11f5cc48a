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
          'heben|hebt ...10 auf',
          'behalten|vorgehalten|archiviert|verwahrt|verbleiben|bleiben',
          'gelöscht|löschen|löscht|löschung|vernichtet|vernichten|anonymisiert|anonymisieren|überschrieben|entfernen|entfernt|gesperrt|löschfrist|geschreddert',
        ],
        object: [
          'jahre|jahren|jahr|jahres|monate|monaten|monat|tage|tagen|tag|wochen|woche|stunden|minuten|kalenderjahres|werktagen',
          '*jahres|*jährig*|*monatig*',
          'sofort|unverzüglich|danach|anschließend|unmittelbar|dauerhaft|unbefristet|automatisch',
        ],
        never: [
          'recht|rechte|rechts',
          'antrag|verlangen|fordern',
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
          'Patientenakten sind nach § 630f BGB zehn Jahre lang aufzubewahren.',
          'Danach werden die Unterlagen dem Kreisarchiv angeboten oder vernichtet.',
          'Kontaktanfragen werden spätestens nach einem Jahr entfernt.',
        ],
        nearMisses: [
          'Wir beantworten Ihren Antrag innerhalb eines Monats.',
          'Unser Verein besteht seit 100 Jahren.',
          'Wir speichern Ihre Daten auf Servern in Deutschland.',
          'Der Newsletter erscheint vier Mal im Jahr.',
          'Unsere Server stehen seit fünf Jahren in Wien.',
        ],
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
          'Wir speichern Ihre Daten, solange Sie Mitglied sind.',
          'Nach Ablauf der gesetzlichen Aufbewahrungsfristen werden die Daten gelöscht.',
          'Die Daten werden gelöscht, wenn sie für den Zweck ihrer Erhebung nicht mehr benötigt werden.',
          'Solange Ihr Konto besteht, bleiben die Daten gespeichert.',
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
          'Diese Frist kann um zwei weitere Monate verlängert werden, wenn Ihr Antrag komplex ist.',
          'Die Bearbeitung Ihres Anliegens dauert höchstens einen Monat.',
          'Für die Antwort auf Ihren Antrag haben wir einen Monat Zeit.',
          'Auf Ihren Antrag antworten wir innerhalb von vier Wochen.',
          'Du hörst innerhalb von 14 Tagen von uns, wenn du deine Rechte geltend machst.',
        ],
        nearMisses: [
          'Das Zimmer wird binnen eines Tages gereinigt.',
          'Anfragen löschen wir innerhalb von sechs Monaten.',
          'Datenpannen melden wir binnen 72 Stunden der Aufsichtsbehörde.',
          'Der Baugenehmigungsantrag ist binnen eines Jahres zu verlängern.',
          'Sie können jederzeit einen Antrag stellen.',
          'Innerhalb eines Jahres kann die Prüfung wiederholt werden.',
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
          'gebühr|gebühren|entgelt|kosten ..4 verlangen|verlangt|erheben|erhoben|berechnen|berechnet|fallen|anfallen|entstehen|verbunden',
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
          'Die Auskunft ist für Sie kostenlos.',
          'Die Geltendmachung der Betroffenenrechte verursacht Ihnen keine Kosten.',
          'Auskunftsersuchen beantworten wir ohne Kosten für Sie.',
          'Sämtliche Auskünfte erteilen wir kostenlos.',
          'Ihre Anträge nach Art. 15 bis 22 DSGVO bearbeiten wir unentgeltlich.',
        ],
        nearMisses: [
          'Das Parken ist kostenlos.',
          'Der Versand ist ab 50 Euro kostenlos.',
          'Der Newsletter ist gratis.',
          'Der Widerruf der Bestellung ist kostenfrei.',
          'Bei Rücklastschriften entstehen Kosten.',
        ],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
