/** What the rules of src/check/rules/references/ say. */
export const references = {
  'category-unused': {
    summary: 'Jokaisella tietoryhmällä on käyttötarkoitus.',
    why: 'Tietoja saa kerätä vain siltä osin kuin käyttötarkoitus niitä vaatii. Jos tietoryhmällä ei ole tarkoitusta, joko tietoja on liikaa tai jokin tarkoitus on jäänyt kertomatta.',
    message: 'Mikään käyttötarkoitus ei käytä tietoryhmää "{name}" ({id}) ({law}).',
    hint: 'Lisää se käyttötarkoitukseen (data: [{id}]), tai poista tietoryhmä, jos tietoja ei tarvita.',
  },
  'recipient-unused': {
    summary: 'Jokaisesta vastaanottajasta kerrotaan, mihin tarkoitukseen se saa tietoja.',
    why: 'Vastaanottajien luettelosta ilman tarkoituksia näkee, että tietoja luovutetaan, mutta ei miksi. Yhtä palvelua käyttävä lukija ei tiedä, ketkä heistä liittyvät siihen.',
    message: 'Vastaanottajasta {recipient} ei kerrota, mihin tarkoitukseen se saa tietoja ({law}).',
    hint: 'Lisää se käyttötarkoitukseen: recipients: [{id}].',
  },
  'reference-unknown': {
    summary: 'Jokainen viittaus johtaa kohtaan, joka selosteessa on.',
    why: 'Sivusto yhdistää tiedot tunnisteilla: käyttötarkoitukseen kuuluvat tiedot, vastaanottajat ja säilytysajat. Jos tunniste ei johda mihinkään, lukija jää huomaamattaan vaille osaa vastauksesta.',
    message: 'Viitattua kohtaa `{id}` ei ole tiedoissa {to}, joten lukija ei näe sitä.',
    hint: {
      known: 'Tunnettuja ovat: {known}. Korjaa tunniste tai lisää kohta: {to}: [{id: {id}, …}].',
      none: 'Lisää kohta: {to}: [{id: {id}, …}].',
    },
  },
} as const;
