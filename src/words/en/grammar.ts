/** How a day is put before another one of the same year or month, and how lists, articles of the GDPR, destinations and durations are put; the genitive of a duration where a language has one. */
export const grammar = {
  dayOfYear: '{d} {month}',
  dayOfMonth: '{d}',
  list: '{most} and {last}',
  article: 'Article {article}',
  paragraph: 'Article {article}({paragraph})',
  point: 'Article {article}({paragraph})({point})',
  articlePoint: 'Article {article}({point})',
  paragraphs: 'Article {article}{paragraphs}',
  eachParagraph: '({paragraph})',
  destination: 'to {name}',
  area: 'European Economic Area',
  units: {
    Y: { one: 'year', other: 'years', genitiveOne: 'year', genitiveOther: 'years' },
    M: { one: 'month', other: 'months', genitiveOne: 'month', genitiveOther: 'months' },
    W: { one: 'week', other: 'weeks', genitiveOne: 'week', genitiveOther: 'weeks' },
    D: { one: 'day', other: 'days', genitiveOne: 'day', genitiveOther: 'days' },
    h: { one: 'hour', other: 'hours', genitiveOne: 'hour', genitiveOther: 'hours' },
    m: { one: 'minute', other: 'minutes', genitiveOne: 'minute', genitiveOther: 'minutes' },
  },
} as const;
