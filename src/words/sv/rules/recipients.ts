/** What the rules of src/check/rules/recipients/ say. */
export const recipients = {
  'processors-untold': {
    summary: 'När spårning eller elektronisk marknadsföring används anges personuppgiftsbiträdena.',
    why: 'Även ett personuppgiftsbiträde är en mottagare. Nyhetsbrev, annonser och besöksstatistik sköts sällan utan ett sådant, så ett saknat biträde är oftast glömt.',
    message:
      'För ändamålet {purpose} används spårning eller elektronisk marknadsföring, men bland mottagarna finns inget personuppgiftsbiträde ({law}).',
    hint: 'Lägg till biträdet: recipients: [{id: mailer, name: Bolagets namn, activity: Utskick av nyhetsbrev, role: processor, country: [FI]}]. Om allt görs i egen regi, undanta regeln i notice.yaml (suppressions) och ange skälet.',
  },
  'publication-unexplained': {
    summary: 'Om publicering anges vilka uppgifter som publiceras och när.',
    why: 'Mottagarna av publicerade uppgifter kan inte begränsas. Därför måste läsaren på förhand veta vad som publiceras och på vilka villkor.',
    message: {
      data: 'Uppgifter publiceras ({recipient}), men beskrivningen anger inte vilka uppgifter ({law}).',
      condition:
        'Uppgifter publiceras ({recipient}), men beskrivningen anger inte när eller på vilka villkor ({law}).',
      both: 'Uppgifter publiceras ({recipient}), men beskrivningen anger inte vilka uppgifter och på vilka villkor ({law}).',
    },
    hint: 'Lägg till: data: [kategori] och condition: "Vi publicerar ditt namn i resultatlistan när du deltar i tävlingen."',
  },
  'recipient-category-vague': {
    summary: 'För en kategori av mottagare anges vad de gör, var, eller varför de inte nämns.',
    why: 'Enligt riktlinjerna ska mottagarna nämnas. En kategori räcker om den är så exakt som möjligt: verksamhet, bransch och plats.',
    message: 'För mottagarkategorin {recipient} anges bara en benämning ({law}).',
    hint: 'Nämn mottagarna (members: [Bolagets namn]), eller precisera kategorin: activity: Transport av paket, sector: Logistik, country: [FI], whyNotNamed: Transportören väljs enligt beställningen.',
  },
  'recipient-generic': {
    summary: 'Mottagarens namn eller kategori säger läsaren vilken typ av aktör det gäller.',
    why: 'Mottagare bör som regel nämnas vid namn. Om bara en kategori anges ska den vara så specifik som möjligt: verksamhet, bransch och plats (WP260, bilagan). "Samarbetspartner" kan vara vem som helst.',
    message:
      'Mottagaren "{label}" anges så allmänt att läsaren inte får veta vilken typ av aktör uppgifterna lämnas ut till ({law}).',
    hint: 'Ange mottagarens namn (name: Bolagets namn) eller kategorins uppgift och bransch, till exempel category: Tjänster för utskick av nyhetsbrev.',
  },
  'recipient-unnamed': {
    summary: 'Varje mottagare har ett namn eller en kategori.',
    why: 'Lagen ger valet att namnge mottagarna eller ange kategorier av mottagare. En post utan någotdera upplyser ingen.',
    message: 'För mottagaren `{id}` anges varken namn eller kategori av mottagare ({law}).',
    hint: 'Lägg till namnet (name: Bolagets namn) eller kategorin (category: Transportföretag).',
  },
  'recipients-undeclared': {
    summary: 'Beskrivningen anger till vem uppgifter lämnas ut eller att de inte lämnas ut.',
    why: 'När uppgifter lämnas vidare läses de av andra än dem som den registrerade har valt. Vilka de är ska anges, personuppgiftsbiträden inräknade, eller också att det inte finns några.',
    message:
      'Det framgår inte av beskrivningen vem som tar emot personuppgifterna eller att ingen gör det, och det vet bara den personuppgiftsansvarige. Om det finns mottagare ska de anges ({law}); även personuppgiftsbiträden är mottagare.',
    hint: 'Lägg till mottagarna: recipients: [{id: hosting, category: Servertjänster, role: processor}]. Om det inte finns några mottagare, berätta det för läsaren: recipients: {none: "Vi lämnar inte ut dina uppgifter till någon."}',
  },
} as const;
