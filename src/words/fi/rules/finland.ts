/** What the rules of src/check/rules/national/FI/ say. */
export const finland = {
  'customer-exception-untold-finland': {
    summary:
      'Kun asiakkaille mainostetaan ilman suostumusta, seloste kertoo, että mainonnan voi kieltää helposti ja maksutta.',
    why: 'Sähköisen viestinnän palveluista annettu laki sallii sähköposti- ja tekstiviestimainonnan omille asiakkaille ilman suostumusta vain, jos asiakas voi kieltää sen helposti ja maksutta, kun osoite kerätään ja jokaisen viestin yhteydessä, ja siitä kerrotaan hänelle selvästi. Asiakas, jolle sitä ei kerrota, ei osaa kieltää mainontaa.',
    message:
      'Käyttötarkoituksessa {purpose} käytetään asiakaspoikkeusta, mutta mikään selosteen virke ei kerro, että mainonnan voi kieltää maksutta (sähköisen viestinnän palveluista annetun lain (917/2014) 200 §:n 3 momentti).',
    hint: 'Lisää esimerkiksi suoramarkkinointia koskevaan kielto-oikeuteen: "Voit kieltää mainontamme maksutta milloin tahansa, sekä antaessasi osoitteesi että jokaisessa viestissä olevasta linkistä." Jos kerrot sen vain siellä, missä osoite kerätään, mitään ei tarvitse lisätä.',
  },
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
  'authority-decision-without-review': {
    summary:
      'Suomalainen viranomainen, joka ratkaisee asioita automaattisesti, kertoo, miten asian saa ihmisen ratkaistavaksi.',
    why: 'Viranomainen saa ratkaista luonnollista henkilöä koskevan asian automaattisesti vain, jos ratkaisuun voi vaatia maksutta oikaisua ja vaatimuksen ratkaisee ihminen. Oikeussuojakeinosta on hyötyä vain sille, joka tietää siitä.',
    message:
      'Automaattisen päätöksen (`{id}`) tekee viranomainen, mutta selosteessa ei kerrota, miten asian saa maksutta ihmisen ratkaistavaksi (hallintolaki 434/2003, 53 f §; {law}).',
    hint: 'Lisää päätökseen: review: "Voit vaatia päätökseen maksutta oikaisua 30 päivän kuluessa. Vaatimuksen ratkaisee ihminen." Jos päätöksillä vain myönnetään se, mitä on haettu, kerro se. Jokaisessa päätöksessä on lisäksi ilmoitettava, että asia on ratkaistu automaattisesti (53 g §).',
  },
  'authority-decision-without-law': {
    summary:
      'Suomalainen viranomainen ratkaisee hallintoasioita automaattisesti vain lain nojalla.',
    why: 'Viranomainen päättää ihmisten oikeuksista ja velvollisuuksista. Automaation varaan se saa jättää ne vain hallintolaissa säädetyissä rajoissa.',
    message:
      'Automaattisen päätöksen (`{id}`) tekee viranomainen, mutta perusteena on sopimus tai suostumus. Viranomainen saa ratkaista hallintoasian automaattisesti vain hallintolain (434/2003) 53 e §:n nojalla ({law}).',
    hint: 'Vaihda peruste ja nimeä laki: ground: law, law: [{name: hallintolaki, number: 434/2003, section: 53 e §}]. Jos kyse ei ole hallintoasiasta, vaienna sääntö notice.yamlissa (suppressions) ja kerro se siinä.',
  },
  'employee-source-untold': {
    summary:
      'Työnantaja kertoo, että muualta saaduista tiedoista ilmoitetaan työntekijälle ennen häntä koskevaa päätöstä.',
    why: 'Työnantaja ilmoittaa työntekijälle ja työnhakijalle muualta saamistaan tiedoista ennen kuin käyttää niitä häntä koskevassa päätöksenteossa. Vasta silloin virheen ehtii oikaista.',
    message:
      'Lähteestä {source} saadaan tietoja työntekijöistä tai työnhakijoista, mutta selosteessa ei kerrota, että tiedoista ilmoitetaan heille ennen heitä koskevaa päätöstä (laki yksityisyyden suojasta työelämässä 759/2004, 4 §; {law}).',
    hint: 'Lisää lähteeseen: beforeDecision: true. Lain mukaan tarvitaan myös työntekijän suostumus, ellei tietoja saa hankkia ilman sitä.',
  },
  'business-id-wrong': {
    summary: 'Y-tunnus on muodoltaan oikea ja sen tarkistusnumero täsmää.',
    why: 'Y-tunnus yksilöi rekisterinpitäjän. Yksi väärä numero johtaa toisen yrityksen tietoihin tai ei mihinkään.',
    message:
      'Y-tunnus `{value}` ei ole oikea: muoto on 1234567-1, ja viimeinen numero lasketaan muista (yritys- ja yhteisötietolaki 244/2001).',
    hint: 'Tarkista tunnus osoitteesta ytj.fi ja korjaa: businessId: 2930948-2 (oma tunnuksenne tässä muodossa).',
  },
  'marketing-without-consent': {
    summary:
      'Sähköposti- ja tekstiviestimainontaan on suostumus, tai se nojaa asiakassuhdetta koskevaan poikkeukseen.',
    why: 'Luonnolliselle henkilölle saa lähettää sähköistä mainontaa vain ennakkosuostumuksella. Oikeutettu etu ei riitä, ellei viesti koske asiakkaan aiemmin ostaman kaltaisia tuotteita.',
    message: {
      none: 'Käyttötarkoituksessa {purpose} lähetetään mainontaa sähköpostilla tai tekstiviestillä, mutta oikeusperusteissa ei ole suostumusta (laki sähköisen viestinnän palveluista 917/2014, 200 §).',
      some: 'Käyttötarkoituksessa {purpose} lähetetään mainontaa sähköpostilla tai tekstiviestillä, mutta suostumus kattaa vain osan vastaanottajista. Ulkopuolelle jäävät: {groups} (laki sähköisen viestinnän palveluista 917/2014, 200 §).',
    },
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
