/** What the rules of src/check/rules/national/SE/ say. */
export const sweden = {
  'accounting-period-wrong-sweden': {
    summary: 'En lagringstid enligt den svenska bokföringslagen är inte kortare än lagen kräver.',
    why: 'All räkenskapsinformation, både verifikationer och bokföring, bevaras fram till och med det sjunde året efter utgången av det kalenderår då räkenskapsåret avslutades. Det är en minimitid: en längre tid behöver ett eget skäl. Räknad från köpet blir tiden för kort.',
    message:
      'Lagringstiden {entry} hänvisar till bokföringslagen men är kortare än den kräver: minst 7 år från utgången av det kalenderår då räkenskapsåret avslutades (7 kap. 2 § bokföringslagen (1999:1078); {law}).',
    hint: 'Rätta: period: P7Y, from: från utgången av det kalenderår då räkenskapsåret avslutades.',
  },
  'company-number-wrong-sweden': {
    summary: 'Organisationsnumret har rätt form och kontrollsiffran stämmer.',
    why: 'Organisationsnumret identifierar den personuppgiftsansvarige. En felaktig siffra leder till ett annat företag eller ingenstans.',
    message:
      'Organisationsnumret `{value}` är inte rätt: det har tio siffror i formen 123456-7890, och den sista räknas ut av de andra (lagen (1974:174) om identitetsbeteckning för juridiska personer m.fl.).',
    hint: 'Kontrollera numret på bolagsverket.se och rätta: businessId: 123456-7897 (ert eget nummer i denna form).',
  },
  'customer-exception-untold-sweden': {
    summary:
      'Där reklam till kunder sänds utan samtycke framgår det att man kan säga nej till den enkelt och kostnadsfritt.',
    why: 'Marknadsföringslagen tillåter e-post och sms till egna kunder utan samtycke bara om kunden kostnadsfritt och enkelt kan säga nej till det, både när adressen samlas in och i varje meddelande. Den som inte får veta det kan inte säga nej.',
    message:
      'För ändamålet {purpose} används undantaget för kunder, men ingen mening säger att man kostnadsfritt kan säga nej till reklamen (19 § andra stycket marknadsföringslagen (2008:486)).',
    hint: 'Lägg till, till exempel vid rätten att säga nej till direktmarknadsföring: "Du kan när som helst kostnadsfritt säga nej till våra erbjudanden, både när du lämnar din adress och med länken i varje meddelande." Om ni bara säger det där ni samlar in adressen behöver inget läggas till.',
  },
  'marketing-without-consent-sweden': {
    summary: 'Reklam per e-post och sms grundar sig på samtycke eller på undantaget för kunder.',
    why: 'I Sverige får elektronisk reklam sändas till fysiska personer, även enskilda näringsidkare, bara med samtycke på förhand. Berättigat intresse räcker inte, om inte meddelandet gäller egna produkter som liknar dem kunden har köpt.',
    message: {
      none: 'För ändamålet {purpose} sänds reklam per e-post eller sms, men samtycke finns inte bland de rättsliga grunderna (19 § marknadsföringslagen (2008:486)).',
      some: 'För ändamålet {purpose} sänds reklam per e-post eller sms, men samtycket omfattar bara en del av mottagarna. Utanför blir: {groups} (19 § marknadsföringslagen (2008:486)).',
    },
    hint: 'Byt grund: bases: [{basis: consent}]. Om ni bara gör reklam till kunder för egna produkter som liknar dem de har köpt, lägg till: marketing: {customerException: true}.',
  },
  'personal-number-without-ground-sweden': {
    summary:
      'Behandling av personnummer grundar sig på samtycke eller lag, eller så framgår det varför en säker identifiering är viktig.',
    why: 'I Sverige får personnummer behandlas utan samtycke bara när det är klart motiverat med hänsyn till ändamålet, vikten av en säker identifiering eller något annat beaktansvärt skäl. En vanlig rättslig grund räcker inte ensam.',
    message:
      'För ändamålet {purpose} behandlas personnummer, men det framgår inte vad som motiverar det (3 kap. 10 § lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning; {law}).',
    hint: 'Skriv i beskrivningen varför numret behövs, till exempel: "Vi använder ditt personnummer för en säker identifiering, så att du inte förväxlas med någon annan." Eller lägg till lagen i den rättsliga grunden: law: [{name: Skatteförfarandelagen, number: "2011:1244"}].',
  },
} as const;
