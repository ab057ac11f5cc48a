/** What is not as it was released, and the next action; the file and the line are printed beside it. */
export const verify = {
  'ledger-missing':
    'De publicerade versionerna saknar händelseförteckning. Återställ filen från Git.',
  'ledger-unreadable': 'Händelseförteckningen kan inte läsas. Återställ filen från Git.',
  'chain-broken':
    'Händelse `{seq}` följer inte på den föregående: en händelse har ändrats, tagits bort, lagts till eller flyttats. Återställ filen från Git.',
  'chain-order': 'Händelsens nummer `{seq}` är inte nästa i ordningen. Återställ filen från Git.',
  'released-twice': 'Händelse `{seq}` publicerar en version som redan är publicerad.',
  'event-before-release':
    'Händelse `{seq}` (`{type}`) gäller en version som då inte har publicerats.',
  'revision-inserted':
    'Versionen saknar publicering i händelseförteckningen. Om publiceringen avbröts, kör `release` igen med samma uppgifter eller ta bort mappen; annars har mappen lagts till i efterhand.',
  'revision-removed': 'Mappen för en publicerad version saknas. Återställ den från Git.',
  'release-interrupted':
    'Publiceringen av den här versionen avbröts innan den fördes in i händelseförteckningen, och inget har publicerats. Kör `release` igen: kommandot tar först bort mappen eller, om utkastet är detsamma, slutför publiceringen.',
  'release-leftover':
    'En avbruten publicering lämnade den här kopian av händelseförteckningen. Det är inget fel på själva förteckningen: ta bort kopian eller kör `release`, som gör det.',
  'revision-misnamed':
    'Mappen `revisions` får bara innehålla `ledger.yaml` och versionernas mappar (`ÅÅÅÅ-MM-DD`). Flytta detta.',
  'record-unreadable': 'Versionens uppgifter kan inte läsas. Återställ filen från Git.',
  'day-differs':
    'Versionens mapp, publiceringsdag och händelseförteckning stämmer inte överens: mappens dag är `{day}`.',
  'file-changed':
    'En publicerad fil har ändrats. Återställ den från Git och publicera rättelsen som en ny version.',
  'file-missing': 'En publicerad fil saknas. Återställ den från Git.',
  'file-extra': 'Filen hör inte till den publicerade versionen. Flytta den.',
  'file-unreadable':
    'En publicerad fil kan inte läsas, eller är en länk ut ur projektet. Återställ den från Git.',
  'digest-differs':
    'Versionens uppgifter har ändrats: kontrollsumman stämmer inte. Återställ filen från Git.',
  'ledger-digest-differs':
    'Versionens kontrollsumma är en annan än i händelseförteckningen. Återställ filen från Git.',
  'changed-since': 'Filen har ändrats efter publiceringen. Återställ den från Git.',
  'vanished-since':
    'En publicerad version eller en av dess filer har försvunnit. Återställ den från Git.',
  'entry-changed-since':
    'Händelse `{seq}` har ändrats eller tagits bort: förteckningen får bara växa. Återställ filen från Git.',
} as const;
