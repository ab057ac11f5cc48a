/** A letter for each right: it names the article, asks no more than the right gives, and holds no personal data; `…` stands where the reader fills in. */
export const letters = {
  access: {
    subject: 'Pyyntö saada omat tietoni',
    text: 'Hei, käsittelettekö henkilötietojani? Jos käsittelette, pyydän niistä jäljennöksen ja tietosuoja-asetuksen 15 artiklassa luetellut tiedot.',
  },
  rectification: {
    subject: 'Pyyntö oikaista tietoni',
    text: 'Hei, pyydän, että oikaisette virheelliset ja täydennätte puutteelliset henkilötietoni (tietosuoja-asetuksen 16 artikla).\nTämä on väärin tai puuttuu: …\nNäin sen pitää olla: …',
  },
  erasure: {
    subject: 'Pyyntö poistaa tietoni',
    text: 'Hei, pyydän, että poistatte henkilötietoni (tietosuoja-asetuksen 17 artikla). Jos ette poista kaikkea, kertokaa, mitä jää ja miksi.\nPyyntö koskee (kaikkia tietojani / näitä tietoja): …',
  },
  restriction: {
    subject: 'Pyyntö rajoittaa tietojeni käsittelyä',
    text: 'Hei, pyydän, että rajoitatte henkilötietojeni käsittelyä (tietosuoja-asetuksen 18 artikla).\nPyyntö koskee näitä tietoja: …\nSyy (tiedot ovat virheellisiä / käsittely on lainvastaista, mutta en halua tietojani poistettavan / tarvitsen tietoja oikeusvaadetta varten / olen vastustanut käsittelyä): …',
  },
  objection: {
    subject: 'Vastustan tietojeni käsittelyä',
    text: 'Hei, vastustan henkilötietojeni käsittelyä (tietosuoja-asetuksen 21 artiklan 1 kohta).\nVastustan tätä käyttöä: …\nSyy, joka liittyy omaan tilanteeseeni: …',
  },
  directMarketing: {
    subject: 'Kiellän suoramarkkinoinnin',
    text: 'Hei, kiellän henkilötietojeni käytön suoramarkkinointiin ja siihen liittyvään profilointiin (tietosuoja-asetuksen 21 artiklan 2 kohta).',
  },
  portability: {
    subject: 'Pyyntö saada tietoni koneluettavina',
    text: 'Hei, pyydän teille antamani henkilötiedot jäsennellyssä, yleisesti käytetyssä ja koneluettavassa muodossa (tietosuoja-asetuksen 20 artikla).\nPyyntö koskee näitä tietoja: …\nLähettäkää ne (minulle / tälle toiselle rekisterinpitäjälle): …',
  },
  withdrawal: {
    subject: 'Peruutan suostumukseni',
    text: 'Hei, peruutan suostumukseni henkilötietojeni käsittelyyn (tietosuoja-asetuksen 7 artiklan 3 kohta).\nPeruutus koskee tätä: …',
  },
  end: 'Löydätte minut tällä tiedolla (esim. sähköposti tai asiakasnumero): …\nHaluan vastauksen (sähköpostilla/postitse): …\nNimi: …',
} as const;
