import type { FieldMeta } from '../../schema/meaning.ts';
import { maybeSameTown } from '../../schema/town-names.ts';

/** Whether two values that are written otherwise may be the same in two languages: a town, a street, a section of an act, its number. */
export function isSameInEachLanguage(
  place: FieldMeta['place'],
  source: string,
  translation: string,
): boolean {
  if (place === 'section') return partsOfSection(source) === partsOfSection(translation);
  return isSamePlace(place, source, translation) || isSameAct(source, translation);
}

/** Whether two lines of an address may be the same in two languages: `Mannerheimintie 4`, `Mannerheimvägen 4`. */
function isSamePlace(place: FieldMeta['place'], source: string, translation: string): boolean {
  if (place === 'town') return maybeSameTown(source, translation);
  const numbers = (line: string) => (line.match(/\d+/gu) ?? []).join(' ');
  return place === 'line' && numbers(source) === numbers(translation);
}

/**
 * The numbers and letters that a citation leads to, whatever it calls them: `7 artiklan 1 kohta ja 21 artiklan 3 kohta`,
 * `artikel 7.1 och 21.3` and `Articles 7(1) and 21(3)` are the same. A letter before a stop is an abbreviation: `S. 2`.
 */
function partsOfSection(section: string): string {
  return (section.match(/\d+[a-z]?(?!\p{L})|(?<![\p{L}\d])[a-z](?![\p{L}.])/giu) ?? [])
    .join(' ')
    .toLowerCase();
}

/** The number of an act of the Union with the letters of the Communities, of which each language has its own: `2000/518/EY`, `2000/518/EG`. */
const actOfCommunities = /^(\d{2,4}\/\d+\/)(?:EY|ETY|EG|EEG|EC|EEC|EWG|CE|CEE)$/u;

/** Whether two numbers of acts are the same one, each in the letters of its language. */
function isSameAct(source: string, translation: string): boolean {
  const number = actOfCommunities.exec(source)?.[1];
  return number !== undefined && number === actOfCommunities.exec(translation)?.[1];
}
