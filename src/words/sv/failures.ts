/** Why a command cannot do its work, and the next action. */
export const failures = {
  'folder-missing': 'Mappen {folder} finns inte.',
  'folder-unlistable':
    'Innehållet i mappen {folder} kan inte läsas. Kontrollera att mappen får läsas och att den ligger i projektet.',
  'no-notice':
    'I {root} finns ingen beskrivning: filen {expected} väntades. Ange med --root mappen där content/ finns.',
  'no-notice-but-above':
    'I {root} finns ingen beskrivning: filen {expected} väntades. Pröva --root {above}',
  'notice-unknown': 'Beskrivningen `{found}` finns inte. Välj någon av: {list}.',
  'notice-missing': 'Beskrivningen saknas: ange den som kommandot gäller.',
  'language-unknown': 'Okänt språk `{found}`. Välj något av: {list}.',
  'format-unknown': 'Okänt format `{found}`. Välj något av: {list}.',
  'second-format': 'Bara ett format skrivs på skärmen: ange --output FIL efter det andra.',
  'level-unknown': 'Okänd nivå `{found}`. Välj någon av: {list}.',
  'limit-invalid': 'Ogiltigt tal `{found}` för --max-warnings: 0 eller mer väntades.',
  'jobs-invalid': 'Ogiltigt tal `{found}` för --jobs: 1 eller mer väntades.',
  'shard-invalid': 'Ogiltig del `{found}` för --shard: en del som 2/4 väntades.',
  'report-unjoinable': '`{file}` är ingen JSON-rapport från `check --shard`.',
  'reports-apart':
    '`{file}` och `{other}` är inte delar av samma kontroll: dagen, det som lämnades utanför eller antalet delar skiljer sig.',
  'part-missing': 'Rapport saknas för delarna {list}: var och en behövs en gång.',
  'part-twice': 'Det finns en andra rapport för del {part}: `{file}`.',
  'join-json': 'Formatet `{found}` går inte ihop med --join: json väntades.',
  'day-invalid': 'Ogiltigt värde `{found}` för {option}: en dag som 2019-08-12 väntades.',
  'port-invalid': 'Ogiltig port `{found}`: ett tal från 1 till 65535 väntades.',
  'kind-unknown': 'Okänd typ av ändring `{found}`. Välj någon av: {list}.',
  'text-stray': 'Oväntad text `{found}`: ange språk och ord, till exempel {example}.',
  'path-unknown': 'Uppgiften `{found}` har inte ändrats. Ändrade uppgifter: {list}.',
  'path-of-none': 'Uppgiften `{found}` har inte ändrats, och ingen annan uppgift heller.',
  'character-unseen':
    'I texten till {option} står tecknet {character}, på plats {place}: läsaren ser det inte, och posten kan inte ändras efteråt. Skriv texten på nytt utan det.',
  'rule-unknown':
    'Regeln `{found}` finns inte. De närmaste namnen är {near}. Alla regler: {call} rules.',
  'notice-and-files': 'Ange antingen en beskrivning eller två filer, inte båda.',
  'one-file': 'Bara en fil: ange både --before FIL och --after FIL.',
  'nothing-to-compare':
    'Varken beskrivning eller filer: ange en beskrivning eller --before FIL --after FIL.',
  'none-in-force': 'Ingen version av `{notice}` gäller {day}. Ange vilken version som jämförs.',
  'revision-unknown':
    'Beskrivningen `{notice}` har ingen version `{found}`. Välj någon av: {list}.',
  'state-unreadable': 'Texten `{name}` av `{notice}` kan inte läsas:\n{problems}',
  'language-unwritten':
    'Texten `{name}` finns inte på språket {locale}. Välj något av dessa för --lang: {list}.',
  'docx-on-terminal': 'En Word-fil kan inte visas i terminalen: ange --output FIL.',
  'site-list-remote':
    'Oväntad adress `{found}`, väntade en mapp eller en fil. Hämta först förteckningen över versioner: curl --fail --output versions.json {found}',
  'site-list-missing':
    'Filen {file} finns inte, väntade den publicerade webbplatsens förteckning över versioner. Hämta den därifrån, eller lägg till --first om webbplatsen aldrig har publicerats.',
  'site-list-older':
    'Filen {file} finns inte: webbplatsen byggdes innan webbplatser förtecknade sina versioner. Publicera ett bygge som är gjort med --first och jämför de följande med det.',
  'site-list-not-json':
    '{file} är ingen förteckning över versioner, eftersom den inte är JSON. Hämta versions.json från den publicerade webbplatsen på nytt.',
  'site-list-invalid':
    '{file} är ingen förteckning över versioner som denna Seloste känner till: oväntat värde för `{path}`. Hämta versions.json från den publicerade webbplatsen på nytt.',
  'site-missing': 'I {folder} finns ingen webbplats. Bygg den först: {call} build.',
  'out-around-content':
    'Mappen `{out}` duger inte för webbplatsen: --out får inte vara content/, ligga i den eller ovanför den.',
  'out-is-file': '`{out}` för --out är en fil, en mapp väntades.',
  'out-not-empty': '{out} innehåller andra filer: ange en ny eller tom mapp för webbplatsen.',
  'out-is-broken-link':
    'Värdet `{out}` för --out duger inte: det är en länk vars mål saknas. En mapp väntades, eller ett namn som inte finns än.',
  'packages-missing': 'För detta krävs paket som inte är installerade. Installera dem: {install}',
  'site-unwritable':
    'Webbplatsen kan inte skrivas till {out}: {reason}. Den tidigare webbplatsen är oförändrad.',
  'build-taken': 'Byggandet av {out} avbröts: ett annat bygge tog bort dess filer. Bygg om.',
  'not-utf-8': '{place} Texten är inte UTF-8.',
  'nested-too-deep': '{place} För många nivåer i varandra eller för många parenteser i ett stycke.',
  'file-is-folder': '{file} är en mapp, en Markdown-fil väntades.',
  'file-too-large': '{file} är för stor: högst 64 MB.',
  'file-missing': 'Filen {file} finns inte.',
  'file-unreadable': 'Filen {file} kan inte läsas.',
  'file-irregular':
    '{file} är ingen vanlig fil utan en enhet, ett rör (pipe) eller något som ändras medan det läses. Spara texten i en fil först.',
  'file-unwritable': 'Filen {file} kan inte skrivas.',
  'release-all-alone':
    '`--all` publicerar varje utkast som har ändrats: ange ingen beskrivning och varken `--archived` eller `--retold` bredvid.',
  'overview-public':
    'Översikten skrivs inte till {file}: den skulle ligga på en publicerad webbplats och är inte avsedd för läsare. Ange en fil utanför den.',
  'step-summary-unwritable': 'Stegets sammanfattning {file} kan inte skrivas.',
  'commit-unreadable':
    'Kan inte läsa {ref}: {reason}. En commit i Git som finns i den här klonen väntades; till en grund klon hämtas den först: {command}',
  'repository-missing':
    'Kan inte läsa {ref}: {reason}. En commit i Git som finns i den här klonen väntades: kör kommandot i en klon av arkivet.',
  'git-missing': 'Programmet `git` finns inte men behövs för jämförelsen. Installera Git.',
  'git-not-trusted':
    'Git öppnar inte arkivet i {folder}, eftersom det hör till en annan användare på maskinen. Lita på det: git config --global --add safe.directory {quoted}',
  'base-elsewhere':
    'I {ref} finns en länk eller ett annat arkiv, `{path}`, där en mapp väntades: innehållet kan inte jämföras. Kör kommandot i det arkiv där beskrivningarna finns.',
  'project-moved':
    'I {ref} finns inga beskrivningar i den här mappen, men i `{folder}` fanns publicerade, och de finns inte längre där. Flytta tillbaka mappen: annars kan inget jämföras.',
  'fetch-without-ci': '--fetch kräver --against ci bredvid sig.',
  'fetch-failed':
    'Det som jämförs med kan inte hämtas: {command} svarar {reason}. Hämta hela historiken i stället (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0) eller ange en annan commit med --against.',
  'forge-silent':
    'Ingen CI anger vad som var offentligt: --against ci väntar sig GITHUB_EVENT_PATH eller CI_COMMIT_BEFORE_SHA. Ange annars en commit: --against origin/main',
  'forge-value-invalid':
    'Ogiltigt värde {found} för {name}: en commits fullständiga namn eller en grens namn väntades.',
  'event-unreadable':
    'Filen {file}, som GITHUB_EVENT_PATH anger, kan inte läsas: en händelse i GitHub Actions som JSON väntades. Ange en commit: --against COMMIT',
  'public-commit-missing':
    'Committen {commit}, som var offentlig ({forge}), finns inte i den här klonen. Hämta den först: {command}',
  'public-branch-missing':
    'Grenen {branch} av origin finns inte i den här klonen, och {forge} anger inget annat som var offentligt. Hämta den först: {command}',
  'public-unnamed':
    '{forge} anger varken vad som fanns här tidigare eller standardgrenen. Ange en commit: --against COMMIT',
  'history-cut':
    'Klonen är grund: dess historik tar slut innan det som var offentligt hittas. Hämta resten först: {command}',
  'baseline-unnamed': '--write-baseline kräver --baseline FIL bredvid sig.',
  'baseline-missing':
    'Förteckningen över kända anmärkningar, {file}, kan inte läsas. Av de nuvarande görs den med --write-baseline.',
  'baseline-invalid':
    '{file} är ingen förteckning över kända anmärkningar, se {place}. Återställ den från Git, eller ta bort den och kör check med --write-baseline.',
  'baseline-not-json':
    '{file} är ingen förteckning över kända anmärkningar, för den är inte JSON: {reason}. Återställ den från Git, eller ta bort den och kör check med --write-baseline.',
  unexpected: 'Oväntat fel: {reason}',
  'notice-unknown-near':
    'Beskrivningen `{found}` finns inte. Välj någon av: {list}. Menade du `{near}`?',
  'revision-unknown-near':
    'Beskrivningen `{notice}` har ingen version `{found}`. Välj någon av: {list}. Menade du `{near}`?',
  'revision-missing': 'Versionen saknas. Versionerna av `{notice}`: {list}.',
  'nothing-released':
    'Ingen version av `{notice}` har publicerats. Publicera först en med release.',
  'channel-missing': 'Kanalen saknas: ange --channel med {list}.',
  'channel-unknown': 'Okänd kanal `{found}`. Välj någon av: {list}.',
  'effective-unnamed':
    'Den nya dagen för ikraftträdandet saknas: ange --effective med en dag, eller none om ingen dag har bestämts.',
  'audit-format':
    '{file} är en {kind}-fil, väntade Markdown, ren text eller en sparad webbsida. Spara dess text som .txt.',
  'audit-binary':
    '{file} är inte text, väntade Markdown, ren text eller en sparad webbsida. Spara en text i UTF-16 som UTF-8.',
  'audit-empty':
    'Det finns ingen mening i {file}. Om sidan sätts ihop först i webbläsaren, spara det som webbläsaren visar, inte källkoden.',
  'audit-mhtml': '{file} är en MHTML-fil. Spara sidan som ”Webbsida, endast HTML” i stället.',
  'audit-folder':
    '{file} är en mapp, en fil väntades: en sparad webbsida, ren text (.txt) eller Markdown.',
  'audit-empty-text': 'Det finns ingen mening i {file}: filen innehåller ingen text.',
  'audit-encoding': '{place} Texten är inte UTF-8. Spara filen som UTF-8.',
  'audit-address':
    '{file} är ingen fil, och inget hämtas från nätet. Spara sidan som ”Webbsida, endast HTML” och ange den filen, eller ge texten på standard in med --stdin-filename FIL.',
  'finding-unknown': 'Oväntat värde `{found}` för --fail-on. Välj bland: {list}.',
  'duty-unknown': 'Okänd skyldighet `{found}` för --not-due. Välj bland: {list}.',
  'text-language-unknown':
    'Språket i {file} kändes inte igen. Bara texter på {list} läses; är texten på något av dem, ange det med --text-lang.',
  'audit-one-file': 'Granskningen jämför en text: ange en enda fil tillsammans med --against.',
  'text-language-unspoken': 'Oväntat språk för texten `{found}`, väntade något av {list}.',
  'tidy-unread': '{notice}: inget skrevs. Rätta först det som inte kan läsas: {place}',
  'tidy-differs':
    '{notice}: inget skrevs. Uppgiften `{path}` ({place}) skulle läsas annorlunda ur texten: förut `{before}`, sedan `{after}`. Formulera den så att en tabell eller lista kan återge den, eller låt dessa uppgifter stå kvar i metadata.',
  'tidy-mend':
    '{notice}: inget skrevs, eftersom detta inte längre skulle hittas i texten. Rätta det först: {place}',
  'tidy-problem':
    '{notice}: inget skrevs, eftersom detta skulle vara fel i texten: {place} Formulera uppgifterna så att en tabell eller lista kan återge dem, eller låt dem stå kvar i metadata.',
  'translated-none': '`{notice}` har ingen översättning: den är skriven på ett språk.',
  'translated-language': 'Oväntat --language `{found}`, väntade något av {list}.',
  'translated-section': '`{notice}` har inget avsnitt `{found}`, väntade något av {list}.',
  'translated-section-near':
    '`{notice}` har inget avsnitt `{found}`, väntade något av {list}. Menade du `{near}`?',
  'translated-unreadable':
    '{file} går inte att läsa som ett avsnitt. Kör check, som säger varför; inget skrevs.',
  'answer-missing': '{option} saknas; det behövs när ingen kan frågas, till exempel {example}.',
  'answer-invalid': 'Oväntat värde `{found}` för {option}; här behövs {expected}.',
  'init-unwritable': 'Det går inte att skriva i {folder}: {reason}. Inget blev kvar där.',
  'folder-unwritable': 'Det går inte att skriva i mappen {folder}.',
  'step-output-unwritable': 'Stegets utdata {file} kan inte skrivas.',
  'forge-unnamed':
    'Det är inte känt var kommentaren ska skrivas: väntade mig händelsen för ett avslutat arbetsflöde (workflow_run) i GITHUB_EVENT_PATH eller ett jobb i GitLab CI.',
  'variable-missing': 'Miljövariabeln {name} saknas.',
  'workflow-event-invalid':
    'Oväntat värde för `{path}` i {file}: väntade mig händelsen workflow_run från GitHub Actions.',
  'api-refused':
    '{request}: tjänsten svarade {status}. Kontrollera att åtkomsttoken gäller och tillåter detta.',
  'api-silent': '{request}: tjänsten svarar inte ({reason}).',
  'api-unexpected': '{request}: oväntat svar från tjänsten vid `{path}`.',
  'report-too-large': 'Körningens rapport är större än {most} byte. Den läses inte.',
  'report-archive-invalid':
    'Körningens artefakt kan inte läsas: väntade mig ett arkiv med en enda {file}.',
  'report-invalid':
    'Oväntat värde för `{path}` i körningens rapport: väntade mig en rapport som `check --report` i denna Seloste skriver.',
  'option-unknown':
    'Okänd flagga `{found}`. Flaggorna för ett kommando visas med --help efter kommandots namn.',
  'option-unknown-near': 'Okänd flagga `{found}`. Menade du {near}?',
  'command-unknown': 'Kommandot `{found}` finns inte. Alla kommandon visas med --help.',
  'command-unknown-near': 'Kommandot `{found}` finns inte. Menade du {near}?',
  'argument-missing':
    '`{name}` saknas, och kommandot behöver det. Hur kommandot används visas med --help efter dess namn.',
  'option-without-value': 'Flaggan `{name}` saknar värde.',
  'arguments-extra': 'För många argument: högst {expected} väntades, {found} gavs.',
  'path-missing':
    'Filen eller mappen `{found}` finns inte, och ingen fil motsvarar den som mönster.',
  'input-missing': 'Standard in saknas: texten till --stdin-filename läses därifrån.',
  'unsaved-outside':
    'Oväntat värde `{found}` för --stdin-filename: en fil bland beskrivningarna i content/ väntades.',
  'own-rules-missing':
    'Mappen `{folder}` finns inte i projektet. Där ska dess egna regler finnas enligt `rules` i content/site.yaml.',
  'own-rule-unloadable': '{file} kan inte laddas som regel: {reason}',
  'own-rule-invalid': '{file} är ingen regel, se `{place}` i dess standardexport: {reason}.',
  'own-rule-wordless': '{file}: regeln `{rule}` saknar ord på ett av projektets språk: {list}.',
  'own-rule-twice': '{file}: regeln `{rule}` finns redan i {other}.',
  'own-rule-blind': '{file}: regeln `{rule}` hittar ingenting i sitt eget felaktiga exempel.',
  'own-rule-eager': '{file}: regeln `{rule}` hittar något i sitt eget felfria exempel.',
  'own-rule-failed': '{file}: regeln `{rule}` gick sönder under arbetet: {reason}',
  'announce-first':
    'Version `{revision}` av `{notice}` är den första: det finns ingen ändring att berätta om. När ni berättar om en ny beskrivning, ange dess adress.',
  'announce-archived':
    'Version `{revision}` av `{notice}` är arkiverad så som den publicerades: om dess ändring berättas inte i efterhand.',
  'announce-withdrawn':
    'Version `{revision}` av `{notice}` är återkallad och gäller inte. Ange en version som inte har återkallats.',
  'announce-since':
    'Oväntat --since `{found}`, en version av `{notice}` före `{revision}` väntades: {list}.',
  'announce-languages':
    'Meddelandet skrivs på språken {list}, och {format} rymmer ett språk. Välj det med --lang, eller ange en fil med --output: då får varje språk en egen fil.',
  'receipt-invalid':
    '{file} är inget kvitto, JSON väntades med `address` (http eller https), `digest` (sha256- och 64 hexadecimala siffror) och `day` (ÅÅÅÅ-MM-DD), eller en lista av sådana.',
  'receipt-input-missing': 'Ingen standardinmatning, kvittot för --receipt - väntades där.',
} as const;
