/** What commands say of their work. */
export const commands = {
  verified: {
    revisions: { one: '{n} versio tarkistettu', other: '{n} versiota tarkistettu' },
    problems: { one: '{n} poikkeama', other: '{n} poikkeamaa' },
    line: '{revisions}, {problems}.',
  },
  built: {
    line: 'Sivusto on kansiossa {out}: {notices}, {pages}.',
    notices: { one: '{n} seloste', other: '{n} selostetta' },
    pages: { one: '{n} sivu', other: '{n} sivua' },
    look: 'Katso sivustoa komennolla {command} tai vie kansio verkkopalvelimelle.',
  },
  'nothing-released':
    'Yhtään selostetta ei ole vielä julkaistu, joten sivustolla ei ole niitä. Julkaise ensin yksi: {command}',
  unpublishable: 'Ei voi julkaista: {what}.',
  baseline: {
    unwritten: '{file} jää ennalleen: korjaa ensin tiedostot, joita ei voi lukea.',
    written: '{file}: tunnettuja havaintoja {known}, lisätty {added}, poistettu {removed}.',
  },
  release: {
    from: ', voimassa {day:day} alkaen',
    dry: 'Julkaistaisiin {notice} {revision} ({kind}{from}). Mitään ei kirjoitettu.',
    done: 'Julkaistu {notice} {revision} ({kind}{from}): {folder}. Tallenna kansio ja ledger.yaml Gitiin.',
    proposed: 'Ehdotettu muutoksen laji: {kind}.',
    'without-summary':
      'Huomaa: lukijalle ei kerrota, mikä muuttui ({languages}), eikä tätä versiota enää muuteta. Kokeile ensi kerralla ensin --dry-run ja kerro muutos: --summary {first}="…".',
    'without-summary-dry':
      'Huomaa: lukijalle ei kerrota, mikä muuttui ({languages}). Kerro muutos: --summary {first}="…".',
    'less-protective': 'Nämä muutokset näyttävät heikentävän rekisteröidyn suojaa:',
    'less-protective-dry': 'Jos olet samaa mieltä, kerro se lukijoille: {flags}',
    'less-protective-told':
      'Lukijoille sitä ei kerrota; sen voi vahvistaa vain julkaistaessa: {flags}',
    'promise-broken':
      'Huomaa: seloste lupaa kertoa tällaisesta muutoksesta {promise} ennen, joten se tulisi voimaan aikaisintaan {earliest:day}. Tämä tulee voimaan aiemmin.',
    'promise-lacking':
      'Huomaa: merkittävästä muutoksesta on hyvä kertoa ajoissa. `check --revisions` odottaa, että siitä kerrotaan {promise} ennen: --effective {earliest} tai myöhempi.',
  },
  kinds: {
    none: 'Mikään ei muuttunut',
    first: 'Ensimmäinen versio',
    date: 'Päivityspäivä',
    undecided: 'Harkittava',
  },
  translated: {
    done: '{file}: seuraa tiedostoa {source} sellaisena kuin se nyt on.',
    known: '{file}: näin oli jo merkitty.',
  },
  tidied: {
    moved: '{file}: {list} ovat nyt tekstissä.',
    'would-move': '{file}: {list} siirrettäisiin tekstiin.',
    padded: '{file}: siistitty, mitään ei siirretty.',
    'would-pad': '{file}: siistittäisiin, mitään ei siirrettäisi.',
    stay: '{file}: alkutietoihin jää jotakin kohdista {list}, koska tekstin taulukko, luettelo tai rivi ei voi kertoa sitä.',
    known: '{notice}: valmiiksi siisti.',
    look: 'Yhtäkään tekstin virkettä ei muutettu. Katso itse: {command}',
  },
  'language-gone': 'Selostetta ei enää ole kielellä `{locale}`.',
  'no-word-list':
    'Tämän tekstin kielelle ei ole sanaluetteloa: jokainen sanojen muutos jää ihmisen arvioitavaksi.',
  'release-all': {
    never: '{notice}: ei vielä julkaistu. Julkaise se antamalla sen tunniste komennolle release.',
    notices: { one: '{n} seloste', other: '{n} selostetta' },
    unchanged: { one: '{n} on ennallaan', other: '{n} on ennallaan' },
    done: 'Julkaistu: {notices}; {unchanged}.',
    refused: { one: '{n} ei kelpaa julkaistavaksi', other: '{n} ei kelpaa julkaistavaksi' },
    planned: 'Julkaistavia: {notices}; {unchanged}. Mitään ei kirjoitettu.',
    stopped: 'Julkaistavia: {notices}; {unchanged}; {refused}. Mitään ei kirjoitettu.',
  },
  'release-finished':
    'Selosteen `{notice}` versio `{revision}` on julkaistu: keskeytynyt julkaisu oli jo merkitty tapahtumaluetteloon.',
  'release-undone':
    'Selosteen `{notice}` version `{revision}` julkaisu, joka keskeytyi ennen merkintää tapahtumaluetteloon, peruttiin.',
  'release-moves': 'Osoite `{from}` johtaa {day:day} alkaen osoitteeseen `{to}`.',
  'site-first': 'Tiedostoa {file} ei ole: ei mitään, mihin verrata, kuten --first kertoo.',
  'site-moved': 'Julkaistu sivusto on osoitteessa `{listed}`, tämä olisi osoitteessa `{found}`.',
  'site-notice-gone': '{notice}: seloste on julkaistulla sivustolla ja katoaisi siltä.',
  'site-language-gone': '{notice} {language}: kieli on julkaistulla sivustolla ja katoaisi siltä.',
  'site-revision-gone':
    '{notice} {language} {revision}: versio on julkaistulla sivustolla ja katoaisi siltä.',
  'site-revision-inserted':
    '{notice} {language} {revision}: julkaistulla sivustolla ei ole tätä versiota, vaikka siellä on myöhempi.',
  'site-value-differs':
    '{notice} {language} {revision}: `{key}` olisi `{found}`, julkaistulla sivustolla se on `{listed}`.',
  'site-differs':
    'Sivustoa ei rakennettu, koska se, mikä on jo julkista, ei pysyisi ennallaan. Palauta julkaistu sisältö Gitistä. Voimaantulopäivää muutetaan komennolla `postpone`, osoitetta julkaisemalla uusi versio.',
  'event-would': 'Kirjattaisiin selosteelle {notice}: {event}. Mitään ei kirjoitettu.',
  'event-done': 'Kirjattu selosteelle {notice}: {event}. Tallenna {file} Gitiin.',
  'event-withdrawn': 'versio {revision} perutaan {day:day}',
  'event-postponed': 'version {revision} voimaantulo siirretään päivään {day:day}',
  'event-postponed-none': 'versio {revision} lykätään, uutta voimaantulopäivää ei ole',
  'event-erratum': 'versioon {revision} liitetään oikaisu {day:day}',
  'event-told': 'versiosta {revision} kerrottiin {day:day}',
  'readers-see': 'Lukijat näkevät {day:day} alkaen:',
  'stretch-open': '{from:day} alkaen on voimassa versio {revision}.',
  'stretch-closed': '{from:day}–{to:day} on voimassa versio {revision}.',
  'stretch-none': '{from:day} alkaen mikään versio ei ole voimassa.',
  'release-warnings': {
    one: 'Luonnokseen jäi yksi varoitus. Näet sen komennolla check.',
    other: 'Luonnokseen jäi {n} varoitusta. Näet ne komennolla check.',
  },
  'released-late':
    'Huomaa: julkaisupäivä {date:day} on jo mennyt. Versio on voimassa aikaisintaan {day:day} alkaen, päivästä jona se kirjataan.',
  'base-before': 'Vertailukohta on {commit}, joka oli tässä ennen työntöä ({forge}).',
  'base-request': 'Vertailukohta on {commit}, josta muutos erosi kohdehaarastaan ({forge}).',
  'base-unrelated':
    'Vertailukohta on muutoksen kohdehaara, {commit}: niillä ei ole yhteistä committia ({forge}).',
  'base-branch':
    'Vertailukohta on {commit}, josta tämä erosi haarasta {branch}: {forge} ei kerro, mitä tässä oli ennen.',
  'base-oldest':
    'Vertailukohta on {commit}, vanhin committi, jossa on julkaistuja versioita, ja vain niitä verrataan: {forge} ei kerro, mitä tässä oli ennen, ja tämä on jo haarassa {branch}.',
  'base-only':
    'Vertailukohtaa ei ole: {forge} ei kerro, mitä tässä oli ennen, eikä mikään committia {commit} aikaisempi sisällä julkaistuja versioita.',
  'base-unborn': 'Vertailukohtaa ei ole: mitään ei ole vielä viety versionhallintaan.',
  'base-fetched': 'Haetaan vertailukohta: {command}',
  'revision-not-as-released':
    'Julkaistu versio `{revision}` ei ole sellainen kuin julkaistaessa (vertailukohta `{ref}`): {what}',
  'history-not-as-released':
    'Selosteen `{notice}` julkaistut versiot eivät ole sellaisia kuin julkaistaessa (vertailukohta `{ref}`): {what}',
  'not-as-released-hint': 'Muutokset näkyvät komennolla git diff {ref} -- {folder}',
  'comment-created': '{request}: kommentoitu.',
  'comment-updated': '{request}: kommentti päivitetty.',
  'comment-same': '{request}: kommentti on ajan tasalla.',
  'comment-later': '{request}: ei kommentoitu, sillä myöhempi ajo on jo tehnyt sen.',
  'comment-without-report': '{request}: ei kommentoitu, sillä sen ajosta ei jäänyt raporttia.',
  'comment-other-event': 'Ei kommentoitu: ajo ei koskenut muutospyyntöä.',
  'comment-none-open': 'Ei kommentoitu: mikään avoin muutospyyntö ei pääty committiin {commit}.',
  'comment-several': 'Ei kommentoitu: {commit} päättää useita avoimia muutospyyntöjä: {list}.',
  'path-outside': '`{path}` ei kuulu mihinkään selosteeseen: se jätetään pois.',
  'paths-outside':
    '{n} polkua ei kuulu mihinkään selosteeseen: ne jätetään pois, niistä ensimmäisenä `{path}`.',
  'announced-files': 'Kirjoitettu: {list}.',
  'announced-later': 'Huomaa: {later} on julkaistu version {revision} jälkeen.',
} as const;
