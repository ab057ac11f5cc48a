/** What can be wrong with a suppression: what must hold, what is wrong, and the next action. */
export const suppressions = {
  'suppression-unknown': {
    summary: 'Ett undantag nämner en regel som finns.',
    message: 'Undantaget nämner regeln `{rule}`, som inte finns.',
    hint: 'Kopiera regelns namn ur rapporten.',
  },
  'suppression-forbidden': {
    summary:
      'Inget undantag görs från reglerna om den personuppgiftsansvarige, ändamålen och klagorätten eller för felaktiga uppgifter.',
    message: 'Regeln `{rule}` kan inte förbigås.',
    hint: {
      hides: 'En felaktig uppgift döljer andra brister. Rätta felet och ta bort undantaget.',
      other:
        'Den personuppgiftsansvarige, ändamålen och klagorätten ska alltid anges. Ta bort undantaget.',
    },
  },
  'suppression-expired': {
    summary: 'Ett undantag är i kraft.',
    message: 'Undantaget från regeln `{rule}` gällde till och med {until}.',
    hint: 'Åtgärda bristen eller fatta ett nytt beslut: reason, by och until.',
  },
  'suppression-unused': {
    summary: 'Ett undantag gäller någon brist.',
    message: 'Undantaget från regeln `{rule}` gäller ingenting.',
    hint: 'Bristen är åtgärdad: ta bort undantaget.',
  },
  'severity-unknown': {
    summary: 'En allvarlighetsgrad ges en regel som finns.',
    message: 'En allvarlighetsgrad ges regeln `{rule}`, som inte finns.',
    hint: 'Kopiera regelns namn från rapporten.',
  },
  'severity-twice': {
    summary: 'En regel ges en enda allvarlighetsgrad.',
    message: 'Regeln `{rule}` ges en allvarlighetsgrad två gånger; den första gäller.',
    hint: 'Ta bort den ena.',
  },
  'severity-forbidden': {
    summary:
      'Varken regler om den personuppgiftsansvarige, ändamålen och rätten att klaga eller felaktigt skrivna uppgifter kan ges en lägre grad.',
    message: 'Regeln `{rule}` kan inte ges en lägre allvarlighetsgrad.',
    hint: {
      hides:
        'En felaktigt skriven uppgift döljer andra brister. Rätta den och ta bort inställningen.',
      other:
        'Den personuppgiftsansvarige, ändamålen och rätten att klaga måste alltid anges. Ta bort inställningen.',
    },
  },
  'severity-unexplained': {
    summary:
      'En lägre allvarlighetsgrad än regelns egen har en motivering, en beslutsfattare och ett slut.',
    message:
      'Regeln `{rule}` ges en lägre allvarlighetsgrad utan motivering, namn och slutdag. Den sänks inte.',
    hint: 'Lägg till reason, by och until, eller ta bort inställningen.',
  },
  'severity-expired': {
    summary: 'En lägre allvarlighetsgrad gäller.',
    message: 'Den lägre allvarlighetsgraden för `{rule}` gällde till {until}.',
    hint: 'Åtgärda bristen eller besluta på nytt: reason, by och until.',
  },
  'severity-unused': {
    summary: 'En lägre allvarlighetsgrad sänker något fynd.',
    message: 'Den lägre allvarlighetsgraden för `{rule}` sänker ingenting i någon beskrivning.',
    hint: 'Bristen är åtgärdad: ta bort inställningen.',
  },
} as const;
