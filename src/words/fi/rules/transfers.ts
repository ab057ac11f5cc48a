/** What the rules of src/check/rules/transfers/ say. */
export const transfers = {
  'adequacy-not-in-force': {
    summary: 'Tietosuojan riittävyyttä koskeva päätös, johon siirto perustuu, on voimassa.',
    why: 'Maan tietosuojan riittävyyden voi todeta vain voimassa oleva komission päätös. Päätösten taulukolla on päiväys, joten uudempi päätös on mahdollinen: siksi tämä on varoitus.',
    message:
      'Siirto {transfer} perustuu komission päätökseen tietosuojan riittävyydestä, mutta päivänä {day} voimassa olevaa päätöstä ei ole {checked} tarkistetussa taulukossa ({law}).',
    hint: 'Katso komission luettelosta, onko päätös voimassa. Jos ei ole, kerro muu peruste: mechanisms: [{kind: scc, copy: tietosuoja@esimerkki.example}].',
  },
  'adequacy-without-scope': {
    summary:
      'Jos päätös kattaa vain osan vastaanottajista, seloste kertoo, että nämä kuuluvat siihen.',
    why: 'Osa päätöksistä kattaa vain vastaanottajat, jotka ovat liittyneet järjestelyyn tai kuuluvat tietyn lain piiriin. Silloin maan nimi ei vielä kerro, että tiedot on suojattu.',
    message: {
      settled:
        'Päätös {decision} kattaa vain osan vastaanottajista, mutta siirrosta {transfer} ei kerrota, että vastaanottaja kuuluu sen piiriin ({law}; päätösten taulukko tarkistettu {checked}).',
      contested:
        'Päätös {decision} kattaa vain osan vastaanottajista, mutta siirrosta {transfer} ei kerrota, että vastaanottaja kuuluu sen piiriin ({law}; päätösten taulukko tarkistettu {checked}). Silloin oli vireillä valitus ({appeal}) tuomiosta, joka piti päätöksen voimassa ({upheldBy}, {upheldOn}).',
    },
    hint: 'Tarkista asia vastaanottajasta ja lisää: scope: "{scope}".',
  },
  'recipient-country-without-transfer': {
    summary: 'Jokaiselle vastaanottajalle ETA-alueen ulkopuolella on siirto.',
    why: 'Kolmannessa maassa tietoja käsittelevä vastaanottaja saa ne siirrossa, sanoi seloste muuten mitä tahansa. Jompikumpi väite on väärä, tai toinen puoli totuudesta puuttuu.',
    message:
      'Vastaanottaja {recipient} käsittelee tietoja ETA-alueen ulkopuolella ({countries}), mutta siirtoa sinne ei kerrota ({law}).',
    hint: {
      silent:
        'Lisää siirto: transfers: [{id: {id}-{lowered}, recipients: [{id}], country: {first}, mechanisms: [{kind: scc, copy: tietosuoja@esimerkki.example}]}].',
      denied:
        'Korvaa none siirrolla: transfers: [{id: {id}-{lowered}, recipients: [{id}], country: {first}, mechanisms: [{kind: scc, copy: tietosuoja@esimerkki.example}]}].',
    },
  },
  'transfer-consent-without-risks': {
    summary: 'Suostumukseen perustuvasta siirrosta kerrotaan sen riskit.',
    why: 'Suostumus siirtoon pätee vain, jos se on annettu mahdollisista riskeistä tietoisena. Se erottaa sen muista suostumuksista.',
    message:
      'Siirto {transfer} perustuu nimenomaiseen suostumukseen, mutta selosteessa ei kerrota riskeistä, joita siirrosta voi aiheutua, kun tietosuojan riittävyydestä ei ole päätöstä eikä suojatoimia ole ({law}).',
    hint: 'Lisää: risks: "Maassa ei ole tietosuojaviranomaista, eivätkä oikeutesi välttämättä toteudu siellä."',
  },
  'transfer-derogation-unnamed': {
    summary: 'Poikkeukseen perustuvasta siirrosta kerrotaan, mikä poikkeus se on.',
    why: 'Poikkeukset koskevat yksittäisiä tilanteita, ja kullakin on omat edellytyksensä. Jos poikkeusta ei nimetä, kukaan ei voi arvioida, täyttyvätkö ne.',
    message:
      'Siirto {transfer} perustuu erityistilannetta koskevaan poikkeukseen, mutta selosteessa ei kerrota, mihin niistä ({law}).',
    hint: 'Lisää 49 artiklan 1 kohdan alakohta, esimerkiksi: derogation: b (sopimuksen täytäntöönpano).',
  },
  'transfer-mechanism-obsolete': {
    summary: 'Siirto ei perustu järjestelyyn, joka on kumottu tai todettu pätemättömäksi.',
    why: 'Siirrolla, joka nojaa pätemättömään järjestelyyn, ei ole suojaa, ja se on lainvastainen. Privacy Shield todettiin pätemättömäksi 16.7.2020 (C-311/18), ja vuoden 2010 vakiolausekkeet lakkasivat 27.12.2022.',
    message: 'Siirron {transfer} peruste "{tool}" ei ole ollut pätevä {from} alkaen: {by} ({law}).',
    hint: 'Korvaa peruste voimassa olevalla, esimerkiksi: mechanisms: [{kind: scc, decision: (EU) 2021/914, copy: tietosuoja@esimerkki.example}].',
  },
  'transfer-without-copy': {
    summary: 'Suojatoimista kerrotaan, mistä niistä saa jäljennöksen tai missä ne ovat saatavilla.',
    why: 'Suojatoimet ovat kahden yrityksen välisiä sitoumuksia, joista moniin rekisteröitykin voi vedota. Hänen on voitava lukea, mihin on sitouduttu.',
    message: 'Siirrosta {transfer} puuttuu tieto, mistä {safeguard} saa jäljennöksen ({law}).',
    hint: 'Lisää: copy: tietosuoja@esimerkki.example – osoite tai linkki riittää.',
    safeguards: {
      scc: 'vakiosopimuslausekkeista',
      bcr: 'yritystä koskevista sitovista säännöistä',
      code: 'käytännesäännöistä',
      certification: 'sertifioinnista',
      'public-instrument': 'viranomaisten sitovasta asiakirjasta',
      'approved-clauses': 'hyväksytyistä sopimuslausekkeista',
      'compelling-interest': 'suojatoimista',
    },
  },
  'transfer-without-country': {
    summary: 'Jokaisesta siirrosta kerrotaan maa tai kansainvälinen järjestö.',
    why: 'Suojan taso riippuu maasta. Viranomaiset edellyttävät, että jokainen kolmas maa nimetään (WP260, liite).',
    message:
      'Siirrosta `{id}` ei kerrota, mihin maahan tai mille kansainväliselle järjestölle tiedot siirretään ({law}).',
    hint: 'Lisää maa (country: US) tai järjestö (organisation: Järjestön nimi). Jos maita on useita, lisää jokaisesta oma siirto.',
  },
  'transfer-without-interest': {
    summary: 'Pakottavaan oikeutettuun etuun perustuvasta siirrosta kerrotaan, mikä etu on.',
    why: '49 artiklan viimeinen keino on käytettävissä vain, kun muuta ei ole, ja asetus edellyttää nimenomaisesti, että eduista kerrotaan rekisteröidylle.',
    message:
      'Siirto {transfer} perustuu pakottavaan oikeutettuun etuun, mutta selosteessa ei kerrota, mikä se on (49 artiklan 1 kohdan toinen alakohta).',
    hint: 'Lisää etu, esimerkiksi: interest: Käynnissä olevan tietomurron torjuminen.',
  },
  'transfer-without-mechanism': {
    summary: 'Jokaisesta siirrosta kerrotaan komission päätös tai suojatoimet.',
    why: 'Tietoja saa siirtää vain tietosuojan riittävyyttä koskevan päätöksen, asianmukaisten suojatoimien tai poikkeuksen nojalla. Siitä riippuu, mitä henkilö voi ulkomailla vaatia.',
    message:
      'Siirrosta {transfer} ei kerrota, onko komissio tehnyt päätöksen tietosuojan riittävyydestä tai millaisin suojatoimin tiedot siirretään ({law}).',
    hint: 'Lisää peruste, esimerkiksi: mechanisms: [{kind: scc, copy: tietosuoja@esimerkki.example}]. Muut vaihtoehdot: adequacy, bcr, code, certification, public-instrument, approved-clauses, derogation.',
  },
  'transfers-undeclared': {
    summary: 'Seloste kertoo, siirretäänkö tietoja ETA-alueen ulkopuolelle.',
    why: 'Euroopan talousalueen ulkopuolella asetus ei suojaa tietoja itsestään. Henkilön on tiedettävä, siirretäänkö tietoja sinne ja millä suojalla, ja myös se, ettei siirretä.',
    message:
      'Selosteesta ei ilmene, siirretäänkö henkilötietoja ETA-alueen ulkopuolelle tai kansainvälisille järjestöille, ja sen tietää vain rekisterinpitäjä. Jos siirretään, siitä on kerrottava ({law}).',
    hint: 'Lisää joko: transfers: {none: "Emme siirrä tietojasi ETA-alueen ulkopuolelle."} tai siirrot: transfers: [{id: mailer-us, country: US, mechanisms: [{kind: scc, copy: tietosuoja@esimerkki.example}]}].',
  },
  'transfer-copy-refused': {
    summary: 'Siirron suojatoimet ovat saatavilla.',
    why: 'ETA-alueen ulkopuolella ihmisiä suojaavat lausekkeet. Suojaa voi arvioida vain, jos ne voi lukea; liikesalaisuudet saa peittää.',
    message:
      'Selosteessa on kerrottava, miten suojatoimista saa jäljennöksen, mutta siinä sanotaan, ettei sitä saa: "{text}" ({law}).',
    hint: 'Kerro, missä suojatoimet ovat luettavissa tai miten jäljennöksen saa: copy: Pyydä jäljennös osoitteesta tietosuoja@kauppa.example.',
  },
} as const;
