import type { KindWords } from '../../claim-words.ts';

export const data = {
  data: {
    headings: [
      'tietosisältö',
      'mitä .. tietoja',
      'käsiteltävät|kerättävät tiedot|henkilötiedot',
      'tietoryhmät|henkilötietoryhmät',
      'henkilötiedot',
      'tiedot',
    ],
    leads: [
      '{keräys} .. {tieto}',
      '{tieto} .. {keräys}',
      'seuraavia|seuraavat .. {tieto}',
      '{tieto} .. ovat|kuten|seuraavat',
    ],
    items: ['{kinds}', '{tieto}'],
    entries: [
      {
        name: 'kerätyt-lajit',
        cue: [
          '{keräys} ..8 {kinds}',
          '{kinds} ..5 {keräys}',
          '{tieto} ..4 kuten|esimerkiksi|ovat|sisältävät ..4 {kinds}',
          '{kinds} ..2 {kinds} ..3 {kinds}',
          '{käyttö} ..6 {kinds}',
        ],
        never: ['oikeus', 'voit'],
        examples: [
          'Keräämme nimesi ja puhelinnumerosi.',
          'Tietoja ovat nimi, osoite ja puhelinnumero.',
        ],
        nearMisses: ['Voit tarkistaa osoitteen.'],
      },
    ],
  },
  'special-data': {
    headings: ['erityiset henkilötietoryhmät', 'arkaluonteiset tiedot', 'terveystiedot'],
    entries: [
      {
        name: 'erityiset-ryhmät',
        cue: [
          '{keräys} ..6 {erityinen}',
          '{erityinen} ..6 {keräys}',
          '{käyttö} ..5 {erityinen}',
          '{erityinen} ..3 {käyttö}',
          '{keräys} {erityinen}',
        ],
        never: ['tarkoitetaan'],
        maySure: true,
        closed: [
          '{erityinen}',
          'käsittele|käsitellä|kerää|kerätä|tallenna|tallenneta',
          'kuuluvia|koskevia',
        ],
        examples: ['Käsittelemme terveystietojasi.', 'Sormenjälkiä kerätään.'],
        nearMisses: ['Terveys on tärkeää.'],
      },
    ],
  },
  children: {
    headings: ['lapset|lasten|alaikäiset|alaikäisten'],
    entries: [
      {
        name: 'lapsista',
        cue: [
          'alle ..2 *vuotiaa*|*vuotiaide*',
          'lapsille|lasten|lapsilta|lapsista|lapsia|lapsen',
          'alaikäis*',
          '*vuotiailta|*vuotiaiden',
        ],
        object: ['{tieto}', 'suunnattu|tarkoitettu|suunnata', 'huoltaj*', '{keräys}'],
        maySure: true,
        closed: [
          'lapsille|lasten|lapsilta|lapsista|lapsia|lapsen',
          'alaikäisten|alaikäisiltä|alaikäisiä',
          'kerää|kerätä|käsittele|käsitellä',
        ],
        examples: ['Emme kerää lasten tietoja.', 'Käsittelemme alle 15-vuotiaiden tietoja.'],
        nearMisses: ['Lapsille on leikkipaikka.'],
      },
    ],
  },
  source: {
    headings: [
      'tietolähteet|lähteet|tietolähde',
      'mistä .. saamme|kerätään|tiedot',
      'säännönmukaiset tietolähteet',
    ],
    items: [
      '{tieto}',
      '*rekisteri*|*rekisteristä|sinulta|itseltäsi|rekisteröidyltä|viranomaisilta|väestötieto*',
    ],
    entries: [
      {
        name: 'saadaan-joltakin',
        cue: [
          '{keräys} ..6 *lta|*ltä|*ista|*stä|*sta|itseltäsi',
          'itseltäsi|sinulta|rekisteröidyltä .. {keräys}',
          '*rekisteristä|*rekistereistä|väestötietojärjestelmästä ..5 {keräys}',
          'antamasi|antamasi|ilmoittamasi tiedot|tietoja',
          'tietolähteet|tietolähteenä|tietolähteinä',
        ],
        object: ['{tieto}', 'tietolähteet|tietolähteenä|tietolähteinä'],
        never: ['oikeus', 'voit', '{ulkopuoli}'],
        direction: 'in',
        examples: [
          'Saamme tietoja väestötietojärjestelmästä.',
          'Keräämme tiedot sinulta itseltäsi.',
        ],
        nearMisses: ['Saamme palautetta asiakkailta.'],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
