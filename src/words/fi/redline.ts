/** The words around a redline in terminals and comments. */
export const redline = {
  nothing: 'Teksti ja tiedot ovat samat.',
  sameText: 'Teksti on sama.',
  unread:
    'Luonnoksen kaikkia tietoja ei voitu lukea, joten niiden muutoksista kerrotaan tässä puutteellisesti. Syyn näet komennolla check.',
  elsewhere:
    'Tässä kielessä mikään ei ole muuttunut, mutta näissä on: {locales}. Vertaa niitä valitsimella --lang.',
  changes: 'Muutokset',
  facts: 'Muuttuneet tiedot',
  kinds: {
    deleted: 'Poistettu',
    inserted: 'Lisätty',
    replaced: 'Muutettu',
    moved: 'Siirretty: ennen {from}, nyt {to}, teksti ennallaan',
    structure: 'Rakenne muuttui',
    split: 'Jaettu {n} kappaleeksi',
    merged: 'Yhdistetty {n} kappaleesta',
    link: 'Linkin osoite vaihtui',
    format: 'Vain ulkoasu muuttui',
    rewritten: 'Kirjoitettu uudelleen',
  },
  formatEdited: 'Ulkoasu ja sanat muuttuivat',
  sections: { added: 'uusi osio', removed: 'poistettu osio', moved: 'siirretty osio' },
  effects: {
    'more-protective': 'suojaa rekisteröityä enemmän',
    'less-protective': 'suojaa rekisteröityä vähemmän',
    neutral: 'ei vaikuta rekisteröidyn suojaan',
    unknown: 'vaikutus on arvioitava',
  },
} as const;
