/** What the rules of src/check/rules/national/SE/ say. */
export const sweden = {
  'accounting-period-wrong-sweden': {
    summary: 'Ruotsin kirjanpitolakiin nojaava säilytysaika ei ole lain vähimmäisaikaa lyhyempi.',
    why: 'Koko kirjanpitoaineisto, niin tositteet kuin kirjanpito ja tilinpäätöskin, säilytetään sen kalenterivuoden päättymistä seuraavan seitsemännen vuoden loppuun, jona tilikausi päättyi. Se on vähimmäisaika: pidempi aika tarvitsee oman perusteensa. Ostoksesta laskettu aika jää liian lyhyeksi.',
    message:
      'Säilytysaika {entry} nojaa Ruotsin kirjanpitolakiin, mutta alittaa sen vaatiman: vähintään 7 vuotta sen kalenterivuoden lopusta, jona tilikausi päättyi (1999:1078, 7 luku 2 §; {law}).',
    hint: 'Korjaa: period: P7Y, from: "sen kalenterivuoden lopusta, jona tilikausi päättyi".',
  },
  'company-number-wrong-sweden': {
    summary: 'Ruotsin organisaationumero on muodoltaan oikea ja sen tarkistusnumero täsmää.',
    why: 'Organisaationumero yksilöi rekisterinpitäjän. Yksi väärä numero johtaa toisen yrityksen tietoihin tai ei mihinkään.',
    message:
      'Organisaationumero `{value}` ei ole oikea: siinä on kymmenen numeroa muodossa 123456-7890, ja viimeinen lasketaan muista (tunnuksista annettu laki 1974:174).',
    hint: 'Tarkista numero osoitteesta bolagsverket.se ja korjaa: businessId: 123456-7897 (oma numeronne tässä muodossa).',
  },
  'customer-exception-untold-sweden': {
    summary:
      'Kun asiakkaille mainostetaan ilman suostumusta, selosteessa kerrotaan, että mainonnan voi kieltää helposti ja maksutta.',
    why: 'Markkinointilaki sallii sähköpostit ja tekstiviestit omille asiakkaille ilman suostumusta vain, jos asiakas voi kieltää ne maksutta ja helposti sekä osoitetta kerättäessä että jokaisessa viestissä. Joka ei tiedä mahdollisuudesta, ei voi käyttää sitä.',
    message:
      'Käyttötarkoitus {purpose} nojaa asiakkaita koskevaan poikkeukseen, mutta mikään selosteen virke ei kerro, että mainonnan voi kieltää maksutta (Ruotsin markkinointilaki 2008:486, 19 §:n 2 momentti).',
    hint: 'Lisää esimerkiksi suoramarkkinoinnin kieltämistä koskevaan oikeuteen: "Voit kieltää tarjouksemme milloin tahansa maksutta, sekä antaessasi osoitteesi että jokaisen viestin linkistä." Jos kerrotte sen vain siinä, missä keräätte osoitteen, mitään ei tarvitse lisätä.',
  },
  'marketing-without-consent-sweden': {
    summary:
      'Sähköposti- ja tekstiviestimainontaan on suostumus, tai se nojaa asiakkaita koskevaan poikkeukseen.',
    why: 'Ruotsissa luonnolliselle henkilölle, myös yksityiselle elinkeinonharjoittajalle, saa lähettää sähköistä mainontaa vain ennakkosuostumuksella. Oikeutettu etu ei riitä, ellei viesti koske yrityksen omia, asiakkaan aiemmin ostaman kaltaisia tuotteita.',
    message: {
      none: 'Käyttötarkoituksessa {purpose} lähetetään mainontaa sähköpostilla tai tekstiviestillä, mutta oikeusperusteissa ei ole suostumusta (Ruotsin markkinointilaki 2008:486, 19 §).',
      some: 'Käyttötarkoituksessa {purpose} lähetetään mainontaa sähköpostilla tai tekstiviestillä, mutta suostumus kattaa vain osan vastaanottajista. Ulkopuolelle jäävät: {groups} (Ruotsin markkinointilaki 2008:486, 19 §).',
    },
    hint: 'Vaihda peruste: bases: [{basis: consent}]. Jos mainostatte vain asiakkaille omia, heidän ostamiensa kaltaisia tuotteita, lisää: marketing: {customerException: true}.',
  },
  'personal-number-without-ground-sweden': {
    summary:
      'Ruotsin henkilönumeron käsittely nojaa suostumukseen tai lakiin, tai selosteessa kerrotaan, miksi luotettava tunnistaminen on tärkeää.',
    why: 'Ruotsissa numeroa saa käsitellä ilman suostumusta vain, kun tarkoitus, luotettavan tunnistamisen tärkeys tai muu painava syy sitä selvästi puoltaa. Tavallinen oikeusperuste ei yksin riitä.',
    message:
      'Käyttötarkoituksessa {purpose} käsitellään henkilönumeroa, mutta selosteessa ei kerrota, mikä sitä puoltaa (Ruotsin laki 2018:218, 3 luku 10 §; {law}).',
    hint: 'Kerro kuvauksessa, miksi numeroa tarvitaan, esimerkiksi: "Käytämme henkilönumeroasi luotettavaan tunnistamiseen, jotta sinua ei sekoiteta toiseen henkilöön." Tai lisää oikeusperusteeseen laki: law: [{name: Verotusmenettelylaki, number: "2011:1244"}].',
  },
} as const;
