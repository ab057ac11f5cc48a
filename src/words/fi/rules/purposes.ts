/** What the rules of src/check/rules/purposes/ say. */
export const purposes = {
  'customer-exception-stretched': {
    summary: 'Asiakaspoikkeusta käytetään vain omiin tuotteisiin ja palveluihin.',
    why: 'Asiakkaalle saa lähettää ilman suostumusta sähköpostia vain myyjän omista tuotteista ja palveluista, jotka ovat hänen ostamiensa kaltaisia (direktiivi 2002/58/EY, 13 artiklan 2 kohta). Muiden tarjouksiin tarvitaan suostumus.',
    message:
      'Käyttötarkoituksessa {purpose} käytetään asiakaspoikkeusta, mutta siinä kerrotaan muiden tuotteista tai palveluista: ”{words}” (direktiivi 2002/58/EY, 13 artiklan 2 kohta).',
    hint: 'Rajaa käyttötarkoitus omiin tuotteisiin ja palveluihin, jotka ovat ostettujen kaltaisia, tai tee muiden tarjouksista oma käyttötarkoitus: bases: [{basis: consent}].',
  },
  'balancing-untold': {
    summary: 'Oikeutetun edun punninnasta kerrotaan pääkohdat tai se, mistä sen saa.',
    why: 'Laki ei vaadi punninnan julkaisemista, mutta suuntaviivojen mukaan lukijalle kannattaa kertoa, että sen saa pyynnöstä. Se vähentää kyselyjä ja valituksia.',
    message:
      'Käsittely perustuu oikeutettuun etuun ({purposes}), mutta selosteessa ei kerrota, miten sitä on punnittu rekisteröidyn etuja vastaan ({law}).',
    hint: 'Lisää oikeusperusteeseen: balancing: "Saat punninnan luettavaksesi, kun pyydät sitä."',
  },
  'bases-not-told-apart': {
    summary:
      'Jos käyttötarkoituksella on useita oikeusperusteita, seloste kertoo, mitä tietoja kukin koskee.',
    why: 'Jos samaan asiaan mainitaan sekä suostumus että sopimus, lukija luulee käsittelyn päättyvän, kun suostumuksen peruuttaa, vaikka niin ei käy. Läpinäkyvä käsittely pitää ne erillään.',
    message:
      'Käyttötarkoituksella "{name}" ({id}) on useita koko käsittelyä koskevia oikeusperusteita ({bases}). Lukija ei voi päätellä, mikä niistä koskee mitäkin tietoa ja mitä oikeuksia hänellä siksi on ({law}).',
    hint: 'Jätä yksi peruste, tai rajaa muut niihin tietoihin tai henkilöihin, joita ne koskevat: data: [tietoryhmä] tai dataSubjects: [ryhmä]. Myös käyttötarkoituksen voi jakaa kahdeksi.',
  },
  'basis-without-law': {
    summary: 'Lakisääteisen velvoitteen ja yleisen tehtävän kohdalla nimetään laki.',
    why: 'Tällainen peruste on olemassa vain, jos laki säätää siitä. Lukija voi tarkistaa perusteen vasta, kun laki nimetään.',
    message: {
      purpose: 'Käyttötarkoituksen {purpose} peruste on {basis}, mutta lakia ei nimetä ({law}).',
      processing: 'Käsittelyn peruste on {basis}, mutta lakia ei nimetä ({law}).',
    },
    hint: 'Lisää oikeusperusteeseen: law: [{name: Kirjanpitolaki, number: 1336/1997, section: "2:10 §"}].',
  },
  'basis-without-purpose': {
    summary: 'Jokainen mainittu oikeusperuste on sidottu käyttötarkoitukseen.',
    why: 'Luettelo perusteista selosteen lopussa ei kerro, mikä käsittely perustuu mihinkin. Viranomaiset edellyttävät perustetta jokaiselle käyttötarkoitukselle (WP260, liite).',
    message:
      'Oikeusperustetta "{named}" ei ole sidottu mihinkään käyttötarkoitukseen. Lukijan on saatava tietää, mitä käsittelyä kukin peruste koskee ({law}).',
    hint: 'Siirrä peruste siihen käyttötarkoitukseen, jota se koskee: bases: [{basis: {basis}}].',
  },
  'consent-as-condition': {
    summary: 'Suostumukseen perustuvia tietoja ei ole pakko antaa.',
    why: 'Suostumus on pätevä vain, jos siitä voi kieltäytyä. Jos tiedot on pakko antaa, peruste on jokin muu.',
    message: {
      fact: 'Käyttötarkoitus {purpose} perustuu suostumukseen, mutta tiedot on annettava. Silloin suostumus ei ole vapaaehtoinen ({law}).',
      text: 'Teksti asettaa suostumuksen palvelun ehdoksi: "{sentence}" Suostumus ei silloin ole vapaaehtoinen ({law}).',
    },
    hint: "Vaihda peruste (esimerkiksi bases: [{basis: contract}]), tai korjaa: required: 'no'.",
  },
  'criminal-data-without-law': {
    summary:
      'Rikostuomioita ja rikkomuksia koskevien tietojen käsittelyn sallivasta laista kerrotaan.',
    why: 'Rikostuomioita ja rikkomuksia koskevia tietoja saa käsitellä vain viranomaisen valvonnassa tai suojatoimista säätävän lain nojalla. Juuri tuo laki tekee käsittelystä lainmukaista.',
    message:
      'Käyttötarkoituksessa "{name}" ({id}) käsitellään rikostuomioita tai rikkomuksia koskevia tietoja ({data}), mutta sen sallivaa lakia ei nimetä ({law}).',
    hint: 'Lisää oikeusperusteeseen laki, joka sallii käsittelyn: article10: {name: Tietosuojalaki, number: 1050/2018, section: 7 §}. Viranomaisen valvonnassa tapahtuvassa käsittelyssä nimeä siitä säätävä laki.',
  },
  'interest-restates-purpose': {
    summary: 'Oikeutettu etu kertoo enemmän kuin käyttötarkoituksen nimen.',
    why: 'Lukija voi vastustaa käsittelyä vain, jos hän tietää, mitä rekisterinpitäjä sillä saa. Käyttötarkoituksen toistaminen ei kerro sitä.',
    message: {
      purpose:
        'Käyttötarkoituksen {purpose} oikeutettu etu ("{interest}") ei kerro, mitä rekisterinpitäjä tai kolmas osapuoli käsittelyllä saa ({law}).',
      processing:
        'Oikeutettu etu "{interest}" ei kerro, mitä rekisterinpitäjä tai kolmas osapuoli käsittelyllä saa ({law}).',
    },
    hint: 'Kerro etu konkreettisesti, esimerkiksi: interest: Etumme on estää hyökkäykset, joilla asiakkaidemme tietoja varastetaan.',
  },
  'legitimate-interest-holder-unstated': {
    summary: 'Oikeutetusta edusta kerrotaan, onko se rekisterinpitäjän vai kolmannen osapuolen.',
    why: 'Laki edellyttää kertomaan "rekisterinpitäjän tai kolmannen osapuolen" edut. Jos muuta ei sanota, lukija pitää etua rekisterinpitäjän omana. Se, kenen etu on kyseessä, vaikuttaa siihen, mitä henkilö voi käsittelyltä odottaa, ja siten punnintaan.',
    message: {
      purpose:
        'Käyttötarkoituksen "{name}" ({id}) oikeutetusta edusta "{interest}" ei kerrota, onko se rekisterinpitäjän vai kolmannen osapuolen ({law}).',
      processing:
        'Oikeutetusta edusta "{interest}" ei kerrota, onko se rekisterinpitäjän vai kolmannen osapuolen ({law}).',
    },
    hint: 'Lisää perusteeseen: interestOf: controller. Jos etu on jonkun muun: interestOf: third-party, thirdParty: kenen.',
  },
  'legitimate-interest-unstated': {
    summary: 'Oikeutettuun etuun perustuvasta käsittelystä kerrotaan, mikä etu on.',
    why: 'Jos itse etua ei kerrota, kukaan ei voi punnita sitä omaa tilannettaan vasten eikä vastustaa käsittelyä perustellusti. "Oikeutettu etumme" on perusteen nimi, ei etu.',
    message: {
      purpose:
        'Käyttötarkoitus "{name}" ({id}) perustuu oikeutettuun etuun, mutta selosteessa ei kerrota, mikä etu on ({law}).',
      processing:
        'Käsittely perustuu oikeutettuun etuun, mutta selosteessa ei kerrota, mikä etu on ({law}).',
    },
    hint: 'Lisää perusteeseen, mihin etuun käsittelyllä pyritään, esimerkiksi: interest: "väärinkäytösten havaitseminen verkkokaupassa", interestOf: controller.',
  },
  'new-use-without-start': {
    summary: 'Uudesta käyttötarkoituksesta kerrotaan, milloin käyttö alkaa.',
    why: 'Yhteen tarkoitukseen annettujen tietojen uudesta käytöstä on kerrottava ennen kuin se alkaa, jotta ehtii vastustaa sitä tai peruuttaa suostumuksensa. Päivästä lukija näkee, paljonko aikaa on.',
    message:
      'Käyttötarkoitukseen "{name}" ({id}) käytetään aiemmin kerättyjä tietoja ({data}), mutta alkamispäivää ei kerrota. Uudesta käytöstä on kerrottava ennen kuin se alkaa ({law}).',
    hint: 'Lisää kohtaan newUse päivä, jona uusi käyttö alkaa: from: 2027-01-01.',
  },
  'public-authority-legitimate-interests': {
    summary: 'Viranomainen ei nojaa oikeutettuun etuun tehtäviensä hoitamisessa.',
    why: 'Viranomaisen toiminnan perusteesta päättää lainsäätäjä. Sen tehtävät perustuvat lakiin eivätkä etujen punnintaan, jonka se tekisi itse.',
    message: {
      purpose:
        'Käyttötarkoituksen "{name}" ({id}) peruste on oikeutettu etu, mutta rekisterinpitäjä on viranomainen tai julkishallinnon elin. Viranomainen ei voi nojata siihen tehtäviensä hoitamisessa (6 artiklan 1 kohdan toinen alakohta).',
      processing:
        'Käsittelyn peruste on oikeutettu etu, mutta rekisterinpitäjä on viranomainen tai julkishallinnon elin. Viranomainen ei voi nojata siihen tehtäviensä hoitamisessa (6 artiklan 1 kohdan toinen alakohta).',
    },
    hint: 'Jos käsittely kuuluu viranomaisen tehtäviin, vaihda peruste: basis: public-task tai basis: legal-obligation, ja nimeä laki (law).',
  },
  'purpose-not-specific': {
    summary:
      'Jokaisesta käyttötarkoituksesta kerrotaan lauseella, mitä tietoja käytetään ja mihin.',
    why: 'Pelkkä otsikko, kuten "tuotekehitys", ei kerro lukijalle, mitä hänen tiedoilleen tapahtuu. Tarkoituksen on oltava nimenomainen ja täsmällinen.',
    message:
      'Käyttötarkoituksesta {purpose} kerrotaan vain nimi, ei sitä, mitä tietoja käytetään ja mihin ({law}).',
    hint: 'Lisää lause: description: "Käytämme nimeäsi ja osoitettasi tilauksen toimittamiseen."',
  },
  'purpose-without-basis': {
    summary: 'Jokaisella käyttötarkoituksella on oikeusperuste.',
    why: 'Käsittely ilman oikeusperustetta on lainvastaista, ja peruste ratkaisee, mitä oikeuksia henkilöllä on: suostumuksen voi peruuttaa, oikeutettuun etuun perustuvaa käsittelyä vastustaa.',
    message:
      'Käyttötarkoituksella "{name}" ({id}) ei ole oikeusperustetta. Se on kerrottava jokaisesta käyttötarkoituksesta ({law}).',
    hint: 'Lisää riville bases peruste, esimerkiksi: bases: [{basis: contract}]. Muut vaihtoehdot: consent, legal-obligation, vital-interests, public-task, legitimate-interests.',
  },
  'purposes-missing': {
    summary: 'Seloste kertoo, mihin tarkoituksiin henkilötietoja käsitellään.',
    why: 'Kaikki muut kysymykset, mitä tietoja tarvitaan, kuinka kauan ja millä perusteella, ratkeavat vasta käyttötarkoituksesta. Ilman niitä kukaan ei voi arvioida, onko käsittely lainmukaista.',
    message: 'Selosteessa ei kerrota, mihin tarkoituksiin henkilötietoja käsitellään ({law}).',
    hint: 'Lisää osioon: purposes: [{id: orders, name: Tilausten toimittaminen, bases: [{basis: contract}]}].',
  },
  'special-category-without-condition': {
    summary: 'Erityisten henkilötietoryhmien käsittelylle on kerrottu edellytys.',
    why: 'Terveyttä, vakaumusta, alkuperää ja muita erityisiä henkilötietoryhmiä koskeva käsittely on kielletty, ellei jokin 9 artiklan 2 kohdan edellytys täyty. Pelkkä 6 artiklan oikeusperuste ei poista kieltoa.',
    message: {
      purpose:
        'Käyttötarkoituksessa "{name}" ({id}) käsitellään erityisiin henkilötietoryhmiin kuuluvia tietoja ({data}), mutta selosteessa ei kerrota, mikä edellytys sen sallii ({law}).',
      declared:
        'Selosteen mukaan käsitellään erityisiä henkilötietoryhmiä, mutta minkään käyttötarkoituksen oikeusperusteessa ei kerrota, mikä 9 artiklan 2 kohdan alakohta sallii ne ({law}).',
    },
    hint: 'Lisää oikeusperusteeseen 9 artiklan 2 kohdan alakohta, esimerkiksi nimenomainen suostumus: bases: [{basis: consent, article9: a}]. Jos tiedot kuuluvat toiseen käyttötarkoitukseen, nimeä ne siinä (data).',
  },
  'special-condition-without-law': {
    summary:
      'Lakiin perustuvasta erityisten henkilötietoryhmien käsittelystä kerrotaan, mikä laki on kyseessä.',
    why: 'Osa 9 artiklan 2 kohdan edellytyksistä pätee vain siltä osin kuin unionin tai kansallisessa laissa säädetään. Lukija voi tarkistaa asian vain, jos laki on nimetty.',
    message: {
      purpose:
        'Käyttötarkoituksen "{name}" ({id}) edellytys "{condition}" ({point} alakohta) nojaa lakiin, jota ei nimetä ({law}).',
      processing:
        'Käsittelyn edellytys "{condition}" ({point} alakohta) nojaa lakiin, jota ei nimetä ({law}).',
    },
    hint: 'Lisää oikeusperusteeseen: law: [{name: Lain nimi, number: 123/2020, section: 4 §}].',
  },
  'law-unnamed': {
    summary: 'Lain nimen paikalla on lain nimi.',
    why: 'Kirjanpitolain voi etsiä ja lukea. "Soveltuva lainsäädäntö" on koko lakikirja.',
    message: 'Sanat "{name}" ovat lain nimen paikalla, mutta eivät nimeä lakia ({law}).',
    hint: 'Nimeä laki: law: [{name: Kirjanpitolaki, number: 1336/1997}].',
  },
} as const;
