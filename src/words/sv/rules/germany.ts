/** What the rules of src/check/rules/national/DE/ say. */
export const germany = {
  'accounting-period-wrong-germany': {
    summary:
      'En lagringstid enligt Tysklands handelslag eller skattelag är inte kortare än de kräver.',
    why: 'Bokföring och bokslut bevaras tio år, verifikationer såsom fakturor åtta år sedan den 1 januari 2025 och affärsbrev sex år, alla från kalenderårets utgång. Det är minimitider: en längre tid behöver ett eget skäl. Räknad från köpet blir tiden för kort.',
    message: {
      vouchers:
        'Lagringstiden {entry} hänvisar till Tysklands handelslag eller skattelag men är kortare än de kräver: verifikationer minst 8 år från utgången av det kalenderår då de upprättades (257 § 4 och 5 mom. HGB, 147 § 3 och 4 mom. AO; {law}).',
      books:
        'Lagringstiden {entry} hänvisar till Tysklands handelslag eller skattelag men är kortare än de kräver: bokföring och bokslut minst 10 år från utgången av det kalenderår då den sista posten bokfördes eller bokslutet upprättades (257 § 4 och 5 mom. HGB, 147 § 3 och 4 mom. AO; {law}).',
      letters:
        'Lagringstiden {entry} hänvisar till Tysklands handelslag eller skattelag men är kortare än de kräver: affärsbrev minst 6 år från utgången av det kalenderår då de togs emot eller sändes (257 § 4 och 5 mom. HGB, 147 § 3 och 4 mom. AO; {law}).',
    },
    hint: {
      vouchers:
        'Rätta: period: P8Y, from: från utgången av det kalenderår då verifikationen upprättades.',
      books:
        'Rätta: period: P10Y, from: från utgången av det kalenderår då den sista posten bokfördes.',
      letters:
        'Rätta: period: P6Y, from: från utgången av det kalenderår då brevet togs emot eller sändes.',
    },
  },
  'applicants-kept-long-germany': {
    summary:
      'Handlingar om sökande som har fått avslag sparas inte längre än anspråk kan framställas.',
    why: 'Den som har fått avslag har två månader på sig att framställa anspråk enligt den tyska likabehandlingslagen (AGG) och tre månader till att väcka talan. Enligt Tysklands federala dataskyddsmyndighet (BfDI) och tillsynsmyndigheter i delstaterna får handlingarna sparas i högst sex månader, därefter bara med den sökandes samtycke, till exempel i en kandidatbank.',
    message:
      'Lagringstiden {entry} är för lång: handlingar om sökande som har fått avslag skulle sparas längre än 6 månader (15 § 4 mom. AGG, 61b § 1 mom. ArbGG; {law}).',
    hint: 'Rätta: period: P6M. Om den sökande samtycker till att komma i fråga senare, ange det som en egen post, räknad från samtycket.',
  },
  'authority-for-other-bodies': {
    summary:
      'Av Bayerns två tillsynsmyndigheter anges den som har tillsyn över den personuppgiftsansvarige.',
    why: 'I Bayern har BayLDA (Bayerisches Landesamt für Datenschutzaufsicht) tillsyn över företag och föreningar, delstatens dataskyddsombudsman BayLfD över myndigheter. Ett klagomål till fel myndighet lämnas vidare och fördröjs.',
    message: {
      public:
        'Som tillsynsmyndighet anges {named}, med tillsyn över Bayerns myndigheter, men den personuppgiftsansvarige är ingen myndighet ({law}).',
      private:
        'Som tillsynsmyndighet anges {named}, med tillsyn över företag och andra enskilda i Bayern, men den personuppgiftsansvarige är en myndighet ({law}).',
    },
    hint: 'Ange i stället {right}. Om den personuppgiftsansvarige ändå är en myndighet, eller inte är det, rätta det bland uppgifterna om den personuppgiftsansvarige (publicBody).',
  },
  'company-number-wrong-germany': {
    summary:
      'Ett tyskt registernummer anges med register och domstol, och kontrollsiffran i ett momsregistreringsnummer stämmer.',
    why: 'Numret identifierar den personuppgiftsansvarige. Varje registerdomstol numrerar för sig, så HRB 12345 ensamt är flera företags nummer.',
    message: {
      form: 'Numret `{value}` är varken ett registernummer (HRA, HRB, GnR, GsR, PR eller VR och ett nummer) eller ett giltigt momsregistreringsnummer (DE och nio siffror, varav den sista räknas ut av de andra).',
      court: 'Registernumret `{value}` anges utan domstol och passar därför in på flera företag.',
    },
    hint: {
      form: 'Kontrollera numret på handelsregister.de och rätta: businessId: "Amtsgericht München, HRB 12345" (ert eget nummer i denna form). Ett skattenummer hör inte hemma här.',
      court:
        'Lägg till domstolen: businessId: "Amtsgericht München, HRB 12345" (ert eget nummer i denna form).',
    },
  },
  'customer-exception-untold-germany': {
    summary:
      'Där reklam till kunder sänds utan samtycke framgår det att man när som helst kan säga nej till den utan kostnad.',
    why: 'Enligt Tysklands lag mot illojal konkurrens får e-postreklam sändas till egna kunder utan samtycke bara om var och en klart och tydligt, både när adressen samlas in och i varje meddelande, får veta att man när som helst kan säga nej till den utan andra kostnader än överföringen enligt bastaxan. Saknas det gäller undantaget inte.',
    message:
      'För ändamålet {purpose} används undantaget för kunder, men ingen mening säger att man kostnadsfritt kan säga nej till reklamen (7 § 3 mom. 4 punkten UWG).',
    hint: 'Lägg till, till exempel vid rätten att säga nej till direktmarknadsföring: "Du kan när som helst kostnadsfritt säga nej till vår e-postreklam, bortsett från överföringskostnader enligt bastaxan." Om ni bara säger det där ni samlar in adressen behöver inget läggas till.',
  },
  'marketing-without-consent-germany': {
    summary:
      'Reklam per e-post och sms grundar sig på samtycke eller på undantaget för kunder, reklam per telefon på samtycke.',
    why: 'I Tyskland kräver elektronisk reklam mottagarens uttryckliga samtycke på förhand, även när mottagaren är ett företag. Berättigat intresse räcker inte, om inte meddelandet gäller egna produkter som liknar dem kunden har köpt och alla villkor för undantaget är uppfyllda.',
    message: {
      none: 'För ändamålet {purpose} sänds reklam per e-post eller sms, men samtycke finns inte bland de rättsliga grunderna (7 § 2 mom. 2 punkten och 3 mom. UWG).',
      some: 'För ändamålet {purpose} sänds reklam per e-post eller sms, men samtycket omfattar bara en del av mottagarna. Utanför blir: {groups} (7 § 2 mom. 2 punkten och 3 mom. UWG).',
      calls:
        'För ändamålet {purpose} görs reklam per telefon, men det grundar sig inte på samtycke från alla som rings upp. Konsumenter får ringas upp bara med uttryckligt samtycke på förhand, och undantaget för kunder gäller e-post och sms (7 § 2 mom. 1 punkten UWG).',
    },
    hint: {
      none: 'Byt grund: bases: [{basis: consent}]. Om ni bara gör reklam till kunder för egna produkter som liknar dem de har köpt, lägg till: marketing: {customerException: true}.',
      some: 'Byt grund: bases: [{basis: consent}]. Om ni bara gör reklam till kunder för egna produkter som liknar dem de har köpt, lägg till: marketing: {customerException: true}.',
      calls:
        'Byt grund för samtalen till bases: [{basis: consent}], eller ta bort samtalen ur kanalerna (call). Om ni bara ringer företag, där ett antaget samtycke kan räcka, tysta regeln i notice.yaml (suppressions) och säg det där.',
    },
  },
} as const;
