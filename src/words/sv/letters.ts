/** A letter for each right: it names the article, asks no more than the right gives, and holds no personal data; `…` stands where the reader fills in. */
export const letters = {
  access: {
    subject: 'Begäran om tillgång till mina uppgifter',
    text: 'Hej, behandlar ni mina personuppgifter? I så fall ber jag om en kopia och den information som räknas upp i artikel 15 i dataskyddsförordningen.',
  },
  rectification: {
    subject: 'Begäran om rättelse av mina uppgifter',
    text: 'Hej! Jag begär att ni rättar felaktiga och kompletterar ofullständiga personuppgifter om mig (artikel 16 i dataskyddsförordningen).\nDet här är fel eller saknas: …\nSå här ska det vara: …',
  },
  erasure: {
    subject: 'Begäran om radering av mina uppgifter',
    text: 'Hej! Jag begär att ni raderar mina personuppgifter (artikel 17 i dataskyddsförordningen). Om ni inte raderar allt vill jag veta vad som blir kvar och varför.\nBegäran gäller (alla mina uppgifter / dessa uppgifter): …',
  },
  restriction: {
    subject: 'Begäran om begränsning av behandlingen av mina uppgifter',
    text: 'Hej! Jag begär att ni begränsar behandlingen av mina personuppgifter (artikel 18 i dataskyddsförordningen).\nBegäran gäller dessa uppgifter: …\nOrsak (uppgifterna är felaktiga / behandlingen är olaglig, men jag vill inte att uppgifterna raderas / jag behöver uppgifterna för ett rättsligt anspråk / jag har gjort en invändning): …',
  },
  objection: {
    subject: 'Invändning mot behandlingen av mina uppgifter',
    text: 'Hej! Jag invänder mot behandlingen av mina personuppgifter (artikel 21.1 i dataskyddsförordningen).\nInvändningen gäller den här användningen: …\nSkäl som hänför sig till min egen situation: …',
  },
  directMarketing: {
    subject: 'Nej till direktmarknadsföring',
    text: 'Hej! Jag säger nej till att mina personuppgifter används för direktmarknadsföring och för profilering som har samband med den (artikel 21.2 i dataskyddsförordningen).',
  },
  portability: {
    subject: 'Begäran om mina uppgifter i maskinläsbart format',
    text: 'Hej! Jag begär att få de personuppgifter som jag har lämnat till er i ett strukturerat, allmänt använt och maskinläsbart format (artikel 20 i dataskyddsförordningen).\nBegäran gäller dessa uppgifter: …\nSkicka dem (till mig / till denna andra personuppgiftsansvariga): …',
  },
  withdrawal: {
    subject: 'Jag återkallar mitt samtycke',
    text: 'Hej! Jag återkallar mitt samtycke till behandlingen av mina personuppgifter (artikel 7.3 i dataskyddsförordningen).\nÅterkallelsen gäller: …',
  },
  end: 'Ni hittar mig med (t.ex. e-post eller kundnummer): …\nJag vill ha svaret (per e-post/post): …\nNamn: …',
} as const;
