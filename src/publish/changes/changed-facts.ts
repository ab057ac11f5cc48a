import { type DisclosureKind, disclosures } from '../../../schema/disclosures/index.ts';
import type { Locale } from '../../../schema/languages.ts';
import type { Notice } from '../../content/notice.ts';
import { sayEntryChange, sayFactChange } from '../../locale/change-words.ts';
import { type FactLabel, factLabels, kindHeadings, labelFact } from '../../locale/fact-words.ts';
import { labelOf } from '../../locale/labels.ts';
import { say } from '../../locale/say.ts';
import { printValue } from '../../locale/values.ts';
import { compareFacts, type FactChange } from '../../redline/facts/compare-facts.ts';
import { nameOf } from '../facts/fact-context.ts';
import { capitalise } from '../facts/fact-group.ts';
import { type FactOutline, type FactStep, outlinePath } from '../facts/fact-schema.ts';

/** What changed of one thing: a recipient, a period, a right. */
export type ChangedFact = {
  readonly subject: string;
  readonly sentences: readonly string[];
  /** A person confirmed that it protects the reader less than before. */
  readonly isLess?: boolean;
};

/** One change; the sentence is empty where the subject tells all of it. */
export type ToldFact = {
  readonly subject: string;
  readonly sentence: string;
  readonly isLess?: boolean;
};

/**
 * The facts that differ, in sentences: before and after. The effect on the reader is told only of the
 * paths in `lessProtective`, which a person confirmed when the revision was released.
 */
export function describeFactChanges(
  before: Notice,
  after: Notice,
  lessProtective: readonly string[] = [],
): ChangedFact[] {
  return groupFacts(
    compareFacts(before.facts, after.facts).map((change) => ({
      ...describeFactChange(change, before, after),
      isLess: lessProtective.includes(change.path),
    })),
  );
}

/** The changes by subject, each sentence once; first those that the subject tells whole. */
export function groupFacts(changes: readonly ToldFact[]): ChangedFact[] {
  const bySubject = new Map<string, Set<string>>();
  for (const { subject, sentence } of changes) {
    const sentences = bySubject.get(subject) ?? new Set();
    bySubject.set(subject, sentence === '' ? sentences : sentences.add(sentence));
  }
  const less = new Set(changes.flatMap(({ subject, isLess }) => (isLess ? subject : [])));
  const told = [...bySubject].map(([subject, sentences]) => ({
    subject,
    sentences: [...sentences],
    ...(less.has(subject) ? { isLess: true } : {}),
  }));
  // What came or went whole is told first: the rest often follows from it.
  const isWhole = ({ sentences }: ChangedFact) => sentences.length === 0;
  return [...told.filter(isWhole), ...told.filter((fact) => !isWhole(fact))];
}

/** One changed fact, in the language of `after`. */
export function describeFactChange(change: FactChange, before: Notice, after: Notice): ToldFact {
  const outline = outlinePath(change.path);
  const [first, second] = outline.steps;
  const { locale } = after;
  if (!first || !isKind(first.name)) return { subject: change.path, sentence: '' };
  const kind = first.name;
  const said =
    change.change === 'changed' ? undefined : sayEntryChange(kind, change.change, locale);
  if (said && outline.steps.length === 2 && second && !second.isField) {
    const name = entryName(kind, second.name, change.change === 'removed' ? before : after);
    return { subject: `${said}: ${name}`, sentence: '' };
  }
  return {
    subject: subjectOf(kind, second, before, after),
    sentence: sayFactChange(change.change, locale, {
      f: fieldLabel(outline, locale),
      a: printSide(change.before, outline, before),
      b: printSide(change.after, outline, after),
    }),
  };
}

export function subjectOf(
  kind: DisclosureKind,
  step: FactStep | undefined,
  before: Notice,
  after: Notice,
): string {
  const heading = kindHeadings[kind][after.locale];
  if (!step || step.name === 'none') return heading;
  if (step.isField) {
    const right = kind === 'rights' ? labelOf('right', step.name, after.locale) : undefined;
    return right ? capitalise(right) : heading;
  }
  const own = entryName(kind, step.name, after);
  return `${heading}: ${own === step.name ? entryName(kind, step.name, before) : own}`;
}

function entryName(kind: DisclosureKind, id: string, notice: Notice): string {
  return nameOf(notice, kind, id);
}

/** The label of the last field that has one. */
export function fieldLabel({ steps }: FactOutline, locale: Locale): string {
  const named = steps.slice(1).filter(({ isField, name }) => isField && name in factLabels);
  const last = named.at(-1);
  const first = steps[0];
  if (last) return labelFact(last.name as FactLabel, locale);
  return first && isKind(first.name) ? kindHeadings[first.name][locale] : '';
}

/** The kinds that references in these fields point to. */
const references: Readonly<Record<string, DisclosureKind>> = {
  data: 'dataCategories',
  of: 'dataCategories',
  dataSubjects: 'dataSubjects',
  recipients: 'recipients',
  retention: 'retention',
  purposes: 'purposes',
  sources: 'sources',
};

export function printSide(value: unknown, outline: FactOutline, notice: Notice): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    return value.map((item) => printSide(item, outline, notice)).join(', ');
  }
  if (typeof value === 'object') return printMap(value);
  const written = String(value);
  const field = outline.steps.findLast(({ isField }) => isField)?.name ?? '';
  if (outline.meta.value === 'id') {
    const kind = references[field];
    return (
      (field === 'sources' && labelOf('source', written, notice.locale)) ||
      (kind ? nameOf(notice, kind, written) : written)
    );
  }
  const printed = printValue(written, outline.meta.value, notice.locale);
  if (outline.meta.role !== 'text') return printed;
  return say('quoted', notice.locale, { x: printed.replace(/\.$/u, '') });
}

/** An entry that came or went whole is told by the texts in it that name it. */
function printMap(value: object): string {
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const name of ['name', 'text', 'none', 'how', 'street', 'kind', 'basis', 'required']) {
    const text = fields.get(name);
    if (typeof text === 'string') return text;
  }
  return [...fields.values()].filter((field) => typeof field === 'string').join(', ');
}

function isKind(name: string): name is DisclosureKind {
  return Object.hasOwn(disclosures, name);
}
