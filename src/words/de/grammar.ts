/** How a day is put before another one of the same year or month, and how lists, articles of the GDPR, destinations and durations are put; the genitive of a duration where a language has one (here the dative: "nach 5 Jahren"). */
export const grammar = {
  dayOfYear: '{d}. {month}',
  dayOfMonth: '{d}.',
  list: '{most} und {last}',
  article: 'Artikel {article}',
  paragraph: 'Artikel {article} Absatz {paragraph}',
  point: 'Artikel {article} Absatz {paragraph} Buchstabe {point}',
  articlePoint: 'Artikel {article} Buchstabe {point}',
  paragraphs: 'Artikel {article} Absätze {paragraphs}',
  eachParagraph: '{paragraph}',
  destination: 'nach {name}',
  area: 'Europäischer Wirtschaftsraum',
  units: {
    Y: { one: 'Jahr', other: 'Jahre', genitiveOne: 'Jahr', genitiveOther: 'Jahren' },
    M: { one: 'Monat', other: 'Monate', genitiveOne: 'Monat', genitiveOther: 'Monaten' },
    W: { one: 'Woche', other: 'Wochen', genitiveOne: 'Woche', genitiveOther: 'Wochen' },
    D: { one: 'Tag', other: 'Tage', genitiveOne: 'Tag', genitiveOther: 'Tagen' },
    h: { one: 'Stunde', other: 'Stunden', genitiveOne: 'Stunde', genitiveOther: 'Stunden' },
    m: { one: 'Minute', other: 'Minuten', genitiveOne: 'Minute', genitiveOther: 'Minuten' },
  },
} as const;
