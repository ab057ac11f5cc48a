import { latin } from '../../../../schema/latin.ts';

/** An act of law as a text cites it. */
export type CitedLaw = { name: string; number?: string; section?: string };

/*
 * Citations follow the law that they cite, not the language of the notice: a Finnish text cites § 147 AO. So the words of
 * sections are those of all languages here, and none of any language stands for something else in another.
 */
const count = String.raw`\d+(?:[.:]\d+)*(?:[a-z]|\s(?!i\s)[a-z])?(?:-[a-z]+)?(?![\p{L}\d])`;
const points = String.raw`(?:\s?\((?:\d+|[a-z]{1,4})\))*`;
const and = String.raw`(?:\s?(?:,|–|-|und|bis|and|to|och|till|ja|sekä)\s?)`;
const counts = `${count}${points}(?:${and}${count}${points})*`;

/** Before its number: `§ 257`, `Abs. 4`, `section 5`, `Article 6(1)(c)`, `luku 2`. */
const leading = String.raw`(?:§{1,2}|art(?:ikeln|ikel|icles|icle|\.)?|abs(?:atz|\.)|unterabs(?:atz|\.)|satz|s\.|nr\.|nummer|kap(?:itel|\.)|chapters?|sections?|subsections?|paragraphs?|points?|recital|erwägungsgrund)`;
/** Before a letter: `lit. c`, `Buchst. c`, `point (c)`, `led c`. */
const lettered = String.raw`(?:lit\.|buchst(?:abe|\.)|point|punkt)\s?\(?[a-z]{1,2}\)?(?![\p{L}\d])`;
/** Behind its number: `7 kap.`, `2 §`, `2 luku`, `10 §:n`, `1 mom.`, `6 artikla`, `1 kohta`. */
const trailing = String.raw`(?:kap\.|kapitlet|§{1,2}(?::n|:ssä)?|luvun|luku|artiklan|artikla|kohdan|kohta|mom\.|momentin|momentti|st\.|punkten|p\.)`;
const ordinal = String.raw`(?:första|andra|tredje|fjärde|femte)\s(?:stycket|punkten|meningen)`;
const finnishLetter = '[a-z]{1,2}[ -](?:alakohdan|alakohta|kohdan|kohta)';
const behind = String.raw`(?:ff?\.|i\.?\s?V\.?\s?m\.)`;

const part = `(?:${lettered}|${leading}\\s?${counts}|${counts}\\s?${trailing}|${ordinal}|${finnishLetter}|${behind})`;
const section = `${part}(?:,?\\s${part})*`;
const from = String.raw`(?:(?:of\sthe|of|i|enligt)\s)?`;
const number = String.raw`(?:\((?<number>\d[^()]*)\)|(?<union>\([a-z]{2,4}\)(?:\s[a-z]+)?\s\d+\/\d+))`;
const act = String.raw`(?<name>\p{L}[^,;()§\d]*?(?:\s(?:19|20)\d\d)?)(?:\s${number}(?<rest>\s\p{L}[^,;()§\d]*)?)?`;

/** No citation is longer; what is longer is not searched. */
const longest = 200;

const sectionFirst = latin(new RegExp(`^(?<section>${section}),?\\s${from}${act}$`, 'iu'));
const sectionLast = latin(new RegExp(`^${act},?\\s(?<section>${section})$`, 'iu'));
/** Only words of sections, and no act: `§ 257` alone, `Article 6`. */
const sectionAlone = latin(new RegExp(`^${section}$`, 'iu'));

/**
 * An act with its section as lawyers cite it; `undefined` where a text is none.
 *
 * 1. `§ 147 Abs. 3 AO`, `Art. 6 Abs. 1 lit. c DSGVO`: the section stands first, and the act last.
 * 2. `7 kap. 2 § bokföringslagen (1999:1078)`, `19 § lagen (2018:218) om …`: what follows the number belongs to the name.
 * 3. `kirjanpitolaki 2 luku 10 §`, `HGB § 257`: the section stands last.
 * 4. `section 5 of the Data Protection Act`: the words between are none of either.
 * 5. `kirjanpitolain 2 luvun 10 §` is of the act `kirjanpitolaki`.
 */
export function readCitedLaw(text: string): CitedLaw | undefined {
  if (text.length > longest || sectionAlone.test(text)) return undefined;
  const groups = (sectionFirst.exec(text) ?? sectionLast.exec(text))?.groups;
  const { name, number, union, rest = '', section: told } = groups ?? {};
  if (!name || !told) return undefined;
  const numbered = number ?? union;
  return {
    name: nominative(`${name}${rest}`),
    ...(numbered && { number: numbered }),
    section: told,
  };
}

/** How acts are named in the case that a section asks for: `kirjanpitolain 10 §`, `§ 257 des Handelsgesetzbuchs`. */
const genitives: readonly [of: RegExp, name: string][] = [
  [/^des (.*(?:gesetz|buch))e?s$/iu, '$1'],
  [/^de[rs] (?=\p{L})/iu, ''],
  [/lain$/u, 'laki'],
  [/asetuksen$/u, 'asetus'],
  [/kaaren$/u, 'kaari'],
  [/lagens$/u, 'lagen'],
];

function nominative(name: string): string {
  const [of, put] = genitives.find(([pattern]) => pattern.test(name)) ?? [];
  return of && put !== undefined ? name.replace(of, put) : name;
}

/** Where a sentence joins citations: `§ 257 HGB und § 147 AO` is two. */
const joint = /,?\s(?:und|sowie|and|och|samt|ja|sekä|i\.?\s?V\.?\s?m\.)\s(?=§|Art)|,\s(?=§|Art)/u;

/** The citations of a text that joins several; one where it joins none, or where a part of it is none by itself. */
export function splitCitations(text: string): string[] {
  const parts = text.split(joint);
  return parts.length > 1 && parts.every((one) => readCitedLaw(one)) ? parts : [text];
}
