/** What the rules of src/check/rules/languages/ say. */
export const languages = {
  'claim-untranslated': {
    summary: 'Osion tärkeimmät väitteet ovat jokaisella kielellä.',
    why: 'Virke, joka katoaa käännöksessä, katoaa sen lukijoilta: he eivät saa tietää siirrosta, profiloinnista tai evätystä oikeudesta.',
    message: {
      lost: 'Osion `{section}` alkukielinen teksti sanoo: "{sentence}" ({claim}). Käännöksestä ei löytynyt virkettä, joka sanoisi saman ({law}).',
      added:
        'Osion `{section}` käännös sanoo: "{sentence}" ({claim}). Alkukielisestä tekstistä ei löytynyt virkettä, joka sanoisi saman ({law}).',
    },
    hint: {
      lost: 'Käännä virke tai poista se alkukielisestä tekstistä.',
      added: 'Lisää virke alkukieliseen tekstiin tai poista se käännöksestä.',
    },
  },
  'languages-contradicted': {
    summary: 'Osio kertoo jokaisella kielellä saman.',
    why: 'Lukija luottaa siihen kieleen, jolla hän lukee. Jos kieliversiot kieltävät toisensa tai niissä on eri arvot, yksi niistä johtaa lukijansa harhaan.',
    message: {
      denied:
        'Osion `{section}` kieliversiot kieltävät toisensa ({kind}): "{sentence}" Alkukielisessä tekstissä: "{other}" ({law}).',
      value:
        'Osion `{section}` kieliversioissa on eri arvot ({kind}): {value} virkkeessä "{sentence}", mutta {wanted} alkukielisessä tekstissä: "{other}" ({law}).',
      turned:
        'Osion `{section}` kieliversiot näyttävät kieltävän toisensa: "{sentence}" Alkukielisessä tekstissä: "{other}" ({law}).',
      number:
        'Osion `{section}` kieliversioissa on eri arvot: {value} virkkeessä "{sentence}", mutta {wanted} alkukielisessä tekstissä: "{other}" ({law}).',
    },
    hint: 'Selvitä, kumpi pitää paikkansa, ja korjaa toinen.',
  },
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
