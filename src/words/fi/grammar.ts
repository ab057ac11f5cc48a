/** How a day is put before another one of the same year or month, and how lists, articles of the GDPR, destinations and durations are put; the genitive of a duration where a language has one. */
export const grammar = {
  dayOfYear: '{dd}.{mm}.',
  dayOfMonth: '{dd}.{mm}.',
  list: '{most} ja {last}',
  article: '{article} artikla',
  paragraph: '{article} artiklan {paragraph} kohta',
  point: '{article} artiklan {paragraph} kohdan {point} alakohta',
  articlePoint: '{article} artiklan {point} alakohta',
  paragraphs: '{article} artiklan {paragraphs} kohta',
  eachParagraph: '{paragraph}',
  destination: 'maahan {name}',
  area: 'Euroopan talousalue',
  units: {
    Y: { one: 'vuosi', other: 'vuotta', genitiveOne: 'vuoden', genitiveOther: 'vuoden' },
    M: {
      one: 'kuukausi',
      other: 'kuukautta',
      genitiveOne: 'kuukauden',
      genitiveOther: 'kuukauden',
    },
    W: { one: 'viikko', other: 'viikkoa', genitiveOne: 'viikon', genitiveOther: 'viikon' },
    D: { one: 'päivä', other: 'päivää', genitiveOne: 'päivän', genitiveOther: 'päivän' },
    h: { one: 'tunti', other: 'tuntia', genitiveOne: 'tunnin', genitiveOther: 'tunnin' },
    m: { one: 'minuutti', other: 'minuuttia', genitiveOne: 'minuutin', genitiveOther: 'minuutin' },
  },
} as const;
