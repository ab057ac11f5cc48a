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
  'facts-unreadable':
    'Uppgifterna som frystes ur versionens text kan inte läsas på det här stället. Återställ filen från Git.',
  'digest-differs':
    'Versionens uppgifter har ändrats: kontrollsumman stämmer inte. Återställ filen från Git.',
  'ledger-digest-differs':
    'Versionens kontrollsumma är en annan än i händelseförteckningen. Återställ filen från Git.',
  'behind-since':
    'I `{ref}` finns sådant som den här grenen ännu inte har: {behind}. Uppdatera först grenen (`git rebase {ref}` eller `git merge {ref}`) och jämför sedan igen.',
  'changed-since': 'Filen har ändrats efter publiceringen. Återställ den från Git.',
  'vanished-since':
    'En publicerad version eller en av dess filer har försvunnit. Återställ den från Git.',
  'added-since': 'Filen har lagts till i en version som publicerades utan den. Flytta den.',
  'replaced-since':
    'I stället för det som publicerades finns här en länk, en mapp eller något annat. Återställ det från Git.',
  'unknown-since':
    'I jämförelsepunkten fanns här en länk eller ett annat arkiv, så det publicerade kan inte jämföras. Jämför med en tidigare commit.',
  'notice-vanished-since':
    'Beskrivningen och dess publicerade versioner har försvunnit. Återställ mappen från Git: det som har publicerats finns kvar på sin adress.',
  'notice-renamed-since':
    'Beskrivningens mapp har bytt namn till `{to}`, med sina publicerade versioner. Ge den dess namn tillbaka; titel och adress ändras i `notice.yaml`.',
  'revision-inserted-since':
    'Versionen har lagts till före den sista publicerade versionen. Ta bort mappen och publicera innehållet som en ny version.',
  'ledger-vanished-since':
    'Händelseförteckningen har försvunnit eller tömts. Återställ filen från Git.',
  'ledger-unreadable-since':
    'Händelseförteckningen kan inte längre läsas. Återställ filen från Git.',
  'ledger-unknown-since':
    'Händelseförteckningen kunde inte läsas i jämförelsepunkten, så det som har lagts till sedan dess kan inte bedömas. Jämför med en tidigare commit.',
  'ledger-rewritten-since':
    'Förteckningens händelser är skrivna på ett annat sätt än förut: den växer bara i slutet. Återställ filen från Git.',
  'recorded-missing':
    'Händelse `{seq}` (`{type}`) saknar dagen då den antecknades, `recorded`, fast tidigare händelser har den. Ta bort händelsen och gör den på nytt med kommandot.',
  'recorded-backwards':
    'Händelse `{seq}` (`{type}`) har antecknats {recorded:day}, fast en händelse före den har antecknats {last:day}. Dagarna kan inte gå bakåt. Ta bort händelsen och gör den på nytt med kommandot.',
  'released-backwards':
    'Händelse `{seq}` publicerar en version för {date:day}, fast en version före den har publicerats {last:day}. Ta bort händelsen och publicera versionen för rätt dag.',
  'event-backdated':
    'Händelse `{seq}` (`{type}`) skulle verka redan {date:day}, innan den antecknades {recorded:day}. Det förflutna kan inte ändras. Ta bort händelsen och gör den på nytt med kommandot.',
  'event-before-published':
    'Dagen för händelse `{seq}` (`{type}`), {date:day}, är före versionens publicering {published:day}. Ta bort händelsen och gör den på nytt med kommandot.',
  'event-ahead':
    'Händelse `{seq}` (`{type}`) berättar om {date:day}, fast den antecknades redan {recorded:day}. Ta bort händelsen och gör den på nytt när dagen har kommit.',
  'withdrawn-twice':
    'Händelse `{seq}` återkallar en version som redan har återkallats {day:day}. Ta bort händelsen.',
  'postponed-withdrawn':
    'Händelse `{seq}` skjuter upp en version som har återkallats {day:day}. Ta bort händelsen.',
  'postponed-in-force':
    'Händelse `{seq}` skjuter upp en version som trädde i kraft redan {day:day}. Ta bort händelsen.',
  'postponed-superseded':
    'Händelse `{seq}` skjuter upp en version som en senare version redan har ersatt. Ta bort händelsen.',
  'postponed-to-same-day':
    'Händelse `{seq}` skjuter upp versionen till {day:day}, den dag som den redan har. Ta bort händelsen.',
  'postponed-to-none-again':
    'Händelse `{seq}` tar bort dagen för ikraftträdandet från en version som inte har någon. Ta bort händelsen.',
  'postponed-into-past':
    'Händelse `{seq}` flyttar ikraftträdandet till {effective:day}, före {day:day}, från vilken dag flytten kan verka. Ta bort händelsen och gör den på nytt med kommandot.',
  'entry-changed-since':
    'Händelse `{seq}` (`{type}`) har ändrats: förteckningen växer bara i slutet. Återställ filen från Git.',
  'entry-removed-since':
    'Händelse `{seq}` (`{type}`) har tagits bort: förteckningen växer bara i slutet. Återställ filen från Git.',
  'entry-moved-since':
    'Händelse `{seq}` (`{type}`) har flyttats: förteckningen växer bara i slutet. Återställ filen från Git.',
  'entry-inserted-since':
    'Händelse `{seq}` (`{type}`) har lagts till före andra: förteckningen växer bara i slutet. Ta bort den och skriv in den med sitt eget kommando.',
  'entry-undated-since':
    'Händelse `{seq}` (`{type}`) har lagts till utan den dag då den antecknades (`recorded`). Ta bort den och anteckna den på nytt med kommandot.',
  'entry-backdated-since':
    'Händelse `{seq}` (`{type}`) uppges vara inskriven {day:day} men har lagts till efter en händelse från {last:day}. Ta bort den och skriv in den på nytt med sitt eget kommando, som antecknar dagen.',
  'release-backdated-since':
    'Händelse `{seq}` publicerar `{revision}` fastän `{last}` redan hade publicerats. Ta bort versionen och händelsen och publicera innehållet som en ny version.',
} as const;
