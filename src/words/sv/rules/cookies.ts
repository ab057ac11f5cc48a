/** What the rules of src/check/rules/cookies/ say. */
export const cookies = {
  'cookie-choices-missing': {
    summary: 'När samtycke till kakor begärs anger beskrivningen var valet kan ändras.',
    why: 'Det ska vara lika lätt att återkalla ett samtycke som att ge det. Läsaren måste hitta stället där det görs.',
    message:
      'För kakan `{cookie}` begärs samtycke, men beskrivningen anger inte var valet kan ändras ({law}).',
    hint: 'Lägg till adressen till inställningarna för kakor: choices: https://exempel.example/kakor.',
  },
  'cookie-without-access': {
    summary: 'För en kaka som kräver samtycke anges om någon annan kan läsa den.',
    why: 'Enligt EU-domstolen hör till klar och fullständig information om tredje man kan få tillgång till kakan (C-673/17).',
    message:
      'För kakan `{cookie}` anges inte om någon annan kan läsa den (artikel 5.3 i direktiv 2002/58/EG, C-673/17).',
    hint: 'Lägg till vem som kan läsa den: accessedBy: [Exempel Analys Ab], eller accessedBy: [] om ingen annan kan det.',
  },
  'cookie-without-duration': {
    summary: 'För varje kaka i listan som kräver samtycke anges hur länge den gäller.',
    why: 'Enligt EU-domstolen hör kakans giltighetstid till klar och fullständig information (C-673/17).',
    message:
      'För kakan `{cookie}` anges inte hur länge den gäller (artikel 5.3 i direktiv 2002/58/EG, C-673/17).',
    hint: 'Lägg till tiden, till exempel duration: P6M, eller duration: session om kakan försvinner när webbläsaren stängs. Om tjänsten inte kan tillhandahållas utan kakan, säg det: essential: true.',
  },
  'cookie-without-purpose': {
    summary: 'För varje kaka i listan som kräver samtycke anges vad den används till.',
    why: 'Ett samtycke till en kaka gäller bara om personen har fått klar och fullständig information om vad som lagras och varför.',
    message:
      'För kakan `{cookie}` anges inte vad den används till (artikel 5.3 i direktiv 2002/58/EG).',
    hint: 'Lägg till till exempel: purpose: Räknar besök. Om tjänsten inte kan tillhandahållas utan kakan, säg det: essential: true.',
  },
  'cookies-undeclared': {
    summary: 'Om kakor används berättas om dem eller om var informationen finns.',
    why: 'Att lagra något på en persons utrustning eller läsa något där kräver samtycke, om tjänsten inte är beroende av det, och samtycket gäller bara om personen har fått veta vad som lagras, varför och hur länge.',
    message:
      'För ändamålet "{name}" ({id}) används kakor eller liknande teknik, men beskrivningen berättar inte om dem (artikel 5.3 i direktiv 2002/58/EG, i Finland 205 § i lag 917/2014).',
    hint: 'Lägg till en länk till informationen om kakor: cookies: {url: https://exempel.example/kakor, choices: https://exempel.example/val-av-kakor}, eller räkna upp kakorna: cookies: {list: [{name: …, purpose: …, duration: P1Y, essential: false}]}.',
  },
  'tracker-undeclared': {
    summary:
      'Tekniker vid sidan av kakor som texten berättar om finns i listan eller i en kakbeskrivning.',
    why: 'Reglerna om kakor gäller allt som lagrar något på en enhet eller läser något från den: pixlar, webbläsarens lagring, programbibliotek i appar och igenkänning av enheten. Om var och en berättas lika mycket som om en kaka.',
    message:
      'Texten nämner "{words}" ({technique}), men uppgifterna säger inget om det (artikel 5.3 i direktiv 2002/58/EG).',
    hint: 'Ta med det bland kakorna: cookies: {list: [{name: …, kind: {kind}, purpose: …, essential: false}]}, eller länka till kakbeskrivningen: cookies: {url: https://butik.example/kakor, choices: https://butik.example/kakinstallningar}.',
  },
  'tracking-without-consent': {
    summary: 'För spårning med andra kakor än nödvändiga finns samtycke.',
    why: 'Annat än nödvändigt får lagras på utrustningen bara med samtycke. Ett berättigat intresse är ingen grund för det.',
    message:
      'För ändamålet {purpose} används kakor eller liknande teknik, men samtycke finns inte bland grunderna (artikel 5.3 i direktiv 2002/58/EG, i Finland 205 § i lag 917/2014).',
    hint: 'Be om samtycke och lägg till grunden: bases: [{basis: consent}]. Är kakorna nödvändiga, räkna upp dem: cookies: {list: [{name: …, essential: true}]}.',
  },
} as const;
