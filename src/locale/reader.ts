import type { Locale } from '../../schema/languages.ts';

type Words = Readonly<Record<Locale, string>>;

/**
 * What readers are told on the pages of a notice. `{names}` stand for dates, numbers, texts and links
 * that are put in (say.ts). Readers meet "version"; the code says revision.
 */
export const readerWords = {
  stamp: {
    fi: 'Viimeisin päivitys: {d}',
    sv: 'Senast uppdaterad: {d}',
    en: 'Last updated: {d}',
  },
  effective: {
    fi: 'Voimassa {d} alkaen',
    sv: 'Gäller från och med {d}',
    en: 'In force from {d}',
  },
  superseded: {
    fi: 'Vanha versio. Voimassa {a}–{b}.',
    sv: 'Tidigare version. Gällde {a}–{b}.',
    en: 'Old version. In force {a} to {b}.',
  },
  readCurrent: {
    fi: 'Lue voimassa oleva tietosuojaseloste.',
    sv: 'Läs den dataskyddsbeskrivning som gäller nu.',
    en: 'Read the notice in force.',
  },
  endUnknown: {
    fi: 'Vanha versio, päivätty {d}. Emme tiedä, mihin asti se oli käytössä.',
    sv: 'Tidigare version, daterad {d}. Vi vet inte hur länge den användes.',
    en: 'Old version, dated {d}. We do not know how long it was used.',
  },
  announced: {
    fi: 'Tämä versio on voimassa {d} alkaen.',
    sv: 'Den här versionen gäller från och med {d}.',
    en: 'This version applies from {d}.',
  },
  beforeThat: {
    fi: 'Sitä ennen: versio {a}.',
    sv: 'Före det: version {a}.',
    en: 'Before that: version {a}.',
  },
  withdrawn: {
    fi: 'Peruttu {d}. Tämä versio ei ole voimassa. Syy: {r}',
    sv: 'Återkallad {d}. Den här versionen gäller inte. Orsak: {r}',
    en: 'Withdrawn on {d}. This version does not apply. Reason: {r}',
  },
  sample: {
    fi: 'Esimerkki. Tämä ei ole kenenkään voimassa oleva tietosuojaseloste. Osa tiedoista on keksittyjä.',
    sv: 'Exempel. Det här är inte någons gällande dataskyddsbeskrivning. En del av uppgifterna är påhittade.',
    en: "Sample. This is nobody's notice in force. Some facts are made up.",
  },
  retold: {
    fi: 'Mukaelma. Tämä ei ole alkuperäinen sanamuoto.',
    sv: 'Omskrivning. Det här är inte den ursprungliga ordalydelsen.',
    en: 'Retold. This is not the original wording.',
  },
  noSuchLanguage: {
    fi: 'Tätä selostetta ei ole suomeksi. Alla se on {l}.',
    sv: 'Beskrivningen finns inte på svenska. Nedan finns den {l}.',
    en: 'This notice is not available in English. It is shown below {l}.',
  },
  sourceLanguage: {
    fi: 'Alkuperäinen teksti on {l}. Tämä on käännös.',
    sv: 'Originaltexten är {l}. Det här är en översättning.',
    en: 'The original is {l}. This is a translation.',
  },
  since: {
    fi: 'Mitä on muuttunut {d} jälkeen',
    sv: 'Vad som har ändrats sedan {d}',
    en: 'What has changed since {d}',
  },
  asOf: {
    fi: 'Mikä versio oli voimassa tiettynä päivänä?',
    sv: 'Vilken version gällde en viss dag?',
    en: 'Which version applied on a given day?',
  },
  asOfUnknown: {
    fi: 'Varhaisin tallennettu versio on päivätty {d}. Emme tiedä, mikä seloste oli käytössä ennen sitä.',
    sv: 'Den äldsta sparade versionen är daterad {d}. Vi vet inte vilken beskrivning som användes före det.',
    en: 'The earliest recorded version is dated {d}. We do not know which notice was used before it.',
  },
  nothingChanged: {
    fi: 'Teksti ja tiedot ovat samat.',
    sv: 'Texten och uppgifterna är desamma.',
    en: 'The text and the facts are the same.',
  },
  deleted: { fi: 'Poistettu: {x}', sv: 'Borttaget: {x}', en: 'Deleted: {x}' },
  inserted: { fi: 'Lisätty: {x}', sv: 'Tillagt: {x}', en: 'Inserted: {x}' },
  moved: {
    fi: 'Siirretty kohdasta {a} kohtaan {b}, teksti ennallaan',
    sv: 'Flyttat från {a} till {b}, texten oförändrad',
    en: 'Moved from {a} to {b}, wording unchanged',
  },
  split: {
    fi: 'Jaettu {n} kappaleeksi',
    sv: 'Delat i {n} stycken',
    en: 'Split into {n} paragraphs',
  },
  merged: { fi: 'Yhdistetty', sv: 'Sammanslaget', en: 'Merged' },
  linkChanged: {
    fi: 'Linkin osoite vaihtui',
    sv: 'Länkadressen ändrad',
    en: 'Link address changed',
  },
  lookChanged: {
    fi: 'Vain ulkoasu muuttui',
    sv: 'Bara utseendet ändrat',
    en: 'Only the look changed',
  },
  rewritten: { fi: 'Kirjoitettu uudelleen', sv: 'Omskrivet', en: 'Rewritten' },
  deletionStarts: { fi: '[poistettu: ', sv: '[borttaget: ', en: '[deleted: ' },
  deletionEnds: { fi: ' poisto päättyy]', sv: ' slut på borttaget]', en: ' end of deletion]' },
  cosmetic: { fi: 'Kirjoitusasu', sv: 'Skrivfel rättade', en: 'Spelling' },
  editorial: { fi: 'Sanamuoto', sv: 'Ordval', en: 'Wording' },
  description: {
    fi: 'Kuvaus tarkentui, käsittely ennallaan',
    sv: 'Beskrivningen preciserades, behandlingen är densamma',
    en: 'Described more exactly, processing unchanged',
  },
  material: { fi: 'Sisältö muuttui', sv: 'Innehållet ändrades', en: 'Content changed' },
  fundamental: { fi: 'Merkittävä muutos', sv: 'Väsentlig ändring', en: 'Major change' },
  useRights: { fi: 'Käytä oikeuksiasi', sv: 'Använd dina rättigheter', en: 'Use your rights' },
} as const satisfies Record<string, Words>;

export type ReaderWord = keyof typeof readerWords;
