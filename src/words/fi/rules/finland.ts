/** What the rules of src/check/rules/finland/ say. */
export const finland = {
  'accounting-period-wrong': {
    summary: 'Kirjanpitolakiin nojaava säilytysaika ei ole lain vähimmäisaikaa lyhyempi.',
    why: 'Tositteet säilytetään vähintään kuusi vuotta sen vuoden lopusta, jonka aikana tilikausi on päättynyt, kirjanpito ja tilinpäätös vähintään kymmenen vuotta tilikauden päättymisestä. Molemmat ovat vähimmäisaikoja: pidempi aika tarvitsee oman perusteensa. Ostoksesta laskettu aika jää liian lyhyeksi.',
    message:
      'Säilytysaika {entry} nojaa kirjanpitolakiin, mutta alittaa sen vaatiman: tositteet vähintään 6 vuotta sen vuoden lopusta, jonka aikana tilikausi on päättynyt, kirjanpito ja tilinpäätös vähintään 10 vuotta tilikauden päättymisestä (1336/1997, 2:10 §; {law}).',
    hint: {
      vouchers:
        'Korjaa: period: P6Y, from: "sen vuoden lopusta, jonka aikana tilikausi on päättynyt".',
      books: 'Korjaa: period: P10Y, from: tilikauden päättymisestä.',
    },
  },
  'authority-outdated': {
    summary: 'Tietosuojavaltuutetun toimiston osoite on nykyinen.',
    why: 'Vanhaan osoitteeseen lähetetty valitus viivästyy. Osoite jää usein selosteeseen, joka on kopioitu vanhasta mallista.',
    message: 'Tietosuojavaltuutetun toimiston osoite "{words}" on vanhentunut ({law}).',
    hint: 'Korjaa: Lintulahdenkuja 4, 00530 Helsinki, postiosoite PL 800, 00531 Helsinki. Helpoimmin: complaint: {authority: FI}, niin osoite tulee taulukosta.',
  },
  'business-id-wrong': {
    summary: 'Y-tunnus on muodoltaan oikea ja sen tarkistusnumero täsmää.',
    why: 'Y-tunnus yksilöi rekisterinpitäjän. Yksi väärä numero johtaa toisen yrityksen tietoihin tai ei mihinkään.',
    message:
      'Y-tunnus `{value}` ei ole oikea: muoto on 1234567-1, ja viimeinen numero lasketaan muista (yritys- ja yhteisötietolaki 244/2001).',
    hint: 'Tarkista tunnus osoitteesta ytj.fi ja korjaa: businessId: 2930948-2 (oma tunnuksenne tässä muodossa).',
  },
  'child-age-limit-wrong': {
    summary: 'Lapsen oman suostumuksen ikäraja on 13 vuotta.',
    why: 'Tietosuoja-asetuksen ikäraja on 16 vuotta, mutta Suomen laissa se on 13. Muu luku on useimmiten kopioitu ulkomaisesta mallista.',
    message:
      'Ikärajaksi kerrotaan {age}, mutta Suomessa lapsi voi antaa suostumuksen itse 13-vuotiaana (tietosuojalaki 1050/2018, 5 §; {law}).',
    hint: 'Korjaa: ageLimit: 13. Jos korkeampi raja on harkittu, kirjaa syy: note: …',
  },
  'marketing-without-consent': {
    summary:
      'Sähköposti- ja tekstiviestimainontaan on suostumus, tai se nojaa asiakassuhdetta koskevaan poikkeukseen.',
    why: 'Luonnolliselle henkilölle saa lähettää sähköistä mainontaa vain ennakkosuostumuksella. Oikeutettu etu ei riitä, ellei viesti koske asiakkaan aiemmin ostaman kaltaisia tuotteita.',
    message:
      'Käyttötarkoituksessa {purpose} lähetetään mainontaa sähköpostilla tai tekstiviestillä, mutta oikeusperusteissa ei ole suostumusta (laki sähköisen viestinnän palveluista 917/2014, 200 §).',
    hint: 'Vaihda peruste: bases: [{basis: consent}]. Jos mainostatte vain asiakkaille heidän ostamiensa kaltaisia tuotteita, lisää: marketing: {customerException: true}.',
  },
  'personal-identity-code-without-ground': {
    summary: 'Henkilötunnuksen käsittelylle kerrotaan tietosuojalain 29 §:n mukainen peruste.',
    why: 'Suomessa henkilötunnusta saa käsitellä vain rekisteröidyn suostumuksella, lain nojalla tai tietosuojalaissa luetelluissa tapauksissa. Tavallinen oikeusperuste ei yksin riitä.',
    message:
      'Käyttötarkoituksessa {purpose} käsitellään henkilötunnusta, mutta sille ei kerrota perustetta (tietosuojalaki 1050/2018, 29 §; {law}).',
    hint: 'Lisää oikeusperusteeseen laki: law: [{name: Tietosuojalaki, number: 1050/2018, section: 29 §}].',
  },
} as const;
