/** What the rules of src/check/rules/automated-decisions/ say. */
export const automatedDecisions = {
  'automated-decision-special-without-condition': {
    summary:
      'För ett automatiserat beslut som bygger på särskilda kategorier av uppgifter anges vilket villkor som tillåter det.',
    why: 'För särskilda kategorier av uppgifter räcker de tre vanliga grunderna inte: bara uttryckligt samtycke eller ett viktigt allmänt intresse med stöd av lag tillåter beslutet, och då med skyddsåtgärder.',
    message: {
      used: 'Ändamålet för det automatiserade beslutet ({id}) omfattar uppgifter som hör till särskilda kategorier ({data}), men det villkor som tillåter beslutet anges inte. Det kan bara vara uttryckligt samtycke eller ett viktigt allmänt intresse med stöd av lag ({law}).',
      possible:
        'För det automatiserade beslutet ({id}) anges inte vilka uppgifter det bygger på, och beskrivningen har uppgifter som hör till särskilda kategorier ({data}). Om beslutet använder dem ska det villkor som tillåter beslutet anges: uttryckligt samtycke eller ett viktigt allmänt intresse med stöd av lag ({law}).',
    },
    hint: 'Lägg till på beslutet: special: a (uttryckligt samtycke) eller special: g (viktigt allmänt intresse). Om beslutet inte använder dessa uppgifter, gör det till ett eget ändamål.',
  },
  'automated-decision-without-consequences': {
    summary: 'För ett automatiserat beslut anges vilka följder det kan få för den registrerade.',
    why: 'Lagen kräver att de förutsedda följderna anges, så att en person kan förutse vad som händer efter ett nekande beslut och vad man då kan göra.',
    message:
      'För det automatiserade beslutet ({id}) anges inte vilka följder det kan få för den registrerade ({law}).',
    hint: 'Lägg till de möjliga följderna, till exempel: consequences: "Om beslutet är nekande kan du betala med kort eller be att en människa prövar saken."',
  },
  'automated-decision-without-ground': {
    summary: 'För ett automatiserat beslut anges vad som tillåter det.',
    why: 'Sådana beslut är förbjudna utom i tre fall. Vilket av dem det är avgör också om personen kan kräva att en människa prövar saken, så det hör ihop med beslutet.',
    message:
      'För det automatiserade beslutet ({id}) anges inte vad som tillåter det. Ett enbart automatiserat beslut förutsätter avtal, lag eller uttryckligt samtycke ({law}).',
    hint: 'Lägg till: ground: contract, ground: law eller ground: explicit-consent. Om en människa till slut fattar beslutet, lägg till: solely: false.',
  },
  'automated-decision-without-logic': {
    summary: 'För ett automatiserat beslut anges vilken logik det följer.',
    why: 'Man kan bestrida ett beslut först när man förstår hur det kom till. EU-domstolen kräver att de förfaranden och principer som tillämpas förklaras begripligt, inte att algoritmen lämnas ut (C-203/22).',
    message: 'För det automatiserade beslutet ({id}) anges inte vilken logik det följer ({law}).',
    hint: 'Berätta med enkla ord vilka uppgifter som används, vilka som väger tyngst och hur resultatet uppstår: logic: …. Ingen formel eller programkod behövs.',
  },
  'automated-decision-without-safeguards': {
    summary:
      'Om ett automatiserat beslut anges hur man kan bestrida det och få det prövat av en människa.',
    why: 'Vid beslut som grundar sig på avtal eller samtycke finns rätt till mänskligt ingripande, att utveckla sin ståndpunkt och att bestrida beslutet. I beskrivningen får läsaren veta det.',
    message:
      'Om det automatiserade beslutet `{id}` anges inte hur man får en människa att pröva det, framför sin ståndpunkt och bestrider beslutet ({law}).',
    hint: 'Lägg till: safeguards: "Du kan be en människa pröva ärendet, framföra din ståndpunkt och bestrida beslutet."',
  },
  'automated-decision-without-significance': {
    summary: 'För ett automatiserat beslut anges vilken betydelse det har för den registrerade.',
    why: 'Bara den som vet vad som hänger på beslutet kan bedöma om en maskin får avgöra eller om en människa ska göra det.',
    message:
      'För det automatiserade beslutet ({id}) anges inte vilken betydelse det har för den registrerade ({law}).',
    hint: 'Lägg till vad beslutet avgör, till exempel: significance: "Beslutet avgör om du kan betala mot faktura."',
  },
  'automated-decisions-undeclared': {
    summary: 'Beskrivningen anger om automatiserade beslut fattas.',
    why: 'Var och en har rätt att inte bli föremål för ett beslut som enbart grundas på automatiserad behandling och som i betydande grad påverkar henne eller honom. Den rätten är tom för den som inte vet om sådana beslut fattas.',
    message:
      'Det framgår inte av beskrivningen om beslut om den registrerade fattas enbart automatiserat, och det vet bara den personuppgiftsansvarige. Om sådana beslut fattas ska det anges ({law}).',
    hint: 'Lägg till antingen: automatedDecisions: {none: "Vi fattar inga beslut om dig enbart automatiserat."} eller besluten: automatedDecisions: [{id: kreditbeslut, solely: true, ground: contract, logic: …, significance: …, consequences: …}].',
  },
  'credit-assessment-uses-special-data': {
    summary:
      'I en bedömning av kreditvärdighet används inga särskilda kategorier av personuppgifter.',
    why: 'Om någon kan betala tillbaka en kredit bedöms efter inkomster, utgifter och andra ekonomiska förhållanden. Hälsa, övertygelse och övriga särskilda kategorier hör inte dit.',
    message:
      'Beslutet (`{id}`) bedömer kreditvärdighet, men dess ändamål använder särskilda kategorier av personuppgifter ({data}). De får inte ingå i bedömningen ({law}; artikel 18 i direktiv (EU) 2023/2225).',
    hint: 'Om beslutet inte använder dessa uppgifter, ge det ett eget ändamål. Lämna annars uppgifterna utanför bedömningen.',
  },
  'credit-assessment-without-safeguards': {
    summary:
      'Om en automatiserad bedömning av kreditvärdighet berättas hur en människa förklarar och omprövar den.',
    why: 'Den som ansöker om konsumentkredit kan begära att en människa förklarar bedömningen, hör den sökande och omprövar bedömningen. Så är det även när en människa till slut fattar beslutet.',
    message:
      'Beslutet (`{id}`) bedömer kreditvärdighet automatiserat, men det framgår inte att en människa på begäran förklarar och omprövar bedömningen ({law}; artikel 18 i direktiv (EU) 2023/2225).',
    hint: 'Lägg till i beslutet: safeguards: "Du kan be en människa förklara bedömningen, framföra din åsikt och begära att bedömningen omprövas."',
  },
  'profiling-unexplained': {
    summary: 'Om profilering anges hur och av vilka uppgifter den görs och vad den leder till.',
    why: 'Profilering är dold för läsaren. Enligt ingressen ska läsaren informeras om att den förekommer och om följderna, även när inga beslut fattas automatiskt.',
    message: {
      how: 'För ändamålet {purpose} görs profilering, men beskrivningen anger inte hur och av vilka uppgifter ({law}).',
      effect:
        'För ändamålet {purpose} görs profilering, men beskrivningen anger inte vad den leder till för läsaren ({law}).',
      both: 'För ändamålet {purpose} görs profilering, men beskrivningen anger inte hur den görs och vad den leder till ({law}).',
    },
    hint: 'Lägg till: profiling: {how: "Vi räknar ut vilka produktgrupper du köper mest av.", effect: "Du ser deras produkter först."}.',
  },
  'automated-decision-logic-empty': {
    summary: 'Det som sägs om logiken säger hur beslutet fattas.',
    why: 'Den som vill bestrida ett beslut måste veta vad som avgjorde. Att en maskin fattade det är redan känt.',
    message:
      'Logiken bakom det automatiska beslutet ({id}) nämns, men inte hur den avgör: "{logic}" ({law}).',
    hint: 'Säg vilka uppgifter som räknas, hur mycket, och vad som leder till vilket svar: logic: Obetalda fakturor under de två senaste åren väger tyngst. Vid fler än en blir svaret nej.',
  },
  'automated-decision-final': {
    summary: 'Inget automatiserat beslut sägs vara slutgiltigt.',
    why: 'En maskin kan ta fel som alla andra. Om ingen kan ombes att pröva beslutet består felet.',
    message: {
      owed: 'Det automatiserade beslutet (`{id}`) sägs vara slutgiltigt: "{sentence}" Den som beslutet gäller har rätt att få det prövat av en människa, framföra sin åsikt och bestrida det ({law}).',
      law: 'Det automatiserade beslutet (`{id}`) sägs vara slutgiltigt: "{sentence}" En lag som tillåter sådana beslut ska skydda rättigheterna för dem som besluten gäller ({law}).',
    },
    hint: 'Säg hur en människa prövar beslutet: safeguards: "Du kan begära att en människa prövar beslutet, framföra din åsikt och bestrida beslutet."',
  },
} as const;
