import type { Recipient } from '../../../../schema/disclosures/recipients.ts';
import type { Retention } from '../../../../schema/disclosures/retention.ts';
import { isInEea } from '../../../../schema/gdpr/areas.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { type Notice, type Section, sectionAt } from '../../../content/notice.ts';
import { sayPeriod } from '../../../content/say-period.ts';
import { printCountry } from '../../../locale/countries.ts';
import { keepTogether } from '../../../locale/keep-together.ts';
import { joinList } from '../../../locale/lists.ts';
import { lowerFirst } from '../../../locale/lower-first.ts';
import { say, sayCount, spellCount, wordOf } from '../../../locale/say.ts';
import { isTaught } from '../../../words/speech.ts';

/** One of the four questions that a reader comes with, and its answer in a few words. */
export type Answer = {
  readonly question: string;
  readonly answer: string;
  /** The section that tells more; `null` where no section tells of it by itself. */
  readonly href: string | null;
};

/** Names that are told one by one; of more, the first ones and how many there are besides. */
const namesToTell = 6;

/**
 * Who, why, to whom and how long: in the author's own words, or else composed from the facts. Questions that neither answers
 * are left out.
 */
export function composeAnswers(notice: Notice): Answer[] {
  const { locale, answers = [] } = notice;
  const own = new Map(answers.map(({ name, section }) => [name, section.text]));
  return questions.flatMap(({ word, kind, compose }) => {
    // Nobody joins the author's words to those of another language.
    const answer = own.get(word) ?? (isTaught(locale) ? compose(notice) : '');
    if (!answer) return [];
    const section = sectionOf(notice, kind);
    const href = section ? `#${section.id}` : null;
    return [{ question: wordOf(word, locale), answer: keepTogether(answer), href }];
  });
}

const questions = [
  { word: 'who', kind: 'controller', compose: answerWho },
  { word: 'why', kind: 'purposes', compose: answerWhy },
  { word: 'toWhom', kind: 'recipients', compose: answerToWhom },
  { word: 'howLong', kind: 'retention', compose: answerHowLong },
] as const;

function answerWho({ facts, locale }: Notice): string {
  const { controller } = facts;
  if (!controller) return '';
  const parties = Array.isArray(facts.jointControllers)
    ? facts.jointControllers.flatMap((entry) => (entry.parties ?? []).map(({ name }) => name))
    : [];
  const names = [...new Set([controller.name, ...parties])];
  return say('answers.who', locale, { x: joinList(names, locale) });
}

function answerWhy({ facts, locale }: Notice): string {
  const names = (facts.purposes ?? []).map(({ name }) =>
    asInSentence(name, locale, facts.controller?.name),
  );
  if (names.length === 0) return '';
  const x = joinList(names, locale);
  if (names.length === 1) return say('answers.whyOne', locale, { x });
  return say('answers.why', locale, { n: spellCount(names.length, 'countsInto', locale), x });
}

function answerToWhom({ facts, locale }: Notice): string {
  const { recipients } = facts;
  if (!recipients) return '';
  if (!Array.isArray(recipients)) return recipients.none;
  if (recipients.length === 0) return '';
  const lands = countriesOutside(facts.transfers, locale);
  return [
    ...sayRecipients(recipients, locale),
    ...(lands.length > 0
      ? [say('answers.outsideEea', locale, { x: joinList(lands, locale) })]
      : []),
  ].join(' ');
}

/** Categories by their names; of what has a name of its own how many there are, for its section names each. */
function sayRecipients(recipients: readonly Recipient[], locale: Locale): string[] {
  const categories = recipients.map(({ category }) => category && asInSentence(category, locale));
  const isNamed = recipients.some(({ name, category }) => name !== undefined || !category);
  if (!isNamed) {
    const x = shorten(
      categories.filter((one) => one !== undefined),
      locale,
    );
    return [say('answers.toWhom', locale, { x })];
  }
  const processors = recipients.filter(({ role }) => role === 'processor').length;
  const others = recipients.length - processors;
  if (processors === 0) return [counted('answers.recipients', others, locale)];
  const first = counted('answers.processors', processors, locale);
  return others > 0 ? [first, counted('answers.others', others, locale)] : [first];
}

function counted(
  word: 'answers.recipients' | 'answers.processors' | 'answers.others',
  n: number,
  locale: Locale,
): string {
  return sayCount(word, n, locale, spellCount(n, 'countsOf', locale));
}

function countriesOutside(transfers: Notice['facts']['transfers'], locale: Locale): string[] {
  if (!Array.isArray(transfers)) return [];
  const codes = transfers.flatMap(({ country }) => (country && !isInEea(country) ? country : []));
  const lands = [...new Set(codes)].map((code) => printCountry(code, locale));
  return [...lands, ...transfers.flatMap(({ organisation }) => organisation ?? [])];
}

/** Up to two periods are told whole; of more, three examples. */
function answerHowLong({ facts, locale }: Notice): string {
  const list = facts.retention ?? [];
  if (list.length === 0) return '';
  if (list.length <= 2) {
    const all = list.map((entry) => sayWhole(entry, locale));
    return say('answers.howLong', locale, { x: joinList(all, locale) });
  }
  const examples = exampleOf(list).map((entry) => namedPeriod(entry, locale));
  if (examples.length === 0) return say('answers.howLongVaries', locale);
  return say('answers.howLongExamples', locale, { x: examples.join('; ') });
}

/** The shortest fixed period, the first that runs along with something, and the longest fixed one. */
function exampleOf(list: readonly Retention[]): Retention[] {
  const fixed = list
    .filter(({ during, period }) => !during && period)
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const along = list.find(({ during }) => during);
  const chosen = [fixed[0], along, fixed.at(-1)].filter((entry) => entry !== undefined);
  return [...new Set(chosen)];
}

function sayWhole(entry: Retention, locale: Locale): string {
  const period = sayPeriod(entry, locale);
  return entry.name ? `${period} (${asInSentence(entry.name, locale)})` : period;
}

function namedPeriod(entry: Retention, locale: Locale): string {
  const period = sayPeriod(entry, locale);
  return entry.name ? `${asInSentence(entry.name, locale)}: ${period}` : period;
}

/** Days of a period, a month being 30 and a year 365: enough to tell which is longer. */
function lengthOf({ period = '' }: Retention): number {
  const days = { Y: 365, M: 30, W: 7, D: 1 } as const;
  const date = period.split('T')[0] ?? '';
  return [...date.matchAll(/(\d+)([YMWD])/gu)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * days[unit as keyof typeof days],
    0,
  );
}

function shorten(names: readonly string[], locale: Locale): string {
  if (names.length <= namesToTell) return joinList(names, locale);
  const told = names.slice(0, namesToTell - 2);
  const n = spellCount(names.length - told.length, 'countsOf', locale);
  const others = say('answers.othersToo', locale, { n });
  return joinList([...told, others], locale);
}

/**
 * A heading as it stands inside a sentence: `Uutiskirje` gives `uutiskirje`. Abbreviations and the
 * controller's own name keep their capitals; other names at the beginning of a heading lose theirs.
 */
function asInSentence(text: string, locale: Locale, name = ''): string {
  const [, second = ''] = text;
  const own = name.split(' ')[0] ?? '';
  if (second !== second.toLowerCase() || (own !== '' && text.startsWith(own))) return text;
  return lowerFirst(text, locale);
}

function sectionOf(notice: Notice, kind: string): Section | undefined {
  const entry = notice.tree.entries.get(kind);
  if (!entry) return undefined;
  const node = entry.value;
  const place = node.kind === 'list' ? (node.items[0]?.place ?? entry.key) : entry.key;
  return sectionAt(notice, place);
}
