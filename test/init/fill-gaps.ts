import type { Spoken } from '../../schema/languages.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { packageRoot } from '../../src/files/package-root.ts';
import { noticeKinds } from '../../src/init/answers.ts';
import { readPage, readTemplateTree } from '../../src/init/read-template.ts';
import { sectionNames } from '../../src/init/sections.ts';
import type { Tree } from '../../src/init/tree.ts';
import { printDuration } from '../../src/locale/durations.ts';
import { gapsOfInit } from '../../src/markdown/gaps-of-init.ts';

/** What the gaps of new notices begin with, in each language; some hold a sentence to confirm. */
const gap =
  /\[(?<opening>täydennä|fyll i|fill in|bitte ergänzen)(?<confirm> (?:tai vahvista|eller bekräfta|or confirm|oder bestätigen))?: (?<words>[^\]]*)\]/gu;

const languages: Readonly<Record<string, Spoken>> = {
  täydennä: 'fi',
  'fyll i': 'sv',
  'fill in': 'en',
  'bitte ergänzen': 'de',
};

/** By what the templates call the gap. */
const answers: Readonly<Record<string, string>> = {
  authority: 'Der Landesbeauftragte für den Datenschutz Niedersachsen',
  authorityUrl: 'https://authority.example/',
  baseUrl: 'https://privacy.shop.example/',
  city: 'Helsinki',
  email: 'privacy@shop.example',
  officerEmail: 'officer@shop.example',
  postcode: '00100',
  representativeEmail: 'representative@shop.example',
  street: 'Esimerkkikatu 1',
  url: 'https://shop.example/cookies',
};

const finland: Readonly<Record<Spoken, string>> = {
  fi: 'Suomi',
  sv: 'Finland',
  en: 'Finland',
  de: 'Finnland',
};

const templates = filesOnDisk(`${packageRoot}src/init`);

/** A text with an answer in each gap, as a legal team might give it, or the sentence that it offers; who is asked for has a name of its own. */
export function fillGaps(text: string): string {
  return text.replace(gap, (...match) => {
    const { opening = '', confirm, words = '' } = match.at(-1) as Record<string, string>;
    if (confirm !== undefined) return words;
    const locale = languages[opening] ?? 'en';
    const key = keyOf(locale, match[0]);
    const [, number] = numbers.find(([named]) => named.test(words)) ?? [];
    if (number !== undefined) return number;
    if (key === 'period') return printDuration('P2Y', locale);
    if (key === 'representativeCountry') return finland[locale];
    return answers[key ?? ''] ?? `Esimerkki-Palvelu ${letters(placeOf(words))} Oy`;
  });
}

/** The number that a company has in its country, by each of its names. */
const numbers: readonly [named: RegExp, number: string][] = [
  [/Y-tunnus|FO-nummer|business ID|Unternehmensnummer/u, '2930948-2'],
  [/organisationsnummer|organisaationumero|organisation number/iu, '556036-0793'],
  [/HRB 12345/u, 'Amtsgericht München, HRB 12345'],
];

/** A number in letters: what holds a figure is no name of a law. */
function letters(number: number): string {
  return [...String(Math.max(number, 0))].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

/** The place of a gap among all, the same in each language: who has a name has it in all of them. */
function placeOf(words: string): number {
  const place = places.get(words);
  return place === undefined
    ? gapsOfInit.indexOf(words) + 500
    : [...new Set(places.values())].indexOf(place);
}

const pages = [...noticeKinds, ...sectionNames.map((name) => `sections/${name}`)];
const places = new Map(
  Object.values(languages).flatMap((locale) =>
    [
      ...pages.map((name) => [name, readPage(templates, `${locale}/${name}.md`).facts] as const),
      ...['entries', 'gaps'].map(
        (name) => [name, readTemplateTree(templates, `${locale}/${name}.yaml`)] as const,
      ),
    ].flatMap(([name, tree]) => placesIn(tree, name)),
  ),
);

function placesIn(tree: Tree, place: string): [words: string, place: string][] {
  if (typeof tree !== 'string')
    return Object.entries(tree).flatMap(([key, value]) => placesIn(value, `${place}.${key}`));
  return [...tree.matchAll(gap)].map(({ groups }) => [groups?.['words'] ?? '', place]);
}

function keyOf(locale: Spoken, whole: string): string | undefined {
  const gaps = Object.entries(readTemplateTree(templates, `${locale}/gaps.yaml`));
  return gaps.find(([, words]) => words === whole)?.[0];
}

/** The gaps of a text, each with its line. */
export function gapsIn(text: string): { line: number; gap: string }[] {
  return [...text.matchAll(gap)].map((match) => {
    return { line: text.slice(0, match.index).split('\n').length, gap: match[0] };
  });
}
