/** How a day is put before another one of the same year or month, and how lists, articles of the GDPR, destinations and durations are put; the genitive of a duration where a language has one. */
export const grammar = {
  dayOfYear: '{dd}.{mm}',
  dayOfMonth: '{dd}.{mm}',
  list: '{most} och {last}',
  article: 'artikel {article}',
  paragraph: 'artikel {article}.{paragraph}',
  point: 'artikel {article}.{paragraph} {point}',
  articlePoint: 'artikel {article} {point}',
  paragraphs: 'artikel {paragraphs}',
  eachParagraph: '{article}.{paragraph}',
  destination: 'till {name}',
  area: 'Europeiska ekonomiska samarbetsområdet',
  units: {
    Y: { one: 'år', other: 'år', genitiveOne: 'år', genitiveOther: 'år' },
    M: { one: 'månad', other: 'månader', genitiveOne: 'månad', genitiveOther: 'månader' },
    W: { one: 'vecka', other: 'veckor', genitiveOne: 'vecka', genitiveOther: 'veckor' },
    D: { one: 'dag', other: 'dagar', genitiveOne: 'dag', genitiveOther: 'dagar' },
    h: { one: 'timme', other: 'timmar', genitiveOne: 'timme', genitiveOther: 'timmar' },
    m: { one: 'minut', other: 'minuter', genitiveOne: 'minut', genitiveOther: 'minuter' },
  },
} as const;
