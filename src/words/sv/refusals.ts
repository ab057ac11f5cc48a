/** Why nothing was released, and the next action. */
export const refusals = {
  'draft-unreadable': 'Utkastet kan inte läsas helt. Åtgärda först det som `check` rapporterar.',
  'draft-has-errors':
    'Utkastet har fel. Åtgärda det som `check` rapporterar, eller spara en tidigare publicerad text med `--archived`.',
  'history-damaged':
    'De publicerade versionerna är inte som de var. Åtgärda först det som `verify` rapporterar.',
  unchanged: 'Utkastets text och uppgifter är desamma som i versionen `{revision}`.',
  'date-invalid': 'Ogiltig dag `{date}`, väntade formen `2019-08-12`.',
  'date-before-last':
    'Dagen {date:day} är före den senaste versionen `{last}`. Ange samma eller en senare `--date`.',
  'effective-before-published':
    'Versionen kan inte gälla från {effective:day}, före publiceringen {published:day}.',
  'effective-missing':
    'Versionen `{last}` gäller först från {effective:day}, och dess ändringar finns också i den här texten. Ange dagen: `--effective {effective}`.',
  'kind-missing':
    'Slag av ändring saknas. Ange `--kind` med `cosmetic`, `editorial`, `description`, `material` eller `fundamental`.',
  'kind-first': 'Den första versionens slag är `first`, inte `{kind}`.',
  'kind-not-first': 'Slaget `first` är bara för den första versionen. Ange ändringens eget slag.',
  'reason-missing':
    'Slaget `{kind}` är lindrigare än det föreslagna `{proposed}`. Ange ett skäl: `--reason`.',
  'kind-undecided':
    'Inget visar om orden ovan ändrar det som beskrivningen säger. Bedöm ändringen och ange `--kind` (`editorial`, `description`, `material` eller `fundamental`) och skälet: `--reason`.',
  'kind-unreasoned':
    'Slaget `{kind}` avgörs här av en människa. Ange skälet för protokollet: `--reason`.',
  'description-untrue':
    'En grund, ett ändamål, en mottagare, en överföring eller en lagringstid har ändrats, så behandlingen är inte densamma. Ange slaget `material` eller `fundamental`.',
  'kind-below-label':
    'Slaget `{kind}` säger läsarna att innehållet är detsamma, men `--less-protective` säger att skyddet har försvagats. Ange slaget `material` eller `fundamental`.',
  'retold-not-archived':
    'Bara en arkiverad version kan vara en omskrivning. Lägg till `--archived`.',
  'record-invalid': 'Versionens uppgift `{path}` är ogiltig.',
  'revision-exists':
    'Mappen `{folder}` finns redan och skrivs inte över. Om en tidigare publicering avbröts, ta bort mappen och publicera på nytt.',
  'ledger-changed': 'Filen `{file}` ändrades under publiceringen. Publicera på nytt.',
} as const;
