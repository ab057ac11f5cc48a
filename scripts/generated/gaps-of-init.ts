import { join } from 'node:path';
import type { Locale } from '../../schema/languages.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import type { Files } from '../../src/files/files.ts';
import { inCountry } from '../../src/init/in-country.ts';
import { readTemplate, templateLanguages } from '../../src/init/read-template.ts';

/** What is to be written; of what may also be confirmed, the words may stay as they are. */
const gap = /\[(?:täydennä|fyll i|fill in|bitte ergänzen): ([^[\]{}]+)\]/gu;

const countryList = /^[A-Z]{2}\.yaml$/u;

/** The words of every gap that `init` writes in any language and country, in order. */
export function writeGapsOfInit(): string {
  const house = filesOnDisk(join(import.meta.dirname, '../../src/init'));
  const texts = [
    ...textsIn(house, 'templates/kinds'),
    ...templateLanguages(house).flatMap((locale) => textsOf(house, locale)),
  ];
  const found = texts.flatMap((text) => [...text.matchAll(gap)].map(([, words = '']) => words));
  const words = [...new Set(found.map((one) => one.replaceAll(/\s+/gu, ' ').trim()))].sort();
  return `// Written by \`npm run generate\` from \`src/init/templates/\`.

/** What \`init\` leaves to be written, in all its languages, without brackets and order. */
export const gapsOfInit: readonly string[] = [
${words.map((one) => `  ${quoted(one)},`).join('\n')}
];
`;
}

/** The templates of a language as they are, and as they are in each country that has words of its own. */
function textsOf(house: Files, locale: Locale): string[] {
  const folder = `templates/${locale}`;
  const countries = house.list(folder).filter(({ name }) => countryList.test(name));
  const houses = countries.map(({ name }) => inCountry(house, locale, name.slice(0, 2)));
  return [house, ...houses].flatMap((one) => textsIn(one, folder));
}

function textsIn(house: Files, folder: string): string[] {
  return house.list(folder).flatMap(({ name, kind }) => {
    const path = `${folder}/${name}`;
    if (kind === 'folder') return textsIn(house, path);
    const isRead = /\.(?:md|yaml)$/u.test(name) && !countryList.test(name);
    return isRead ? [readTemplate(house, path)] : [];
  });
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
