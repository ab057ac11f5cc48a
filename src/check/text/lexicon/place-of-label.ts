import type { Locale } from '../../../../schema/languages.ts';
import { latin } from '../../../../schema/latin.ts';
import { namesAnyCountry } from '../third-countries-named.ts';

/** Names of areas and countries that labels of recipients have, where a language has cases in that of the place. */
const areas: readonly string[] = [
  ...['EU', 'EU/ETA', 'EU/EEA', 'EU/EES', 'EU/EWR', 'ETA', 'EEA', 'EES', 'EWR'],
  ...['Europe', 'Europa', 'European Union', 'European Economic Area', 'Europeiska unionen'],
  ...['Europäischen Union', 'Europäischen Wirtschaftsraum', 'EU countries', 'Nordic countries'],
  ...['EU-länder', 'EU-länderna', 'Norden', 'Finland', 'Finnland', 'Sweden', 'Sverige', 'Schweden'],
  ...['Germany', 'Tyskland', 'Deutschland', 'United States', 'USA'],
];
const inside: readonly string[] = [
  ...[
    'EU:ssa',
    'ETA:ssa',
    'EU-maissa',
    'ETA-maissa',
    'EU-alueella',
    'ETA-alueella',
    'EU:n alueella',
  ],
  ...['Euroopassa', 'Pohjoismaissa', 'Suomessa', 'Ruotsissa', 'Saksassa', 'ulkomailla'],
];

const before =
  '(?:in|within|inside|across|outside|throughout|inom|utanför|i|innerhalb|außerhalb|im) (?:the |der |des |hela )?';
const being = ['toimivat', 'sijaitsevat', 'olevat'];
const abroad = ['abroad', 'utomlands', 'im Ausland'];
const seated = '(?:based |located |established |med säte |mit Sitz )?';
const any = (names: readonly string[]) => `(?:${names.join('|')})`;

/** Where a label says that somebody is, which says nothing of who it is: `… in the EU`, `… (EEA)`, `EU-alueella toimivat …`. */
export const placeAround = latin(
  new RegExp(
    `^${any(inside)}(?: ${any(being)})? |(?: \\(?|\\()${seated}(?:(?:${before})?${any(areas)}|${any(inside)}|${any(abroad)})\\)?$`,
    'iu',
  ),
);

/** Every word that tells so, in small letters. */
export const placeWords: readonly string[] = [
  ...[...areas, ...inside, ...being, ...abroad].flatMap((words) => words.toLowerCase().split(' ')),
  ...(`${before}${seated}`.toLowerCase().match(/\p{L}+/gu) ?? []),
];

const atEnd =
  /(?: \((?:the )?|,? (?:(?:based |located |established |registered |seated )?in(?: the)?|med säte i|i|mit Sitz in|aus|from|från) )(\p{Lu}[\p{L} .-]*)\)?$/u;
const inCase = /^(\p{Lu}\p{L}+ss[aä]) (?:toimivat |sijaitsevat |olevat )?| (\p{Lu}\p{L}+ss[aä])$/u;

/** A label without the country of whoever is meant, which is named at its end, in brackets, or in a case of its language. */
export function withoutCountry(label: string, locale: Locale): string {
  for (const pattern of [atEnd, inCase]) {
    const found = pattern.exec(label);
    const name = found?.[1] ?? found?.[2];
    if (found && name !== undefined && namesAnyCountry(name, locale))
      return label.replace(found[0], '');
  }
  return label;
}
