/** What reports say beside the words of the rules. */
export const reports = {
  counts: {
    errors: { one: '{n} fel', other: '{n} fel' },
    warnings: { one: '{n} varning', other: '{n} varningar' },
    infos: { one: '{n} notis', other: '{n} notiser' },
    files: { one: '{n} fil granskade', other: '{n} filer granskade' },
    archived: ', {n} i arkiverade versioner',
    suppressed: ', {n} förbigångna',
  },
  summary: '{errors}, {warnings}, {infos}{rest}; {files}.',
  reason: 'Varför, med ett exempel',
  githubRest:
    '{n} anmärkningar visas inte här: GitHub visar tio av varje slag. Alla finns i stegets sammanfattning.',
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
