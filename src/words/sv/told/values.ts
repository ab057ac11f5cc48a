/** Other words for the closed lists than those that pages print (`values.ts`), by list and value; synonyms apart by `|`. */
export const values = {
  basis: {
    consent: 'ditt samtycke|den registrerades samtycke',
    contract: 'fullgörande av avtal|fullgörande av ett avtal|avtal med dig|avtalet',
    'legal-obligation':
      'vår rättsliga förpliktelse|lagstadgad skyldighet|vår lagstadgade skyldighet|rättsliga förpliktelser',
    'vital-interests': 'grundläggande intressen|grundläggande intresse',
    'public-task': 'allmänt intresse|uppgift av allmänt intresse|myndighetsutövning',
    'legitimate-interests':
      'vårt berättigade intresse|berättigade intressen|våra berättigade intressen',
  },
  article9: {
    a: 'ditt uttryckliga samtycke',
    c: 'grundläggande intressen',
    f: 'rättsligt anspråk',
  },
  interestOf: { controller: 'vårt eget|vårt|vårt eget intresse', 'third-party': 'tredje part' },
  providing: {
    'by-law': 'ja, enligt lag|enligt lag|lagen kräver det',
    'by-contract': 'ja, enligt avtal|enligt avtal|avtalet kräver det',
    'to-enter-contract': 'ja, för att ingå avtal|för att ingå avtal|behövs för att ingå avtal',
    no: 'nej|frivilligt|du måste inte',
    'not-applicable': 'vi frågar inte dig efter uppgifterna',
  },
  special: {
    health: 'hälsa|hälsouppgifter',
    origin: 'etniskt ursprung|ras',
    politics: 'politisk åsikt',
    religion: 'religion|religiös övertygelse',
    union: 'fackligt medlemskap',
    genetic: 'genetisk uppgift',
    biometric: 'biometrisk uppgift',
    'sex-life': 'sexuell läggning|sexualliv',
  },
  dataFlags: {
    criminal: 'fällande domar i brottmål|brottsuppgifter|domar och överträdelser',
    nationalId: 'personnummer|personbeteckningar',
  },
  sourceKind: {
    'public-register': 'offentligt myndighetsregister',
    'publicly-accessible': 'offentlig källa|allmänt tillgänglig',
    authority: 'offentlig myndighet',
    company: 'bolag',
    person: 'person',
    other: 'annan',
  },
  source: {
    'data-subject':
      'av dig|dig själv|från dig|från dig själv|den registrerade|av den registrerade|du själv|du',
    observed:
      'observation|observerade|observeras|observation av din användning|ur din användning|av din användning',
    inferred: 'slutsatser|genom slutsatser|härledda ur andra uppgifter',
  },
  informed: {
    'within-a-month': 'inom en månad',
    'first-contact': 'vid den första kontakten',
    'first-disclosure': 'när uppgifterna lämnas ut första gången',
  },
  exemption: { a: 'du har informationen', d: 'tystnadsplikt' },
  recipientRole: {
    processor: 'biträde|personuppgiftsbiträdet|biträden|personuppgiftsbiträden',
    controller:
      'personuppgiftsansvarig|personuppgiftsansvariga|självständigt personuppgiftsansvariga|självständiga personuppgiftsansvariga',
    'joint-controller': 'gemensamt ansvarig|gemensamt ansvariga|gemensamt personuppgiftsansvariga',
    authority: 'offentlig myndighet|myndigheter|offentliga myndigheter',
    public: 'allmänhet',
  },
  mechanism: {
    adequacy: 'beslut om adekvat skyddsnivå|adekvansbeslut|kommissionens adekvansbeslut',
    scc: 'standardavtalsklausuler|standardklausuler|SCC|Europeiska kommissionens standardavtalsklausuler',
    bcr: 'BCR|bindande företagsregler',
    code: 'godkänd uppförandekod',
    certification: 'godkänd certifiering',
    'public-instrument': 'instrument mellan myndigheter',
    'approved-clauses': 'godkända klausuler',
    derogation: 'undantag',
    'compelling-interest': 'tvingande intresse',
  },
  derogation: { a: 'ditt uttryckliga samtycke', b: 'avtal', e: 'rättsligt anspråk' },
  retentionEnd: {
    delete: 'raderas|vi raderar uppgifterna|radering|utplånas|uppgifterna utplånas',
    anonymise: 'anonymiseras|vi anonymiserar uppgifterna',
    archive: 'arkiveras|vi arkiverar uppgifterna',
  },
  decisionGround: {
    contract: 'ett avtal',
    law: 'lagen',
    'explicit-consent': 'ditt uttryckliga samtycke',
  },
  automatedSpecial: { a: 'ditt uttryckliga samtycke', g: 'viktigt allmänintresse' },
  marketingChannel: {
    email: 'per e-post|e-postmeddelande',
    sms: 'sms|textmeddelanden',
    call: 'telefon|samtal|per telefon',
    post: 'post|per post|brevpost',
    push: 'aviseringar i appen|pushnotis|pushnotiser',
    ads: 'annonser på nätet|webbannonser|annonsering på nätet',
  },
  changeChannel: {
    email: 'per e-post|med e-post',
    letter: 'per brev|med brev|per post',
    'in-service': 'i tjänsten|genom ett meddelande i tjänsten',
    website: 'på webbplatsen|på vår webbplats|webbplatsen',
    feed: 'RSS|RSS-flöde',
  },
  right: {
    access: 'tillgång|rätt att få tillgång till uppgifterna|rätt till insyn',
    rectification: 'rättelse|rätt att få uppgifter rättade',
    erasure: 'radering|rätt att bli bortglömd|rätt att få uppgifter raderade',
    restriction: 'begränsning|rätt till begränsning|begränsning av behandlingen',
    objection: 'invändning|rätt att invända',
    portability: 'dataportabilitet|rätt att överföra uppgifter|rätt att flytta uppgifter',
    withdrawal:
      'återkallande av samtycke|rätt att återkalla ditt samtycke|rätt att återkalla samtycket',
    directMarketing: 'invändning mot direktmarknadsföring|rätt att förbjuda direktmarknadsföring',
  },
  boolean: { true: 'jo|det är den', false: 'det är den inte' },
  cookieDuration: { session: 'sessionen|session|tills webbläsaren stängs' },
  whoDecides: {
    true: 'ett datasystem ensamt|enbart automatiserat|automatiskt|datorn ensam|vårt system ensamt',
    false: 'en människa|en människa med hjälp av ett system|vår medarbetare',
  },
  flags: {
    precontractual: 'åtgärder före ett avtal|åtgärder innan avtal ingås på din begäran',
    tracking: 'kakor|kakor och liknande tekniker|cookies',
    research: 'vetenskaplig forskning|statistik|forskning',
    manual: 'endast för hand|inte automatiserat',
  },
  noFlags: {
    precontractual: 'inga åtgärder före avtal',
    tracking: 'inga kakor eller liknande tekniker',
    research: 'ingen forskning eller statistik',
    manual: 'inte enbart för hand',
    criminal: 'inga uppgifter om domar eller lagöverträdelser',
    nationalId: 'inget nationellt identifikationsnummer',
    customerException: 'inte enligt undantaget för kunder',
  },
} as const;
