/** What the rules of src/check/rules/languages/ say. */
export const languages = {
  'translation-stale': {
    summary: 'Käännös vastaa alkukielistä tekstiä sellaisena kuin se on nyt.',
    why: 'Lukija saa tiedot sillä kielellä, jolla hän lukee. Vanhentunut käännös kertoo hänelle muuta kuin alkukielinen teksti.',
    message:
      'Osion `{section}` alkukielinen teksti on muuttunut käännöksen jälkeen, joten kieliversiot voivat kertoa eri asioita ({law}).',
    hint: 'Tarkista käännös alkukielistä tekstiä vasten ja merkitse se sitten: `translated {notice} {section}` (käsin: translates: {digest}).',
  },
  'translation-structure-differs': {
    summary: 'Käännöksessä on samat väliotsikot ja kuvat kuin alkukielisessä tekstissä.',
    why: 'Kun väliotsikko tai kuva puuttuu yhdeltä kieleltä, sen lukijalta puuttuu todennäköisesti myös sisältö.',
    message:
      'Osion `{section}` käännöksen rakenne on toinen kuin alkukielisen tekstin: väliotsikoita {headings}, kuvia {figures}; alkukielellä väliotsikoita {sourceHeadings}, kuvia {sourceFigures} ({law}).',
    hint: 'Tarkista, puuttuuko käännöksestä kohta tai onko siinä ylimääräinen, ja tee otsikoista samantasoiset.',
  },
  'translation-unstamped': {
    summary: 'Käännös kertoo, mitä tekstiä se kääntää.',
    why: 'Ilman tunnistetta kukaan ei huomaa, että alkukielinen teksti on muuttunut ja käännös jäänyt ennalleen.',
    message: 'Osion `{section}` käännöksestä puuttuu tieto siitä, mitä tekstiä se kääntää.',
    hint: 'Tarkista, että käännös on ajan tasalla, ja merkitse se sitten: `translated {notice} {section}` (käsin: translates: {digest}).',
  },
  'translation-without-seen': {
    summary: 'Tieto, jonka alkukielinen teksti kertoo, näytetään tekstissä myös käännöksessä.',
    why: 'Ilman lainausta sivusto tulostaa tiedon luetteloon, vaikka se on tekstissä, ja lukija kohtaa sen kahdesti.',
    message:
      'Alkukielinen teksti kertoo tiedon `{field}` (seen), mutta käännöksestä lainaus puuttuu.',
    hint: 'Lisää seen-rivi, jossa on vähintään kolme sanaa käännöksen tekstistä.',
  },
  'translation-without-text': {
    summary: 'Osio, jossa on tekstiä alkukielellä, on tekstiä myös käännöksessä.',
    why: 'Tieto, joka puuttuu yhdeltä kieleltä, puuttuu sen kielen lukijalta.',
    message: 'Osiossa `{section}` on tekstiä alkukielellä mutta ei käännöksessä ({law}).',
    hint: 'Käännä teksti alkutietojen alle.',
  },
} as const;
