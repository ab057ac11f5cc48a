import { phrase, type Sentence, say, textOf } from '../../../locale/say.ts';
import { splitSentences } from '../../../locale/split-sentences.ts';
import { neighbours, type RevisionSummary } from '../../../revise/history.ts';
import { hrefOf } from '../../addresses/addresses.ts';
import type { Shown } from '../../data/site-data.ts';
import { effectiveLine } from '../../record/effective-line.ts';
import { versionDay } from '../../record/version-day.ts';
import { nameWithin } from '../../record/version-name.ts';

/** The line below a title: when the version was made and applies, what changed in it, and the ones before and after it. */
export function versionLine(shown: Shown): Sentence[] {
  const { notice, locale, summary, revision } = shown;
  const near = revision === null ? undefined : neighbours(notice.history, revision);
  const effective = effectiveLine(summary, locale);
  return [
    ...(summary ? [phrase('stamp', locale, { d: { day: summary.published } })] : []),
    ...(effective ? [effective] : []),
    ...lastChange(shown),
    ...neighbour('earlierVersion', near?.predecessor, shown),
    ...neighbour('laterVersion', near?.successor, shown),
  ];
}

/** The first sentence of the summary, or else since when; it leads to what changed. */
function lastChange(shown: Shown): Sentence[] {
  const { locale, revision, base, summary } = shown;
  if (!base) return [];
  const [first] = splitSentences(summary?.summary[locale] ?? '', locale);
  const text = first ?? say('since', locale, { d: versionDay(base) });
  return [[{ text, href: hrefOf(shown, { page: 'changes', revision }) }]];
}

function neighbour(
  word: 'earlierVersion' | 'laterVersion',
  other: RevisionSummary | undefined,
  shown: Shown,
): Sentence[] {
  const { locale } = shown;
  if (!other?.languages.includes(locale)) return [];
  const href = hrefOf(shown, { page: 'revision', revision: other.id });
  const text = textOf(nameWithin(shown.notice, other, locale));
  return [phrase(word, locale, { v: { href, text } })];
}
