/** What reports say beside the words of the rules. */
export const reports = {
  severity: { error: 'fel', warning: 'varning', info: 'notis' },
  related: {
    contradicts: 'Det här stället motsäger det.',
    needs: 'Kravet följer av det här stället.',
    same: 'Samma uppgift finns här.',
  },
  laterCaseLaw: 'Detta grundar sig på senare rättspraxis ({by}, {day:day}).',
  markdown: {
    title: 'Granskning av dataskyddsbeskrivningarna',
    nothing: 'Inga anmärkningar.',
    place: 'Ställe',
    severity: 'Allvar',
    finding: 'Anmärkning och åtgärd',
    rule: 'Regel',
    archived: 'arkiverad',
    coverage: 'Vad beskrivningen anger, artikel för artikel',
    article: 'Artikel',
    duty: 'Vad som ska anges',
    answered: 'Var',
    since: 'Sedan version',
    missing: 'saknas',
    untold: 'anges inte',
  },
  'transfer-to-organisation': 'till "{organisation}" ({id})',
} as const;
