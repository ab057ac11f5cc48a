/** What changed facts mean for the reader, a sentence each: `{n}` is what the entry is called, `{a}` and `{b}` are both sides, `{x}` values that came or went. */
export const meanings = {
  basis: {
    added: '”{n}” perustuu nyt tähän: {x}.',
    removed: '”{n}” ei enää perustu tähän: {x}.',
  },
  purpose: {
    added: 'Käytämme tietojasi uuteen tarkoitukseen: {n}.',
    removed: 'Emme enää käytä tietojasi tähän tarkoitukseen: {n}.',
  },
  purposeName: {
    changed: 'Käyttötarkoituksen nimi oli {a} ja on nyt {b}.',
  },
  profiling: {
    added: 'Profiloinnista (”{n}”) kerrotaan nyt: {x}.',
    removed: 'Profiloinnista (”{n}”) ei enää kerrota: {x}.',
    changed: 'Profiloinnista (”{n}”) kerrottiin {a} ja kerrotaan nyt {b}.',
  },
  newUse: {
    added: 'Tarkoitukseen ”{n}” käytämme nyt tietoja, jotka keräsimme muuhun tarkoitukseen: {x}.',
  },
  tracking: {
    added: 'Tarkoitukseen ”{n}” käytämme nyt evästeitä tai vastaavia tekniikoita.',
    removed: 'Tarkoitukseen ”{n}” emme enää käytä evästeitä tai vastaavia tekniikoita.',
  },
  purposeData: {
    added: 'Tarkoitukseen ”{n}” käytämme nyt myös näitä tietoja: {x}.',
    removed: 'Tarkoitukseen ”{n}” emme enää käytä näitä tietoja: {x}.',
  },
  automatedDecision: {
    added: 'Teemme nyt sinua koskevia automaattisia päätöksiä: {n}.',
    removed: 'Emme enää tee tällaisia sinua koskevia automaattisia päätöksiä: {n}.',
  },
  transfer: {
    added: 'Tietojasi siirretään nyt Euroopan talousalueen ulkopuolelle: {n}.',
    removed: 'Tämä siirto Euroopan talousalueen ulkopuolelle on päättynyt: {n}.',
  },
  transferCountry: {
    changed: 'Maa, johon tietoja siirretään, oli {a} ja on nyt {b}.',
  },
  transferMechanism: {
    added: 'Siirto (”{n}”) perustuu nyt tähän: {x}.',
    removed: 'Siirto (”{n}”) ei enää perustu tähän: {x}.',
  },
  transferRecipient: {
    added: 'Siirrossa (”{n}”) tietoja saa nyt myös: {x}.',
    removed: 'Siirrossa (”{n}”) tietoja ei enää saa: {x}.',
  },
  period: {
    added: 'Säilytysaika (”{n}”) on nyt {b}.',
    removed: 'Tätä säilytysaikaa (”{n}”) ei enää kerrota: {a}.',
    changed: 'Säilytysaika (”{n}”) oli {a} ja on nyt {b}.',
  },
  retention: {
    added: 'Kerromme nyt myös tämän säilytysajan: {n}.',
    removed: 'Tätä säilytysaikaa emme enää kerro: {n}.',
  },
  recipient: {
    added: 'Tietojasi saa nyt myös tämä vastaanottaja: {n}.',
    removed: 'Tietojasi ei enää saa tämä vastaanottaja: {n}.',
  },
  recipientName: {
    changed: 'Tietojesi vastaanottaja oli {a} ja on nyt {b}.',
  },
  recipientRole: {
    changed: 'Vastaanottajan (”{n}”) asema oli {a} ja on nyt {b}.',
  },
  recipientPlace: {
    added: 'Vastaanottaja (”{n}”) käsittelee tietojasi nyt myös täällä: {x}.',
    removed: 'Vastaanottaja (”{n}”) ei enää käsittele tietojasi täällä: {x}.',
  },
  purposeRecipient: {
    added: 'Tarkoitukseen ”{n}” tietojasi saa nyt myös: {x}.',
    removed: 'Tarkoitukseen ”{n}” tietojasi ei enää saa: {x}.',
  },
  controller: {
    changed: 'Tiedoistasi vastasi {a}, ja nyt niistä vastaa {b}.',
  },
  jointControl: {
    added: 'Vastaamme tiedoistasi nyt yhdessä muiden kanssa: {n}.',
    removed: 'Tämä yhteinen vastuu tiedoistasi on päättynyt: {n}.',
  },
  group: {
    added: 'Seloste koskee nyt myös tätä ryhmää: {n}.',
    removed: 'Seloste ei enää koske tätä ryhmää: {n}.',
  },
  category: {
    added: 'Käsittelemme nyt myös näitä tietojasi: {n}.',
    removed: 'Emme enää käsittele näitä tietojasi: {n}.',
  },
  item: {
    added: 'Tietoihin ”{n}” kuuluu nyt myös: {x}.',
    removed: 'Tietoihin ”{n}” ei enää kuulu: {x}.',
  },
  source: {
    added: 'Saamme tietojasi nyt myös tästä lähteestä: {n}.',
    removed: 'Emme enää saa tietojasi tästä lähteestä: {n}.',
  },
} as const;
