/** What readers see on the pages of a site. */
export const pages = {
  htmlLeftOut:
    'Osa tämän version sanoista on kirjoitettu HTML-koodina, jota sivusto ei näyttänyt, kun versio julkaistiin. Niitä ei näytetä tässäkään; vertailu toiseen versioon näyttää ne.',
  moved: 'Tämä sivu on nyt osoitteessa {a}.',
  postponedLater: 'Lykätty {d}. Tämän version piti tulla voimaan {a}; se tulee voimaan {b}.',
  postponedEarlier: 'Aikaistettu {d}. Tämän version piti tulla voimaan {a}; se tulee voimaan {b}.',
  postponedToNone:
    'Lykätty {d}. Tämän version piti tulla voimaan {a}; uutta päivää ei ole päätetty.',
  postponedFromNone: 'Päivä päätetty {d}. Tämä versio tulee voimaan {b}.',
  postponedLaterVersion: 'Version {v} voimaantuloa lykättiin {d}: päivä oli {a}, nyt se on {b}.',
  postponedEarlierVersion:
    'Version {v} voimaantuloa aikaistettiin {d}: päivä oli {a}, nyt se on {b}.',
  postponedToNoneVersion:
    'Version {v} voimaantuloa lykättiin {d}: päivä oli {a}, uutta ei ole päätetty.',
  postponedFromNoneVersion: 'Version {v} voimaantulopäivä päätettiin {d}: se tulee voimaan {b}.',
  reasonTold: 'Syy: {r}',
  announcedNoDay: 'Tämä versio on julkaistu, mutta se ei ole voimassa.',
  announcedNoDayVersion: 'Versio {v} on julkaistu, mutta se ei ole voimassa.',
  newNoDay: 'Uusi versio on julkaistu. Se ei ole vielä voimassa.',
  statePostponed: 'Lykätty',
  stateDaySet: 'Voimaantulopäivä päätetty',
  stateBroughtForward: 'Aikaistettu',
  withdrawnAhead: 'Perutaan {d}. Sen jälkeen tämä versio ei ole voimassa. Syy: {r}',
  recordedLater: 'Kirjattu {d}. Voimassa aikaisintaan siitä päivästä.',
  archivedLater: 'Tallennettu jälkikäteen {d}.',
  asOfAnnouncedNoDay:
    'Silloin oli jo julkaistu myös versio {v}, jonka voimaantulopäivää ei ollut päätetty.',
  asOfWithdrawnVersion: 'Versio {v} peruttiin {d}.',
  asOfRecordedLater: 'Versio {v} kirjattiin vasta {d}, eikä se ollut voimassa sitä ennen.',
  choiceState: '{v} ({x})',
  'look-and-words-changed': 'Ulkoasu ja sanat muuttuivat',
  'structure-changed': 'Rakenne muuttui',
} as const;
