/** Why nothing was released, and the next action. */
export const refusals = {
  'draft-unreadable': 'Utkastet kan inte läsas helt. Åtgärda först det som `check` rapporterar.',
  'figures-unfit':
    'En bild innehåller något som inte är tillåtet i en bild. Åtgärda först det som `check` rapporterar; det gäller även arkiverade versioner.',
  'words-dropped':
    'Texterna innehåller ord som ingen läsare skulle se. Skriv dem som text eller ta bort dem; det gäller även arkiverade versioner.',
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
    'Typ av ändring saknas. Ange `--kind` med `cosmetic`, `editorial`, `description`, `material` eller `fundamental`.',
  'kind-first': 'Den första versionens typ är `first`, inte `{kind}`.',
  'kind-not-first': 'Typen `first` är bara för den första versionen. Ange ändringens egen typ.',
  'reason-missing':
    'Typen `{kind}` är lindrigare än den föreslagna `{proposed}`. Ange ett skäl: `--reason`.',
  'kind-undecided':
    'Inget visar om orden ovan ändrar det som beskrivningen säger. Bedöm ändringen och ange `--kind` (`editorial`, `description`, `material` eller `fundamental`) och skälet: `--reason`.',
  'kind-unreasoned':
    'Typen `{kind}` avgörs här av en människa. Ange skälet för protokollet: `--reason`.',
  'description-untrue':
    'En grund, ett ändamål, en mottagare, en överföring eller en lagringstid har ändrats, så behandlingen är inte densamma. Ange typen `material` eller `fundamental`.',
  'kind-below-label':
    'Typen `{kind}` berättar inte för läsarna om någon ändring av innehållet, men `--less-protective` säger att skyddet har försvagats. Ange typen `material` eller `fundamental`.',
  'promise-broken':
    'Beskrivningen lovar att berätta om en sådan ändring {period} i förväg: när den publiceras {date:day} kan den gälla tidigast från {earliest:day}, inte redan från {effective:day}. Ange `--effective {earliest}` eller senare. Om ändringen måste gälla tidigare (på grund av lag eller säkerhet eller för att rätta ett fel), ange dagen: `--effective {effective}`. Skälet antecknas med `--reason TEXT`.',
  'retold-not-archived':
    'Bara en arkiverad version kan vara en omskrivning. Lägg till `--archived`.',
  'record-invalid': 'Versionens uppgift `{path}` är ogiltig.',
  'would-not-hold':
    'Publiceringen skulle inte hålla: `verify` eller `build` skulle stanna vid {file}. Inget skrevs. Skriv texten eller värdet enklare och rapportera detta som ett fel i Seloste.',
  'revision-exists':
    'Mappen `{folder}` finns redan och skrivs inte över. Om en tidigare publicering avbröts, ta bort mappen och publicera på nytt.',
  'ledger-changed': 'Filen `{file}` ändrades under tiden, och inget skrevs. Kör kommandot på nytt.',
  'recorded-missing': 'Händelsen saknar dagen då den antecknas. Ange `--now`.',
  'recorded-backwards':
    'Den senaste händelsen i förteckningen har antecknats {last:day}, så en ny kan inte antecknas {recorded:day}. Kontrollera `--now` och datorns datum.',
  'released-backwards':
    'Dagen {date:day} är före den senaste publiceringen {last:day}. Ange samma eller en senare `--date`.',
  'event-backdated':
    'Det förflutna kan inte ändras: händelsen kan inte verka {date:day}, eftersom den antecknas först {recorded:day}. Ange `--date {recorded}` eller senare.',
  'event-before-published':
    'Dagen {date:day} är före versionens publicering {published:day}. Ange `--date {published}` eller senare.',
  'event-ahead':
    'Dagen {date:day} har inte kommit än: i dag är det {recorded:day}. Anteckna händelsen när den har ägt rum.',
  'withdrawn-twice':
    'Versionen har redan återkallats {day:day}. Den kan inte återkallas en gång till.',
  'postponed-withdrawn':
    'Versionen har återkallats {day:day}, så den kan inte skjutas upp. Publicera en ny version.',
  'postponed-in-force':
    'Versionen trädde i kraft {day:day}, så den kan inte längre skjutas upp. Återkalla den med `withdraw` eller publicera en ny version.',
  'postponed-superseded':
    'En senare version har redan ersatt den här, så den kan inte skjutas upp. Skjut upp den senare versionen eller återkalla den först.',
  'postponed-to-same-day':
    'Versionen träder redan nu i kraft {day:day}. Ange en annan `--effective`.',
  'postponed-to-none-again':
    'Versionen har redan nu ingen dag för ikraftträdandet. Ange en dag: `--effective`.',
  'postponed-into-past':
    'Versionen kan inte träda i kraft {effective:day}: den tidigaste möjliga dagen är {day:day}. Ange `--effective {day}` eller senare.',
  'date-far':
    'Dagen {date:day} är mer än en månad från dagens datum {now:day}. Om det är den dag du menar, lägg till `--far`.',
  'effective-far':
    'Dagen {effective:day} är mer än ett år från dagens datum {now:day}. Om det är den dag du menar, lägg till `--far`.',
  'archived-ahead':
    'En text kan inte arkiveras som publicerad {date:day}, eftersom det i dag är {now:day}. Ange den dag då den publicerades.',
  'effective-unset':
    'Dagen för ikraftträdandet av versionen `{last}` är öppen, och dess ändringar finns också i den här texten. Ange när den här träder i kraft: `--effective`.',
  'texts-missing':
    'Texten saknas: {languages}. Versionens läsare behöver den på vart och ett av dess språk, till exempel `{option} {example}`.',
  'event-invalid': 'Händelsens uppgift `{path}` är ogiltig.',
} as const;
