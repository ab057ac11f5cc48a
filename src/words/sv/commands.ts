/** What commands say of their work. */
export const commands = {
  verified: {
    revisions: { one: '{n} version granskade', other: '{n} versioner granskade' },
    problems: { one: '{n} avvikelse', other: '{n} avvikelser' },
    line: '{revisions}, {problems}.',
  },
  built: {
    line: 'Webbplatsen finns i {out}: {notices}, {pages}.',
    notices: { one: '{n} beskrivning', other: '{n} beskrivningar' },
    pages: { one: '{n} sida', other: '{n} sidor' },
    look: 'Visa den med {command} eller lägg mappen på en webbserver.',
  },
  'nothing-released':
    'Ingen beskrivning har publicerats än, så webbplatsen visar ingen. Publicera först en: {command}',
  unpublishable: 'Kan inte publiceras: {what}.',
  baseline: {
    unwritten: '{file} förblir oförändrad: rätta först filerna som inte kan läsas.',
    written: '{file}: {known} kända anmärkningar, {added} tillagda, {removed} borttagna.',
  },
  release: {
    from: ', gäller från och med {day:day}',
    dry: 'Skulle publiceras: {notice} {revision} ({kind}{from}). Inget skrevs.',
    done: 'Publicerad {notice} {revision} ({kind}{from}): {folder}. Spara mappen och ledger.yaml i Git.',
    proposed: 'Föreslagen typ av ändring: {kind}.',
    'without-summary':
      'Observera: läsaren får inte veta vad som har ändrats ({languages}), och den här versionen ändras inte längre. Pröva nästa gång först --dry-run och berätta om ändringen: --summary {first}="…".',
    'without-summary-dry':
      'Observera: läsaren får inte veta vad som har ändrats ({languages}). Berätta om ändringen: --summary {first}="…".',
    'less-protective': 'De här ändringarna verkar vara till nackdel för den registrerade:',
    'less-protective-dry': 'Om du delar bedömningen, upplys läsarna om det: {flags}',
    'less-protective-told':
      'Läsarna får inte veta det; det kan bara bekräftas vid publiceringen: {flags}',
    'promise-broken':
      'Observera: beskrivningen lovar att berätta om en sådan ändring {promise} i förväg, så den skulle gälla tidigast från {earliest:day}. Den här gäller tidigare.',
    'promise-lacking':
      'Observera: en väsentlig ändring bör meddelas i god tid. `check --revisions` väntar sig {promise} i förväg: --effective {earliest} eller senare.',
  },
  kinds: {
    none: 'Inget har ändrats',
    first: 'Första versionen',
    date: 'Uppdateringsdag',
    undecided: 'Att bedöma',
  },
  translated: {
    done: '{file}: följer {source} så som den lyder nu.',
    known: '{file}: det var redan antecknat.',
  },
  tidied: {
    moved: '{file}: {list} står nu i texten.',
    'would-move': '{file}: {list} skulle flyttas till texten.',
    padded: '{file}: snyggad, inget flyttades.',
    'would-pad': '{file}: skulle snyggas, inget skulle flyttas.',
    stay: '{file}: av {list} blir något kvar i metadata, eftersom ingen tabell, lista eller rad i texten kan berätta det.',
    known: '{notice}: redan snygg.',
    look: 'Ingen mening i texten har ändrats. Se själv: {command}',
  },
  'language-gone': 'Beskrivningen finns inte längre på språket `{locale}`.',
  'no-word-list':
    'Det finns ingen ordlista för textens språk: varje ändring av orden lämnas till en människas bedömning.',
  'release-all': {
    never:
      '{notice} har inte publicerats ännu: publicera den genom att ange den i kommandot release.',
    notices: { one: '{n} beskrivning', other: '{n} beskrivningar' },
    unchanged: { one: '{n} är oförändrad', other: '{n} är oförändrade' },
    done: 'Publicerat: {notices}; {unchanged}.',
    refused: { one: '{n} kan inte publiceras', other: '{n} kan inte publiceras' },
    planned: 'Att publicera: {notices}; {unchanged}. Inget skrevs.',
    stopped: 'Att publicera: {notices}; {unchanged}; {refused}. Inget skrevs.',
  },
  'release-finished':
    'Versionen `{revision}` av `{notice}` är publicerad: publiceringen som avbröts hade redan förts in i händelseförteckningen.',
  'release-undone':
    'Publiceringen av `{notice}` `{revision}`, som avbröts innan den fördes in i händelseförteckningen, har ångrats.',
  'release-moves': 'Från och med {day:day} leder adressen `{from}` vidare till `{to}`.',
  'site-first': 'Filen {file} finns inte: det finns inget att jämföra med, vilket --first anger.',
  'site-moved':
    'Den publicerade webbplatsen finns på `{listed}`, den här skulle finnas på `{found}`.',
  'site-notice-gone':
    '{notice}: beskrivningen finns på den publicerade webbplatsen och skulle försvinna.',
  'site-language-gone':
    '{notice} {language}: språket finns på den publicerade webbplatsen och skulle försvinna.',
  'site-revision-gone':
    '{notice} {language} {revision}: versionen finns på den publicerade webbplatsen och skulle försvinna.',
  'site-revision-inserted':
    '{notice} {language} {revision}: den publicerade webbplatsen har inte versionen, trots att den har en senare.',
  'site-value-differs':
    '{notice} {language} {revision}: `{key}` skulle vara `{found}`, på den publicerade webbplatsen är det `{listed}`.',
  'site-differs':
    'Webbplatsen byggdes inte, eftersom det som redan är offentligt inte skulle förbli som det är. Återställ det publicerade från Git. Dagen för ikraftträdande ändras med `postpone`, adressen genom att en ny version publiceras.',
  'event-would': 'Skulle antecknas för {notice}: {event}. Inget skrevs.',
  'event-done': 'Antecknat för {notice}: {event}. Spara {file} i Git.',
  'event-withdrawn': 'versionen {revision} återkallas {day:day}',
  'event-postponed': 'ikraftträdandet av versionen {revision} flyttas till {day:day}',
  'event-postponed-none':
    'versionen {revision} skjuts upp, ingen ny dag för ikraftträdandet har bestämts',
  'event-erratum': 'till versionen {revision} fogas en rättelse {day:day}',
  'event-told': 'versionen {revision} meddelades {day:day}',
  'readers-see': 'Läsarna ser från och med {day:day}:',
  'stretch-open': 'Från och med {from:day} gäller versionen {revision}.',
  'stretch-closed': '{from:day}–{to:day} gäller versionen {revision}.',
  'stretch-none': 'Från och med {from:day} gäller ingen version.',
  'release-warnings': {
    one: 'En varning finns kvar i utkastet. Kommandot check visar den.',
    other: '{n} varningar finns kvar i utkastet. Kommandot check visar dem.',
  },
  'released-late':
    'Observera: publiceringsdagen {date:day} har redan gått. Versionen gäller tidigast från och med {day:day}, den dag då den antecknas.',
  'base-before': 'Jämförs med {commit}, som fanns här före pushen ({forge}).',
  'base-request':
    'Jämförs med {commit}, där ändringen lämnade den gren den är på väg till ({forge}).',
  'base-unrelated':
    'Jämförs med {commit}, grenen som ändringen är på väg till: de har ingen gemensam commit ({forge}).',
  'base-branch':
    'Jämförs med {commit}, där detta lämnade grenen {branch}: {forge} anger inget som fanns här tidigare.',
  'base-oldest':
    'Jämförs med {commit}, den äldsta committen med publicerade versioner, och bara i fråga om dem: {forge} anger inget som fanns här tidigare, och grenen {branch} innehåller redan detta.',
  'base-only':
    'Det finns inget att jämföra med utom {commit} självt: {forge} anger inget som fanns här tidigare, och ingen tidigare commit har publicerade versioner.',
  'base-unborn': 'Det finns inget att jämföra med: ingenting har ännu checkats in.',
  'base-fetched': 'Hämtar det som jämförs med: {command}',
  'revision-not-as-released':
    'Den publicerade versionen `{revision}` är inte som när den publicerades (jämfört med `{ref}`): {what}',
  'history-not-as-released':
    'De publicerade versionerna av `{notice}` är inte som när de publicerades (jämfört med `{ref}`): {what}',
  'not-as-released-hint': 'Ändringarna visas av git diff {ref} -- {folder}',
  'comment-created': '{request}: kommenterat.',
  'comment-updated': '{request}: kommentaren har uppdaterats.',
  'comment-same': '{request}: kommentaren är aktuell.',
  'comment-later': '{request}: inte kommenterat, eftersom en senare körning redan har gjort det.',
  'comment-without-report':
    '{request}: inte kommenterat, eftersom körningen inte lämnade någon rapport.',
  'comment-other-event': 'Inte kommenterat: körningen gällde inget ändringsförslag.',
  'comment-none-open': 'Inte kommenterat: inget öppet ändringsförslag slutar med {commit}.',
  'comment-several': 'Inte kommenterat: flera öppna ändringsförslag slutar med {commit}: {list}.',
  'path-outside': '`{path}` hör inte till någon beskrivning och lämnas utanför.',
  'paths-outside':
    '{n} sökvägar hör inte till någon beskrivning och lämnas utanför, `{path}` är den första av dem.',
  'announced-files': 'Skrivet: {list}.',
  'announced-later': 'Obs: {later} har publicerats efter {revision}.',
} as const;
