/** Why a command cannot do its work, and the next action. */
export const failures = {
  'folder-missing': 'Mappen {folder} finns inte.',
  'no-notice':
    'I {root} finns ingen beskrivning: filen {expected} väntades. Ange med --root mappen där content/ finns.',
  'no-notice-but-above':
    'I {root} finns ingen beskrivning: filen {expected} väntades. Pröva --root {above}',
  'notice-unknown': 'Beskrivningen `{found}` finns inte. Välj någon av: {list}.',
  'notice-missing': 'Beskrivningen saknas: ange den som ska publiceras.',
  'language-unknown': 'Okänt språk `{found}`. Välj något av: {list}.',
  'format-unknown': 'Okänt format `{found}`. Välj något av: {list}.',
  'second-format': 'Bara ett format skrivs på skärmen: ange --output FIL efter det andra.',
  'level-unknown': 'Okänd nivå `{found}`. Välj någon av: {list}.',
  'limit-invalid': 'Ogiltigt tal `{found}` för --max-warnings: 0 eller mer väntades.',
  'day-invalid': 'Ogiltigt värde `{found}` för {option}: en dag som 2019-08-12 väntades.',
  'port-invalid': 'Ogiltig port `{found}`: ett tal från 1 till 65535 väntades.',
  'kind-unknown': 'Okänt slag av ändring `{found}`. Välj något av: {list}.',
  'text-stray': 'Oväntad text `{found}`: ange språk och ord, till exempel {example}.',
  'path-unknown': 'Uppgiften `{found}` har inte ändrats. Ändrade uppgifter: {list}.',
  'path-of-none': 'Uppgiften `{found}` har inte ändrats, och ingen annan uppgift heller.',
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
  'site-missing': 'I {folder} finns ingen webbplats. Bygg den först: {call} build.',
  'out-around-content':
    'Mappen `{out}` duger inte för webbplatsen: --out får inte vara content/, ligga i den eller ovanför den.',
  'out-is-file': '`{out}` för --out är en fil, en mapp väntades.',
  'out-not-empty': '{out} innehåller andra filer: ange en ny eller tom mapp för webbplatsen.',
  'not-utf-8': '{place} Texten är inte UTF-8.',
  'nested-too-deep': '{place} För många nivåer i varandra eller för många parenteser i ett stycke.',
  'file-is-folder': '{file} är en mapp, en Markdown-fil väntades.',
  'file-too-large': '{file} är för stor: högst 64 MB.',
  'file-missing': 'Filen {file} finns inte.',
  'file-unreadable': 'Filen {file} kan inte läsas.',
  'file-irregular':
    '{file} är ingen vanlig fil utan en enhet, ett rör (pipe) eller något som ändras medan det läses. Spara texten i en fil först.',
  'file-unwritable': 'Filen {file} kan inte skrivas.',
  'step-summary-unwritable': 'Stegets sammanfattning {file} kan inte skrivas.',
  'commit-unreadable':
    'Kan inte läsa {ref}: {reason}. En commit i Git som finns i den här klonen väntades; till en grund klon hämtas den först: git fetch --depth=1 origin COMMIT.',
  'baseline-unnamed': '--write-baseline kräver --baseline FIL bredvid sig.',
  'baseline-missing':
    'Förteckningen över kända anmärkningar, {file}, kan inte läsas. Av de nuvarande görs den med --write-baseline.',
  'baseline-invalid':
    '{file} är ingen förteckning över kända anmärkningar, se {place}. Återställ den från Git, eller ta bort den och kör check med --write-baseline.',
  'baseline-not-json':
    '{file} är ingen förteckning över kända anmärkningar, för den är inte JSON: {reason}. Återställ den från Git, eller ta bort den och kör check med --write-baseline.',
  unexpected: 'Oväntat fel: {reason}',
} as const;
