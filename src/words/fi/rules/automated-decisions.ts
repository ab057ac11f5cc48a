/** What the rules of src/check/rules/automated-decisions/ say. */
export const automatedDecisions = {
  'automated-decision-special-without-condition': {
    summary:
      'Erityisiin henkilötietoryhmiin nojaavasta automaattisesta päätöksestä kerrotaan, mikä edellytys sen sallii.',
    why: 'Erityisiin henkilötietoryhmiin kuuluvista tiedoista kolme tavallista perustetta eivät riitä: päätöksen sallii vain nimenomainen suostumus tai lakiin perustuva tärkeä yleinen etu suojatoimineen.',
    message: {
      used: 'Automaattisen päätöksen ({id}) käyttötarkoituksessa käsitellään erityisiin henkilötietoryhmiin kuuluvia tietoja ({data}), mutta päätöksen sallivaa edellytystä ei kerrota. Se voi olla vain nimenomainen suostumus tai lakiin perustuva tärkeä yleinen etu ({law}).',
      possible:
        'Automaattisesta päätöksestä ({id}) ei kerrota, mitä tietoja siinä käytetään, ja selosteessa on erityisiin henkilötietoryhmiin kuuluvia tietoja ({data}). Jos päätöksessä käytetään niitä, on kerrottava päätöksen salliva edellytys: nimenomainen suostumus tai lakiin perustuva tärkeä yleinen etu ({law}).',
    },
    hint: 'Lisää päätökseen: special: a (nimenomainen suostumus) tai special: g (tärkeä yleinen etu). Jos päätöksessä ei käytetä näitä tietoja, erota se omaksi käyttötarkoituksekseen.',
  },
  'automated-decision-without-consequences': {
    summary: 'Automaattisesta päätöksestä kerrotaan, mitä siitä voi seurata rekisteröidylle.',
    why: 'Laki vaatii kertomaan mahdolliset seuraukset, jotta henkilö voi ennakoida, mitä kielteisen päätöksen jälkeen tapahtuu ja mitä silloin voi tehdä.',
    message:
      'Automaattisesta päätöksestä ({id}) ei kerrota, mitä siitä voi seurata rekisteröidylle ({law}).',
    hint: 'Lisää mahdolliset seuraukset, esimerkiksi: consequences: "Jos päätös on kielteinen, voit maksaa kortilla tai pyytää ihmistä käsittelemään asian."',
  },
  'automated-decision-without-ground': {
    summary: 'Automaattisesta päätöksestä kerrotaan, mikä sen sallii.',
    why: 'Tällaiset päätökset on kielletty kolmea tapausta lukuun ottamatta. Tapaus ratkaisee myös, voiko henkilö vaatia ihmistä käsittelemään asian, joten se kuuluu päätöksen yhteyteen.',
    message:
      'Automaattisesta päätöksestä ({id}) ei kerrota, mikä sen sallii. Pelkästään automaattinen päätös edellyttää sopimusta, lakia tai nimenomaista suostumusta ({law}).',
    hint: 'Lisää: ground: contract, ground: law tai ground: explicit-consent. Jos päätöksen tekee lopulta ihminen, lisää: solely: false.',
  },
  'automated-decision-without-logic': {
    summary: 'Automaattisesta päätöksestä kerrotaan, millaisen logiikan mukaan se syntyy.',
    why: 'Päätöksen voi riitauttaa vasta, kun ymmärtää, miten siihen päädyttiin. Unionin tuomioistuin vaatii kertomaan sovelletut menettelyt ja periaatteet ymmärrettävästi, ei algoritmia (C-203/22).',
    message:
      'Automaattisesta päätöksestä ({id}) ei kerrota, millaisen logiikan mukaan se syntyy ({law}).',
    hint: 'Kerro selkokielellä, mitä tietoja käytetään, mitkä niistä vaikuttavat eniten ja miten tulos muodostuu: logic: …. Kaavaa tai ohjelmakoodia ei tarvita.',
  },
  'automated-decision-without-safeguards': {
    summary:
      'Automaattisesta päätöksestä kerrotaan, miten sen voi riitauttaa ja saada ihmisen käsiteltäväksi.',
    why: 'Sopimukseen tai suostumukseen perustuvassa päätöksessä on oltava oikeus vaatia ihmistä käsittelemään asia, esittää kantansa ja riitauttaa päätös. Selosteessa lukija saa tietää siitä.',
    message:
      'Automaattisesta päätöksestä `{id}` ei kerrota, miten siihen saa ihmisen, miten siitä voi esittää kantansa ja miten sen voi riitauttaa ({law}).',
    hint: 'Lisää: safeguards: "Voit pyytää, että ihminen käsittelee asiasi, esittää kantasi ja riitauttaa päätöksen."',
  },
  'automated-decision-without-significance': {
    summary: 'Automaattisesta päätöksestä kerrotaan, mikä merkitys sillä on rekisteröidylle.',
    why: 'Vain se, joka tietää, mitä päätöksestä riippuu, voi harkita, antaako koneen ratkaista vai pyytääkö ihmistä.',
    message:
      'Automaattisesta päätöksestä ({id}) ei kerrota, mikä merkitys sillä on rekisteröidylle ({law}).',
    hint: 'Lisää, mitä päätös ratkaisee, esimerkiksi: significance: "Päätös ratkaisee, voitko maksaa laskulla."',
  },
  'automated-decisions-undeclared': {
    summary: 'Seloste kertoo, tehdäänkö automaattisia päätöksiä.',
    why: 'Jokaisella on oikeus olla joutumatta sellaisen merkittävästi vaikuttavan päätöksen kohteeksi, joka perustuu pelkästään automaattiseen käsittelyyn. Oikeudesta ei ole hyötyä sille, joka ei tiedä, tehdäänkö tällaisia päätöksiä.',
    message:
      'Selosteesta ei ilmene, tehdäänkö rekisteröidystä päätöksiä pelkästään automaattisesti, ja sen tietää vain rekisterinpitäjä. Jos tehdään, siitä on kerrottava ({law}).',
    hint: 'Lisää joko: automatedDecisions: {none: "Emme tee sinusta päätöksiä pelkästään automaattisesti."} tai päätökset: automatedDecisions: [{id: luottopaatos, solely: true, ground: contract, logic: …, significance: …, consequences: …}].',
  },
  'credit-assessment-uses-special-data': {
    summary:
      'Luottokelpoisuuden arvioinnissa ei käytetä erityisiin henkilötietoryhmiin kuuluvia tietoja.',
    why: 'Luoton takaisinmaksukykyä arvioidaan tulojen, menojen ja muun taloudellisen tilanteen perusteella. Terveys, vakaumus ja muut erityiset henkilötietoryhmät eivät kuulu arvioon.',
    message:
      'Päätöksessä (`{id}`) arvioidaan luottokelpoisuutta, mutta sen käyttötarkoituksessa käytetään erityisiin henkilötietoryhmiin kuuluvia tietoja ({data}). Ne eivät saa olla osa arviota ({law}; direktiivin (EU) 2023/2225 18 artikla).',
    hint: 'Jos päätöksessä ei käytetä näitä tietoja, anna sille oma käyttötarkoitus. Muuten jätä tiedot pois arvioinnista.',
  },
  'credit-assessment-without-safeguards': {
    summary:
      'Automaattisesta luottokelpoisuuden arvioinnista kerrotaan, miten ihminen selittää arvion ja tarkistaa sen.',
    why: 'Kuluttajaluoton hakija voi pyytää ihmistä selittämään arvion, kuulemaan hänen kantansa ja tarkistamaan arvion. Näin on silloinkin, kun lopullisen päätöksen tekee ihminen.',
    message:
      'Päätöksessä (`{id}`) arvioidaan luottokelpoisuutta automaattisesti, mutta selosteessa ei kerrota, että ihminen selittää ja tarkistaa arvion pyynnöstä ({law}; direktiivin (EU) 2023/2225 18 artikla).',
    hint: 'Lisää päätökseen: safeguards: "Voit pyytää ihmistä selittämään arvion, kertoa kantasi ja pyytää arvion tarkistamista."',
  },
  'profiling-unexplained': {
    summary: 'Profiloinnista kerrotaan, miten ja mistä tiedoista se tehdään ja mitä siitä seuraa.',
    why: 'Profilointi on lukijalta piilossa. Johdanto-osan mukaan hänelle on kerrottava sen olemassaolosta ja seurauksista, vaikka päätöksiä ei tehtäisi automaattisesti.',
    message: {
      how: 'Käyttötarkoituksessa {purpose} profiloidaan, mutta selosteessa ei kerrota, miten ja mistä tiedoista ({law}).',
      effect:
        'Käyttötarkoituksessa {purpose} profiloidaan, mutta selosteessa ei kerrota, mitä siitä seuraa lukijalle ({law}).',
      both: 'Käyttötarkoituksessa {purpose} profiloidaan, mutta selosteessa ei kerrota, miten se tehdään ja mitä siitä seuraa ({law}).',
    },
    hint: 'Lisää: profiling: {how: "Laskemme ostoistasi, mistä tuoteryhmistä ostat eniten.", effect: "Näet ensin niiden tuotteita."}.',
  },
  'automated-decision-logic-empty': {
    summary: 'Logiikasta kerrotaan, miten päätös syntyy.',
    why: 'Päätöksen voi riitauttaa vain, jos tietää, mikä siinä ratkaisi. Että kone sen teki, tiedetään jo.',
    message:
      'Automaattisen päätöksen ({id}) logiikasta kerrotaan, mutta ei sitä, miten se ratkaisee: "{logic}" ({law}).',
    hint: 'Kerro, mitkä tiedot vaikuttavat, kuinka paljon ja mikä johtaa mihinkin: logic: Eniten painavat kahden viime vuoden maksamattomat laskut. Jos niitä on useampia kuin yksi, vastaus on kielteinen.',
  },
  'automated-decision-final': {
    summary: 'Mitään automaattista päätöstä ei sanota lopulliseksi.',
    why: 'Kone erehtyy siinä missä muutkin. Jos ketään ei voi pyytää katsomaan sen päätöstä, virhe jää.',
    message: {
      owed: 'Automaattinen päätös (`{id}`) sanotaan lopulliseksi: "{sentence}" Sillä, jota päätös koskee, on oikeus vaatia, että ihminen käsittelee asian, sekä oikeus esittää kantansa ja riitauttaa päätös ({law}).',
      law: 'Automaattinen päätös (`{id}`) sanotaan lopulliseksi: "{sentence}" Lain, joka sallii tällaiset päätökset, on suojattava niiden oikeuksia, joita päätökset koskevat ({law}).',
    },
    hint: 'Kerro, miten ihminen käsittelee asian: safeguards: "Voit pyytää, että ihminen käsittelee asiasi, kertoa oman kantasi ja riitauttaa päätöksen."',
  },
} as const;
