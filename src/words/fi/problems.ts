import { toldProblems } from './told-problems.ts';

/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  ...toldProblems,
  'language-unread': {
    summary: 'Työkalu osaa lukea tekstin kieltä.',
    message:
      'Työkalu ei osaa lukea kieltä `{language}`: {n} sääntöä, jotka lukevat sanoja, jäi ajamatta, ja arvioitiin vain alkutiedoissa annetut tiedot.',
    hint: 'Anna tiedot alkutiedoissa ja luetuta teksti henkilöllä, joka osaa kielen ja tuntee lain.',
  },
  'word-lists-missing': {
    summary: 'Tekstin kielellä on sanaluettelot, joilla sanamuotoja arvioidaan.',
    message:
      'Kielellä `{language}` ei ole sanaluetteloita: {n} sääntöä, jotka arvioivat sanamuotoja, jäi ajamatta.',
    hint: 'Lue tämänkielinen teksti itse: epämääräiset ilmaukset, lupaukset ja kiellot jäävät ihmisen arvioitaviksi.',
  },
  'file-missing': {
    summary: 'Tiedosto, joka tarvitaan, on olemassa.',
    message: 'Tiedostoa {path} ei ole.',
    hint: 'Luo tiedosto tai tarkista sen nimi.',
  },
  'file-unreadable': {
    summary: 'Tiedoston voi lukea.',
    message: 'Tiedostoa {path} ei voi lukea.',
    hint: 'Tarkista, että se on tavallinen tiedosto ja että siihen on lukuoikeus.',
  },
  'file-outside-root': {
    summary: 'Tiedosto on projektin kansiossa eikä linkki sen ulkopuolelle.',
    message: 'Tiedosto {path} on linkki projektin kansion ulkopuolelle.',
    hint: 'Korvaa linkki itse tiedostolla.',
  },
  'file-too-large': {
    summary: 'Tiedosto ei ole suurempi kuin mitä selosteen osio tai kuva tarvitsee.',
    message: 'Tiedosto {path} on liian suuri.',
    hint: 'Tekstitiedosto on enintään 1 Mt ja kuva enintään 4 Mt. Jaa teksti osioihin.',
  },
  'file-not-utf-8': {
    summary: 'Tiedosto on UTF-8-tekstiä.',
    message: 'Tiedosto {path} ei ole UTF-8-tekstiä.',
    hint: 'Tallenna tiedosto merkistöllä UTF-8.',
  },
  'yaml-invalid': {
    summary: 'YAML on oikein kirjoitettu.',
    message: {
      'duplicate-key': 'Sama avain on kahdesti.',
      tab: 'Sisennyksessä on sarkain.',
      quote: 'Riviä ei voi lukea: kaksoispiste, pilkku, sulku tai sisennys on väärässä paikassa.',
      unclosed: 'Alkutietojen lopusta puuttuu rivi ---.',
      unopened: 'Alkutietojen alusta puuttuu rivi ---.',
      'unclosed-quote': 'Lainausmerkki avautuu tässä, mutta ei sulkeudu.',
      'unclosed-bracket': 'Sulku avautuu tässä, mutta ei sulkeudu.',
      'curly-quote': 'Arvo alkaa kaarevalla lainausmerkillä, jota YAML ei tunne.',
      alias: 'Viittauksia (& ja *) ei käytetä.',
      tag: 'Teksti ei voi alkaa merkillä !.',
      key: 'Avaimen pitää olla sana.',
      map: 'Alkutietojen pitää olla avaimia ja arvoja.',
      nesting: 'Tietoja on liian monta sisäkkäin.',
      syntax: 'YAML on kirjoitettu väärin.',
      other: 'YAML on kirjoitettu väärin.',
    },
    hint: {
      'duplicate-key': 'Yhdistä kohdat yhden avaimen alle.',
      tab: 'Sisennä välilyönneillä.',
      quote: 'Laita teksti lainausmerkkeihin, esimerkiksi name: "Laskutus: sähköinen".',
      unclosed: 'Kirjoita rivi --- alkutietojen ja tekstin väliin.',
      unopened: 'Kirjoita tiedoston ensimmäiseksi riviksi ---.',
      'unclosed-quote': 'Lisää lainausmerkki myös arvon loppuun.',
      'unclosed-bracket': 'Lisää sulku myös arvon loppuun: [yksi, kaksi].',
      'curly-quote': 'Käytä suoria lainausmerkkejä: "…".',
      alias: 'Kirjoita tieto auki.',
      tag: 'Laita teksti lainausmerkkeihin.',
      key: 'Poista hakasulkeet tai aaltosulkeet avaimesta.',
      map: 'Aloita esimerkiksi näin: title: Osion otsikko.',
      nesting: 'Tarkista sulut ja sisennykset.',
      syntax: 'Laita teksti lainausmerkkeihin ja tarkista sisennys.',
      other: 'Tarkista rivi.',
    },
  },
  'format-newer': {
    summary: 'Tiedoston muoto on sellainen, jonka tämä Seloste tuntee.',
    message: {
      needed:
        'Tiedoston on kirjoittanut Seloste {needed} muodossa {found}, jota tämä ({engine}) ei tunne.',
      other:
        'Tiedoston muoto on {found}, joka on tehty uudemmalle Selosteelle kuin tämä ({engine}).',
    },
    hint: {
      needed: 'Asenna tänne Seloste {needed} tai uudempi. Tiedostoa itseään ei tarvitse muuttaa.',
      other:
        'Asenna tänne uudempi Seloste: se, jolla projektissa on viimeksi julkaistu. Tiedostoa itseään ei tarvitse muuttaa.',
    },
  },
  'markdown-nesting': {
    summary: 'Tekstissä on sisäkkäisiä rakenteita vain sen verran, että sen voi lukea.',
    message: 'Tekstissä on liikaa sisäkkäin, tai kappaleessa on liikaa sulkuja tai tähtiä.',
    hint: 'Jaa kappale ja pura sisäkkäiset lainaukset ja luettelot.',
  },
  'front-matter-missing': {
    summary: 'Osio alkaa alkutiedoilla.',
    message: 'Osiosta puuttuvat alkutiedot.',
    hint: 'Aloita tiedosto riveillä ---, title: Osion otsikko, ---.',
  },
  'key-unknown': {
    summary: 'Jokainen avain kuuluu tiedostomuotoon.',
    message: {
      path: 'Avainta `{key}` ei tunneta kohdassa {path}.',
      other: 'Avainta `{key}` ei tunneta.',
    },
    hint: {
      cut: 'Aaltosulkeissa pilkku päättää tekstin, jolla ei ole lainausmerkkejä. Kirjoita koko teksti lainausmerkkeihin: {cut}.',
      meant: 'Tarkoititko `{meant}`? Tuntematon tieto ei päädy lukijalle.',
      other: 'Tarkista kirjoitusasu tai poista rivi. Tuntematon tieto ei päädy lukijalle.',
    },
  },
  'value-wrong-type': {
    summary: 'Arvo on sitä lajia, jota avain odottaa: teksti, luettelo tai avaimia.',
    message: {
      path: 'Kohdassa {path} on {found}, mutta siihen kuuluu {expected}.',
      other: 'Tiedostossa on {found}, mutta siihen kuuluu {expected}.',
    },
    hint: {
      array: 'Kirjoita luettelo: [ensimmäinen, toinen].',
      record: 'Kirjoita esimerkiksi näin: {fi: …, sv: …}.',
      other: 'Tarkista rivi ja sisennys.',
    },
    found: {
      string: 'teksti',
      text: 'teksti',
      array: 'luettelo',
      list: 'luettelo',
      object: 'joukko avaimia',
      map: 'joukko avaimia',
      record: 'oma arvo kullekin kielelle',
    },
    expected: {
      string: 'teksti',
      text: 'teksti',
      array: 'luettelo',
      list: 'luettelo',
      object: 'joukko avaimia',
      map: 'joukko avaimia',
      record: 'oma arvo kullekin kielelle',
    },
  },
  'value-not-in-list': {
    summary: 'Arvo on yksi niistä, jotka avain tuntee.',
    message: 'Kohdan {path} arvoa `{found}` ei tunneta.',
    hint: 'Käytä jotakin näistä: {list}.',
  },
  'value-wrong-format': {
    summary: 'Päivä, aika, maakoodi, osoite tai tunniste on oikeassa muodossa.',
    message: 'Kohdan {path} arvo `{found}` on väärässä muodossa.',
    hint: 'Siihen kuuluu {format}.',
    formats: {
      id: 'tunniste: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi customer-data',
      number: 'kokonaisluku',
      duration: 'ISO 8601 -aika, esimerkiksi P5Y (viisi vuotta), P6M tai P14D',
      country: 'maakoodi isoin kirjaimin, esimerkiksi FI',
      date: 'päivä muodossa VVVV-KK-PP, esimerkiksi 2019-08-12',
      email: 'sähköpostiosoite',
      url: 'verkko-osoite, joka alkaa https://',
      siteAddress:
        'sivuston osoite: https://, palvelin ja tarvittaessa kansio, ilman käyttäjää, kyselyä (?) ja ankkuria (#), esimerkiksi https://tietosuoja.kauppa.example/',
      frameOrigin:
        'https:// ja palvelin ilman polkua, esimerkiksi https://www.esimerkki.example tai https://*.esimerkki.example',
      path: 'osoitteen osa: pieniä kirjaimia, numeroita ja yhdysmerkkejä, ei kuitenkaan search',
      engine: 'versio kuten 0.2.0',
      digest: 'tiiviste: sha256- ja 64 heksadesimaalinumeroa',
      revision: 'version tunnus, esimerkiksi 2019-08-12',
      language: 'kielen tunnus tavallisessa muodossaan (BCP 47), esimerkiksi fi, fr-BE tai zh-Hant',
      timeZone: 'aikavyöhyke, esimerkiksi Europe/Helsinki',
      empty: 'vähintään yksi kieli, esimerkiksi {fi: …}',
      sourceLanguage: 'kieli, joka on luettelossa languages',
      unique: 'kukin vain kerran',
    },
  },
  'value-unwritten': {
    summary: 'Tuleva arvo on kirjoitettu ennen selosteen julkaisemista.',
    message: 'Kohta {path} on vielä kirjoittamatta: siinä on vain `{found}`.',
    hint: {
      format: 'Kirjoita se. Siihen kuuluu {format}.',
      list: 'Kirjoita tähän yksi näistä: {list}.',
    },
  },
  'value-empty': {
    summary: 'Jokaisella avaimella on arvo.',
    message: 'Kohta {path} on tyhjä.',
    hint: 'Täytä kohta tai poista rivi.',
  },
  'value-missing': {
    summary: 'Kohdassa on ne avaimet, joita ilman sitä ei voi ymmärtää.',
    message: { path: 'Kohdasta {path} puuttuu `{key}`.', other: '`{key}` puuttuu.' },
    hint: 'Lisää rivi {key}: …',
  },
  'value-cut-by-comment': {
    summary: 'Merkki # ei katkaise lainausmerkitöntä tekstiä.',
    message: 'Teksti katkeaa merkkiin #: jäljelle jää "{value}".',
    hint: 'Laita teksti lainausmerkkeihin: "{value} #{comment}". Siirrä huomautus omalle rivilleen.',
  },
  'values-differ': {
    summary: 'Sama tieto on kaikkialla sama.',
    message: {
      source:
        'Kohta {path} on käännöksessä toisin kuin lähdekielessä: lähdekielessä `{before}`, käännöksessä `{after}`.',
      other: 'Kohta {path} on annettu kahdesti eri tavoin: `{before}` ja `{after}`.',
    },
    hint: {
      source:
        'Tarkista, kumpi pitää paikkansa, ja kirjoita molempiin kieliin sama. Lähdekielinen tieto on tiedostossa {source}.',
      other: 'Jätä tieto yhteen paikkaan tai kirjoita molempiin sama.',
    },
  },
  'section-missing': {
    summary: 'Jokaisella luettelon osiolla on tiedosto.',
    message: 'Luettelossa on osio {section}, mutta tiedostoa {path} ei ole.',
    hint: {
      meant: 'Tarkoititko `{meant}`? Korjaa nimi luetteloon sections.',
      other: 'Luo tiedosto tai poista osio luettelosta sections.',
    },
  },
  'shared-unknown': {
    summary: 'Yhteinen tieto, johon seloste viittaa (use), on olemassa.',
    message: 'Yhteistä tietoa `{found}` ei ole luettelossa `{kind}`. Siellä on: {list}.',
    hint: 'Korjaa tunniste tai lisää tieto luetteloon `{kind}` johonkin kansion content/shared/ tiedostoon.',
  },
  'shared-id-twice': {
    summary: 'Jokaisella yhteisellä tiedolla on luettelossaan oma tunniste.',
    message: 'Tunniste `{id}` on annettu kahdesti kansion content/shared/ luettelossa `{kind}`.',
    hint: 'Anna toiselle tiedolle toinen tunniste tai poista se.',
  },
  'shared-unreleased': {
    summary: 'Yhteinen tieto on sama kuin viimeksi julkaistussa versiossa.',
    message:
      'Yhteinen tieto `{id}` luettelossa `{kind}` on muuttunut tämän selosteen viimeisimmän julkaisun jälkeen: lukijat näkevät yhä aiemman tiedon.',
    hint: 'Julkaise seloste; `release --all` julkaisee jokaisen muuttuneen selosteen.',
  },
  'shared-text-missing': {
    summary: 'Yhteinen teksti on jokaisella niiden selosteiden kielellä, jotka sitä käyttävät.',
    message:
      'Yhteisellä tiedolla `{id}` luettelossa `{kind}` ei ole tässä tekstiä kielellä `{locale}`.',
    hint: 'Lisää teksti kielellä `{locale}` muiden viereen tai kirjoita yksi teksti kaikille kielille.',
  },
  'section-unlisted': {
    summary: 'Jokainen osio on selosteen luettelossa.',
    message: 'Osiota {section} ei ole selosteen luettelossa, joten lukija ei näe sitä.',
    hint: 'Lisää {section} tiedoston notice.yaml luetteloon sections tai poista tiedosto.',
  },
  'translation-missing': {
    summary: 'Käännös kertoo kaiken, minkä alkukielinen teksti kertoo.',
    message: 'Käännöksestä puuttuu kohta {path}. Alkukielellä siinä lukee: "{source}".',
    hint: {
      told: 'Lisää käännöksen osioon `{told}` sama rivi, solu tai kohta kuin lähdekielessä.',
      id: 'Lisää kohta käännöksen alkutietoihin samalla tunnisteella (id: {id}).',
      other: 'Lisää kohta käännöksen alkutietoihin.',
    },
  },
  'translation-without-source': {
    summary: 'Käännös ei kerro muuta kuin alkukielinen teksti.',
    message: {
      path: 'Käännöksessä on kohta {path} › {name}, jota alkukielisessä tekstissä ei ole.',
      other: 'Käännöksessä on kohta {name}, jota alkukielisessä tekstissä ei ole.',
    },
    hint: 'Lisää se ensin alkukieliseen tekstiin tai poista se käännöksestä.',
  },
  'placeholder-unknown': {
    summary: 'Jokainen täytettävä kohta tulostaa tiedon, joka on olemassa.',
    message: 'Tekstissä on {{{path}}}, mutta sellaista tietoa ei ole.',
    hint: {
      example: 'Muoto on {{laji.tunniste.kenttä}}, esimerkiksi {{{example}}}.',
      other: 'Muoto on {{laji.tunniste.kenttä}}.',
    },
  },
  'placeholder-unsayable': {
    summary: 'Jokainen täytettävä kohta voidaan tulostaa tekstin kielellä.',
    message: 'Työkalulla ei ole kielellä `{language}` sanoja sille, mitä {{{path}}} kertoo.',
    hint: 'Kirjoita se tekstiin sanoin. Useimmilla kielillä voidaan tulostaa päivä, aika tai maa: {{retention.tilaukset.period}}.',
  },
  'raw-html': {
    summary: 'Lukija näkee tekstin jokaisen sanan, myös HTML-koodissa olevat.',
    message: {
      comment: 'HTML-kommentissa on sanoja, joita lukijalle ei näytetä: {comment}',
      other: 'HTML-koodissa on sanoja, joita lukijalle ei näytetä: {text}',
    },
    hint: 'Kirjoita ne tekstiksi tai poista ne: skriptejä, tyylejä, mallipohjia, kommentteja, lomakkeen kenttiä ja sulkematta jäänyttä koodia ei tulosteta.',
  },
  'link-unsafe': {
    summary: 'Linkki vie osoitteeseen, joka on turvallista avata.',
    message: 'Linkin osoitetta `{text}` ei sallita, joten linkki ei toimi.',
    hint: 'Käytä osoitetta, joka alkaa https:, mailto: tai tel:.',
  },
  'figure-without-text': {
    summary: 'Kuvalla on tekstivastine.',
    message: 'Kuvalla {text} ei ole tekstivastinetta, joten kaikki eivät saa sen tietoa.',
    hint: 'Kirjoita kuvan sisältö hakasulkeisiin: ![Mitä kuva kertoo](../figures/kuva.svg).',
  },
  'theme-invalid': {
    summary: 'Sivuston tyylitiedosto content/theme.css on oikein kirjoitettu.',
    message:
      'Tyylitiedostoa ei voi lukea tästä eteenpäin: aaltosulku, lainausmerkki, kaksoispiste tai puolipiste puuttuu tai on liikaa.',
    hint: 'Korjaa kohta: selain jättää pois sen, mitä se ei osaa lukea.',
  },
  'theme-address-outside': {
    summary: 'Tyylitiedosto ei hae mitään sivuston ulkopuolelta.',
    message:
      'Tyylitiedosto hakee sivuston ulkopuolelta osoitteen `{address}`, mikä on selaimilta kielletty.',
    hint: 'Tallenna tiedosto kansioon content/theme/ ja kirjoita url(theme/tiedosto).',
  },
  'theme-file-missing': {
    summary: 'Tiedostot, joita tyylitiedosto käyttää, ovat kansiossa content/theme/.',
    message:
      'Tyylitiedosto käyttää osoitetta `{address}`, joka ei johda mihinkään kansion content/theme/ tiedostoon.',
    hint: 'Tallenna tiedosto kansioon content/theme/ ja kirjoita url(theme/tiedosto).',
  },
  'theme-file-misnamed': {
    summary: 'Sivuston tyylitiedostolla ja logolla on nimet, joita sivusto etsii.',
    message: 'Sivusto ei käytä tiedostoa {file}.',
    hint: 'Sivusto etsii: {expected}. Siirrä tiedosto tai tallenna se sellaisessa muodossa.',
  },
  'folder-unreadable': {
    summary: 'Projektin kansioiden sisältö on luettavissa.',
    message: 'Kansion {path} sisältöä ei voi lukea.',
    hint: 'Tarkista, että kansioon on lukuoikeus ja että se ei ole linkki projektin kansiosta ulos.',
  },
  'figure-missing': {
    summary: 'Kuva on selosteen kansiossa figures.',
    message: 'Kuvaa {address} ei ole selosteen kansiossa figures.',
    hint: 'Tallenna kuva kansioon figures ja viittaa siihen muodossa ../figures/kuva.svg.',
  },
  'merge-conflict': {
    summary: 'Missään tiedostossa ei ole kahta versiota, joita Git ei osannut yhdistää.',
    message:
      'Tähän on jäänyt Gitin merkkejä yhdistämisestä, joka jäi kesken. Muuta tässä tiedostossa ei tarkistettu, eikä sitä, täyttääkö seloste velvollisuutensa.',
    hint: 'Jätä oikea versio ja poista toinen sekä rivit <<<<<<<, ======= ja >>>>>>>.',
  },
  'other-dialect': {
    summary: 'Teksti on sitä Markdownia, jota tässä luetaan: CommonMark ja taulukot.',
    message:
      'Tekstissä on toisenlaisen Markdownin merkkejä ({dialect}), ja lukija näkisi ne sellaisinaan: {text}',
    hint: 'Kirjoita sama tavallisella Markdownilla, esimerkiksi otsikkona, luettelona tai taulukkona, jonka otsikkorivin alla on rivi | --- |.',
  },
  'words-unshown': {
    summary: 'Lukija näkee jokaisen alaviitteen, määritelmän ja koodilohkon sanat.',
    message: 'Markdown ei näytä tätä lukijalle: {text}',
    hint: 'Viittaa alaviitteeseen tai määritelmään tekstissä. Koodiin kuuluva kirjoitetaan omalle rivilleen merkkien ``` alle. Voit myös kirjoittaa sanat tekstiksi tai poistaa ne.',
  },
  'table-cells-extra': {
    summary: 'Taulukon rivillä ei ole enempää soluja kuin taulukossa on sarakkeita.',
    message:
      'Rivillä on enemmän soluja kuin taulukossa sarakkeita, eikä lukija näe tekstiä: {text}',
    hint: 'Lisää taulukkoon sarake tai poista solu. Tekstissä merkki | kirjoitetaan \\|.',
  },
  'table-text-glued': {
    summary: 'Taulukon ja sen alla olevan tekstin välissä on tyhjä rivi.',
    message: 'Taulukon alla olevasta rivistä on tullut taulukon rivi: {text}',
    hint: 'Jätä taulukon ja tekstin väliin tyhjä rivi tai kirjoita rivi merkkien | väliin.',
  },
  'text-unfinished': {
    summary: 'Teksti on valmis: mikään siinä ei ole vasta paikka sanoille.',
    message: 'Teksti on tässä kesken: `{text}`',
    hint: {
      confirm:
        'Jos virke pitää teillä paikkansa, poista hakasulkeet ja sanat ennen kaksoispistettä. Muuten kirjoita, miten asia on.',
      other: 'Kirjoita se, mikä tähän kuuluu. Sellaisenaan tarkoitettu kirjoitetaan koodina: `…`.',
    },
  },
  'text-mojibake': {
    summary: 'Kirjaimet luetaan samalla merkistöllä, jolla ne on tallennettu.',
    message: 'Kirjaimet on tässä tallennettu yhdellä merkistöllä ja luettu toisella: `{text}`',
    hint: 'Kirjoita sana uudelleen ja tallenna tiedosto UTF-8-muodossa.',
  },
  'reference-undefined': {
    summary: 'Jokaisella tekstin viittauksella on kohde.',
    message: 'Viittauksella `{text}` ei ole määritelmää: lukija näkee hakasulkeet sellaisinaan.',
    hint: 'Lisää määritelmä omalle rivilleen, esimerkiksi linkille [ehdot]: https://… tai alaviitteelle [^1]: …. Näkyviksi tarkoitetut hakasulkeet kirjoitetaan \\[ ja \\].',
  },
  'heading-id-malformed': {
    summary: 'Otsikon tunniste on otsikon lopussa pienin kirjaimin.',
    message:
      'Odottamaton tunniste `{text}` otsikossa: tunniste kirjoitetaan otsikon loppuun pienin kirjaimin a–z, numeroin ja yhdysmerkein. Nyt lukija näkee sen sellaisenaan.',
    hint: 'Kirjoita tunniste otsikon viimeiseksi, esimerkiksi {example}.',
  },
  'heading-ids-differ': {
    summary: 'Otsikon tunniste on sama joka kielellä.',
    message:
      'Tiedostossa `{file}` ei ole otsikkoa, jonka tunniste on `{id}`. Tunnisteiden pitää olla samat joka kielellä.',
    hint: 'Anna samaa tarkoittavalle otsikolle toisella kielellä tämä tunniste tai poista tunniste kaikista kielistä.',
  },
  'heading-id-twice': {
    summary: 'Otsikon tunniste on selosteessa vain kerran.',
    message:
      'Odottamaton tunniste `{id}`: se on selosteessa toisessakin kohdassa, ja linkki johtaa vain yhteen.',
    hint: 'Anna toiselle otsikoista eri tunniste joka kielellä.',
  },
  'heading-id-taken': {
    summary: 'Tekstin kohdan tunniste ei ole minkään osan nimi.',
    message:
      'Odottamaton tunniste `{id}`: se on jonkin osan nimi, ja linkki johtaisi vain toiseen niistä.',
    hint: 'Anna tekstin kohdalle eri tunniste joka kielellä.',
  },
  'heading-id-reserved': {
    summary: 'Otsikon tunniste ei ole sivun itsensä käytössä.',
    message:
      'Odottamaton tunniste `{id}`: sivu käyttää sitä omiin osiinsa, eikä linkki johtaisi otsikkoon.',
    hint: 'Kirjoita joka kielellä tunniste, joka alkaa toisin, esimerkiksi {example}.',
  },
  'html-id-lost': {
    summary: 'Linkin kohteeksi HTML:ssä merkitty paikka on kohde myös sivulla.',
    message:
      'Odottamaton `{text}`: sivulla ei ole tällaista tunnistetta, eikä mikään linkki johda tähän.',
    hint: 'Kirjoita tekstielementille tunniste ilman välilyöntejä, esimerkiksi {example}, tai anna tunniste yläpuoliselle otsikolle.',
  },
  'link-address-empty': {
    summary: 'Linkin osoite kertoo, mihin linkki johtaa.',
    message: 'Odottamaton osoite `{address}`: se ei ole kokonainen, eikä linkki johda mihinkään.',
    hint: 'Kirjoita koko osoite, esimerkiksi https://www.example.org/, mailto:tietosuoja@example.org tai tel:+358101234567.',
  },
  'link-anchor-missing': {
    summary: 'Selosteen sisäinen linkki johtaa kohtaan, joka on olemassa.',
    message:
      'Linkki `{address}` ei johda mihinkään selosteen osaan, otsikkoon, kohtaan tai alaviitteeseen.',
    hint: 'Linkitä kohtaan, joka on olemassa, esimerkiksi {list}, tai anna tarkoitetulle otsikolle tämä tunniste.',
  },
  'link-page-missing': {
    summary: 'Sivuston sisäinen linkki johtaa sivulle, joka on olemassa.',
    message: 'Linkki `{address}` ei johda millekään sivuston sivulle, kuvaan tai tiedostoon.',
    hint: 'Kirjoita osoite niin kuin se sivustolla on, esimerkiksi {example}. Muualla olevan sivun osoite alkaa https://.',
  },
  'link-to-markdown': {
    summary: 'Mikään linkki ei johda tiedostoon, johon teksti on kirjoitettu.',
    message: 'Linkki `{address}` johtaa Markdown-tiedostoon, jota sivustolla ei ole.',
    hint: 'Linkitä siihen, minkä lukija näkee: {example}.',
  },
  'figure-misspelt': {
    summary: 'Kuvan nimi on tekstissä sama kuin tiedostolla.',
    message:
      'Teksti viittaa kuvaan {address}, mutta tiedoston nimi on `{found}`: isot ja pienet kirjaimet tai tarkkeet eroavat, vaikka nimet voivat näyttää samoilta.',
    hint: 'Kirjoita nimi tekstiin täsmälleen niin kuin tiedostolla, tai nimeä tiedosto uudelleen.',
  },
  'figure-misnamed': {
    summary: 'Kuvan tiedostonimi säilyy samana kaikissa järjestelmissä.',
    message:
      'Kuvan {address} tiedostonimeä ei voi jäädyttää versioon: se ei ole sama kaikissa järjestelmissä ja osoitteissa.',
    hint: 'Käytä nimessä kirjaimia, numeroita ja merkkejä . _ - ( ), ja nimeä tiedosto uudelleen, esimerkiksi `{example}`.',
  },
  'figure-named-twice': {
    summary: 'Kahden kuvan nimet eroavat muutenkin kuin isoilla kirjaimilla tai tarkkeilla.',
    message:
      'Kuvat {address} ja `{found}` eroavat vain isoilla kirjaimilla tai tarkkeilla, ja osassa järjestelmistä ne ovat sama tiedosto.',
    hint: 'Nimeä toinen tiedostoista uudelleen.',
  },
  'figure-outside-root': {
    summary: 'Kuva on projektin kansiossa eikä linkki sen ulkopuolelle.',
    message:
      'Kuva {address} on linkki projektin ulkopuolelle, joten sitä ei voi jäädyttää versioon.',
    hint: 'Kopioi tiedosto selosteen kansioon figures linkin tilalle.',
  },
  'figure-too-large': {
    summary: 'Kuva on enintään 4 megatavua.',
    message: 'Kuva {address} on suurempi kuin 4 megatavua, joten sitä ei voi jäädyttää versioon.',
    hint: 'Pienennä kuvaa tai tallenna se SVG-muodossa.',
  },
  'figure-unreadable': {
    summary: 'Kuvan voi lukea.',
    message:
      'Kuvaa {address} ei voi lukea: se on kansio, ei ole tavallinen tiedosto, tai lukuoikeus puuttuu.',
    hint: 'Tallenna sen tilalle tavallinen tiedosto, jonka voit lukea.',
  },
  'path-changed': {
    summary: 'Seloste pysyy osoitteessaan, kunnes julkaisu antaa sille toisen.',
    message:
      'Selosteen osoite vaihtuu seuraavan version julkaisupäivänä: `{from}` muuttuu muotoon `{to}`. Siihen asti osoite pysyy ennallaan.',
    hint: 'Julkaise versio, kun uusi osoite on oikein. Vanha osoite johtaa sen jälkeen uuteen.',
  },
  'path-taken': {
    summary: 'Jokaisella selosteella on omat osoitteensa, eikä niitä anneta myöhemmin muille.',
    message:
      'Osoite `{address}` kuuluu selosteelle `{other}`, joka on siinä nyt tai on ollut siinä aiemmin.',
    hint: 'Anna selosteelle toinen polku (path).',
  },
  'theme-at-rule': {
    summary: 'Tyylitiedostossa ei ole muita @-sääntöjä kuin @font-face, @media ja @supports.',
    message:
      'Odottamaton `{found}` tyylitiedostossa, odotettiin sääntöä `@font-face`, `@media` tai `@supports`, jonka ehdot ovat tavallisia.',
    hint: 'Poista se. Sivulla docs/theme.md on luettelo siitä, mitä teema saa asettaa.',
  },
  'theme-selector': {
    summary: 'Tyylitiedoston valitsimet ovat tavallisia, eikä mikään sääntö ole toisen sisällä.',
    message:
      'Odottamaton `{found}` tyylitiedostossa, odotettiin omaa tavallista valitsinta, esimerkiksi {expected}.',
    hint: 'Kirjoita sääntö tiedoston ylimmälle tasolle, valitsin ilman lainausmerkkejä, kenoviivoja ja kommentteja.',
  },
  'theme-property': {
    summary:
      'Tyylitiedosto asettaa muuttujia, fontteja ja ominaisuuksia, jotka eivät piilota eivätkä lisää sanoja.',
    message:
      'Odottamaton `{property}` tyylitiedostossa: sillä teema voisi piilottaa tai lisätä sanoja, tai sitä ei tunneta.',
    hint: 'Poista se. Sivulla docs/theme.md on luettelo muuttujista ja ominaisuuksista, jotka teema saa asettaa.',
  },
  'theme-token-unknown': {
    summary: 'Tyylitiedoston jokainen oma muuttuja on sivuston muuttuja.',
    message:
      'Odottamaton muuttuja `{token}` tyylitiedostossa, odotettiin sivuston muuttujaa, esimerkiksi `{near}`.',
    hint: 'Aseta jokin sivun docs/theme.md muuttujista.',
  },
  'theme-token-misplaced': {
    summary:
      'Muuttujat asetetaan koko sivulle, värit vain vaalealle, tummalle ja suuremmalle kontrastille.',
    message:
      'Muuttujaa `{token}` ei ole asetettu koko sivulle, odotettiin sitä kohdassa `{expected}`.',
    hint: 'Siirrä se sinne: vain osalle sivua asetettuna se voisi kadottaa sen osan sanat.',
  },
  'theme-value': {
    summary: 'Tyylitiedoston arvot ovat rajoissa, joissa jokainen sana on luettavissa.',
    message:
      'Odottamaton arvo `{found}` ominaisuudella `{property}` tyylitiedostossa, odotettiin {expected}.',
    hint: 'Valitse arvo näistä rajoista; ne ovat sivulla docs/theme.md.',
  },
  'theme-important': {
    summary: 'Mitään tyylitiedostossa ei ole merkitty tärkeäksi.',
    message:
      'Odottamaton `!important` tyylitiedostossa, odotettiin, ettei sitä ole: se pätisi paperillakin.',
    hint: 'Poista se. Muuttujat voittavat ilman sitä.',
  },
  'theme-contrast': {
    summary: 'Jokainen sivuston teksti erottuu taustastaan.',
    message:
      '`{text}` taustalla `{ground}` erottuu kontrastilla {ratio}:1 lukijalle, jonka valinta on {scheme}; odotettiin 4,5:1, eikä koskaan alle 3:1. Sanat olisivat käytännössä poissa.',
    hint: 'Anna väri sekä vaalealle että tummalle, esimerkiksi light-dark(#0b4f8a, #93c8ff), kunnes se erottuu molemmissa.',
  },
  'theme-contrast-low': {
    summary: 'Tekstin kontrasti on vähintään 4,5:1.',
    message:
      '`{text}` taustalla `{ground}` erottuu kontrastilla {ratio}:1 lukijalle, jonka valinta on {scheme}; odotettiin vähintään 4,5:1.',
    hint: 'Vaalenna tai tummenna jompaakumpaa.',
  },
  'figure-form-unknown': {
    summary: 'Kuva on SVG-, PNG-, JPEG-, GIF-, WebP- tai AVIF-tiedosto.',
    message: 'Kuvan `{name}` tiedostopääte ei kelpaa. Sallittuja ovat {list}.',
    hint: 'Tallenna kuva jossakin näistä muodoista.',
  },
  'figure-form-differs': {
    summary: 'Kuvan sisältö on sitä muotoa, jonka tiedostopääte kertoo.',
    message: 'Kuvan `{name}` sisältö ei ole sitä muotoa, jonka pääte `.{ending}` kertoo.',
    hint: 'Tallenna kuva uudelleen päätteen mukaisessa muodossa tai korjaa tiedoston nimi.',
  },
  'svg-malformed': {
    summary: 'SVG-kuva on oikein kirjoitettua XML:ää ja koodattu UTF-8:na.',
    message:
      'SVG-kuvaa ei voi lukea tästä kohdasta: se ei ole oikein kirjoitettua XML:ää, sitä ei ole koodattu UTF-8:na tai siinä on liikaa sisäkkäisiä osia.',
    hint: 'Avaa kuva piirto-ohjelmassa ja tallenna se uudelleen tavallisena SVG-tiedostona.',
  },
  'svg-declaration': {
    summary:
      'SVG-kuvassa ei ole dokumenttityyppiä, erillistä tyylitiedostoa eikä muuta merkistöä kuin UTF-8.',
    message:
      'SVG-kuvassa on `{found}`, vaikka sen pitää olla XML 1.0:aa ja UTF-8:aa ilman muita määrittelyjä.',
    hint: 'Poista kohta tai tallenna kuva tavallisena SVG-tiedostona.',
  },
  'svg-root-missing': {
    summary: 'SVG-kuva alkaa elementillä svg.',
    message: 'Kuvan alusta puuttuu SVG:n elementti `svg`.',
    hint: 'Aloita kuva näin: <svg xmlns="http://www.w3.org/2000/svg">.',
  },
  'svg-element-refused': {
    summary:
      'SVG-kuvassa on vain piirtäviä elementtejä: mikään ei käynnisty, lataudu, liiku eikä vie muualle.',
    message: 'Elementti `{element}` ei ole SVG-kuvassa sallittu.',
    hint: 'Poista se piirto-ohjelmassa, esimerkiksi muuttamalla tekstit ja kuvat poluiksi, ja tallenna kuva tavallisena SVG-tiedostona. Vain piirtävät elementit ovat sallittuja, eikä kuvasta poisteta mitään puolestasi.',
  },
  'svg-attribute-refused': {
    summary: 'SVG-kuvan elementeillä on vain piirtämiseen tarvittavia määritteitä.',
    message: 'Elementin `{element}` määrite `{attribute}` ei ole SVG-kuvassa sallittu.',
    hint: 'Poista määrite tai tallenna kuva tavallisena SVG-tiedostona.',
  },
  'svg-address-refused': {
    summary: 'SVG-kuva viittaa vain omiin osiinsa.',
    message:
      'SVG-kuvan elementissä `{element}` on osoite `{address}`, vaikka kuva saa viitata vain omiin osiinsa, esimerkiksi `#osa`.',
    hint: 'Piirrä kuvaan se, mitä osoitteesta haetaan, tai poista viittaus.',
  },
  'svg-copies-refused': {
    summary: 'SVG-kuvassa ei ole niin monta kopioiden kopiota, ettei selain jaksa piirtää niitä.',
    message:
      'SVG-kuvan kopioista (`use`) syntyy yli {limit} elementtiä, tai kopiot kopioivat toisiaan loputtomiin.',
    hint: 'Piirrä kopiot kerran tai tallenna kuva tavallisena SVG:nä.',
  },
  'svg-style-refused': {
    summary: 'SVG-kuvan tyylit eivät hae eivätkä liikuta mitään.',
    message: 'SVG-kuvan elementin `{element}` tyylissä on `{found}`, jota ei sallita.',
    hint: 'Käytä tyylissä vain värejä, mittoja ja viittauksia kuvan omiin osiin. Säännöistä sallitaan vain @media.',
  },
  'character-unseen': {
    summary:
      'Tekstissä ei ole merkkejä, joita lukija ei näe ja joiden vuoksi teksti luetaan toisin kuin miltä se näyttää.',
    message:
      'Tekstissä on merkki {character}, jota lukija ei näe: teksti voi olla muuta kuin miltä se näyttää.',
    hint: 'Poista merkki. Jos muokkausohjelma ei näytä sitä, poista myös sen ympäriltä ja kirjoita kohta uudelleen.',
  },
  'character-doubtful': {
    summary: 'Tekstissä ei ole tarpeettomia näkymättömiä merkkejä.',
    message: 'Tekstissä on merkki {character}, jota lukija ei näe ja jolla ei ole tässä käyttöä.',
    hint: 'Poista merkki. Jos muokkausohjelma ei näytä sitä, poista myös sen ympäriltä ja kirjoita kohta uudelleen.',
  },
  'address-shared': {
    summary: 'Jokaisella selosteella on kullakin kielellä oma osoite.',
    message: 'Osoite `{address}` on myös selosteella {other}: toinen jäisi toisen alle.',
    hint: 'Anna toiselle selosteelle eri path kielellä {locale}.',
  },
  'address-reserved': {
    summary: 'Millään selosteella ei ole osoitetta, jota sivusto tarvitsee itse.',
    message: 'Osoite `{address}` on sivuston haulla.',
    hint: 'Anna selosteelle eri path kielellä {locale}.',
  },
} as const;
