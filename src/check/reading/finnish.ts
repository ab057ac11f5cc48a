import type { Words } from '../rule.ts';
import type { TableCode } from './spoken-code.ts';

const formats: Record<string, string> = {
  id: 'tunniste: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, esimerkiksi customer-data',
  number: 'kokonaisluku',
  duration: 'ISO 8601 -aika, esimerkiksi P5Y (viisi vuotta), P6M tai P14D',
  country: 'maakoodi isoin kirjaimin, esimerkiksi FI',
  date: 'päivä muodossa VVVV-KK-PP, esimerkiksi 2019-08-12',
  email: 'sähköpostiosoite',
  url: 'verkko-osoite, joka alkaa https://',
  siteAddress:
    'sivuston osoite: https://, palvelin ja tarvittaessa kansio, ilman käyttäjää, kyselyä (?) ja ankkuria (#), esimerkiksi https://tietosuoja.kauppa.example/',
  path: 'osoitteen osa: pieniä kirjaimia, numeroita ja yhdysmerkkejä, ei kuitenkaan search',
  engine: 'versio kuten 0.2.0',
  digest: 'tiiviste: sha256- ja 64 heksadesimaalinumeroa',
  revision: 'version tunnus, esimerkiksi 2019-08-12',
  timeZone: 'aikavyöhyke, esimerkiksi Europe/Helsinki',
  empty: 'vähintään yksi kieli, esimerkiksi {fi: …}',
  sourceLanguage: 'kieli, joka on luettelossa languages',
  unique: 'kukin vain kerran',
};

const shapes: Record<string, string> = {
  string: 'teksti',
  text: 'teksti',
  array: 'luettelo',
  list: 'luettelo',
  object: 'joukko avaimia',
  map: 'joukko avaimia',
  record: 'oma arvo kullekin kielelle',
};

const shapeHints: Record<string, string> = {
  array: 'Kirjoita luettelo: [ensimmäinen, toinen].',
  record: 'Kirjoita esimerkiksi näin: {fi: …, sv: …}.',
};

const yamlReasons: Record<string, { message: string; hint: string }> = {
  'duplicate-key': {
    message: 'Sama avain on kahdesti.',
    hint: 'Yhdistä kohdat yhden avaimen alle.',
  },
  tab: { message: 'Sisennyksessä on sarkain.', hint: 'Sisennä välilyönneillä.' },
  quote: {
    message: 'Riviä ei voi lukea: kaksoispiste, pilkku, sulku tai sisennys on väärässä paikassa.',
    hint: 'Laita teksti lainausmerkkeihin, esimerkiksi name: "Laskutus: sähköinen".',
  },
  unclosed: {
    message: 'Alkutietojen lopusta puuttuu rivi ---.',
    hint: 'Kirjoita rivi --- alkutietojen ja tekstin väliin.',
  },
  unopened: {
    message: 'Alkutietojen alusta puuttuu rivi ---.',
    hint: 'Kirjoita tiedoston ensimmäiseksi riviksi ---.',
  },
  'unclosed-quote': {
    message: 'Lainausmerkki avautuu tässä, mutta ei sulkeudu.',
    hint: 'Lisää lainausmerkki myös arvon loppuun.',
  },
  'unclosed-bracket': {
    message: 'Sulku avautuu tässä, mutta ei sulkeudu.',
    hint: 'Lisää sulku myös arvon loppuun: [yksi, kaksi].',
  },
  'curly-quote': {
    message: 'Arvo alkaa kaarevalla lainausmerkillä, jota YAML ei tunne.',
    hint: 'Käytä suoria lainausmerkkejä: "…".',
  },
  alias: { message: 'Viittauksia (& ja *) ei käytetä.', hint: 'Kirjoita tieto auki.' },
  tag: {
    message: 'Teksti ei voi alkaa merkillä !.',
    hint: 'Laita teksti lainausmerkkeihin.',
  },
  key: {
    message: 'Avaimen pitää olla sana.',
    hint: 'Poista hakasulkeet tai aaltosulkeet avaimesta.',
  },
  map: {
    message: 'Alkutietojen pitää olla avaimia ja arvoja.',
    hint: 'Aloita esimerkiksi näin: title: Osion otsikko.',
  },
  nesting: { message: 'Tietoja on liian monta sisäkkäin.', hint: 'Tarkista sulut ja sisennykset.' },
  syntax: {
    message: 'YAML on kirjoitettu väärin.',
    hint: 'Laita teksti lainausmerkkeihin ja tarkista sisennys.',
  },
};

/** What reading can find, in Finnish. */
export const finnish: Record<TableCode, Words> = {
  'file-missing': ({ path }) => ({
    message: `Tiedostoa ${path} ei ole.`,
    hint: 'Luo tiedosto tai tarkista sen nimi.',
  }),
  'file-unreadable': ({ path }) => ({
    message: `Tiedostoa ${path} ei voi lukea.`,
    hint: 'Tarkista, että se on tavallinen tiedosto ja että siihen on lukuoikeus.',
  }),
  'file-outside-root': ({ path }) => ({
    message: `Tiedosto ${path} on linkki projektin kansion ulkopuolelle.`,
    hint: 'Korvaa linkki itse tiedostolla.',
  }),
  'file-too-large': ({ path }) => ({
    message: `Tiedosto ${path} on liian suuri.`,
    hint: 'Tekstitiedosto on enintään 1 Mt ja kuva enintään 4 Mt. Jaa teksti osioihin.',
  }),
  'file-not-utf-8': ({ path }) => ({
    message: `Tiedosto ${path} ei ole UTF-8-tekstiä.`,
    hint: 'Tallenna tiedosto merkistöllä UTF-8.',
  }),
  'yaml-invalid': ({ reason }) =>
    yamlReasons[reason ?? ''] ?? { message: 'YAML on kirjoitettu väärin.', hint: 'Tarkista rivi.' },
  'markdown-nesting': () => ({
    message: 'Tekstissä on liikaa sisäkkäin, tai kappaleessa on liikaa sulkuja tai tähtiä.',
    hint: 'Jaa kappale ja pura sisäkkäiset lainaukset ja luettelot.',
  }),
  'front-matter-missing': () => ({
    message: 'Osiosta puuttuvat alkutiedot.',
    hint: 'Aloita tiedosto riveillä ---, title: Osion otsikko, ---.',
  }),
  'key-unknown': ({ key, path, meant }) => ({
    message: `Avainta \`${key}\` ei tunneta${path ? ` kohdassa ${path}` : ''}.`,
    hint: meant
      ? `Tarkoititko \`${meant}\`? Tuntematon tieto ei päädy lukijalle.`
      : 'Tarkista kirjoitusasu tai poista rivi. Tuntematon tieto ei päädy lukijalle.',
  }),
  'value-wrong-type': ({ path, found, expected }) => ({
    message: `${path ? `Kohdassa ${path}` : 'Tiedostossa'} on ${shapes[found ?? ''] ?? found}, mutta siihen kuuluu ${shapes[expected ?? ''] ?? expected}.`,
    hint: shapeHints[expected ?? ''] ?? 'Tarkista rivi ja sisennys.',
  }),
  'value-not-in-list': ({ path, found, list }) => ({
    message: `Kohdan ${path} arvoa \`${found}\` ei tunneta.`,
    hint: `Käytä jotakin näistä: ${list}.`,
  }),
  'value-wrong-format': ({ path, found, format }) => ({
    message: `Kohdan ${path} arvo \`${found}\` on väärässä muodossa.`,
    hint: `Siihen kuuluu ${formats[format ?? ''] ?? format}.`,
  }),
  'value-empty': ({ path }) => ({
    message: `Kohta ${path} on tyhjä.`,
    hint: 'Täytä kohta tai poista rivi.',
  }),
  'value-missing': ({ path, key }) => ({
    message: path ? `Kohdasta ${path} puuttuu \`${key}\`.` : `\`${key}\` puuttuu.`,
    hint: `Lisää rivi ${key}: …`,
  }),
  'value-cut-by-comment': ({ value, comment }) => ({
    message: `Teksti katkeaa merkkiin #: jäljelle jää "${value}".`,
    hint: `Laita teksti lainausmerkkeihin: "${value} #${comment}". Siirrä huomautus omalle rivilleen.`,
  }),
  'values-differ': ({ path, before, after }) => ({
    message: `Kohta ${path} on annettu kahdesti eri tavoin: \`${before}\` ja \`${after}\`.`,
    hint: 'Jätä tieto yhteen paikkaan tai kirjoita molempiin sama.',
  }),
  'section-missing': ({ section, path, meant }) => ({
    message: `Luettelossa on osio ${section}, mutta tiedostoa ${path} ei ole.`,
    hint: meant
      ? `Tarkoititko \`${meant}\`? Korjaa nimi luetteloon sections.`
      : 'Luo tiedosto tai poista osio luettelosta sections.',
  }),
  'section-unlisted': ({ section }) => ({
    message: `Osiota ${section} ei ole selosteen luettelossa, joten lukija ei näe sitä.`,
    hint: `Lisää ${section} tiedoston notice.yaml luetteloon sections tai poista tiedosto.`,
  }),
  'translation-missing': ({ path, source, id }) => ({
    message: `Käännöksestä puuttuu kohta ${path}. Alkukielellä siinä lukee: "${source}".`,
    hint: id
      ? `Lisää kohta käännöksen alkutietoihin samalla tunnisteella (id: ${id}).`
      : 'Lisää kohta käännöksen alkutietoihin.',
  }),
  'translation-without-source': ({ path, name }) => ({
    message: `Käännöksessä on kohta ${path ? `${path} › ` : ''}${name}, jota alkukielisessä tekstissä ei ole.`,
    hint: 'Lisää se ensin alkukieliseen tekstiin tai poista se käännöksestä.',
  }),
  'placeholder-unknown': ({ path, example }) => ({
    message: `Tekstissä on {{${path}}}, mutta sellaista tietoa ei ole.`,
    hint: `Muoto on {{laji.tunniste.kenttä}}${example ? `, esimerkiksi {{${example}}}` : ''}.`,
  }),
  'raw-html': ({ text }) => ({
    message: text?.startsWith('<!--: ')
      ? `HTML-kommentissa on sanoja, joita lukijalle ei näytetä: ${text.slice(6)}`
      : `HTML-koodissa on sanoja, joita lukijalle ei näytetä: ${text}`,
    hint: 'Kirjoita ne tekstiksi tai poista ne: skriptejä, tyylejä, mallipohjia, kommentteja, lomakkeen kenttiä ja sulkematta jäänyttä koodia ei tulosteta.',
  }),
  'link-unsafe': ({ text }) => ({
    message: `Linkin osoitetta \`${text}\` ei sallita, joten linkki ei toimi.`,
    hint: 'Käytä osoitetta, joka alkaa https:, mailto: tai tel:.',
  }),
  'figure-without-text': ({ text }) => ({
    message: `Kuvalla ${text} ei ole tekstivastinetta, joten kaikki eivät saa sen tietoa.`,
    hint: 'Kirjoita kuvan sisältö hakasulkeisiin: ![Mitä kuva kertoo](../figures/kuva.svg).',
  }),
  'theme-invalid': () => ({
    message:
      'Tyylitiedostoa ei voi lukea tästä eteenpäin: aaltosulku, lainausmerkki, kaksoispiste tai puolipiste puuttuu tai on liikaa.',
    hint: 'Korjaa kohta: selain jättää pois sen, mitä se ei osaa lukea.',
  }),
  'theme-address-outside': ({ address }) => ({
    message: `Tyylitiedosto hakee sivuston ulkopuolelta osoitteen \`${address}\`, mikä on selaimilta kielletty.`,
    hint: 'Tallenna tiedosto kansioon content/theme/ ja kirjoita url(theme/tiedosto).',
  }),
  'theme-file-missing': ({ address }) => ({
    message: `Tyylitiedosto käyttää osoitetta \`${address}\`, joka ei johda mihinkään kansion content/theme/ tiedostoon.`,
    hint: 'Tallenna tiedosto kansioon content/theme/ ja kirjoita url(theme/tiedosto).',
  }),
  'theme-file-misnamed': ({ file, expected }) => ({
    message: `Sivusto ei käytä tiedostoa ${file}.`,
    hint: `Sivusto etsii: ${expected}. Siirrä tiedosto tai tallenna se sellaisessa muodossa.`,
  }),
};
