import type { Words } from '../rule.ts';
import type { TableCode } from './spoken-code.ts';

const formats: Record<string, string> = {
  id: 'ett id: små bokstäver a–z, siffror och bindestreck, till exempel customer-data',
  number: 'ett heltal',
  duration: 'en tid enligt ISO 8601, till exempel P5Y (fem år), P6M eller P14D',
  country: 'en landskod med stora bokstäver, till exempel FI',
  date: 'en dag i formen ÅÅÅÅ-MM-DD, till exempel 2019-08-12',
  email: 'en e-postadress',
  url: 'en webbadress som börjar med https://',
  siteAddress:
    'webbplatsens adress: https://, en värd och vid behov en mapp, utan användare, frågesträng (?) och fragment (#), till exempel https://dataskydd.butik.example/',
  path: 'en del av adressen: små bokstäver, siffror och bindestreck, dock inte search',
  engine: 'en version såsom 0.2.0',
  digest: 'en kontrollsumma: sha256- och 64 hexadecimala siffror',
  revision: 'versionens id, till exempel 2019-08-12',
  timeZone: 'en tidszon, till exempel Europe/Helsinki',
  empty: 'minst ett språk, till exempel {sv: …}',
  sourceLanguage: 'ett språk som finns i listan languages',
  unique: 'varje värde en gång',
};

const shapes: Record<string, string> = {
  string: 'en text',
  text: 'en text',
  array: 'en lista',
  list: 'en lista',
  object: 'en grupp nycklar',
  map: 'en grupp nycklar',
  record: 'ett eget värde för varje språk',
};

const shapeHints: Record<string, string> = {
  array: 'Skriv en lista: [den första, den andra].',
  record: 'Skriv till exempel så här: {fi: …, sv: …}.',
};

const yamlReasons: Record<string, { message: string; hint: string }> = {
  'duplicate-key': {
    message: 'Samma nyckel finns två gånger.',
    hint: 'Slå ihop dem under en nyckel.',
  },
  tab: { message: 'Indraget innehåller en tabb.', hint: 'Använd mellanslag i indrag.' },
  quote: {
    message:
      'Raden går inte att läsa: ett kolon, ett komma, en parentes eller ett indrag står fel.',
    hint: 'Sätt texten inom citattecken, till exempel name: "Fakturering: elektronisk".',
  },
  unclosed: {
    message: 'Raden --- saknas efter metadata.',
    hint: 'Skriv raden --- mellan metadata och texten.',
  },
  unopened: {
    message: 'Raden --- saknas före metadata.',
    hint: 'Skriv --- på filens första rad.',
  },
  'unclosed-quote': {
    message: 'Ett citattecken inleds här men avslutas inte.',
    hint: 'Skriv citattecknet även efter värdet.',
  },
  'unclosed-bracket': {
    message: 'En parentes inleds här men avslutas inte.',
    hint: 'Skriv parentesen även efter värdet: [ett, två].',
  },
  'curly-quote': {
    message: 'Värdet börjar med ett typografiskt citattecken, som YAML inte känner igen.',
    hint: 'Använd raka citattecken: "…".',
  },
  alias: { message: 'Hänvisningar (& och *) används inte.', hint: 'Skriv ut uppgiften.' },
  tag: {
    message: 'En text kan inte börja med tecknet !.',
    hint: 'Sätt texten inom citattecken.',
  },
  key: { message: 'En nyckel ska vara ett ord.', hint: 'Ta bort parenteserna ur nyckeln.' },
  map: {
    message: 'Metadata ska bestå av nycklar och värden.',
    hint: 'Börja till exempel så här: title: Avsnittets rubrik.',
  },
  nesting: {
    message: 'Uppgifterna är nästlade för djupt.',
    hint: 'Kontrollera parenteser och indrag.',
  },
  syntax: {
    message: 'YAML är felaktigt skriven.',
    hint: 'Sätt texten inom citattecken och kontrollera indraget.',
  },
};

/** What reading can find, in Swedish. */
export const swedish: Record<TableCode, Words> = {
  'file-missing': ({ path }) => ({
    message: `Filen ${path} finns inte.`,
    hint: 'Skapa filen eller kontrollera namnet.',
  }),
  'file-unreadable': ({ path }) => ({
    message: `Filen ${path} går inte att läsa.`,
    hint: 'Kontrollera att den är en vanlig fil och att den får läsas.',
  }),
  'file-outside-root': ({ path }) => ({
    message: `Filen ${path} är en länk ut ur projektets mapp.`,
    hint: 'Ersätt länken med själva filen.',
  }),
  'file-too-large': ({ path }) => ({
    message: `Filen ${path} är för stor.`,
    hint: 'En textfil får vara högst 1 MB och en bild högst 4 MB. Dela texten i avsnitt.',
  }),
  'file-not-utf-8': ({ path }) => ({
    message: `Filen ${path} är inte UTF-8-text.`,
    hint: 'Spara filen med teckenkodningen UTF-8.',
  }),
  'yaml-invalid': ({ reason }) =>
    yamlReasons[reason ?? ''] ?? {
      message: 'YAML är felaktigt skriven.',
      hint: 'Kontrollera raden.',
    },
  'markdown-nesting': () => ({
    message:
      'Texten är nästlad för djupt, eller ett stycke har för många parenteser eller asterisker.',
    hint: 'Dela stycket och lös upp citat och listor i varandra.',
  }),
  'front-matter-missing': () => ({
    message: 'Avsnittet saknar metadata i början.',
    hint: 'Börja filen med raderna ---, title: Avsnittets rubrik, ---.',
  }),
  'key-unknown': ({ key, path, meant }) => ({
    message: `Nyckeln \`${key}\` är okänd${path ? ` i ${path}` : ''}.`,
    hint: meant
      ? `Menade du \`${meant}\`? En okänd uppgift når inte läsaren.`
      : 'Kontrollera stavningen eller ta bort raden. En okänd uppgift når inte läsaren.',
  }),
  'value-wrong-type': ({ path, found, expected }) => ({
    message: `I ${path || 'filen'} står ${shapes[found ?? ''] ?? found}, men där ska stå ${shapes[expected ?? ''] ?? expected}.`,
    hint: shapeHints[expected ?? ''] ?? 'Kontrollera raden och indraget.',
  }),
  'value-not-in-list': ({ path, found, list }) => ({
    message: `Värdet \`${found}\` i ${path} är okänt.`,
    hint: `Använd något av dessa: ${list}.`,
  }),
  'value-wrong-format': ({ path, found, format }) => ({
    message: `Värdet \`${found}\` i ${path} har fel form.`,
    hint: `Där ska stå ${formats[format ?? ''] ?? format}.`,
  }),
  'value-empty': ({ path }) => ({
    message: `${path} är tomt.`,
    hint: 'Fyll i uppgiften eller ta bort raden.',
  }),
  'value-missing': ({ path, key }) => ({
    message: `Uppgiften \`${key}\` saknas${path ? ` i ${path}` : ''}.`,
    hint: `Lägg till raden ${key}: …`,
  }),
  'value-cut-by-comment': ({ value, comment }) => ({
    message: `Texten bryts vid tecknet #: kvar blir "${value}".`,
    hint: `Sätt texten inom citattecken: "${value} #${comment}". Flytta en anteckning till en egen rad.`,
  }),
  'values-differ': ({ path, before, after }) => ({
    message: `${path} är angivet två gånger på olika sätt: \`${before}\` och \`${after}\`.`,
    hint: 'Behåll uppgiften på ett ställe eller skriv samma sak på båda.',
  }),
  'section-missing': ({ section, path, meant }) => ({
    message: `Avsnittet ${section} finns i listan, men filen ${path} finns inte.`,
    hint: meant
      ? `Menade du \`${meant}\`? Rätta namnet i listan sections.`
      : 'Skapa filen eller ta bort avsnittet ur listan sections.',
  }),
  'section-unlisted': ({ section }) => ({
    message: `Avsnittet ${section} finns inte i beskrivningens lista, så läsaren ser det inte.`,
    hint: `Lägg till ${section} i listan sections i notice.yaml eller ta bort filen.`,
  }),
  'translation-missing': ({ path, source, id }) => ({
    message: `Översättningen saknar ${path}. På källspråket står det: "${source}".`,
    hint: id
      ? `Lägg till uppgiften i översättningens metadata med samma id (id: ${id}).`
      : 'Lägg till uppgiften i översättningens metadata.',
  }),
  'translation-without-source': ({ path, name }) => ({
    message: `Översättningen har ${path ? `${path} › ` : ''}${name}, som inte finns på källspråket.`,
    hint: 'Lägg först till det på källspråket eller ta bort det ur översättningen.',
  }),
  'placeholder-unknown': ({ path, example }) => ({
    message: `I texten står {{${path}}}, men det finns ingen sådan uppgift.`,
    hint: `Formen är {{slag.id.fält}}${example ? `, till exempel {{${example}}}` : ''}.`,
  }),
  'raw-html': ({ text }) => ({
    message: text?.startsWith('<!--: ')
      ? `En HTML-kommentar innehåller ord som inte visas för läsaren: ${text.slice(6)}`
      : `HTML-koden innehåller ord som inte visas för läsaren: ${text}`,
    hint: 'Skriv dem som text eller ta bort dem: skript, stilar, mallar, kommentarer, formulärfält och kod som aldrig stängs skrivs inte ut.',
  }),
  'link-unsafe': ({ text }) => ({
    message: `Länkadressen \`${text}\` är inte tillåten, så länken fungerar inte.`,
    hint: 'Använd en adress som börjar med https:, mailto: eller tel:.',
  }),
  'figure-without-text': ({ text }) => ({
    message: `Bilden ${text} har ingen alternativtext, så alla får inte del av den.`,
    hint: 'Skriv bildens innehåll inom hakparentes: ![Vad bilden visar](../figures/bild.svg).',
  }),
  'theme-invalid': () => ({
    message:
      'Stilmallen kan inte läsas härifrån: en klammerparentes, ett citattecken, ett kolon eller ett semikolon saknas eller är ett för mycket.',
    hint: 'Rätta stället: en webbläsare utelämnar det som den inte kan läsa.',
  }),
  'theme-address-outside': ({ address }) => ({
    message: `Stilmallen hämtar \`${address}\` utanför webbplatsen, vilket webbläsare inte får göra.`,
    hint: 'Spara filen i mappen content/theme/ och skriv url(theme/fil).',
  }),
  'theme-file-missing': ({ address }) => ({
    message: `Stilmallen använder \`${address}\`, som inte leder till någon fil i content/theme/.`,
    hint: 'Spara filen i mappen content/theme/ och skriv url(theme/fil).',
  }),
  'theme-file-misnamed': ({ file, expected }) => ({
    message: `Webbplatsen använder inte filen ${file}.`,
    hint: `Webbplatsen söker efter: ${expected}. Flytta filen eller spara den i en sådan form.`,
  }),
};
