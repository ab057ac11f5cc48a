/** Vad reglerna i src/check/rules/national/EE/ säger. */
export const estonia = {
  'accounting-period-wrong-estonia': {
    summary:
      'En tid som stöder sig på den estniska bokföringslagen är inte kortare än lagen kräver.',
    why: 'Verifikationer sparas i sju år från slutet av det räkenskapsår då de bokfördes, huvudböcker och rapporter lika länge. Det är en minimitid: en längre tid behöver ett eget skäl. Räknad från köpet blir tiden för kort.',
    message:
      'Lagringstiden {entry} stöder sig på den estniska bokföringslagen men är kortare än den: minst 7 år från räkenskapsårets slut (raamatupidamise seadus, 12 §; {law}).',
    hint: 'Rätta: period: P7Y, from: räkenskapsårets slut.',
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
    why: 'I Estland får fysiska personers elektroniska kontaktuppgifter användas för direkt marknadsföring bara med samtycke i förväg. Berättigat intresse räcker inte, utom när en kund får veta om egna produkter som liknar dem som kunden har köpt.',
    message: {
      none: 'Ändamålet {purpose} skickar reklam per e-post eller sms, men samtycke finns inte bland dess rättsliga grunder (elektroonilise side seadus, 103¹ §).',
      some: 'Ändamålet {purpose} skickar reklam per e-post eller sms, men samtycket gäller bara en del av dem som får den och inte {groups} (elektroonilise side seadus, 103¹ §).',
    },
    hint: 'Ändra grunden: bases: [{basis: consent}]. Om ni bara berättar för kunder om egna produkter som liknar dem de har köpt, lägg till: marketing: {customerException: true}.',
  },
} as const;
