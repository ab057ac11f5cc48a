import type { Locale } from '../../schema/languages.ts';

type Words = Record<Locale, string>;

/**
 * The words for the closed lists of the schemas, by the name of the list and the value. `fi`, `sv`
 * and `en` in lower case, as they stand inside a sentence.
 */
const labels: Record<string, Record<string, Words>> = {
  basis: {
    consent: { fi: 'suostumus', sv: 'samtycke', en: 'consent' },
    contract: { fi: 'sopimus', sv: 'avtal', en: 'contract' },
    'legal-obligation': {
      fi: 'lakisääteinen velvoite',
      sv: 'rättslig förpliktelse',
      en: 'legal obligation',
    },
    'vital-interests': {
      fi: 'elintärkeän edun suojaaminen',
      sv: 'skydd av grundläggande intressen',
      en: 'vital interests',
    },
    'public-task': {
      fi: 'yleistä etua koskeva tehtävä tai julkinen valta',
      sv: 'uppgift av allmänt intresse eller myndighetsutövning',
      en: 'public task',
    },
    'legitimate-interests': {
      fi: 'oikeutettu etu',
      sv: 'berättigat intresse',
      en: 'legitimate interests',
    },
  },
  article9: {
    a: { fi: 'nimenomainen suostumus', sv: 'uttryckligt samtycke', en: 'explicit consent' },
    b: {
      fi: 'työoikeus ja sosiaaliturva',
      sv: 'arbetsrätt och social trygghet',
      en: 'employment and social protection law',
    },
    c: {
      fi: 'elintärkeän edun suojaaminen',
      sv: 'skydd av grundläggande intressen',
      en: 'vital interests',
    },
    d: {
      fi: 'yhdistyksen tai säätiön toiminta',
      sv: 'en stiftelses eller förenings verksamhet',
      en: 'activities of a not-for-profit body',
    },
    e: {
      fi: 'tiedot, jotka olet itse julkistanut',
      sv: 'uppgifter som du själv har offentliggjort',
      en: 'data that you have made public yourself',
    },
    f: { fi: 'oikeusvaade', sv: 'rättsliga anspråk', en: 'legal claims' },
    g: {
      fi: 'tärkeä yleinen etu',
      sv: 'viktigt allmänt intresse',
      en: 'substantial public interest',
    },
    h: {
      fi: 'terveyden- ja sosiaalihuolto',
      sv: 'hälso- och sjukvård och social omsorg',
      en: 'health and social care',
    },
    i: { fi: 'kansanterveys', sv: 'folkhälsa', en: 'public health' },
    j: {
      fi: 'arkistointi, tutkimus tai tilastointi',
      sv: 'arkivering, forskning eller statistik',
      en: 'archiving, research or statistics',
    },
  },
  interestOf: {
    controller: {
      fi: 'rekisterinpitäjän',
      sv: 'den personuppgiftsansvariges',
      en: "the controller's",
    },
    'third-party': { fi: 'kolmannen osapuolen', sv: 'tredje parts', en: "a third party's" },
  },
  providing: {
    'by-law': {
      fi: 'laki edellyttää tietoja',
      sv: 'lagen kräver uppgifterna',
      en: 'required by law',
    },
    'by-contract': {
      fi: 'sopimus edellyttää tietoja',
      sv: 'avtalet kräver uppgifterna',
      en: 'required by contract',
    },
    'to-enter-contract': {
      fi: 'tiedot tarvitaan sopimuksen tekemiseen',
      sv: 'uppgifterna behövs för att ingå avtal',
      en: 'needed to enter into a contract',
    },
    no: {
      fi: 'tietoja ei ole pakko antaa',
      sv: 'det är frivilligt att lämna uppgifterna',
      en: 'giving the data is voluntary',
    },
    'not-applicable': {
      fi: 'tietoja ei kysytä sinulta',
      sv: 'du blir inte ombedd att lämna uppgifterna',
      en: 'you are not asked for the data',
    },
  },
  special: {
    health: { fi: 'terveystiedot', sv: 'uppgifter om hälsa', en: 'health data' },
    origin: {
      fi: 'rotu tai etninen alkuperä',
      sv: 'ras eller etniskt ursprung',
      en: 'racial or ethnic origin',
    },
    politics: { fi: 'poliittiset mielipiteet', sv: 'politiska åsikter', en: 'political opinions' },
    religion: {
      fi: 'uskonnollinen tai filosofinen vakaumus',
      sv: 'religiös eller filosofisk övertygelse',
      en: 'religious or philosophical beliefs',
    },
    union: {
      fi: 'ammattiliiton jäsenyys',
      sv: 'medlemskap i fackförening',
      en: 'trade union membership',
    },
    genetic: { fi: 'geneettiset tiedot', sv: 'genetiska uppgifter', en: 'genetic data' },
    biometric: { fi: 'biometriset tiedot', sv: 'biometriska uppgifter', en: 'biometric data' },
    'sex-life': {
      fi: 'seksuaalinen käyttäytyminen tai suuntautuminen',
      sv: 'sexualliv eller sexuell läggning',
      en: 'sex life or sexual orientation',
    },
  },
  sourceKind: {
    'public-register': {
      fi: 'julkinen rekisteri',
      sv: 'offentligt register',
      en: 'public register',
    },
    'publicly-accessible': {
      fi: 'yleisesti saatavilla oleva lähde',
      sv: 'allmänt tillgänglig källa',
      en: 'publicly accessible source',
    },
    authority: { fi: 'viranomainen', sv: 'myndighet', en: 'authority' },
    company: { fi: 'yritys', sv: 'företag', en: 'company' },
    person: { fi: 'toinen henkilö', sv: 'annan person', en: 'another person' },
    other: { fi: 'muu lähde', sv: 'annan källa', en: 'other source' },
  },
  source: {
    'data-subject': { fi: 'sinulta itseltäsi', sv: 'av dig själv', en: 'from you' },
    observed: { fi: 'havainnoimalla', sv: 'genom observation', en: 'by observation' },
    inferred: {
      fi: 'päättelemällä muista tiedoista',
      sv: 'genom slutsatser av andra uppgifter',
      en: 'by inference from other data',
    },
  },
  informed: {
    'within-a-month': {
      fi: 'kuukauden kuluessa tietojen saamisesta',
      sv: 'inom en månad från att vi fick uppgifterna',
      en: 'within a month of obtaining the data',
    },
    'first-contact': {
      fi: 'viimeistään ensimmäisessä yhteydenotossa',
      sv: 'senast vid den första kontakten',
      en: 'at the latest at first contact',
    },
    'first-disclosure': {
      fi: 'viimeistään kun tiedot luovutetaan ensimmäisen kerran',
      sv: 'senast när uppgifterna lämnas ut första gången',
      en: 'at the latest when the data are first disclosed',
    },
  },
  exemption: {
    a: {
      fi: 'sinulla on jo tiedot',
      sv: 'du har redan informationen',
      en: 'you already have the information',
    },
    b: {
      fi: 'kertominen on mahdotonta tai vaatisi kohtuutonta vaivaa',
      sv: 'det är omöjligt att berätta eller skulle kräva en oproportionell ansträngning',
      en: 'telling you is impossible or would take a disproportionate effort',
    },
    c: {
      fi: 'tietojen hankinnasta tai luovuttamisesta säädetään laissa',
      sv: 'lagen föreskriver att uppgifterna ska erhållas eller lämnas ut',
      en: 'the law lays down that the data are obtained or disclosed',
    },
    d: {
      fi: 'tiedot on salassapitovelvollisuuden vuoksi pidettävä luottamuksellisina',
      sv: 'uppgifterna måste förbli konfidentiella på grund av tystnadsplikt',
      en: 'the data must remain confidential because of professional secrecy',
    },
  },
  recipientRole: {
    processor: { fi: 'henkilötietojen käsittelijä', sv: 'personuppgiftsbiträde', en: 'processor' },
    controller: {
      fi: 'itsenäinen rekisterinpitäjä',
      sv: 'självständigt personuppgiftsansvarig',
      en: 'independent controller',
    },
    'joint-controller': {
      fi: 'yhteisrekisterinpitäjä',
      sv: 'gemensamt personuppgiftsansvarig',
      en: 'joint controller',
    },
    authority: { fi: 'viranomainen', sv: 'myndighet', en: 'authority' },
    public: { fi: 'yleisö', sv: 'allmänheten', en: 'the public' },
  },
  mechanism: {
    adequacy: {
      fi: 'komission päätös tietosuojan riittävyydestä',
      sv: 'kommissionens beslut om adekvat skyddsnivå',
      en: 'adequacy decision of the Commission',
    },
    scc: {
      fi: 'komission vakiosopimuslausekkeet',
      sv: 'kommissionens standardavtalsklausuler',
      en: 'standard contractual clauses of the Commission',
    },
    bcr: {
      fi: 'yritystä koskevat sitovat säännöt',
      sv: 'bindande företagsbestämmelser',
      en: 'binding corporate rules',
    },
    code: { fi: 'käytännesäännöt', sv: 'uppförandekod', en: 'code of conduct' },
    certification: { fi: 'sertifiointi', sv: 'certifiering', en: 'certification' },
    'public-instrument': {
      fi: 'viranomaisten välinen sitova asiakirja',
      sv: 'bindande instrument mellan myndigheter',
      en: 'binding instrument between public authorities',
    },
    'approved-clauses': {
      fi: 'valvontaviranomaisen hyväksymät lausekkeet',
      sv: 'klausuler som tillsynsmyndigheten har godkänt',
      en: 'clauses approved by the supervisory authority',
    },
    derogation: {
      fi: 'erityistilannetta koskeva poikkeus',
      sv: 'undantag för särskilda situationer',
      en: 'derogation for a specific situation',
    },
    'compelling-interest': {
      fi: 'pakottava oikeutettu etu',
      sv: 'tvingande berättigat intresse',
      en: 'compelling legitimate interest',
    },
  },
  derogation: {
    a: { fi: 'nimenomainen suostumus', sv: 'uttryckligt samtycke', en: 'explicit consent' },
    b: {
      fi: 'sopimus kanssasi',
      sv: 'avtal med dig',
      en: 'contract with you',
    },
    c: {
      fi: 'sopimus sinun etusi vuoksi',
      sv: 'avtal i ditt intresse',
      en: 'contract in your interest',
    },
    d: { fi: 'tärkeä yleinen etu', sv: 'viktigt allmänintresse', en: 'important public interest' },
    e: { fi: 'oikeusvaade', sv: 'rättsliga anspråk', en: 'legal claims' },
    f: {
      fi: 'elintärkeän edun suojaaminen',
      sv: 'skydd av grundläggande intressen',
      en: 'vital interests',
    },
    g: {
      fi: 'siirto julkisesta rekisteristä',
      sv: 'överföring från ett offentligt register',
      en: 'transfer from a public register',
    },
  },
  retentionEnd: {
    delete: { fi: 'tiedot poistetaan', sv: 'uppgifterna raderas', en: 'the data are deleted' },
    anonymise: {
      fi: 'tiedot anonymisoidaan',
      sv: 'uppgifterna anonymiseras',
      en: 'the data are anonymised',
    },
    archive: {
      fi: 'tiedot arkistoidaan',
      sv: 'uppgifterna arkiveras',
      en: 'the data are archived',
    },
  },
  decisionGround: {
    contract: { fi: 'sopimus', sv: 'avtal', en: 'contract' },
    law: { fi: 'laki', sv: 'lag', en: 'law' },
    'explicit-consent': {
      fi: 'nimenomainen suostumus',
      sv: 'uttryckligt samtycke',
      en: 'explicit consent',
    },
  },
  automatedSpecial: {
    a: { fi: 'nimenomainen suostumus', sv: 'uttryckligt samtycke', en: 'explicit consent' },
    g: {
      fi: 'tärkeä yleinen etu',
      sv: 'viktigt allmänt intresse',
      en: 'substantial public interest',
    },
  },
  marketingChannel: {
    email: { fi: 'sähköposti', sv: 'e-post', en: 'e-mail' },
    sms: { fi: 'tekstiviesti', sv: 'textmeddelande', en: 'text message' },
    call: { fi: 'puhelu', sv: 'telefonsamtal', en: 'phone call' },
    post: { fi: 'kirje', sv: 'brev', en: 'letter' },
    push: { fi: 'sovelluksen ilmoitus', sv: 'avisering i appen', en: 'app notification' },
    ads: { fi: 'verkkomainos', sv: 'annons på nätet', en: 'online advertisement' },
  },
  changeChannel: {
    email: { fi: 'sähköposti', sv: 'e-post', en: 'e-mail' },
    letter: { fi: 'kirje', sv: 'brev', en: 'letter' },
    'in-service': {
      fi: 'ilmoitus palvelussa',
      sv: 'meddelande i tjänsten',
      en: 'message in the service',
    },
    website: { fi: 'verkkosivusto', sv: 'webbplats', en: 'website' },
    feed: { fi: 'syöte', sv: 'flöde', en: 'feed' },
  },
  right: {
    access: { fi: 'oikeus saada pääsy tietoihin', sv: 'rätt till tillgång', en: 'right of access' },
    rectification: {
      fi: 'oikeus tietojen oikaisemiseen',
      sv: 'rätt till rättelse',
      en: 'right to rectification',
    },
    erasure: {
      fi: 'oikeus tietojen poistamiseen',
      sv: 'rätt till radering',
      en: 'right to erasure',
    },
    restriction: {
      fi: 'oikeus käsittelyn rajoittamiseen',
      sv: 'rätt till begränsning av behandlingen',
      en: 'right to restriction of processing',
    },
    objection: {
      fi: 'oikeus vastustaa käsittelyä',
      sv: 'rätt att göra invändningar',
      en: 'right to object',
    },
    portability: {
      fi: 'oikeus siirtää tiedot järjestelmästä toiseen',
      sv: 'rätt till dataportabilitet',
      en: 'right to data portability',
    },
    withdrawal: {
      fi: 'oikeus peruuttaa suostumus',
      sv: 'rätt att återkalla samtycke',
      en: 'right to withdraw consent',
    },
    directMarketing: {
      fi: 'oikeus vastustaa suoramarkkinointia',
      sv: 'rätt att motsätta sig direktmarknadsföring',
      en: 'right to object to direct marketing',
    },
  },
  boolean: {
    true: { fi: 'kyllä', sv: 'ja', en: 'yes' },
    false: { fi: 'ei', sv: 'nej', en: 'no' },
  },
  cookieDuration: {
    session: { fi: 'istunnon ajan', sv: 'under sessionen', en: 'for the session' },
  },
};

/** The word for `value` of the list `list`; `undefined` where the list has no words for it. */
export function labelOf(list: string, value: string, locale: Locale): string | undefined {
  return labels[list]?.[value]?.[locale];
}
