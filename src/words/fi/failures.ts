/** Why a command cannot do its work, and the next action. */
export const failures = {
  'folder-missing': 'Kansiota {folder} ei ole.',
  'folder-unlistable':
    'Kansion {folder} sisältöä ei voi lukea. Tarkista, että kansioon on lukuoikeus ja että se on projektin sisällä.',
  'no-notice':
    'Kansiossa {root} ei ole selostetta: odotettiin tiedostoa {expected}. Anna valitsimella --root kansio, jossa content/ on.',
  'no-notice-but-above':
    'Kansiossa {root} ei ole selostetta: odotettiin tiedostoa {expected}. Kokeile: --root {above}',
  'notice-unknown': 'Selostetta `{found}` ei ole. Vaihtoehdot: {list}.',
  'notice-missing': 'Seloste puuttuu: kerro, mitä komento koskee.',
  'language-unknown': 'Tuntematon kieli `{found}`. Vaihtoehdot: {list}.',
  'format-unknown': 'Tuntematon muoto `{found}`. Vaihtoehdot: {list}.',
  'second-format': 'Näytölle mahtuu yksi muoto: anna toisen perään --output TIEDOSTO.',
  'level-unknown': 'Tuntematon taso `{found}`. Vaihtoehdot: {list}.',
  'limit-invalid':
    'Valitsimen --max-warnings arvo `{found}` ei kelpaa: odotettiin lukua 0 tai enemmän.',
  'jobs-invalid': 'Valitsimen --jobs arvo `{found}` ei kelpaa: odotettiin lukua 1 tai enemmän.',
  'shard-invalid': 'Valitsimen --shard arvo `{found}` ei kelpaa: odotettiin osaa, esimerkiksi 2/4.',
  'report-unjoinable': '`{file}` ei ole komennon `check --shard` JSON-raportti.',
  'reports-apart':
    '`{file}` ja `{other}` eivät ole saman tarkastuksen osia: päivä, pois jätetyt selosteet tai osien määrä on eri.',
  'part-missing': 'Osien {list} raportti puuttuu: jokainen tarvitaan kerran.',
  'part-twice': 'Osasta {part} on toinenkin raportti: `{file}`.',
  'join-json': 'Muoto `{found}` ei käy valitsimen --join kanssa: odotettiin muotoa json.',
  'day-invalid':
    'Valitsimen {option} arvo `{found}` ei kelpaa: odotettiin päivää, esimerkiksi 2019-08-12.',
  'port-invalid': 'Portti `{found}` ei kelpaa: odotettiin lukua väliltä 1–65535.',
  'kind-unknown': 'Tuntematon muutoksen laji `{found}`. Vaihtoehdot: {list}.',
  'text-stray': 'Odottamaton teksti `{found}`: anna kieli ja sanat, esimerkiksi {example}.',
  'path-unknown': 'Tieto `{found}` ei ole muuttunut. Muuttuneet tiedot: {list}.',
  'path-of-none': 'Tieto `{found}` ei ole muuttunut, eikä mikään muukaan tieto.',
  'character-unseen':
    'Valitsimen {option} tekstissä on merkki {character}, kohdassa {place}: lukija ei näe sitä, eikä merkintää voi myöhemmin muuttaa. Kirjoita teksti uudelleen ilman sitä.',
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
  'site-list-remote':
    'Odottamaton osoite `{found}`, odotettiin kansiota tai tiedostoa. Hae ensin versioiden luettelo: curl --fail --output versions.json {found}',
  'site-list-missing':
    'Tiedostoa {file} ei ole, odotettiin julkaistun sivuston versioiden luetteloa. Hae se sieltä, tai lisää --first, jos sivustoa ei ole koskaan julkaistu.',
  'site-list-older':
    'Tiedostoa {file} ei ole: sivusto on rakennettu ennen kuin sivustot luettelivat versionsa. Julkaise yksi rakennus, joka on tehty valitsimella --first, ja vertaa seuraavia siihen.',
  'site-list-not-json':
    '{file} ei ole versioiden luettelo, koska se ei ole JSONia. Hae versions.json julkaistulta sivustolta uudelleen.',
  'site-list-invalid':
    '{file} ei ole sellainen versioiden luettelo, jonka tämä Seloste tuntee: odottamaton arvo kohdassa `{path}`. Hae versions.json julkaistulta sivustolta uudelleen.',
  'site-missing': 'Kansiossa {folder} ei ole sivustoa. Rakenna se ensin: {call} build.',
  'out-around-content':
    'Sivuston kansio `{out}` ei kelpaa: --out ei saa olla content/, sen sisällä eikä sen yläpuolella.',
  'out-is-file': 'Valitsimen --out arvo `{out}` on tiedosto, odotettiin kansiota.',
  'out-not-empty': 'Kansiossa {out} on muita tiedostoja: anna sivustolle uusi tai tyhjä kansio.',
  'out-is-broken-link':
    'Valitsimen --out arvo `{out}` ei kelpaa: se on linkki, jonka kohdetta ei ole. Odotettiin kansiota tai nimeä, jota ei vielä ole.',
  'packages-missing': 'Tähän tarvitaan paketteja, joita ei ole asennettu. Asenna ne: {install}',
  'site-unwritable':
    'Sivustoa ei voi kirjoittaa kansioon {out}: {reason}. Aiempi sivusto on ennallaan.',
  'build-taken':
    'Sivuston {out} rakentaminen keskeytyi: toinen ajo poisti sen tiedostot. Rakenna sivusto uudelleen.',
  'not-utf-8': '{place} Teksti ei ole UTF-8-muodossa.',
  'nested-too-deep': '{place} Liian monta tasoa sisäkkäin tai liikaa sulkuja yhdessä kappaleessa.',
  'file-is-folder': '{file} on kansio, odotettiin Markdown-tiedostoa.',
  'file-too-large': '{file} on liian suuri: enintään 64 Mt.',
  'file-missing': 'Tiedostoa {file} ei ole.',
  'file-unreadable': 'Tiedostoa {file} ei voi lukea.',
  'file-irregular':
    '{file} ei ole tavallinen tiedosto, vaan laite, putki tai jotakin, joka muuttuu lukemisen aikana. Tallenna teksti ensin tiedostoon.',
  'file-unwritable': 'Tiedostoa {file} ei voi kirjoittaa.',
  'release-all-alone':
    '`--all` julkaisee jokaisen muuttuneen luonnoksen: sen rinnalle ei voi antaa selostetta eikä valintoja `--archived` tai `--retold`.',
  'overview-public':
    'Yleiskatsausta ei kirjoiteta tiedostoon {file}: se olisi julkaistulla sivustolla, eikä sitä ole tarkoitettu lukijoille. Anna tiedosto sen ulkopuolelta.',
  'step-summary-unwritable': 'Vaiheen yhteenvetoa {file} ei voi kirjoittaa.',
  'commit-unreadable':
    'Ei voi lukea: {ref} ({reason}). Odotettiin Gitin committia, joka on tässä kloonissa; vajaaseen klooniin hae se ensin: {command}',
  'repository-missing':
    'Ei voi lukea: {ref} ({reason}). Odotettiin Gitin committia, joka on tässä kloonissa: aja komento tietovaraston kloonissa.',
  'git-missing': 'Ohjelmaa `git` ei ole, ja sitä tarvitaan vertailuun. Asenna Git.',
  'git-not-trusted':
    'Git ei avaa tietovarastoa kansiossa {folder}, koska se kuuluu koneen toiselle käyttäjälle. Luota siihen: git config --global --add safe.directory {quoted}',
  'base-elsewhere':
    'Vertailukohdassa {ref} on linkki tai toinen tietovarasto `{path}`, odotettiin kansiota: sen sisältöä ei voi verrata. Aja komento siinä tietovarastossa, jossa selosteet ovat.',
  'project-moved':
    'Vertailukohdassa {ref} ei ole selosteita tässä kansiossa, mutta kansiossa `{folder}` oli julkaistuja, eikä niitä enää ole siellä. Palauta kansio paikalleen: muuten mitään ei voi verrata.',
  'fetch-without-ci': 'Valitsin --fetch tarvitsee rinnalleen valitsimen --against ci.',
  'fetch-failed':
    'Vertailukohtaa ei voi hakea: {command} vastaa {reason}. Hae koko historia (GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0) tai nimeä toinen committi valitsimella --against.',
  'forge-silent':
    'Mikään CI ei kerro, mitä oli julkista: --against ci odottaa muuttujaa GITHUB_EVENT_PATH tai CI_COMMIT_BEFORE_SHA. Muualla nimeä committi: --against origin/main',
  'forge-value-invalid':
    'Muuttujan {name} arvo {found} ei kelpaa: odotettiin commitin koko nimeä tai haaran nimeä.',
  'event-unreadable':
    'Muuttujan GITHUB_EVENT_PATH nimeämää tiedostoa {file} ei voi lukea: odotettiin GitHub Actionsin tapahtumaa JSON-muodossa. Nimeä committi: --against COMMIT',
  'public-commit-missing':
    'Tässä kloonissa ei ole committia {commit}, joka oli julkinen ({forge}). Hae se ensin: {command}',
  'public-branch-missing':
    'Tässä kloonissa ei ole originin haaraa {branch}, eikä {forge} kerro muuta, mikä oli julkista. Hae se ensin: {command}',
  'public-unnamed':
    '{forge} ei kerro, mitä tässä oli ennen, eikä oletushaaraa. Nimeä committi: --against COMMIT',
  'history-cut':
    'Klooni on vajaa: sen historia loppuu ennen kuin julkinen kohta löytyy. Hae loput ensin: {command}',
  'baseline-unnamed':
    'Valitsin --write-baseline tarvitsee rinnalleen valitsimen --baseline TIEDOSTO.',
  'baseline-missing':
    'Tunnettujen havaintojen luetteloa {file} ei voi lukea. Nykyisistä havainnoista sen tekee valitsin --write-baseline.',
  'baseline-invalid':
    '{file} ei ole tunnettujen havaintojen luettelo, katso kohtaa {place}. Palauta se Gitistä, tai poista se ja aja check valitsimella --write-baseline.',
  'baseline-not-json':
    '{file} ei ole tunnettujen havaintojen luettelo, koska se ei ole JSONia: {reason}. Palauta se Gitistä, tai poista se ja aja check valitsimella --write-baseline.',
  unexpected: 'Odottamaton virhe: {reason}',
  'notice-unknown-near': 'Selostetta `{found}` ei ole. Vaihtoehdot: {list}. Tarkoititko `{near}`?',
  'revision-unknown-near':
    'Selosteella `{notice}` ei ole versiota `{found}`. Vaihtoehdot: {list}. Tarkoititko `{near}`?',
  'revision-missing': 'Versio puuttuu. Selosteen `{notice}` versiot: {list}.',
  'nothing-released':
    'Selosteesta `{notice}` ei ole julkaistu yhtään versiota. Julkaise ensin yksi komennolla release.',
  'channel-missing': 'Kanava puuttuu: anna --channel ja arvo {list}.',
  'channel-unknown': 'Tuntematon kanava `{found}`. Vaihtoehdot: {list}.',
  'effective-unnamed':
    'Uusi voimaantulopäivä puuttuu: anna --effective ja päivä, tai none, jos päivää ei ole.',
  'audit-format':
    '{file} on {kind}-tiedosto, odotettiin Markdownia, pelkkää tekstiä tai tallennettua verkkosivua. Tallenna sen teksti .txt-tiedostoksi.',
  'audit-binary':
    '{file} ei ole tekstiä, odotettiin Markdownia, pelkkää tekstiä tai tallennettua verkkosivua. Tallenna UTF-16-muotoinen teksti UTF-8-muodossa.',
  'audit-empty':
    'Tiedostossa {file} ei ole yhtään virkettä. Jos sivu kootaan vasta selaimessa, tallenna se, mitä selain näyttää, ei lähdekoodia.',
  'audit-mhtml': '{file} on MHTML-tiedosto. Tallenna sivu muodossa ”Verkkosivu, vain HTML”.',
  'audit-folder':
    '{file} on kansio, odotettiin tiedostoa: tallennettua verkkosivua, pelkkää tekstiä (.txt) tai Markdownia.',
  'audit-empty-text': 'Tiedostossa {file} ei ole yhtään virkettä: siinä ei ole tekstiä.',
  'audit-encoding': '{place} Teksti ei ole UTF-8-muodossa. Tallenna tiedosto UTF-8-muodossa.',
  'audit-address':
    '{file} ei ole tiedosto, eikä verkosta haeta mitään. Tallenna sivu muodossa ”Verkkosivu, vain HTML” ja anna sen tiedosto, tai syötä teksti vakiosyötteestä valitsimella --stdin-filename TIEDOSTO.',
  'finding-unknown': 'Valitsimen --fail-on arvo `{found}` ei kelpaa. Vaihtoehdot: {list}.',
  'duty-unknown': 'Valitsimen --not-due velvollisuutta `{found}` ei tunneta. Vaihtoehdot: {list}.',
  'text-language-unknown':
    'Tiedoston {file} kieltä ei tunnistettu. Luettavat kielet ovat {list}; jos teksti on jollakin niistä, anna se valitsimella --text-lang.',
  'audit-one-file':
    'Tarkastus vertaa yhtä tekstiä: valitsimen --against kanssa annetaan yksi tiedosto.',
  'text-language-unspoken':
    'Odottamaton tekstin kieli `{found}`, odotettiin jotakin näistä: {list}.',
  'tidy-unread': '{notice}: mitään ei kirjoitettu. Korjaa ensin se, mitä ei voi lukea: {place}',
  'tidy-differs':
    '{notice}: mitään ei kirjoitettu. Tieto `{path}` ({place}) luettaisiin tekstistä toisin: nyt `{before}`, sitten `{after}`. Muotoile se niin, että taulukko tai luettelo voi kertoa sen, tai jätä nämä tiedot alkutietoihin.',
  'tidy-mend':
    '{notice}: mitään ei kirjoitettu, koska tätä ei tekstistä enää löytyisi. Korjaa se ensin: {place}',
  'tidy-problem':
    '{notice}: mitään ei kirjoitettu, koska tämä olisi tekstissä väärin: {place} Muotoile tiedot niin, että taulukko tai luettelo voi kertoa ne, tai jätä ne alkutietoihin.',
  'translated-none':
    'Selosteella `{notice}` ei ole käännöksiä: se on kirjoitettu yhdellä kielellä.',
  'translated-language': 'Odottamaton --language `{found}`, odotettiin jotakin näistä: {list}.',
  'translated-section':
    'Selosteessa `{notice}` ei ole osiota `{found}`, odotettiin jotakin näistä: {list}.',
  'translated-section-near':
    'Selosteessa `{notice}` ei ole osiota `{found}`, odotettiin jotakin näistä: {list}. Tarkoititko `{near}`?',
  'translated-unreadable':
    'Tiedostoa {file} ei voi lukea osiona. Aja check, joka kertoo syyn; mitään ei kirjoitettu.',
  'answer-missing':
    'Valitsin {option} puuttuu; se tarvitaan, kun ketään ei voi kysyä, esimerkiksi {example}.',
  'answer-invalid': 'Odottamaton {option} `{found}`; tarvitaan {expected}.',
  'init-unwritable': 'Kansioon {folder} ei voi kirjoittaa: {reason}. Sinne ei jäänyt mitään.',
  'folder-unwritable': 'Kansioon {folder} ei voi kirjoittaa.',
  'step-output-unwritable': 'Vaiheen tulosteita {file} ei voi kirjoittaa.',
  'forge-unnamed':
    'Ei tiedetä, mihin kommentoida: odotettiin päättyneen työnkulun tapahtumaa (workflow_run) muuttujassa GITHUB_EVENT_PATH tai GitLab CI:n työtä.',
  'variable-missing': 'Ympäristömuuttuja {name} puuttuu.',
  'workflow-event-invalid':
    'Kohdan `{path}` arvo tiedostossa {file} ei kelpaa: odotettiin GitHub Actionsin tapahtumaa workflow_run.',
  'api-refused':
    '{request}: palvelu vastasi {status}. Tarkista, että tunniste on voimassa ja sallii tämän.',
  'api-silent': '{request}: palvelu ei vastaa ({reason}).',
  'api-unexpected': '{request}: palvelun vastauksen kohta `{path}` ei kelpaa.',
  'report-too-large': 'Ajon raportti on suurempi kuin {most} tavua. Sitä ei lueta.',
  'report-archive-invalid':
    'Ajon tuotosta ei voi lukea: odotettiin pakettia, jossa on yksi {file}.',
  'report-invalid':
    'Kohdan `{path}` arvo ajon raportissa ei kelpaa: odotettiin raporttia, jollaisen tämän Selosteen `check --report` kirjoittaa.',
  'option-unknown':
    'Tuntematon valitsin `{found}`. Komennon valitsimet näkee antamalla sen nimen jälkeen --help.',
  'option-unknown-near': 'Tuntematon valitsin `{found}`. Tarkoititko: {near}?',
  'command-unknown': 'Komentoa `{found}` ei ole. Kaikki komennot näkee valitsimella --help.',
  'command-unknown-near': 'Komentoa `{found}` ei ole. Tarkoititko: {near}?',
  'argument-missing':
    'Puuttuu `{name}`, jonka komento tarvitsee. Käyttöohjeen näkee antamalla komennon nimen jälkeen --help.',
  'option-without-value': 'Valitsimen `{name}` arvo puuttuu.',
  'arguments-extra': 'Liikaa argumentteja: enintään {expected} odotettiin, {found} annettiin.',
  'path-missing':
    'Tiedostoa tai kansiota `{found}` ei ole, eikä mikään tiedosto vastaa sitä hakukuviona.',
  'input-missing': 'Vakiosyötettä ei ole: valitsimen --stdin-filename teksti luetaan sieltä.',
  'unsaved-outside':
    'Valitsimen --stdin-filename arvo `{found}` ei kelpaa: odotettiin kansion content/ tiedostoa.',
  'own-rules-missing':
    'Projektissa ei ole kansiota `{folder}`, jossa sen omien sääntöjen pitäisi olla tiedoston content/site.yaml kohdan `rules` mukaan.',
  'own-rule-unloadable': 'Tiedostoa {file} ei voi ladata säännöksi: {reason}',
  'own-rule-invalid': '{file} ei ole sääntö, katso sen oletusviennin kohtaa `{place}`: {reason}.',
  'own-rule-wordless': '{file}: säännöllä `{rule}` ei ole sanoja projektin kielellä: {list}.',
  'own-rule-twice': '{file}: sääntö `{rule}` on jo tiedostossa {other}.',
  'own-rule-blind': '{file}: sääntö `{rule}` ei löydä mitään omasta virheellisestä esimerkistään.',
  'own-rule-eager':
    '{file}: sääntö `{rule}` löytää huomautettavaa omasta virheettömästä esimerkistään.',
  'own-rule-failed': '{file}: sääntö `{rule}` kaatui kesken työnsä: {reason}',
  'announce-first':
    'Selosteen `{notice}` versio `{revision}` on ensimmäinen: siinä ei ole muutosta, josta kertoa. Kun kerrot uudesta selosteesta, anna sen osoite.',
  'announce-archived':
    'Selosteen `{notice}` versio `{revision}` on arkistoitu sellaisena kuin se julkaistiin: sen muutoksesta ei kerrota jälkikäteen.',
  'announce-withdrawn':
    'Selosteen `{notice}` versio `{revision}` on peruttu eikä ole voimassa. Nimeä versio, jota ei ole peruttu.',
  'announce-since':
    'Odottamaton --since `{found}`. Odotettiin selosteen `{notice}` versiota, joka on julkaistu ennen versiota `{revision}`: {list}.',
  'announce-languages':
    'Viesti kirjoitetaan kielillä {list}, ja muotoon {format} mahtuu yksi kieli. Valitse se valitsimella --lang tai nimeä tiedosto valitsimella --output: silloin jokainen kieli saa oman tiedostonsa.',
  'receipt-invalid':
    '{file} ei ole kuitti. Odotettiin JSONia, jossa on `address` (http tai https), `digest` (sha256- ja 64 heksadesimaalinumeroa) ja `day` (VVVV-KK-PP), tai luetteloa sellaisista.',
  'receipt-input-missing':
    'Vakiosyöte puuttuu. Siinä odotettiin kuittia, koska annettiin --receipt -.',
} as const;
