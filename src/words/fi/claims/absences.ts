import type { ClaimWords } from '../../claim-words.ts';

/** Minne tiedot eivät mene: kaikki, mikä on ETA-alueen ulkopuolella. */
const beyond = [
  'EU|ETA|EU:n|ETA:n|EUn|ETAn alueen? ulkopuolelle',
  'EU|ETA|EU:n|ETA:n|EUn|ETAn',
  'ja|tai|eikä|eivätkä|sekä EU|ETA|EU:n|ETA:n euroopan?',
  'euroopan unionin|talousalueen',
  'ja|tai|sekä euroopan talousalueen',
  '(',
  ')',
  'alueen? ulkopuolelle',
  'ulkopuolisiin maihin|valtioihin',
  'maiden ulkopuolelle',
  'kolmansiin maihin',
  'kolmanteen maahan',
  'kolmansiin maihin eikä|tai kansainvälisille järjestöille',
];

const yours = ['tietojasi|tietoja|henkilötietojasi|henkilötietoja|tietosi|henkilötietosi'];

/** Otsikot, joiden alla puhutaan koko selosteesta. */
const general = [
  'tietosuojaseloste|tietosuojaselosteemme|rekisteriseloste|tietosuoja|tietosuojasta|tietosuojailmoitus|yleistä|muuta',
];

/** Miten suomi kertoo, ettei jotain ole. */
export const absences: ClaimWords['absences'] = {
  transfer: {
    examples: [
      'Emme siirrä henkilötietojasi Euroopan talousalueen ulkopuolelle.',
      'Emme siirrä tietoja EU- ja ETA-alueen ulkopuolelle.',
      'Emme siirrä tietoja EU:n tai ETA:n ulkopuolelle.',
      'Emme siirrä tietojasi EU/ETA-alueen ulkopuolelle.',
      'Henkilötietoja ei siirretä Euroopan unionin tai Euroopan talousalueen ulkopuolelle.',
      'Emme siirrä henkilötietoja kolmansiin maihin tai kansainvälisille järjestöille.',
      'Emme siirrä emmekä luovuta tietojasi EU- tai ETA-maiden ulkopuolelle.',
    ],
    words: [
      ...beyond,
      ...yours,
      'emme|ei|eivät|eikä|emmekä|koskaan|mitään|lainkaan|ollenkaan|rekisterinpitäjä',
      'missään tilanteessa|olosuhteissa',
      'millään perusteella|tavalla',
      'luovuta|luovuteta|siirrä|siirretä|lähetä|lähetetä|vie|viedä|siirry',
      'tietojesi|tietojen|henkilötietojesi|henkilötietojen siirtoja|siirtoa|siirtämistä',
      'siirtoja ei',
      'tehdä|tapahdu',
    ],
    below: [
      ...general,
      ...beyond,
      ...yours,
      'missä|käsittelyn|paikka|sijainti|käsitellään|käsittelemme|säilytetään|säilytämme',
      'tietojen|tietojesi|henkilötietojen|henkilötietojesi|siirrot|siirto|siirrämmekö|siirretäänkö|siirtäminen|kansainväliset|kansainvälinen|ja|tai|minne|mihin',
      'säännönmukaiset|vastaanottajat|vastaanottaja|luovutukset|luovutus|luovuttaminen|luovutamme|kenelle|kuka|ketkä|saa|saavat|annamme|annetaan|luovutetaan',
    ],
  },
  'joint-control': {
    examples: [
      'Päätämme tietojesi käytöstä yksin, eikä meillä ole yhteisrekisterinpitäjiä.',
      'Meillä ei ole yhteisrekisterinpitäjiä.',
    ],
    words: [
      'missään käsittelyssä',
      'meillä|rekisterinpitäjällä|ole|ei|eikä|emme|toimi|kenenkään|kanssa',
      'yhteisrekisterinpitäjiä|yhteisrekisterinpitäjää|yhteisrekisterinpitäjinä|yhteisrekisterinpitäjänä',
      'päätämme tietojesi|henkilötietojesi? käsittelyn? tarkoituksista ja keinoista yksin',
      'päätämme tietojesi|henkilötietojesi käytöstä|käsittelystä yksin',
      'päätämme yksin tietojesi|henkilötietojesi käytöstä|käsittelystä',
      'päätämme yksin tietojesi|henkilötietojesi? käsittelyn? tarkoituksista ja keinoista',
    ],
    below: [
      ...general,
      'rekisterinpitäjän|yhteyshenkilö|rekisterinpitäjä|yhteisrekisterinpitäjät|yhteisrekisterinpitäjä|yhteisrekisterinpitäjyys|tietosuojavastaava|ja|kuka|vastaa|tiedoistasi|tietojesi|henkilötiedoistasi|käsittelystä|yhteystiedot|henkilötietojesi|tietojen|meillä|onko|yhteisrekisterinpitäjiä',
    ],
  },
  'officer-contact': {
    examples: [
      'Emme ole nimittäneet tietosuojavastaavaa, koska laki ei edellytä sitä toiminnaltamme.',
      'Tietosuojavastaavaa ei ole nimitetty.',
    ],
    words: [
      'meillä|rekisterinpitäjällä|rekisterinpitäjä|emme|ei|ole',
      'nimittäneet|nimenneet|nimittänyt|nimennyt|nimitetty|nimetty',
      'tietosuojavastaavaa',
      'koska|sillä laki|asetus ei edellytä|vaadi sitä|sellaista? meiltä?',
      'koska|sillä tietosuoja asetus ei edellytä|vaadi sitä|sellaista? meiltä?',
      'toiminnaltamme|toimintamme',
      'koska|sillä emme ole velvollisia nimittämään|nimeämään sellaista?',
      'koska|sillä meillä ei ole velvollisuutta nimittää|nimetä? sellaista',
    ],
    below: [
      ...general,
      'rekisterinpitäjän|yhteyshenkilö|rekisterinpitäjä|tietosuojavastaava|yhteisrekisterinpitäjät|yhteisrekisterinpitäjä|ja|kuka|vastaa|tiedoistasi|tietojesi|henkilötiedoistasi|käsittelystä|yhteystiedot|tietosuojavastaavan|meillä|onko|tietosuojavastaavaa',
    ],
  },
  'automated-decision': {
    examples: [
      'Emme tee sinusta automaattisia päätöksiä emmekä profiloi sinua.',
      'Emme tee sinua koskevia päätöksiä pelkästään automaattisesti.',
      'Emme käytä automaattista päätöksentekoa.',
      'Tietojasi ei käytetä automaattiseen päätöksentekoon.',
      'Käsittelyyn ei liity automaattista päätöksentekoa.',
    ],
    words: [
      'emme|ei|eikä|emmekä|koskaan|mitään|lainkaan|ollenkaan|rekisterinpitäjä',
      'tee|tehdä|käytä|käytetä|harjoita|harjoiteta|sovella|sovelleta',
      'sinusta|sinua',
      'sinua koskevia',
      'käsittelyyn ei liity',
      'päätöksenteko ei perustu',
      '22 artiklan mukaisia|tarkoittamia',
      'asetuksen 22 artiklan mukaisia|tarkoittamia',
      'automaattisia|automatisoituja päätöksiä|yksittäispäätöksiä',
      'automaattista|automatisoitua päätöksentekoa',
      'automaattiseen|automatisoituun päätöksentekoon',
      'tietojasi|henkilötietojasi ei käytetä',
      'koskevia päätöksiä pelkästään|yksinomaan|vain automaattisesti',
      'pelkästään|yksinomaan automaattiseen|automatisoituun käsittelyyn|päätöksentekoon perustuvia? päätöksiä?',
      'perustuvia päätöksiä',
      'joilla on|olisi sinua|sinuun? koskevia|kohdistuvia? oikeusvaikutuksia',
      'profiloi|profiloida sinua?',
      'tai|eikä|emmekä profilointia|profiloi',
      'mukaan lukien|luettuna profilointi|profilointia',
    ],
    below: [
      ...general,
      'automaattinen|automatisoitu|automaattiset|automatisoidut|päätöksenteko|päätökset|yksittäispäätökset|profilointi|ja|teemmekö|automaattisia|päätöksiä|tai',
      'oikeudet|oikeutesi|muut|sinun|rekisteröidyn|miten|käytät|niitä|käyttää|oikeuksiasi|valittaa|valitus|oikeus',
    ],
  },
  children: {
    examples: [
      'Emme tarjoa palveluitamme suoraan lapsille.',
      'Palvelumme ei ole tarkoitettu lapsille.',
    ],
    words: [
      'emme|ei|eivät|ole',
      'tarjoa|tarjota|suunnattu|tarkoitettu|kohdistettu|suuntaa|kohdista',
      'palveluja|palveluita|palvelua|palvelujamme|palveluitamme|palveluamme|palvelumme',
      'suoraan',
      'lapsille|alaikäisille',
      'lapsille tai alaikäisille',
    ],
    below: [
      ...general,
      'lapset|alaikäiset|lasten|palvelut|palvelumme|palveluja|lapsille|ja|ketä|keitä|tämä|seloste|koskee|kenelle|tarkoitettu|on|rekisteröidyt|rekisteröityjen|ryhmät|henkilöryhmät',
    ],
  },
};
