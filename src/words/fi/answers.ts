/** The four short answers that a page begins with, composed from facts; and one to twelve in letters, as they stand before a noun. */
export const answers = {
  who: 'Tiedoistasi vastaa {x}.',
  why: 'Käytämme tietojasi {n} tarkoitukseen: {x}.',
  whyOne: 'Käytämme tietojasi yhteen tarkoitukseen: {x}.',
  toWhom: 'Tietoja saavat {x}.',
  othersToo: '{n} muuta',
  outsideEea: 'Tietoja siirtyy myös Euroopan talousalueen ulkopuolelle ({x}).',
  howLong: 'Tietoja säilytetään {x}.',
  howLongExamples: 'Aika riippuu tiedosta. Esimerkiksi {x}.',
  howLongVaries: 'Aika riippuu tiedosta.',
  countsOf:
    'yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|yksitoista|kaksitoista',
  countsInto:
    'yhteen|kahteen|kolmeen|neljään|viiteen|kuuteen|seitsemään|kahdeksaan|yhdeksään|kymmeneen|yhteentoista|kahteentoista',
  processors: {
    one: 'Tietojasi käsittelee puolestamme yksi palveluntarjoaja.',
    other: 'Tietojasi käsittelee puolestamme {n} palveluntarjoajaa.',
  },
  others: {
    one: 'Lisäksi niitä saa yksi muu vastaanottaja.',
    other: 'Lisäksi niitä saa {n} muuta vastaanottajaa.',
  },
  recipients: {
    one: 'Tietojasi saa yksi vastaanottaja.',
    other: 'Tietojasi saa {n} vastaanottajaa.',
  },
} as const;
