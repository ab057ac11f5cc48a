import { formless, type Reading } from '../fault.ts';
import type { Written } from '../written.ts';
import { asWritten } from './as-written.ts';
import { readCitedLaw, splitCitations } from './cited-law.ts';

type ToldLaw = { name: string; number?: string; section?: string; url?: string };

const quoted =
  /^["“”„»](.+)["“”«](?:\s(?:\(([^()]+)\)|(\(\p{Lu}{2,4}\)(?:\s\p{L}+)?\s\d+\/\d+)))?(?:,?\s(.+))?$/u;
const numbered =
  /^(.+?)\s(?:\((\d[^()]*)\)|(\(\p{Lu}{2,4}\)(?:\s\p{L}+)?\s\d+\/\d+))(?:,?\s(.+))?$/u;
const withSection = /^([^,()\d]+),\s(\D{0,12}\d.*|§.*)$/u;
const nameAlone = /^[^,()\d§]+$/u;
/** An act that is cited by its name and year, as in Ireland and the United Kingdom, and a section of it. */
const nameWithYear = /^([^,()\d§]*\p{L}\s(?:1[89]|20)\d\d)(?:,\s(\D{0,12}\d.*|§.*))?$/u;

/**
 * Acts of law as pages print them, apart by semicolons; an address is the target of a link.
 *
 * 1. `Accounting Act (1336/1997), chapter 2 section 10` has a name, a number and a section.
 * 2. `Accounting Act` has a name, and so has `Taxes Consolidation Act 1997`. `Act 1336/1997` is not read: what of it is
 *    the number is not said.
 * 3. `"Act 1336/1997"` in quotation marks is a name.
 * 4. `§ 257 HGB` and `7 kap. 2 § bokföringslagen` are read as they are cited (`cited-law.ts`).
 */
export function readLaws({
  text,
  raw,
  links,
}: Pick<Written, 'text' | 'raw' | 'links'>): Reading<ToldLaw[]> {
  const laws: ToldLaw[] = [];
  const parts = text.split(/;\s?/u).flatMap((one) => splitCitations(one.trim()));
  for (const part of parts.filter((one) => one !== '')) {
    const law = lawIn(part);
    if (!law) return formless(part, 'law');
    const url = (
      links.find((link) => part === link.text) ?? links.find((link) => part.includes(link.text))
    )?.url;
    const told = Object.entries(law).map(([key, value]) => [key, asWritten(value, raw)]);
    laws.push({ ...(Object.fromEntries(told) as ToldLaw), ...(url && { url }) });
  }
  return { value: laws };
}

function lawIn(text: string): ToldLaw | undefined {
  const mark = quoted.exec(text);
  const cited = mark ? undefined : readCitedLaw(text);
  if (cited) return cited;
  const [, name, inside, union, section] = mark ?? numbered.exec(text) ?? [];
  const number = inside ?? union;
  if (name) return { name, ...(number && { number }), ...(section && { section }) };
  const [, named, place] = withSection.exec(text) ?? [];
  if (named && place) return { name: named, section: place };
  const [, dated, part] = nameWithYear.exec(text) ?? [];
  if (dated) return { name: dated, ...(part && { section: part }) };
  return nameAlone.test(text) ? { name: text } : undefined;
}
