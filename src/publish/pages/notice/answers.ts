import type { Retention } from '../../../../schema/disclosures/retention.ts';
import { isInEea } from '../../../../schema/gdpr/areas.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { type Notice, type Section, sectionAt } from '../../../content/notice.ts';
import { sayPeriod } from '../../../content/say-period.ts';
import { printCountry } from '../../../locale/countries.ts';
import { withoutFullStop } from '../../../locale/full-stop.ts';
import { joinList } from '../../../locale/lists.ts';
import { lowerFirst } from '../../../locale/lower-first.ts';
import { say, wordOf } from '../../../locale/say.ts';

/** One of the four questions that a reader comes with, its answer in one sentence. */
export type Answer = {
  readonly question: string;
  readonly answer: string;
  /** The section that tells more. */
  readonly more: { readonly href: string; readonly text: string } | null;
};

/** Names that are told one by one; of more, the first ones and how many there are besides. */
const namesToTell = 6;

/**
 * Who, why, to whom and how long, each in one sentence composed from the facts. Questions whose
 * facts are missing are left out.
 */
export function composeAnswers(notice: Notice): Answer[] {
  const { locale } = notice;
  const answers = [
    { word: 'who', kind: 'controller', answer: answerWho(notice) },
    { word: 'why', kind: 'purposes', answer: answerWhy(notice) },
    { word: 'toWhom', kind: 'recipients', answer: answerToWhom(notice) },
    { word: 'howLong', kind: 'retention', answer: answerHowLong(notice) },
  ] as const;
  return answers.flatMap(({ word, kind, answer }) => {
    if (!answer) return [];
    const section = sectionOf(notice, kind);
    const more = section ? { href: `#${section.id}`, text: section.title } : null;
    return [{ question: wordOf(word, locale), answer, more }];
  });
}

function answerWho({ facts, locale }: Notice): string {
  const { controller } = facts;
  if (!controller) return '';
  const parties = Array.isArray(facts.jointControllers)
    ? facts.jointControllers.flatMap((entry) => (entry.parties ?? []).map(({ name }) => name))
    : [];
  const names = [...new Set([controller.name, ...parties])];
  return say('whoAnswer', locale, { x: joinList(names, locale) });
}

function answerWhy({ facts, locale }: Notice): string {
  const names = (facts.purposes ?? []).map(({ name }) =>
    asInSentence(name, locale, facts.controller?.name),
  );
  if (names.length === 0) return '';
  const answer = names.length === 1 ? 'whyOneAnswer' : 'whyAnswer';
  return say(answer, locale, { n: String(names.length), x: joinList(names, locale) });
}

function answerToWhom({ facts, locale }: Notice): string {
  const { recipients } = facts;
  if (!recipients) return '';
  if (!Array.isArray(recipients)) return recipients.none;
  const names = recipients.map(
    ({ name, category }) => name ?? asInSentence(category ?? '', locale),
  );
  // A category is named in the plural, a recipient with a name of its own is one.
  const isOne = recipients.length === 1 && recipients[0]?.name !== undefined;
  const answer = isOne ? 'toWhomOneAnswer' : 'toWhomAnswer';
  const told = say(answer, locale, { x: shorten(names, locale) });
  const lands = countriesOutside(facts.transfers, locale);
  if (lands.length === 0) return told;
  const outside = say('outsideEea', locale, { x: joinList(lands, locale) });
  return `${withoutFullStop(told, locale)}${outside}`;
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
    const all = list.map((entry) => namedPeriod(entry, locale));
    return say('howLongAnswer', locale, { x: joinList(all, locale) });
  }
  const examples = exampleOf(list).map((entry) => namedPeriod(entry, locale));
  if (examples.length === 0) return say('howLongVaries', locale);
  return say('howLongExamples', locale, { x: joinList(examples, locale) });
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

function namedPeriod(entry: Retention, locale: Locale): string {
  const period = sayPeriod(entry, locale);
  return entry.name ? `${period} (${asInSentence(entry.name, locale)})` : period;
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
  const others = say('othersToo', locale, { n: String(names.length - told.length) });
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
