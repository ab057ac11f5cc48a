import type { Words } from '../rule.ts';
import type { TableCode } from './spoken-code.ts';

const formats: Record<string, string> = {
  id: 'an id: lower-case letters a–z, digits and hyphens, such as customer-data',
  number: 'a whole number',
  duration: 'an ISO 8601 duration such as P5Y (five years), P6M or P14D',
  country: 'a country code in capitals, such as FI',
  date: 'a day written YYYY-MM-DD, such as 2019-08-12',
  email: 'an e-mail address',
  url: 'a web address that begins with https://',
  siteAddress:
    'the address of the site: https://, a host and perhaps a folder, without user, query (?) or fragment (#), such as https://privacy.shop.example/',
  path: 'a part of an address: lower-case letters, digits and hyphens, other than search',
  engine: 'a version such as 0.2.0',
  digest: 'a digest: sha256- and 64 hexadecimal digits',
  revision: 'the name of a revision, such as 2019-08-12',
  timeZone: 'a time zone such as Europe/Helsinki',
  empty: 'at least one language, such as {en: …}',
  sourceLanguage: 'a language that is in the list languages',
  unique: 'each of them once',
};

const shapes: Record<string, string> = {
  string: 'a text',
  text: 'a text',
  array: 'a list',
  list: 'a list',
  object: 'a set of keys',
  map: 'a set of keys',
  record: 'a value for each language',
};

const shapeHints: Record<string, string> = {
  array: 'Write a list: [first, second].',
  record: 'Write for example {fi: …, sv: …}.',
};

const yamlReasons: Record<string, { message: string; hint: string }> = {
  'duplicate-key': { message: 'The same key stands twice.', hint: 'Join both under one key.' },
  tab: { message: 'The indentation has a tab.', hint: 'Indent with spaces.' },
  quote: {
    message: 'The line cannot be read: a colon, comma, bracket or indentation is out of place.',
    hint: 'Put the text in quotation marks, for example name: "Invoicing: electronic".',
  },
  unclosed: {
    message: 'The closing --- of the front matter is missing.',
    hint: 'Write a line --- between the front matter and the text.',
  },
  unopened: {
    message: 'The opening --- of the front matter is missing.',
    hint: 'Write --- on the first line of the file.',
  },
  'unclosed-quote': {
    message: 'A quotation mark opens here and never closes.',
    hint: 'Put the quotation mark at the end of the value too.',
  },
  'unclosed-bracket': {
    message: 'A bracket opens here and never closes.',
    hint: 'Put the bracket at the end of the value too: [one, two].',
  },
  'curly-quote': {
    message: 'The value begins with a curly quotation mark, which YAML does not know.',
    hint: 'Use straight quotes: "…".',
  },
  alias: { message: 'References (& and *) are not used.', hint: 'Write the fact out.' },
  tag: {
    message: 'A text cannot begin with the character !.',
    hint: 'Put the text in quotation marks.',
  },
  key: { message: 'A key must be a word.', hint: 'Take the brackets out of the key.' },
  map: {
    message: 'Front matter must be keys and values.',
    hint: 'Begin for example with title: Heading of the section.',
  },
  nesting: { message: 'The facts are nested too deep.', hint: 'Check brackets and indentation.' },
  syntax: {
    message: 'The YAML is not well-formed.',
    hint: 'Put the text in quotation marks and check the indentation.',
  },
};

/** What reading can find, in English. */
export const english: Record<TableCode, Words> = {
  'file-missing': ({ path }) => ({
    message: `There is no file ${path}.`,
    hint: 'Create the file or check its name.',
  }),
  'file-unreadable': ({ path }) => ({
    message: `The file ${path} cannot be read.`,
    hint: 'Check that it is an ordinary file and that you may read it.',
  }),
  'file-outside-root': ({ path }) => ({
    message: `The file ${path} is a link out of the project's folder.`,
    hint: 'Put the file itself in its place.',
  }),
  'file-too-large': ({ path }) => ({
    message: `The file ${path} is too large.`,
    hint: 'A text has at most 1 MB and a figure 4 MB. Divide the text into sections.',
  }),
  'file-not-utf-8': ({ path }) => ({
    message: `The file ${path} is not UTF-8 text.`,
    hint: 'Save the file with the encoding UTF-8.',
  }),
  'yaml-invalid': ({ reason }) =>
    yamlReasons[reason ?? ''] ?? {
      message: 'The YAML is not well-formed.',
      hint: 'Check the line.',
    },
  'markdown-nesting': () => ({
    message: 'The text is nested too deep, or a paragraph has too many brackets or asterisks.',
    hint: 'Divide the paragraph, and take out quotes and lists within each other.',
  }),
  'front-matter-missing': () => ({
    message: 'The section has no front matter.',
    hint: 'Begin the file with the lines ---, title: Heading of the section, ---.',
  }),
  'key-unknown': ({ key, path, meant }) => ({
    message: `Unexpected key \`${key}\`${path ? ` in ${path}` : ''}.`,
    hint: meant
      ? `Did you mean \`${meant}\`? An unknown fact never reaches a reader.`
      : 'Check the spelling or delete the line. An unknown fact never reaches a reader.',
  }),
  'value-wrong-type': ({ path, found, expected }) => ({
    message: `Unexpected ${(shapes[found ?? ''] ?? found)?.replace(/^a /u, '')} ${path ? `in ${path}` : 'at the top of the file'}, expected ${shapes[expected ?? ''] ?? expected}.`,
    hint: shapeHints[expected ?? ''] ?? 'Check the line and its indentation.',
  }),
  'value-not-in-list': ({ path, found, list }) => ({
    message: `Unexpected value \`${found}\` in ${path}.`,
    hint: `Use one of these: ${list}.`,
  }),
  'value-wrong-format': ({ path, found, format }) => ({
    message: `Unexpected form of \`${found}\` in ${path}.`,
    hint: `Expected ${formats[format ?? ''] ?? format}.`,
  }),
  'value-empty': ({ path }) => ({
    message: `No value in ${path}.`,
    hint: 'Fill it in or delete the line.',
  }),
  'value-missing': ({ path, key }) => ({
    message: path ? `No \`${key}\` in ${path}, expected one.` : `No \`${key}\`, expected one.`,
    hint: `Add the line ${key}: …`,
  }),
  'value-cut-by-comment': ({ value, comment }) => ({
    message: `The text is cut at the character #: what is left is "${value}".`,
    hint: `Put the text in quotation marks: "${value} #${comment}". Move a comment to a line of its own.`,
  }),
  'values-differ': ({ path, before, after }) => ({
    message: `${path} is given twice with different values: \`${before}\` and \`${after}\`.`,
    hint: 'Keep it in one place, or write the same in both.',
  }),
  'section-missing': ({ section, path, meant }) => ({
    message: `The section ${section} is listed, but there is no file ${path}.`,
    hint: meant
      ? `Did you mean \`${meant}\`? Correct the name in the list \`sections\`.`
      : 'Create the file or take the section out of the list `sections`.',
  }),
  'section-unlisted': ({ section }) => ({
    message: `The section ${section} is not in the list of the notice, so readers do not see it.`,
    hint: `Add ${section} to the list \`sections\` in notice.yaml or delete the file.`,
  }),
  'translation-missing': ({ path, source, id }) => ({
    message: `The translation lacks ${path}. The source reads: "${source}".`,
    hint: id
      ? `Add it to the front matter of the translation with the same id (id: ${id}).`
      : 'Add it to the front matter of the translation.',
  }),
  'translation-without-source': ({ path, name }) => ({
    message: `The translation has ${path ? `${path} › ` : ''}${name}, which the source text does not have.`,
    hint: 'Add it to the source first, or take it out of the translation.',
  }),
  'placeholder-unknown': ({ path, example }) => ({
    message: `The text has {{${path}}}, but there is no such fact.`,
    hint: `Write {{kind.id.field}}${example ? `, for example {{${example}}}` : ''}.`,
  }),
  'raw-html': ({ text }) => ({
    message: text?.startsWith('<!--: ')
      ? `An HTML comment holds words that readers are not shown: ${text.slice(6)}`
      : `HTML holds words that readers are not shown: ${text}`,
    hint: 'Write them as text, or delete them: scripts, styles, templates, comments, fields of forms and what is never closed are not printed.',
  }),
  'link-unsafe': ({ text }) => ({
    message: `The address \`${text}\` is not allowed, so the link does not work.`,
    hint: 'Use an address that begins with https:, mailto: or tel:.',
  }),
  'figure-without-text': ({ text }) => ({
    message: `The figure ${text} has no alternative text, so some readers miss what it says.`,
    hint: 'Write what it says in the brackets: ![What the figure says](../figures/figure.svg).',
  }),
  'theme-invalid': () => ({
    message:
      'The stylesheet cannot be read here: a brace, a quotation mark, a colon or a semicolon is missing or too many.',
    hint: 'Mend the place: a browser leaves out what it cannot read.',
  }),
  'theme-address-outside': ({ address }) => ({
    message: `The stylesheet loads \`${address}\` from outside the site, which browsers are told not to do.`,
    hint: 'Save the file in content/theme/ and write url(theme/file).',
  }),
  'theme-file-missing': ({ address }) => ({
    message: `The stylesheet uses \`${address}\`, which leads to no file of content/theme/.`,
    hint: 'Save the file in content/theme/ and write url(theme/file).',
  }),
  'theme-file-misnamed': ({ file, expected }) => ({
    message: `The site does not use the file ${file}.`,
    hint: `The site looks for: ${expected}. Move the file, or save it in such a form.`,
  }),
};
