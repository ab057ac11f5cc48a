/** Why a command cannot do its work, and the next action. */
export const failures = {
  'folder-missing': 'Kansiota {folder} ei ole.',
  'no-notice':
    'Kansiossa {root} ei ole selostetta: odotettiin tiedostoa {expected}. Anna valitsimella --root kansio, jossa content/ on.',
  'no-notice-but-above':
    'Kansiossa {root} ei ole selostetta: odotettiin tiedostoa {expected}. Kokeile: --root {above}',
  'notice-unknown': 'Selostetta `{found}` ei ole. Vaihtoehdot: {list}.',
  'notice-missing': 'Seloste puuttuu: kerro, mikä julkaistaan.',
  'language-unknown': 'Tuntematon kieli `{found}`. Vaihtoehdot: {list}.',
  'format-unknown': 'Tuntematon muoto `{found}`. Vaihtoehdot: {list}.',
  'second-format': 'Näytölle mahtuu yksi muoto: anna toisen perään --output TIEDOSTO.',
  'level-unknown': 'Tuntematon taso `{found}`. Vaihtoehdot: {list}.',
  'limit-invalid':
    'Valitsimen --max-warnings arvo `{found}` ei kelpaa: odotettiin lukua 0 tai enemmän.',
  'day-invalid':
    'Valitsimen {option} arvo `{found}` ei kelpaa: odotettiin päivää, esimerkiksi 2019-08-12.',
  'port-invalid': 'Portti `{found}` ei kelpaa: odotettiin lukua väliltä 1–65535.',
  'kind-unknown': 'Tuntematon muutoksen laji `{found}`. Vaihtoehdot: {list}.',
  'text-stray': 'Odottamaton teksti `{found}`: anna kieli ja sanat, esimerkiksi {example}.',
  'path-unknown': 'Tieto `{found}` ei ole muuttunut. Muuttuneet tiedot: {list}.',
  'path-of-none': 'Tieto `{found}` ei ole muuttunut, eikä mikään muukaan tieto.',
  'rule-unknown':
    'Sääntöä `{found}` ei ole. Lähimmät nimet ovat {near}. Kaikki säännöt: {call} rules.',
  'notice-and-files': 'Anna joko seloste tai kaksi tiedostoa, ei molempia.',
  'one-file': 'Vain yksi tiedosto: anna sekä --before TIEDOSTO että --after TIEDOSTO.',
  'nothing-to-compare':
    'Ei selostetta eikä tiedostoja: anna seloste tai --before TIEDOSTO --after TIEDOSTO.',
  'none-in-force':
    'Mikään selosteen `{notice}` versio ei ole voimassa {day}. Kerro, mihin versioon verrataan.',
  'revision-unknown': 'Selosteella `{notice}` ei ole versiota `{found}`. Vaihtoehdot: {list}.',
  'state-unreadable': 'Selosteen `{notice}` tekstiä `{name}` ei voi lukea:\n{problems}',
  'language-unwritten':
    'Tekstiä `{name}` ei ole kielellä {locale}. Vaihtoehdot valitsimelle --lang: {list}.',
  'docx-on-terminal': 'Word-tiedostoa ei voi näyttää päätteessä: anna --output TIEDOSTO.',
  'site-missing': 'Kansiossa {folder} ei ole sivustoa. Rakenna se ensin: {call} build.',
  'out-around-content':
    'Sivuston kansio `{out}` ei kelpaa: --out ei saa olla content/, sen sisällä eikä sen yläpuolella.',
  'out-is-file': 'Valitsimen --out arvo `{out}` on tiedosto, odotettiin kansiota.',
  'out-not-empty': 'Kansiossa {out} on muita tiedostoja: anna sivustolle uusi tai tyhjä kansio.',
  'not-utf-8': '{place} Teksti ei ole UTF-8-muodossa.',
  'nested-too-deep': '{place} Liian monta tasoa sisäkkäin tai liikaa sulkuja yhdessä kappaleessa.',
  'file-is-folder': '{file} on kansio, odotettiin Markdown-tiedostoa.',
  'file-too-large': '{file} on liian suuri: enintään 64 Mt.',
  'file-missing': 'Tiedostoa {file} ei ole.',
  'file-unreadable': 'Tiedostoa {file} ei voi lukea.',
  'file-irregular':
    '{file} ei ole tavallinen tiedosto, vaan laite, putki tai jotakin, joka muuttuu lukemisen aikana. Tallenna teksti ensin tiedostoon.',
  'file-unwritable': 'Tiedostoa {file} ei voi kirjoittaa.',
  'step-summary-unwritable': 'Vaiheen yhteenvetoa {file} ei voi kirjoittaa.',
  'commit-unreadable':
    'Ei voi lukea: {ref} ({reason}). Odotettiin Gitin committia, joka on tässä kloonissa; vajaaseen klooniin hae se ensin: git fetch --depth=1 origin COMMIT.',
  'baseline-unnamed':
    'Valitsin --write-baseline tarvitsee rinnalleen valitsimen --baseline TIEDOSTO.',
  'baseline-missing':
    'Tunnettujen havaintojen luetteloa {file} ei voi lukea. Nykyisistä havainnoista sen tekee valitsin --write-baseline.',
  'baseline-invalid':
    '{file} ei ole tunnettujen havaintojen luettelo, katso kohtaa {place}. Palauta se Gitistä, tai poista se ja aja check valitsimella --write-baseline.',
  'baseline-not-json':
    '{file} ei ole tunnettujen havaintojen luettelo, koska se ei ole JSONia: {reason}. Palauta se Gitistä, tai poista se ja aja check valitsimella --write-baseline.',
  unexpected: 'Odottamaton virhe: {reason}',
} as const;
