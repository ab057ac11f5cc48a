/** What the rules of src/check/rules/retention/ say. */
export const retention = {
  'retention-end-untold': {
    summary: 'Selosteesta ilmenee, mitä tiedoille tehdään, kun säilytysaika päättyy.',
    why: 'Aika ilman loppua jää auki: poistetaanko tiedot, tehdäänkö niistä nimettömiä vai siirretäänkö ne arkistoon.',
    message:
      'Säilytysajoista ei kerrota, mitä tiedoille tehdään niiden päättyessä: {entries} ({law}).',
    hint: 'Lisää jokaiseen: then: delete. Muut vaihtoehdot: anonymise, archive.',
  },
  'retention-group-missing': {
    summary: 'Kun säilytysajat annetaan ryhmittäin, jokaisella rekisteröityjen ryhmällä on omansa.',
    why: 'Kun säilytysajat annetaan ryhmittäin, jokainen lukija etsii omaansa. Joka ei sitä löydä, ei saa tietää mitään.',
    message:
      'Käyttötarkoitukseen {purpose} kuuluvista ryhmistä näille ei kerrota säilytysaikaa: {groups} ({law}).',
    hint: 'Lisää ryhmä säilytysaikaan (dataSubjects) tai lisää ryhmälle oma säilytysaika.',
  },
  'retention-law-unnamed': {
    summary: 'Kun säilytysaika tulee laista, laki nimetään.',
    why: 'Viittaus lakiin kertoo ajan vain sille, joka tietää, mistä laista on kyse. Nimettynä sen voi tarkistaa.',
    message: 'Säilytysaika {entry} nojaa lakiin ("{words}"), mutta lakia ei nimetä ({law}).',
    hint: 'Lisää laki: law: [{name: Kirjanpitolaki, number: 1336/1997, section: "2:10 §"}].',
  },
  'retention-missing': {
    summary: 'Jokaisesta käyttötarkoituksesta kerrotaan, kuinka kauan tietoja säilytetään.',
    why: 'Säilytyksen rajoittaminen on asetuksen periaate, ja vain kerrotusta ajasta henkilö näkee, noudatetaanko sitä. Viranomaiset edellyttävät säilytysaikoja käyttötarkoituksittain tai tietoryhmittäin, eivät yhtä yhteistä lausetta.',
    message: {
      purpose:
        'Selosteessa ei kerrota, kuinka kauan tietoja säilytetään käyttötarkoitusta {purpose} varten ({law}).',
      data: 'Selosteessa ei kerrota, kuinka kauan näitä tietoja säilytetään: {data} ({law}).',
      all: 'Selosteessa ei kerrota, kuinka kauan tietoja säilytetään ({law}).',
    },
    hint: 'Lisää säilytysaika: retention: [{id: {id}, name: …, period: P2Y, from: viimeisestä ostoksesta}], ja viittaa siihen käyttötarkoituksesta: retention: [{id}].',
  },
  'retention-same-for-all': {
    summary: 'Eri perusteilla käsiteltävillä tiedoilla on omat säilytysaikansa.',
    why: 'Sopimuksen, suostumuksen ja lain perusteella käsiteltyjä tietoja tarvitaan harvoin yhtä kauan. Yhteinen aika on usein merkki siitä, ettei aikoja ole mietitty.',
    message:
      'Säilytysaika {entry} koskee käyttötarkoituksia, joilla on eri oikeusperusteet ({purposes}) ({law}). Tarkista, tarvitaanko kaikkia tietoja yhtä kauan.',
    hint: 'Anna tietoryhmille omat ajat: retention: [{id: orders, data: [tietoryhmä], period: P3Y, from: toimituksesta}].',
  },
  'retention-vague': {
    summary: 'Säilytysajasta lukija voi päätellä, milloin hänen tietonsa poistetaan.',
    why: '"Niin kauan kuin on tarpeen" toistaa lain vaatimuksen eikä vastaa siihen. Lukijan on voitava päätellä, milloin aika hänen kohdallaan päättyy (WP260, liite).',
    message: 'Säilytysaika "{text}" ei kerro lukijalle, milloin tiedot poistetaan ({law}).',
    hint: 'Kirjoita aika (period: P2Y, from: viimeisestä ostoksesta) tai, jos aikaa ei voi sanoa, tapahtuma, johon säilytys päättyy (criterion: …).',
  },
  'retention-without-period': {
    summary: 'Säilytysajassa on aika tai se, minkä perusteella aika määräytyy.',
    why: 'Laki antaa kaksi tapaa: säilytysajan tai kriteerit, joilla se määräytyy. Kohta, jossa ei ole kumpaakaan, kertoo, että tietoja säilytetään, mutta ei kuinka kauan.',
    message:
      'Säilytysajassa {entry} ei ole aikaa eikä perustetta, jonka mukaan aika määräytyy ({law}).',
    hint: 'Kirjoita aika (period: P2Y, from: viimeisestä ostoksesta) tai, jos aikaa ei voi sanoa, tapahtuma, johon säilytys päättyy (criterion: …).',
  },
  'retention-without-start': {
    summary: 'Säilytysajasta kerrotaan, mistä se alkaa.',
    why: '"Viisi vuotta" ei kerro, milloin tiedot poistetaan, ellei lukija tiedä, mistä aika lasketaan.',
    message: 'Säilytysajasta {entry} ({period}) ei kerrota, mistä se lasketaan ({law}).',
    hint: 'Lisää alkamishetki: from: viimeisestä ostoksesta.',
  },
} as const;
