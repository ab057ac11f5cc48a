import type { Locale } from '../../../../schema/languages.ts';
import { nodeAt, type YamlNode } from '../../../content/yaml.ts';
import { type Length, lengthOf, periodsInText } from '../../../locale/reading/periods-in-text.ts';
import { scalarsIn } from '../../facts/scalars.ts';
import { tellsOfExtension } from '../../text/lexicon/extension-words.ts';
import type { Asked } from './asked.ts';
import type { Clash } from './clash.ts';
import { daysOf, isSameTime } from './same-time.ts';
import { tiedRetention } from './tied-retention.ts';

/**
 * A period that the retention entry whose data, name or placeholder the sentence has does not tell, though some other fact may. Where a
 * sentence is tied to none, no fact at all may have it.
 */
export function otherRetention(asked: Asked): Clash | undefined {
  const { kind, sure, certainty } = asked.claim;
  const { retention = [] } = asked.notice.facts;
  if (kind !== 'retention' || certainty !== 'stated' || asked.kinds.has('cookies'))
    return undefined;
  const said = periodsOf(asked);
  if (said.length === 0 || retention.length === 0) return undefined;
  const { entries, isByHeading } = tiedRetention(asked);
  const [first] = entries;
  if (first === undefined) return sure && isNew(asked, said) ? loose(asked) : undefined;
  const told = entries.flatMap((index) => lengthsAt(asked, ['retention', index]));
  const other = said.find(({ length }) => !isTold(length, told));
  if (told.length === 0 || !other || !(sure || isNew(asked, said))) return undefined;
  const hasPeriods = entries.every((index) => retention[index]?.period !== undefined);
  return {
    way: 'differs',
    kind,
    isSure: sure && hasPeriods && !isByHeading,
    path: ['retention', first, retention[first]?.period ? 'period' : 'criterion'],
    value: other.period,
  };
}

/** Whether no retention entry has any of the periods. */
function isNew(asked: Asked, said: ReturnType<typeof periodsOf>): boolean {
  const told = lengthsAt(asked, ['retention']);
  return said.every(({ length }) => !isTold(length, told));
}

/** A period of no entry, in a sentence that none is named in: the only entry says otherwise, or all of them. */
function loose({ claim, notice }: Asked): Clash | undefined {
  const { retention = [] } = notice.facts;
  const index = retention.findIndex(({ period }) => period !== undefined);
  if (index < 0) return undefined;
  const value = claim.values?.periods?.[0]?.period;
  return {
    way: 'differs',
    kind: 'retention',
    isSure: false,
    path: ['retention', index, 'period'],
    value,
  };
}

/** How much longer a hard request may take, Article 12(3), where the facts do not say. */
const lawfulExtension = 'P2M';

/**
 * Another time for an answer than the facts tell, though some other fact may have it. A sentence that may tell of the extension is
 * against them where it tells more than both times together. Both together, told flatly, are too long for an answer: it comes
 * within the first, and the second needs a reason. What only seems to be meant counts where it is longer.
 */
export function otherDeadline(asked: Asked): Clash | undefined {
  const { kind, sure, certainty, polarity } = asked.claim;
  const { answerWithin, extension = lawfulExtension } = asked.notice.facts.requests ?? {};
  if (kind !== 'deadline' || certainty !== 'stated' || polarity !== 'affirmed') return undefined;
  if (answerWithin === undefined) return undefined;
  const answer = lengthOf(answerWithin);
  const together = plus(answer, lengthOf(extension));
  const said = periodsOf(asked);
  const [other] = said;
  if (!other || said.some(({ length }) => isTold(length, [answer]))) return undefined;
  // Both times together are those of a hard request where the sentence before tells of one.
  const isBoth = isTold(other.length, [together]);
  const isExtension = mayTellOfExtension(asked, isBoth ? asked.before : undefined);
  const isLonger = daysOf(other.length) > daysOf(isExtension ? together : answer);
  if (isExtension && (!isLonger || isBoth)) return undefined;
  if (!sure && !isLonger) return undefined;
  return {
    way: 'differs',
    kind,
    isSure: sure && !isExtension,
    path: ['requests', 'answerWithin'],
    value: other.period,
  };
}

/** Whether a longer time may be that of a hard request, or of something else: its sentence, the one before, or the heading above says so. */
function mayTellOfExtension({ sentence, kinds, notice: { locale } }: Asked, before = ''): boolean {
  const { text, context } = sentence;
  const above = context.headings.at(-1) ?? '';
  const around = [...context.leads, above, context.row ?? '', before, text].join(' ');
  return kinds.has('change') || kinds.has('source') || tellsOfExtension(around, locale);
}

function plus(a: Length, b: Length): Length {
  return { months: a.months + b.months, days: a.days + b.days };
}

function periodsOf({ claim }: Asked): { period: string; length: Length }[] {
  return (claim.values?.periods ?? []).map(({ period }) => ({ period, length: lengthOf(period) }));
}

/** What was read of a part of the facts is not read for the next sentence. */
const known = new WeakMap<YamlNode, readonly Length[]>();

/** The periods of a part of the facts, those that its texts name among them. */
function lengthsAt({ notice }: Asked, path: readonly (string | number)[]): readonly Length[] {
  const node = nodeAt(notice.tree, path);
  if (!node) return [];
  const lengths = known.get(node) ?? lengthsIn(node, notice.locale);
  known.set(node, lengths);
  return lengths;
}

function lengthsIn(node: YamlNode, locale: Locale): Length[] {
  return scalarsIn(node)
    .filter(({ path }) => !['id', 'note', 'seen'].includes(String(path.at(-1))))
    .flatMap(({ value }) =>
      /^PT?\d/u.test(value)
        ? [lengthOf(value)]
        : periodsInText(value, locale).map(({ length }) => length),
    );
}

function isTold(length: Length, told: readonly Length[]): boolean {
  return told.some((one) => isSameTime(one, length));
}
