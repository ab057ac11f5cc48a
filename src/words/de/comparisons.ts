/** What is found by comparing with an earlier state: what must hold, what is wrong, and the next action. */
export const comparisons = {
  'coverage-dropped': {
    summary:
      'Der Entwurf gibt weiterhin alles an, was er im Commit von --against vollständig angab.',
    message: {
      item: 'Der Entwurf gab dies in `{ref}` vollständig an und tut es nicht mehr: {item} ({law}).',
      language:
        'Die Datenschutzerklärung gibt es nicht mehr in der Sprache `{language}`, wie noch in `{ref}`.',
      other: 'Die Datenschutzerklärung `{notice}`, die es in `{ref}` gab, ist nicht mehr da.',
    },
    hint: 'Vervollständigen Sie es oder stellen Sie es wieder her. Die Änderungen zeigt {git} diff {ref} -- {folder}',
  },
  'revision-changed': {
    summary:
      'Veröffentlichte Fassungen und ihr Verzeichnis der Ereignisse sind so, wie sie veröffentlicht wurden, und wie im Commit von --against.',
    message: {
      behind:
        'In `{ref}` wurde etwas veröffentlicht oder eingetragen, nachdem sich dieser Zweig davon getrennt hat, und der Zweig hat es noch nicht: {behind} (Datenschutzerklärung `{notice}`).',
      revision:
        'Die veröffentlichte Fassung `{revision}` ist nicht mehr so, wie sie veröffentlicht wurde (verglichen mit `{ref}`): {what}',
      other:
        'Die veröffentlichten Fassungen von `{notice}` sind nicht mehr so, wie sie veröffentlicht wurden (verglichen mit `{ref}`): {what}',
    },
    hint: {
      behind:
        'Bringen Sie den Zweig zuerst auf den neuesten Stand, und prüfen Sie dann noch einmal: {git} rebase {ref} (oder {git} merge {ref})',
      other: 'Was sich geändert hat, zeigt {git} diff {ref} -- {folder}',
    },
  },
  'baseline-unused': {
    summary: 'Die Liste bekannter Befunde (--baseline) enthält nur Befunde, die es noch gibt.',
    message:
      'Der bekannte Befund `{rule}` ({about}) ist behoben, steht aber noch in der Liste bekannter Befunde.',
    hint: 'Kürzen Sie die Liste: Führen Sie check erneut mit --write-baseline aus.',
  },
} as const;
