import type { KindWords } from '../../claim-words.ts';

export const identity = {
  'controller-name': {
    headings: [
      'rekisterinpitäjä',
      'kuka vastaa',
      'henkilötietojen käsittelijä ja',
      'kuka .. käsittelee',
    ],
    items: ['{yhtiö}', '*kunta|*kaupunki|*lautakunta|*seurakunta|*yhdistys|*säätiö'],
    entries: [
      {
        name: 'on-rekisterinpitäjä',
        cue: [
          'rekisterinpitäjän|rekisterinpitäjämme nimi',
          'rekisterinpitäjä|rekisterinpitäjän|rekisterinpitäjänä ..5 {yhtiö}',
          '{yhtiö} ..6 rekisterinpitäjä|rekisterinpitäjänä',
          'tiedoistasi|tiedoista|tietojesi ..4 vastaa|vastaavat',
          'vastaa|vastaavat ..2 tiedoistasi|tietojesi|rekisteristä',
          'vastuu|vastuussa ..4 käsittelystä|tiedoistasi',
          'rekisterinpitäjä|rekisterinpitäjänä|rekisterinpitäjämme on|toimii|ovat|toimivat',
          'on|toimii|olemme|toimimme|ylläpitää .. rekisterinpitäjä|rekisterinpitäjänä',
          'vastaa .. käsittelystä|rekisteristä',
          'käsittelystä|rekisteristä ..3 vastaa|vastaava',
          'rekisterinpitäjä :',
          'rekisteriä pitää|ylläpitää',
          'tietojasi käsittelee',
          'me ..6 vastaamme ..3 käsittelystä',
        ],
        never: [
          'toiselle rekisterinpitäjälle',
          'rekisterinpitäjän on',
          'rekisterinpitäjällä',
          '{pyyntö}',
          'yhteis*',
          'käsittelijä|käsittelijänä',
          'henkilökuntamme|työntekijämme',
          '{viranomainen}',
          'oikeutettu|oikeutetun',
        ],
        examples: [
          'Rekisterinpitäjä on Kuusihotelli Oy.',
          'Kuusihotelli Oy toimii rekisterinpitäjänä.',
          'Henkilötietojesi käsittelystä vastaa Kuusiston kunnan sivistyslautakunta.',
          'Rekisteriä pitää Kuusiston Voimistelijat ry.',
        ],
        nearMisses: [
          'Voit siirtää tietosi toiselle rekisterinpitäjälle.',
          'Rekisterinpitäjän on ilmoitettava tietoturvaloukkauksesta valvontaviranomaiselle.',
        ],
      },
      {
        name: 'yhtiö-rekisterinpitäjä',
        cue: ['{yhtiö}', 'y tunnus'],
        object: ['rekisterinpitäjä :', 'rekisterinpitäjänä|rekisterinpitäjänne'],
        never: ['yhteis*', 'toiselle', 'luovut*', '{siirto}'],
        examples: ['Rekisterinpitäjä: Kuusihotelli Oy'],
        nearMisses: ['Kuusihotelli Oy toimittaa paketin.'],
      },
    ],
  },
  'controller-contact': {
    headings: [
      'yhteystiedot',
      'ota yhteyttä',
      'yhteydenotot',
      'yhteyshenkilö*',
      'rekisteriasioista vastaava*',
    ],
    items: ['*@*', 'puh|puhelin|p|tel'],
    entries: [
      {
        name: 'ottakaa-yhteyttä',
        cue: [
          'palvelemme|asioida|käydä|vierailla|laita|laittaa|palvelee|neuvoo|auttaa',
          'yhteydenotto*|kirjallisesti|kirjeitse',
          'ota|ottaa|ottakaa|ottamalla yhteyttä|meihin',
          'yhteyttä ..3 meihin|rekisterinpitäjään|asiakaspalvelu*',
          'yhteystiedot|yhteystietomme|yhteyshenkilö*',
          'tavoitat|tavoittaa|saat yhteyden',
          'lähetä|lähettää|lähetetään|kirjoita|soita|soittaa|tehdään|osoitetaan|toimitetaan|esittää|esitetään',
          'kysymyksiin|kysymykset|tiedustelut|yhteydenotot|tiedusteluihin|pyynnöt|pyyntö',
          '*@*',
        ],
        object: [
          'numero*',
          'toimistollamme|toimistossamme|toimipiste*',
          'puh|p|tel',
          '*@*',
          'sähköposti*|sähköpostilla|puhelin*|puhelimitse|osoite|osoitteeseen|osoitteesta|osoitteella|osoitteessa|lomak*|verkkosivuillamme|numerosta|numeroon|numerossa|postitse|kirjaam*',
        ],
        never: [
          'viestimme|viestit',
          'ei voi vastata',
          'tietosuojavastaava*',
          '{viranomainen}',
          'sinuun|sinulle|teille',
          '*markkinointi*',
          'uutiskirje*',
          'keräämme|käsittelemme|kerätään|tallennamme|käytämme|säilytämme',
          'luovut*',
          'ip',
          'nimesi',
          'lähetämme|soitamme',
          'josta kirjoitit',
        ],
        examples: [
          'Ota yhteyttä osoitteeseen tietosuoja@kuusi.example.',
          'Kysymyksiin vastaa asiakaspalvelumme puhelimitse numerossa 010 123 4567.',
          'Pyynnöt tehdään kirjallisesti rekisterinpitäjän yllä mainittuun osoitteeseen.',
        ],
        nearMisses: [
          'Otamme sinuun yhteyttä sähköpostilla.',
          'Lähetämme uutiskirjeen sähköpostitse kerran kuukaudessa.',
        ],
      },
    ],
  },
  'officer-contact': {
    headings: ['tietosuojavastaava*'],
    items: ['*@*', 'puh|puhelin|p|tel'],
    entries: [
      {
        name: 'tietosuojavastaava',
        cue: [
          'tietosuojavastaavaa|tietosuojavastaava|tietosuojavastaavan|tietosuojavastaavamme|tietosuojavastaavaan|tietosuojavastaavaksi|tietosuojavastaavalle|tietosuojavastaavana|tietosuojavastaavallemme|tietosuojavastaavaamme',
        ],
        object: [
          'hoitaa|hoidetaan|nimeltä|vastaavat|neuvoo|auttaa|tukena|puoleen',
          '*@*',
          'on|ole|nimittän*|nimitetty|nimennyt|nimenneet|nimetty|nimittäneet|nimitimme|tavoitat|yhteystiedot|yhteyttä|yhteyden|toimii|vastaa|osoite*|löytyvät|kirjoittaa|puhelin*',
        ],
        never: [
          'palveluntarjoaja*|kumppani*|alihankkij*|konserniyhtiö*',
          'tehtäviin|tehtävänä|tehtävät',
          'jos|mikäli',
          'lakisääteis*',
        ],
        maySure: true,
        closed: [
          'tietosuojavastaavaa|tietosuojavastaava|tietosuojavastaavan',
          'nimittäneet|nimittänyt|nimennyt|nimenneet|nimetty|nimitetty|meillä|yhtiöllä|yhdistyksellä|yrityksellä|seuralla|säätiöllä|rekisterinpitäjällä|kunnalla|yhtiömme|olemme',
        ],
        examples: [
          'Olemme nimittäneet tietosuojavastaavan.',
          'Tietosuojavastaavan tavoitat osoitteesta tsv@kuusi.example.',
          'Tietosuojavastaavana toimii asianajaja Petri Petäjä.',
        ],
        nearMisses: [
          'Tietosuoja-asioista vastaa toimistomme.',
          'Palveluntarjoajallamme on oma tietosuojavastaava.',
        ],
      },
      {
        name: 'vastaavan-osoite',
        cue: ['*@*'],
        object: ['tietosuojavastaav*'],
        never: ['{viranomainen}', 'rekisterinpitäj*', 'asiakaspalvelu*'],
        examples: ['Osoite on tsv@kuusi.example (tietosuojavastaava Liisa Lehmus).'],
        nearMisses: ['Kysymykset: asiakaspalvelu@kuusi.example.'],
      },
    ],
  },
  'joint-control': {
    headings: ['yhteisrekisterinpitäjä*', 'yhteiset rekisterinpitäjät', 'yhteisrekisteri*'],
    entries: [
      {
        name: 'yhteisrekisterinpitäjät',
        cue: [
          'yhteisrekisterinpitäj*|yhteisrekisterinpi*',
          'yhteiset|yhteisiä|yhteinen|yhteistä rekisterinpitäjät|rekisterinpitäjiä|rekisterinpitäjä|rekisterinpitäjää',
          'yhdessä ..5 rekisterinpitäj*',
          'määritämme|määrittelemme|määrittelevät|määrittävät|päätämme|päättävät ..6 tarkoituk*|keino* ..4 yhdessä',
          'yhdessä ..6 määritämme|määrittelemme|päätämme|määrittelevät|määrittävät ..5 tarkoituk*|keino*',
          'määritämme|määrittelemme|päätämme|päättävät|määrittävät yhdessä ..6 tarkoituk*|keino*',
        ],
        never: ['mukaan vastuu*', 'artikla*', 'jos|mikäli'],
        maySure: true,
        closed: [
          'yhteisrekisterinpitäjiä|yhteisrekisterinpitäjä|yhteisrekisterinpitäjää|yhteisrekisterinpitäjinä|yhteisrekisterinpitäjänä',
          'yhteisiä|rekisterinpitäjiä|yhteistä|rekisterinpitäjää',
          'muiden|muun|toisen|tahon|tahojen|kanssa|kenenkään|toimi|meillä|käsittelyllä|rekisterillä|minkään',
        ],
        examples: [
          'Olemme yhteisrekisterinpitäjiä Kuusipysäköinti Oy:n kanssa.',
          'Kuusipysäköinti Oy ja me olemme yhdessä rekisterinpitäjiä.',
          'Määritämme käsittelyn tarkoitukset ja keinot yhdessä Havu Oy:n kanssa.',
        ],
        nearMisses: [
          'Yhteinen hanke etenee.',
          'Päätämme yhdessä kanssasi hoidon jatkosta.',
          'Yhteisrekisterinpitäjät ovat asetuksen mukaan vastuussa toisistaan.',
        ],
      },
    ],
  },
} as const satisfies Record<string, KindWords>;
