/** Vad reglerna i src/check/rules/national/EE/ säger. */
export const estonia = {
  'accounting-period-wrong-estonia': {
    summary: 'En lagringstid enligt den estniska bokföringslagen är inte kortare än lagen kräver.',
    why: 'Verifikationer sparas i sju år från utgången av det räkenskapsår då de bokfördes, bokföring och rapporter lika länge. Det är en minimitid: en längre tid behöver ett eget skäl. Räknad från köpet blir tiden för kort.',
    message:
      'Lagringstiden {entry} hänvisar till den estniska bokföringslagen men är kortare än den kräver: minst 7 år från räkenskapsårets utgång (raamatupidamise seadus, 12 §; {law}).',
    hint: 'Rätta: period: P7Y, from: från räkenskapsårets utgång.',
  },
  'company-number-wrong-estonia': {
    summary: 'Den estniska registerkoden har åtta siffror.',
    why: 'Registerkoden visar vem den personuppgiftsansvarige är, vare sig det är ett bolag, en förening eller en myndighet. Med en siffra för lite leder den ingenstans.',
    message:
      'Registerkoden `{value}` är inte rätt: den har åtta siffror och inget annat (äriregistri seadus).',
    hint: 'Slå upp koden på ariregister.rik.ee och rätta: businessId: "12345678" (er egen i denna form).',
  },
  'marketing-without-consent-estonia': {
    summary: 'Reklam per e-post och sms stöder sig på samtycke eller på undantaget för kunder.',
    why: 'I Estland får fysiska personers elektroniska kontaktuppgifter användas för direktmarknadsföring bara med samtycke i förväg. Berättigat intresse räcker inte, utom när en kund får veta om egna produkter som liknar dem som kunden har köpt.',
    message: {
      none: 'För ändamålet {purpose} sänds reklam per e-post eller sms, men samtycke finns inte bland de rättsliga grunderna (elektroonilise side seadus, 103¹ §).',
      some: 'För ändamålet {purpose} sänds reklam per e-post eller sms, men samtycket omfattar bara en del av mottagarna. Utanför blir: {groups} (elektroonilise side seadus, 103¹ §).',
    },
    hint: 'Ändra grunden: bases: [{basis: consent}]. Om ni bara berättar för kunder om egna produkter som liknar dem de har köpt, lägg till: marketing: {customerException: true}.',
  },
} as const;
