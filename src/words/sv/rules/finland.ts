/** What the rules of src/check/rules/national/FI/ say. */
export const finland = {
  'customer-exception-untold-finland': {
    summary:
      'När reklam skickas till kunder utan samtycke står det i beskrivningen att man kan säga nej till den enkelt och kostnadsfritt.',
    why: 'Lagen om tjänster inom elektronisk kommunikation tillåter e-post och sms till egna kunder utan samtycke bara om de enkelt och kostnadsfritt kan säga nej när adressen samlas in och i varje meddelande, och tydligt får veta det. En kund som inte får veta det kan inte säga nej.',
    message:
      'För ändamålet {purpose} används undantaget för kunder, men ingen mening säger att man kostnadsfritt kan säga nej till reklamen (200 § 3 mom. i lagen om tjänster inom elektronisk kommunikation (917/2014)).',
    hint: 'Lägg till, till exempel vid rätten att säga nej till direktmarknadsföring: "Du kan när som helst kostnadsfritt säga nej till vår reklam, både när du lämnar din adress och med länken i varje meddelande." Om ni säger det bara där adressen samlas in behöver inget läggas till.',
  },
  'accounting-period-wrong': {
    summary: 'En lagringstid enligt bokföringslagen är inte kortare än lagen kräver.',
    why: 'Verifikationer bevaras minst sex år från utgången av det år då räkenskapsperioden gick ut, bokföringen och bokslutet minst tio år från räkenskapsperiodens utgång. Båda är minimitider: en längre tid behöver ett eget skäl. Räknad från köpet blir tiden för kort.',
    message:
      'Lagringstiden {entry} hänvisar till bokföringslagen men är kortare än den kräver: verifikationer minst 6 år från utgången av det år då räkenskapsperioden gick ut, bokföringen och bokslutet minst 10 år från räkenskapsperiodens utgång (1336/1997, 2:10 §; {law}).',
    hint: {
      vouchers: 'Rätta: period: P6Y, from: från utgången av det år då räkenskapsperioden gick ut.',
      books: 'Rätta: period: P10Y, from: från räkenskapsperiodens utgång.',
    },
  },
  'authority-outdated': {
    summary: 'Adressen till dataombudsmannens byrå är aktuell.',
    why: 'Ett klagomål till den gamla adressen fördröjs. Adressen blir ofta kvar i en beskrivning som har kopierats från en gammal mall.',
    message: 'Adressen till dataombudsmannens byrå "{words}" är föråldrad ({law}).',
    hint: 'Rätta: Fågelviksgränden 4, 00530 Helsingfors, postadress PB 800, 00531 Helsingfors. Enklast: complaint: {authority: FI}, så kommer adressen från tabellen.',
  },
  'authority-decision-without-review': {
    summary:
      'En finländsk myndighet som avgör ärenden automatiskt berättar hur man får ärendet omprövat av en människa.',
    why: 'En myndighet får avgöra ett ärende som gäller en fysisk person automatiskt bara om man avgiftsfritt kan begära omprövning och begäran avgörs av en människa. Rättsmedlet hjälper bara den som känner till det.',
    message:
      'Det automatiserade beslutet (`{id}`) fattas av en myndighet, men det framgår inte hur man avgiftsfritt får ärendet omprövat av en människa (53 f § i förvaltningslagen 434/2003, {law}).',
    hint: 'Lägg till i beslutet: review: "Du kan avgiftsfritt begära omprövning inom 30 dagar. Begäran avgörs av en människa." Om besluten bara beviljar det som har sökts, berätta det. I varje beslut ska det dessutom meddelas att ärendet har avgjorts automatiskt (53 g §).',
  },
  'authority-decision-without-law': {
    summary: 'En finländsk myndighet avgör förvaltningsärenden automatiskt bara med stöd av lag.',
    why: 'En myndighet beslutar om människors rättigheter och skyldigheter. Det får den överlåta på automatik bara inom de gränser som förvaltningslagen drar.',
    message:
      'Det automatiserade beslutet (`{id}`) fattas av en myndighet men grundar sig på avtal eller samtycke. En myndighet får avgöra ett förvaltningsärende automatiskt bara med stöd av 53 e § i förvaltningslagen 434/2003 ({law}).',
    hint: 'Byt grund och ange lagen: ground: law, law: [{name: förvaltningslagen, number: 434/2003, section: 53 e §}]. Om det inte är ett förvaltningsärende, tysta regeln i notice.yaml (suppressions) och säg det där.',
  },
  'employee-source-untold': {
    summary:
      'En arbetsgivare berättar att anställda får veta om uppgifter från andra källor före ett beslut om dem.',
    why: 'I Finland underrättar arbetsgivaren den anställda eller arbetssökande om uppgifter från andra källor innan de används i ett beslut. Först då hinner ett fel rättas i tid.',
    message:
      'Källan {source} ger uppgifter om anställda eller arbetssökande, men det framgår inte att de får veta om uppgifterna före ett beslut om dem (4 § i lagen om integritetsskydd i arbetslivet 759/2004, {law}).',
    hint: 'Lägg till i källan: beforeDecision: true. Lagen kräver också den anställdas samtycke, om uppgifterna inte får inhämtas utan det.',
  },
  'business-id-wrong': {
    summary: 'FO-numret har rätt form och kontrollsiffran stämmer.',
    why: 'FO-numret identifierar den personuppgiftsansvarige. En felaktig siffra leder till ett annat företag eller ingenstans.',
    message:
      'FO-numret `{value}` är inte rätt: formen är 1234567-1, och den sista siffran räknas ut av de andra (företags- och organisationsdatalagen 244/2001).',
    hint: 'Kontrollera numret på ytj.fi och rätta: businessId: 2930948-2 (ert eget nummer i denna form).',
  },
  'marketing-without-consent': {
    summary: 'Reklam per e-post och sms grundar sig på samtycke eller på undantaget för kunder.',
    why: 'Elektronisk reklam får sändas till fysiska personer bara med samtycke på förhand. Berättigat intresse räcker inte, om inte meddelandet gäller produkter som liknar det kunden har köpt.',
    message: {
      none: 'För ändamålet {purpose} sänds reklam per e-post eller sms, men samtycke finns inte bland de rättsliga grunderna (lagen om tjänster inom elektronisk kommunikation 917/2014, 200 §).',
      some: 'För ändamålet {purpose} sänds reklam per e-post eller sms, men samtycket omfattar bara en del av mottagarna. Utanför blir: {groups} (lagen om tjänster inom elektronisk kommunikation 917/2014, 200 §).',
    },
    hint: 'Byt grund: bases: [{basis: consent}]. Om ni bara gör reklam till kunder för produkter som liknar det de har köpt, lägg till: marketing: {customerException: true}.',
  },
  'personal-identity-code-without-ground': {
    summary: 'För behandling av personbeteckning anges en grund enligt 29 § i dataskyddslagen.',
    why: 'I Finland får personbeteckningen behandlas bara med samtycke, med stöd av lag eller i de fall som räknas upp i dataskyddslagen. En vanlig rättslig grund räcker inte ensam.',
    message:
      'För ändamålet {purpose} behandlas personbeteckningen, men ingen grund för det anges (dataskyddslagen 1050/2018, 29 §; {law}).',
    hint: 'Lägg till lagen i den rättsliga grunden: law: [{name: Dataskyddslagen, number: 1050/2018, section: 29 §}].',
  },
} as const;
