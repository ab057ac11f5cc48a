import type { Locale } from '../../../../schema/languages.ts';
import { inEachLanguage } from './in-each-language.ts';

const officers = inEachLanguage(({ officersOfBodies }) => officersOfBodies);

/** So many letters of a body are the same in all its forms: `kunnan`, `kunta`. */
const stem = 3;

/** Whether a sentence tells of the officer of a body that `name` does not name: `the city's data protection officer`. */
export function tellsOfOtherOfficer(sentence: string, name: string, locale: Locale): boolean {
  const body = officers[locale]?.exec(sentence)?.[1];
  return body !== undefined && !namesBody(name.toLowerCase(), body.toLowerCase());
}

/** A word that only begins so is another: `Stadtwerke` are no `Stadt`. */
function namesBody(name: string, body: string): boolean {
  return name.split(/\s/u).some((word) => {
    const at = word.indexOf(body.slice(0, stem));
    return at >= 0 && word.length - at <= body.length;
  });
}
