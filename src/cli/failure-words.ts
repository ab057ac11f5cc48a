import type { Locale } from '../../schema/languages.ts';

type Words = Readonly<Record<Locale, string>>;

/** Why the work of a command cannot be done, and the next action. */
export const failureWords = {
  'folder-missing': {
    fi: 'Kansiota {folder} ei ole.',
    sv: 'Mappen {folder} finns inte.',
    en: 'No folder {folder}.',
  },
  'no-notice': {
    fi: 'Kansiossa {root} ei ole selostetta: odotettiin tiedostoa {expected}. Anna valitsimella --root kansio, jossa content/ on.',
    sv: 'I {root} finns ingen beskrivning: filen {expected} väntades. Ange med --root mappen där content/ finns.',
    en: 'No notice found in {root}: expected {expected}. Name the folder that holds content/ with --root.',
  },
  'no-notice-but-above': {
    fi: 'Kansiossa {root} ei ole selostetta: odotettiin tiedostoa {expected}. Kokeile: --root {above}',
    sv: 'I {root} finns ingen beskrivning: filen {expected} väntades. Pröva --root {above}',
    en: 'No notice found in {root}: expected {expected}. Try --root {above}',
  },
  'notice-unknown': {
    fi: 'Selostetta `{found}` ei ole. Vaihtoehdot: {list}.',
    sv: 'Beskrivningen `{found}` finns inte. Välj någon av: {list}.',
    en: 'No notice `{found}`, expected one of {list}.',
  },
  'notice-missing': {
    fi: 'Seloste puuttuu: kerro, mikä julkaistaan.',
    sv: 'Beskrivningen saknas: ange den som ska publiceras.',
    en: 'No notice, expected the one to release.',
  },
  'language-unknown': {
    fi: 'Tuntematon kieli `{found}`. Vaihtoehdot: {list}.',
    sv: 'Okänt språk `{found}`. Välj något av: {list}.',
    en: 'Unexpected language `{found}`, expected {list}.',
  },
  'format-unknown': {
    fi: 'Tuntematon muoto `{found}`. Vaihtoehdot: {list}.',
    sv: 'Okänt format `{found}`. Välj något av: {list}.',
    en: 'Unexpected format `{found}`, expected one of {list}.',
  },
  'second-format': {
    fi: 'Näytölle mahtuu yksi muoto: anna toisen perään --output TIEDOSTO.',
    sv: 'Bara ett format skrivs på skärmen: ange --output FIL efter det andra.',
    en: 'Unexpected second format for the screen, expected --output FILE after it.',
  },
  'level-unknown': {
    fi: 'Tuntematon taso `{found}`. Vaihtoehdot: {list}.',
    sv: 'Okänd nivå `{found}`. Välj någon av: {list}.',
    en: 'Unexpected level `{found}`, expected one of {list}.',
  },
  'limit-invalid': {
    fi: 'Valitsimen --max-warnings arvo `{found}` ei kelpaa: odotettiin lukua 0 tai enemmän.',
    sv: 'Ogiltigt tal `{found}` för --max-warnings: 0 eller mer väntades.',
    en: 'Unexpected number `{found}` for --max-warnings, expected 0 or more.',
  },
  'day-invalid': {
    fi: 'Valitsimen {option} arvo `{found}` ei kelpaa: odotettiin päivää, esimerkiksi 2019-08-12.',
    sv: 'Ogiltigt värde `{found}` för {option}: en dag som 2019-08-12 väntades.',
    en: 'Unexpected {option} `{found}`, expected a day such as 2019-08-12.',
  },
  'port-invalid': {
    fi: 'Portti `{found}` ei kelpaa: odotettiin lukua väliltä 1–65535.',
    sv: 'Ogiltig port `{found}`: ett tal från 1 till 65535 väntades.',
    en: 'Unexpected port `{found}`, expected a number from 1 to 65535.',
  },
  'kind-unknown': {
    fi: 'Tuntematon muutoksen laji `{found}`. Vaihtoehdot: {list}.',
    sv: 'Okänt slag av ändring `{found}`. Välj något av: {list}.',
    en: 'Unexpected kind `{found}`, expected one of {list}.',
  },
  'text-stray': {
    fi: 'Odottamaton teksti `{found}`: anna kieli ja sanat, esimerkiksi {example}.',
    sv: 'Oväntad text `{found}`: ange språk och ord, till exempel {example}.',
    en: 'Unexpected text `{found}`, expected a language and words such as {example}.',
  },
  'path-unknown': {
    fi: 'Tieto `{found}` ei ole muuttunut. Muuttuneet tiedot: {list}.',
    sv: 'Uppgiften `{found}` har inte ändrats. Ändrade uppgifter: {list}.',
    en: 'Unexpected path `{found}`, expected one of {list}.',
  },
  'path-of-none': {
    fi: 'Tieto `{found}` ei ole muuttunut, eikä mikään muukaan tieto.',
    sv: 'Uppgiften `{found}` har inte ändrats, och ingen annan uppgift heller.',
    en: 'Unexpected path `{found}`, expected none: no fact changed.',
  },
  'rule-unknown': {
    fi: 'Sääntöä `{found}` ei ole. Lähimmät nimet ovat {near}. Kaikki säännöt: {call} rules.',
    sv: 'Regeln `{found}` finns inte. De närmaste namnen är {near}. Alla regler: {call} rules.',
    en: 'No rule `{found}`. The nearest names are {near}. All of them: {call} rules.',
  },
  'notice-and-files': {
    fi: 'Anna joko seloste tai kaksi tiedostoa, ei molempia.',
    sv: 'Ange antingen en beskrivning eller två filer, inte båda.',
    en: 'Expected a notice or two files, not both.',
  },
  'one-file': {
    fi: 'Vain yksi tiedosto: anna sekä --before TIEDOSTO että --after TIEDOSTO.',
    sv: 'Bara en fil: ange både --before FIL och --after FIL.',
    en: 'One file only, expected both --before FILE and --after FILE.',
  },
  'nothing-to-compare': {
    fi: 'Ei selostetta eikä tiedostoja: anna seloste tai --before TIEDOSTO --after TIEDOSTO.',
    sv: 'Varken beskrivning eller filer: ange en beskrivning eller --before FIL --after FIL.',
    en: 'No notice and no files, expected NOTICE or --before FILE --after FILE.',
  },
  'none-in-force': {
    fi: 'Mikään selosteen `{notice}` versio ei ole voimassa {day}. Kerro, mihin versioon verrataan.',
    sv: 'Ingen version av `{notice}` gäller {day}. Ange vilken version som jämförs.',
    en: 'No revision of `{notice}` is in force on {day}, expected one to compare with.',
  },
  'revision-unknown': {
    fi: 'Selosteella `{notice}` ei ole versiota `{found}`. Vaihtoehdot: {list}.',
    sv: 'Beskrivningen `{notice}` har ingen version `{found}`. Välj någon av: {list}.',
    en: 'No revision `{found}` of `{notice}`, expected one of {list}.',
  },
  'state-unreadable': {
    fi: 'Selosteen `{notice}` tekstiä `{name}` ei voi lukea:\n{problems}',
    sv: 'Texten `{name}` av `{notice}` kan inte läsas:\n{problems}',
    en: 'Cannot read `{name}` of `{notice}`:\n{problems}',
  },
  'language-unwritten': {
    fi: 'Tekstiä `{name}` ei ole kielellä {locale}. Vaihtoehdot valitsimelle --lang: {list}.',
    sv: 'Texten `{name}` finns inte på språket {locale}. Välj något av dessa för --lang: {list}.',
    en: '`{name}` is not written in {locale}, expected one of {list} for --lang.',
  },
  'docx-on-terminal': {
    fi: 'Word-tiedostoa ei voi näyttää päätteessä: anna --output TIEDOSTO.',
    sv: 'En Word-fil kan inte visas i terminalen: ange --output FIL.',
    en: 'A Word file cannot be shown on a terminal, expected --output FILE.',
  },
  'site-missing': {
    fi: 'Kansiossa {folder} ei ole sivustoa. Rakenna se ensin: {call} build.',
    sv: 'I {folder} finns ingen webbplats. Bygg den först: {call} build.',
    en: 'No site in {folder}. Build it first: {call} build.',
  },
  'out-around-content': {
    fi: 'Sivuston kansio `{out}` ei kelpaa: --out ei saa olla content/, sen sisällä eikä sen yläpuolella.',
    sv: 'Mappen `{out}` duger inte för webbplatsen: --out får inte vara content/, ligga i den eller ovanför den.',
    en: 'Unexpected --out `{out}`, expected a folder apart from content/.',
  },
  'out-is-file': {
    fi: 'Valitsimen --out arvo `{out}` on tiedosto, odotettiin kansiota.',
    sv: '`{out}` för --out är en fil, en mapp väntades.',
    en: 'Unexpected --out `{out}`, which is a file; expected a folder.',
  },
  'out-not-empty': {
    fi: 'Kansiossa {out} on muita tiedostoja: anna sivustolle uusi tai tyhjä kansio.',
    sv: '{out} innehåller andra filer: ange en ny eller tom mapp för webbplatsen.',
    en: '{out} holds other files, expected a new or empty folder for the site.',
  },
  'not-utf-8': {
    fi: '{place} Teksti ei ole UTF-8-muodossa.',
    sv: '{place} Texten är inte UTF-8.',
    en: '{place} Not UTF-8 text.',
  },
  'nested-too-deep': {
    fi: '{place} Liian monta tasoa sisäkkäin tai liikaa sulkuja yhdessä kappaleessa.',
    sv: '{place} För många nivåer i varandra eller för många parenteser i ett stycke.',
    en: '{place} Nested too deep, or too many brackets in a paragraph.',
  },
  'file-is-folder': {
    fi: '{file} on kansio, odotettiin Markdown-tiedostoa.',
    sv: '{file} är en mapp, en Markdown-fil väntades.',
    en: '{file} is a folder, expected a Markdown file.',
  },
  'file-too-large': {
    fi: '{file} on liian suuri: enintään 64 Mt.',
    sv: '{file} är för stor: högst 64 MB.',
    en: '{file} is too large: at most 64 MB.',
  },
  'file-missing': {
    fi: 'Tiedostoa {file} ei ole.',
    sv: 'Filen {file} finns inte.',
    en: 'No file {file}.',
  },
  'file-unreadable': {
    fi: 'Tiedostoa {file} ei voi lukea.',
    sv: 'Filen {file} kan inte läsas.',
    en: 'Cannot read {file}.',
  },
  'file-unwritable': {
    fi: 'Tiedostoa {file} ei voi kirjoittaa.',
    sv: 'Filen {file} kan inte skrivas.',
    en: 'Cannot write {file}.',
  },
  'step-summary-unwritable': {
    fi: 'Vaiheen yhteenvetoa {file} ei voi kirjoittaa.',
    sv: 'Stegets sammanfattning {file} kan inte skrivas.',
    en: 'Cannot write the summary of the step, {file}.',
  },
  'commit-unreadable': {
    fi: 'Ei voi lukea: {ref} ({reason}). Odotettiin Gitin committia, joka on tässä kloonissa; vajaaseen klooniin hae se ensin: git fetch --depth=1 origin COMMIT.',
    sv: 'Kan inte läsa {ref}: {reason}. En commit i Git som finns i den här klonen väntades; till en grund klon hämtas den först: git fetch --depth=1 origin COMMIT.',
    en: 'Cannot read {ref}: {reason}. Expected a Git commit that is present here; in a shallow clone fetch it first: git fetch --depth=1 origin COMMIT.',
  },
  'baseline-unnamed': {
    fi: 'Valitsin --write-baseline tarvitsee rinnalleen valitsimen --baseline TIEDOSTO.',
    sv: '--write-baseline kräver --baseline FIL bredvid sig.',
    en: 'Unexpected --write-baseline, expected --baseline FILE beside it.',
  },
  'baseline-missing': {
    fi: 'Tunnettujen havaintojen luetteloa {file} ei voi lukea. Nykyisistä havainnoista sen tekee valitsin --write-baseline.',
    sv: 'Förteckningen över kända anmärkningar, {file}, kan inte läsas. Av de nuvarande görs den med --write-baseline.',
    en: 'Cannot read the baseline {file}. To make one of the present findings, add --write-baseline.',
  },
  'baseline-invalid': {
    fi: '{file} ei ole tunnettujen havaintojen luettelo, katso kohtaa {place}. Palauta se Gitistä, tai poista se ja aja check valitsimella --write-baseline.',
    sv: '{file} är ingen förteckning över kända anmärkningar, se {place}. Återställ den från Git, eller ta bort den och kör check med --write-baseline.',
    en: '{file} is no baseline of findings, see {place}. Restore it from Git, or delete it and run check with --write-baseline.',
  },
  'baseline-not-json': {
    fi: '{file} ei ole tunnettujen havaintojen luettelo, koska se ei ole JSONia: {reason}. Palauta se Gitistä, tai poista se ja aja check valitsimella --write-baseline.',
    sv: '{file} är ingen förteckning över kända anmärkningar, för den är inte JSON: {reason}. Återställ den från Git, eller ta bort den och kör check med --write-baseline.',
    en: '{file} is no baseline of findings, because it is not JSON: {reason}. Restore it from Git, or delete it and run check with --write-baseline.',
  },
  unexpected: {
    fi: 'Odottamaton virhe: {reason}',
    sv: 'Oväntat fel: {reason}',
    en: 'Unexpected failure: {reason}',
  },
} as const satisfies Record<string, Words>;

export type FailureCode = keyof typeof failureWords;
