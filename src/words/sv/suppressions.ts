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
} as const;
