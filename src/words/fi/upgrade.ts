/** Mitä komento upgrade sanoo. */
export const upgrade = {
  engine: 'Tämä on Seloste {engine}. Kunkin selosteen viimeisin julkaisu:',
  last: '{notice}: {revision}, versiolla {by}',
  unreleased: '  mitään ei ole julkaistu.',
  nothing: 'Ne kaikki on julkaistu tällä versiolla: mitään ei arvioida toisin.',
  rules: {
    one: 'Nyt vaaditaan {n} asia, jota vanhin näistä versioista ei vaatinut:',
    other: 'Nyt vaaditaan {n} asiaa, joita vanhin näistä versioista ei vaatinut:',
  },
  found: {
    one: '{n} havainto luonnoksessa, jota ei ollut ennen.',
    other: '{n} havaintoa luonnoksessa, joita ei ollut ennen.',
  },
  formats:
    'Mitä kirjoitetaan toisin version {version} jälkeen. Mitään julkaistua ei tarvitse eikä saa muuttaa:',
  changes: {
    digest:
      'Uudet versiot saavat tiivisteen 3, johon luetaan HTML, otsikoiden tunnisteet ja tekstistä luetut tiedot. Vanhoilla säilyy tiiviste 1 tai 2, jolla ne tarkistetaan.',
    recorded: 'Jokainen uusi tapahtumaluettelon merkintä kertoo päivän, jona se kirjattiin.',
    record:
      'Uuden version tiedoissa ovat sen osoite, tieto siitä, onko se esimerkki, julkaisseen ohjelman versio ja otsikoiden tunnisteet.',
    settings:
      'Tiedostossa content/site.yaml voi asettaa vakavuuksia ja nimetä omien sääntöjen kansion; jokaisessa tiedostossa voi olla schemaVersion.',
    shared:
      'Versio, joka käyttää yhteisiä tietoja (content/shared/), säilyttää ne tiedostossa shared.yaml ja saa tiivisteen 4.',
  },
  todo: 'Mitä tehdä:',
  steps: {
    verify: 'osoittaa, että kaikki julkaistu on ennallaan',
    check: 'näyttää, mitä luonnoksiin on täydennettävä ennen seuraavaa julkaisua',
    revisions: 'arvioi julkaistutkin versiot; julkaisua uudemmat säännöt ovat niissä huomioita',
    build: 'rakentaa sivuston; katso se läpi ennen kuin julkaiset sen',
  },
};
