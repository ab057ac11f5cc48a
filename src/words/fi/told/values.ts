/** Other words for the closed lists than those that pages print (`values.ts`), by list and value; synonyms apart by `|`. */
export const values = {
  basis: {
    consent: 'suostumuksesi|rekisteröidyn suostumus|suostumukseen',
    contract: 'sopimuksen täytäntöönpano|sopimus kanssasi|sopimuksen täyttäminen',
    'legal-obligation':
      'lakisääteinen velvoitteemme|lakisääteinen velvollisuus|lakisääteinen velvollisuutemme|rekisterinpitäjän lakisääteinen velvoite',
    'vital-interests': 'elintärkeä etu|elintärkeät edut',
    'public-task':
      'yleinen etu|yleistä etua koskeva tehtävä|julkinen valta|julkisen vallan käyttäminen',
    'legitimate-interests':
      'oikeutettu etumme|oikeutetut edut|oikeutetut etumme|rekisterinpitäjän oikeutettu etu',
  },
  article9: { a: 'nimenomainen suostumuksesi', c: 'elintärkeä etu', f: 'oikeusvaateet' },
  interestOf: { controller: 'oma etumme|oma|meidän', 'third-party': 'kolmas osapuoli' },
  providing: {
    'by-law': 'kyllä, lain perusteella|lain perusteella|laki edellyttää',
    'by-contract': 'kyllä, sopimuksen perusteella|sopimuksen perusteella|sopimus edellyttää',
    'to-enter-contract':
      'kyllä, sopimuksen tekemiseksi|tarvitaan sopimuksen tekemiseen|sopimuksen tekemiseksi',
    no: 'ei|vapaaehtoista|ei ole pakko',
    'not-applicable': 'emme kysy tietoja sinulta|ei kysytä sinulta',
  },
  special: {
    health: 'terveys|terveyttä koskevat tiedot',
    origin: 'etninen alkuperä|rotu',
    politics: 'poliittinen mielipide',
    religion: 'uskonto|uskonnollinen vakaumus',
    union: 'ammattiliittoon kuuluminen',
    genetic: 'geneettinen tieto',
    biometric: 'biometrinen tieto',
    'sex-life': 'seksuaalinen suuntautuminen|seksuaalinen käyttäytyminen',
  },
  dataFlags: {
    criminal: 'rikostuomiot|rikostuomiot ja rikkomukset|rikostiedot',
    nationalId: 'henkilötunnukset|kansallinen henkilönumero',
  },
  sourceKind: {
    'public-register': 'julkinen viranomaisrekisteri',
    'publicly-accessible': 'julkinen lähde|yleisesti saatavilla',
    authority: 'julkinen viranomainen',
    company: 'yhtiö',
    person: 'henkilö',
    other: 'muu',
  },
  source: {
    'data-subject': 'sinulta|itseltäsi|rekisteröidyltä|rekisteröidyltä itseltään|sinä itse|sinä',
    observed:
      'havainnoimalla|havainnoimalla sinua|havaitsemalla|havaittu|käytöstäsi|havaittu käytöstäsi|havaitaan käytöstäsi',
    inferred: 'päättelemällä muista tiedoista|päättelemällä|päätelty|päätelty muista tiedoista',
  },
  informed: {
    'within-a-month': 'kuukauden kuluessa',
    'first-contact': 'ensimmäisessä yhteydenotossa',
    'first-disclosure': 'ensimmäisen luovutuksen yhteydessä',
  },
  exemption: { a: 'sinulla on jo nämä tiedot', d: 'salassapitovelvollisuus' },
  recipientRole: {
    processor:
      'käsittelijä|tietojen käsittelijä|käsittelijät|tietojen käsittelijät|henkilötietojen käsittelijät',
    controller: 'rekisterinpitäjä|rekisterinpitäjät|itsenäiset rekisterinpitäjät',
    'joint-controller':
      'yhteinen rekisterinpitäjä|yhteiset rekisterinpitäjät|yhteisrekisterinpitäjät',
    authority: 'julkinen viranomainen|viranomaiset|julkiset viranomaiset',
    public: 'suuri yleisö',
  },
  mechanism: {
    adequacy: 'riittävyyspäätös|komission riittävyyspäätös|Euroopan komission riittävyyspäätös',
    scc: 'vakiosopimuslausekkeet|vakiolausekkeet|SCC|Euroopan komission vakiosopimuslausekkeet',
    bcr: 'BCR|sitovat yrityssäännöt',
    code: 'hyväksytyt käytännesäännöt',
    certification: 'hyväksytty sertifiointi',
    'public-instrument': 'viranomaisten välinen asiakirja',
    'approved-clauses': 'hyväksytyt lausekkeet',
    derogation: 'poikkeus',
    'compelling-interest': 'pakottava etu',
  },
  derogation: { a: 'nimenomainen suostumuksesi', b: 'sopimus', e: 'oikeusvaateet' },
  retentionEnd: {
    delete: 'poistetaan|poistamme tiedot|poistaminen|hävitetään|tiedot hävitetään',
    anonymise: 'anonymisoidaan|anonymisoimme tiedot',
    archive: 'arkistoidaan|arkistoimme tiedot',
  },
  decisionGround: {
    contract: 'sopimukseen perustuva',
    law: 'lainsäädäntö',
    'explicit-consent': 'nimenomainen suostumuksesi',
  },
  automatedSpecial: { a: 'nimenomainen suostumuksesi', g: 'tärkeä yleinen etu lain nojalla' },
  marketingChannel: {
    email: 'sähköpostitse|sähköpostilla',
    sms: 'tekstiviestit|tekstiviestillä|tekstiviestitse',
    call: 'puhelut|puhelin|puhelimitse',
    post: 'kirjeet|posti|postitse|kirjeitse',
    push: 'sovelluksen ilmoitukset|push-ilmoitus|push-ilmoitukset',
    ads: 'verkkomainokset|verkkomainonta',
  },
  changeChannel: {
    email: 'sähköpostitse|sähköpostilla',
    letter: 'kirjeitse|kirjeellä|postitse',
    'in-service': 'palvelussa|ilmoituksella palvelussa',
    website: 'verkkosivustolla|verkkosivuilla|verkkosivut',
    feed: 'RSS|syötteellä',
  },
  right: {
    access: 'pääsy tietoihin|oikeus tutustua tietoihin|oikeus saada tiedot|tarkastusoikeus',
    rectification: 'tietojen oikaiseminen|oikeus oikaista tiedot|oikaiseminen',
    erasure: 'tietojen poistaminen|oikeus poistaa tiedot|oikeus tulla unohdetuksi|poistaminen',
    restriction: 'käsittelyn rajoittaminen|oikeus rajoittaa käsittelyä|rajoittaminen',
    objection: 'käsittelyn vastustaminen|vastustamisoikeus|vastustaminen',
    portability: 'tietojen siirtäminen|oikeus siirtää tiedot|siirtäminen',
    withdrawal: 'suostumuksen peruuttaminen|oikeus peruuttaa suostumuksesi',
    directMarketing:
      'suoramarkkinoinnin vastustaminen|oikeus kieltää suoramarkkinointi|suoramarkkinointikielto',
  },
  boolean: { true: 'on|joo', false: 'ei ole|eivät' },
  aiUse: {
    interacts: 'chatbot|keskustelubotti|vastaa kysymyksiin',
    'recognises-emotion': 'tunteiden tunnistaminen|tunteentunnistus',
    'categorises-biometrically': 'biometrinen luokittelu',
    'generates-content': 'sisällön tuottaminen|tuottaa sisältöä',
    decides: 'tekee päätöksiä|ihmisiä koskevat päätökset|auttaa päätöksissä',
  },
  trackerKind: {
    cookie: 'Eväste',
    'local-storage':
      'paikallinen tallennus|paikallinen muisti|localStorage|selaimen paikallinen muisti',
    sdk: 'SDK|ohjelmistokehityspaketti|ohjelmakirjasto',
    pixel: 'seurantapikseli|jäljite|verkkomajakka',
    fingerprint: 'laitteen sormenjälki|selaimen sormenjälki',
  },
  cookieDuration: {
    session: 'istunto|istunnon loppuun|selainistunnon ajan|kunnes selain suljetaan',
  },
  cookieReaders: { none: 'ei kukaan|ei kukaan muu|kukaan muu ei|ei|ei muita|ei muut' },
  whoDecides: {
    true: 'tietojärjestelmä yksin|pelkästään automaattinen|automaattisesti|kone yksin|järjestelmämme yksin|tietokone yksin',
    false: 'ihminen|ihminen järjestelmän avulla|työntekijämme|henkilö',
  },
  flags: {
    precontractual: 'sopimusta edeltävät toimet|toimenpiteet ennen sopimusta pyynnöstäsi',
    tracking: 'evästeet|evästeet ja vastaavat tekniikat',
    research: 'tieteellinen tutkimus|tilastointi|tutkimus',
    manual: 'vain käsin|ei automaattista käsittelyä',
    customerException:
      'asiakkaita koskevan poikkeuksen nojalla|omille asiakkaille samankaltaisista tuotteista',
  },
  noFlags: {
    precontractual: 'ei sopimusta edeltäviä toimia',
    tracking: 'ei evästeitä tai vastaavia tekniikoita',
    research: 'ei tutkimusta tai tilastointia',
    manual: 'ei pelkästään käsin',
    criminal: 'ei rikostuomioita tai rikkomuksia koskevia tietoja',
    nationalId: 'ei kansallista henkilötunnusta',
    customerException: 'ei asiakkaita koskevan poikkeuksen nojalla',
  },
} as const;
