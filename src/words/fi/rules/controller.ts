/** What the rules of src/check/rules/controller/ say. */
export const controller = {
  'contact-person-alone': {
    summary: 'Yhteyshenkilön lisäksi kerrotaan rooli tai yhteinen osoite.',
    why: 'Henkilöt vaihtuvat, mutta julkaistu seloste jää luettavaksi. Rooli tai yhteinen postilaatikko pysyy ja säästää turhan henkilötiedon julkaisemiselta.',
    message:
      'Yhteydenottoja varten nimetään vain henkilö ({person}), ei roolia eikä yhteistä osoitetta ({law}).',
    hint: 'Lisää rooli: contact: {role: Tietosuoja-asiat}, tai rekisterinpitäjälle yhteinen osoite: email: [tietosuoja@esimerkki.example].',
  },
  'controller-missing': {
    summary: 'Seloste kertoo, kuka on rekisterinpitäjä.',
    why: 'Lukijan on tiedettävä, kuka selosteesta vastaa: kaikkia oikeuksia käytetään rekisterinpitäjää kohtaan, ja muutkin velvollisuudet ovat sen.',
    message: 'Selosteessa ei kerrota, kuka on rekisterinpitäjä ({law}).',
    hint: 'Lisää osioon: controller: {name: Yhtiön virallinen nimi, country: FI, email: [tietosuoja@esimerkki.example]}.',
  },
  'controller-with-one-channel': {
    summary: 'Rekisterinpitäjän tavoittaa useammalla kuin yhdellä tavalla.',
    why: 'Kaikki eivät käytä sähköpostia tai asioi verkossa. Tietosuojatyöryhmän suuntaviivojen mukaan yhteystietoja on parasta antaa useampia.',
    message:
      'Rekisterinpitäjän tavoittaa vain yhdellä tavalla ({law}). Suuntaviivat suosittelevat useampaa.',
    hint: 'Lisää rekisterinpitäjälle toinen yhteystieto, esimerkiksi phone: ["010 123 4567"] tai address: {street: Esimerkkikatu 1, postcode: "00100", city: Helsinki}.',
  },
  'controller-without-contact': {
    summary: 'Seloste kertoo, miten rekisterinpitäjään saa yhteyden.',
    why: 'Pelkän nimen varassa rekisteröidyllä on oikeuksia mutta ei osoitetta, johon pyynnön voi lähettää. Yksi kaikille sopiva yhteydenottotapa riittää.',
    message:
      'Rekisterinpitäjällä "{name}" ei ole yhteystietoja. Lukijalle on kerrottava vähintään yksi tapa ottaa yhteyttä ({law}).',
    hint: 'Lisää kohtaan controller esimerkiksi: email: [tietosuoja@esimerkki.example]. Myös postiosoite (address), puhelinnumero (phone) tai lomake (form) riittää.',
  },
  'controller-without-country': {
    summary: 'Seloste kertoo, mihin maahan rekisterinpitäjä on sijoittautunut.',
    why: 'Sijoittautumismaa kertoo lukijalle, mikä viranomainen valvontaa johtaa, ja ratkaisee, onko unionin ulkopuolisella rekisterinpitäjällä oltava edustaja unionissa.',
    message:
      'Rekisterinpitäjän "{name}" sijoittautumismaata ei kerrota. Maasta riippuu, onko selosteessa nimettävä edustaja unionissa ({law}).',
    hint: 'Lisää kohtaan controller maakoodi, esimerkiksi: country: FI.',
  },
  'data-protection-officer-undeclared': {
    summary:
      'Seloste kertoo tietosuojavastaavan yhteystiedot tai sen, ettei tietosuojavastaavaa ole.',
    why: 'Rekisteröity voi ottaa tietosuojavastaavaan yhteyttä kaikissa tietojensa käsittelyä koskevissa asioissa. Jos seloste vaikenee, lukija ei tiedä, puuttuuko tietosuojavastaava vai onko hänet unohdettu mainita.',
    message:
      'Selosteesta ei ilmene, onko rekisterinpitäjällä tietosuojavastaava, ja sen tietää vain rekisterinpitäjä. Jos tietosuojavastaava on, tämän yhteystiedot on kerrottava ({law}).',
    hint: 'Lisää joko: dataProtectionOfficer: {email: tietosuojavastaava@esimerkki.example} tai: dataProtectionOfficer: {none: "Emme ole nimittäneet tietosuojavastaavaa."}.',
  },
  'data-protection-officer-without-contact': {
    summary: 'Seloste kertoo, miten tietosuojavastaavaan saa yhteyden.',
    why: 'Laki vaatii kertomaan tietosuojavastaavan yhteystiedot, ei nimeä: tärkeää on, että rekisteröity tavoittaa hänet suoraan ja luottamuksellisesti.',
    message:
      'Tietosuojavastaavalla ei ole yhteystietoja ({law}). Nimeä ei tarvitse kertoa, mutta yhteyden on saatava.',
    hint: 'Lisää kohtaan dataProtectionOfficer esimerkiksi: email: tietosuojavastaava@esimerkki.example. Myös puhelinnumero (phone), postiosoite (address) tai lomake (form) riittää.',
  },
  'joint-controllers-undeclared': {
    summary: 'Seloste kertoo, onko käsittelyllä yhteisrekisterinpitäjiä.',
    why: 'Yhdessä käsittelystä päättävät vastaavat siitä yhdessä, ja rekisteröity voi kääntyä kenen tahansa heistä puoleen. Siksi on kerrottava, onko muita päättäjiä vai ei.',
    message:
      'Selosteesta ei ilmene, päättääkö rekisterinpitäjä käsittelystä yksin vai yhdessä muiden kanssa, ja sen tietää vain rekisterinpitäjä. Jos yhteisrekisterinpitäjiä on, niiden järjestelyn keskeiset osat on kerrottava ({law}).',
    hint: 'Lisää joko: jointControllers: {none: "Vastaamme käsittelystä yksin."} tai yhteisrekisterinpitäjät: jointControllers: [{id: kumppani, parties: [{name: …}], arrangement: …}].',
  },
  'joint-controllers-without-arrangement': {
    summary: 'Yhteisrekisterinpitäjien järjestelyn keskeiset osat ovat lukijan saatavilla.',
    why: 'Järjestelyssä sovitaan, kuka informoi ja kuka vastaa pyyntöihin. Sen keskeiset osat kuuluvat rekisteröidylle, jotta hän tietää, mitä keneltäkin voi odottaa.',
    message:
      'Yhteisrekisterinpitäjyydestä `{id}` ei kerrota, miten vastuut on jaettu. Järjestelyn keskeisten osien on oltava lukijan saatavilla ({law}).',
    hint: 'Lisää esimerkiksi: arrangement: "Me kerromme käsittelystä ja vastaamme pyyntöihin, kumppanimme ylläpitää palvelua." Myös linkki (url) riittää.',
  },
  'joint-controllers-without-contact-point': {
    summary: 'Yhteisrekisterinpitäjistä kerrotaan, mihin niistä pyynnön voi esittää.',
    why: 'Rekisteröity voi käyttää oikeuksiaan jokaista yhteisrekisterinpitäjää vastaan. Yhteyspiste säästää hänet arvailulta.',
    message: 'Yhteisrekisterinpitäjyydestä `{id}` ei kerrota, keneen voi ottaa yhteyttä ({law}).',
    hint: 'Lisää: contactPoint: "Kirjoita osoitteeseen tietosuoja@esimerkki.example. Voit esittää pyynnön myös kummalle tahansa meistä."',
  },
  'joint-controllers-without-parties': {
    summary: 'Seloste kertoo, ketkä ovat yhteisrekisterinpitäjiä.',
    why: 'Jokainen yhteisrekisterinpitäjä on rekisterinpitäjä, ja kunkin henkilöllisyys kuuluu ensimmäisiin asioihin, jotka rekisteröidylle on kerrottava.',
    message: 'Yhteisrekisterinpitäjyydestä `{id}` ei kerrota, ketkä siinä ovat mukana ({law}).',
    hint: 'Lisää: parties: [{name: Yhteisrekisterinpitäjän virallinen nimi, country: FI, contact: osoite}].',
  },
  'officer-likely-required': {
    summary: 'Jos tietosuojavastaava näyttää tarpeelliselta, seloste kertoo, miksi sitä ei ole.',
    why: 'Tietosuojavastaava on nimitettävä, kun ydintehtävät ovat laajamittaista arkaluonteisten tietojen käsittelyä tai ihmisten laajamittaista seurantaa. Selosteesta ei näe laajuutta, joten perustelu riittää.',
    message: {
      monitoring:
        'Tietosuojavastaavaa ei ole, mutta käyttötarkoitus {purpose} voi edellyttää sitä, koska siinä seurataan ja profiloidaan ihmisiä ({law}).',
      special:
        'Tietosuojavastaavaa ei ole, mutta käyttötarkoitus {purpose} voi edellyttää sitä, koska siinä käsitellään arkaluonteisia tietoja tai rikostietoja ({law}).',
    },
    hint: 'Nimitä tietosuojavastaava: dataProtectionOfficer: {email: tietosuojavastaava@esimerkki.example}, tai kerro syy: none: "Emme ole nimittäneet tietosuojavastaavaa, koska käsittelymme ei ole laajamittaista."',
  },
  'public-body-without-officer': {
    summary: 'Viranomaisella tai julkishallinnon elimellä on tietosuojavastaava.',
    why: 'Viranomaista ei voi vaihtaa toiseen. Siksi jokaisella viranomaisella ja julkishallinnon elimellä, lainkäyttötehtäväänsä hoitavia tuomioistuimia lukuun ottamatta, on oltava riippumaton tietosuojavastaava.',
    message:
      'Rekisterinpitäjä "{name}" on viranomainen tai julkishallinnon elin, mutta selosteen mukaan sillä ei ole tietosuojavastaavaa. Sellainen on nimitettävä ({law}).',
    hint: 'Vaihda tilalle yhteystiedot: dataProtectionOfficer: {email: tietosuojavastaava@esimerkki.example}. Vaatimus ei koske tuomioistuinta lainkäyttötehtävässään: kirjaa silloin perustelu selosteen notice.yaml-tiedoston kohtaan suppressions.',
  },
  'representative-missing': {
    summary:
      'Euroopan talousalueen ulkopuolinen rekisterinpitäjä kertoo edustajansa tai sen, miksi edustajaa ei tarvita.',
    why: 'Unionin ulkopuolisella rekisterinpitäjällä, joka tarjoaa täällä tavaroita tai palveluja tai seuraa ihmisten toimintaa täällä, on oltava unionissa joku, jonka puoleen rekisteröity ja viranomainen voivat kääntyä. Edustajasta ei tiedä, jos siitä ei kerrota.',
    message:
      'Rekisterinpitäjän "{name}" maa on {country}, mutta selosteessa ei kerrota sen edustajaa unionissa ({law}). Edustajaa ei tarvita, jos rekisterinpitäjällä on toimipaikka unionissa.',
    hint: 'Lisää: representative: {name: Edustajan nimi, country: FI, email: edustaja@esimerkki.example}. Jos edustajaa ei tarvita (27 artiklan 2 kohta tai toimipaikka unionissa), kerro se lukijalle: representative: {none: "…"}.',
  },
  'representative-without-contact': {
    summary: 'Seloste kertoo, miten rekisterinpitäjän edustajaan saa yhteyden.',
    why: 'Edustaja on olemassa siksi, että siihen voi ottaa yhteyttä rekisterinpitäjän ohella tai sijasta. Ilman yhteystietoja se ei onnistu.',
    message: 'Rekisterinpitäjän edustajalla ei ole yhteystietoja ({law}).',
    hint: 'Lisää kohtaan representative esimerkiksi: email: edustaja@esimerkki.example. Myös postiosoite (address) tai puhelinnumero (phone) riittää.',
  },
  'representative-without-name': {
    summary: 'Seloste kertoo, kuka rekisterinpitäjän edustaja on.',
    why: 'Edustajan henkilöllisyys on osa tietoa siitä, kuka käsittelystä vastaa. Osoite ilman nimeä ei kerro, kenelle se kuuluu.',
    message: 'Rekisterinpitäjän edustajan nimeä ei kerrota ({law}).',
    hint: 'Lisää kohtaan representative: name: Edustajan virallinen nimi.',
  },
  'phone-without-number': {
    summary: 'Puhelinnumeron paikalla on numero.',
    why: 'Yhteystietojen avulla lukija tavoittaa rekisterinpitäjän. Lauseeseen ei voi soittaa.',
    message: '"{value}" ei ole puhelinnumero ({law}).',
    hint: 'Kirjoita numero, esimerkiksi phone: [+358 9 123 4567], tai jätä kenttä pois.',
  },
  'controller-unnamed': {
    summary: 'Nimen paikalla on nimi.',
    why: 'Oikeuksia käytetään jotakuta kohtaan. "Yritys" on kuka tahansa, jota lukija sattuu ajattelemaan.',
    message: 'Nimi "{name}" ei nimeä ketään ({law}).',
    hint: 'Kirjoita nimi sellaisena kuin se on kaupparekisterissä tai yhdistysrekisterissä: controller: {name: Esimerkki Oy}.',
  },
} as const;
