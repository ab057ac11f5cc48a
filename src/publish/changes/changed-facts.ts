import { type DisclosureKind, isKind } from '../../../schema/disclosures/index.ts';
import { nameEntry } from '../../content/name-entry.ts';
import type { Notice } from '../../content/notice.ts';
import { capitalise } from '../../locale/capitalise.ts';
import { sayEntryChange } from '../../locale/entry-changes.ts';
import { labelOf } from '../../locale/labels.ts';
import { say } from '../../locale/say.ts';
import type { FactChange } from '../../redline/facts/compare-facts.ts';
import { type FactOutline, type FactStep, outlinePath } from '../facts/fact-schema.ts';
import { type ChangedFact, groupFacts, type PlacedFact, type ToldFact } from './group-facts.ts';
import { isKindWithoutIds, labelField } from './label-field.ts';
import { bare, type MeaningTable, sayMeaning } from './meaning.ts';
import { meaningTable } from './meaning-table.ts';
import { printAbsent, printFact } from './print-fact.ts';
import { compareToldFacts, isPartOf } from './told-facts.ts';

/**
 * The facts that differ, in sentences: before and after. The effect on the reader is told only of the
 * paths in `lessProtective`, which a person confirmed when the revision was released.
 */
export function describeFactChanges(
  before: Notice,
  after: Notice,
  lessProtective: readonly string[] = [],
): ChangedFact[] {
  return groupFacts(tellFactChanges(before, after, lessProtective));
}

/** The same one by one, each with its path. */
export function tellFactChanges(
  before: Notice,
  after: Notice,
  lessProtective: readonly string[] = [],
): PlacedFact[] {
  const table = meaningTable(after.locale);
  return compareToldFacts(before, after).map((change) => ({
    ...tellChange(change, before, after),
    ...meaningFor(change, { table, before, after }),
    path: outlinePath(change.path).steps.map(({ name }) => name),
    isLess: lessProtective.some((path) => isPartOf(change.path, path)),
  }));
}

type Sides = { readonly table: MeaningTable; readonly before: Notice; readonly after: Notice };

/** What a change means in a sentence, where its sides stand in a text, and what it refers to. */
function meaningFor(
  { path, field, before: old, after: young }: FactChange,
  { table, before, after }: Sides,
): Pick<PlacedFact, 'meaning' | 'sides' | 'of'> {
  const outline = outlinePath(path);
  const [kind, entry, ...inner] = outline.steps;
  const nameIn = (notice: Notice) =>
    entry && !entry.isField && kind && isKind(kind.name)
      ? nameEntry(notice, kind.name, entry.name)
      : '';
  const name = nameIn(after) || nameIn(before);
  const isEntry = inner.length === 0 && name !== '';
  const side = (value: unknown, notice: Notice) => {
    if (value === null) return '';
    return isEntry ? nameIn(notice) : printFact(value, outline, notice);
  };
  const values = { n: name, a: side(old, before), b: side(young, after) };
  const change = old === null ? 'added' : young === null ? 'removed' : 'changed';
  const { refers } = outline.meta;
  return {
    meaning: sayMeaning(table, field, change, values),
    sides: [bare(values.a), bare(values.b)],
    ...(refers !== undefined && { of: `${refers}.${outline.steps.at(-1)?.name}` }),
  };
}

/**
 * One changed fact, by the path that `compareFacts` gives it, in the language of `after`. What is told
 * as a whole (an address) is told whole of each of its parts.
 */
export function describeFactChange(
  { path }: Omit<FactChange, 'field'>,
  before: Notice,
  after: Notice,
): ToldFact {
  const told = compareToldFacts(before, after)
    .filter((change) => isPartOf(change.path, path))
    .map((change) => tellChange(change, before, after));
  const { steps } = outlinePath(path);
  const [kind, part] = steps;
  const subject = kind && isKind(kind.name) ? subjectOf(kind.name, part, before, after) : path;
  const sentences = groupFacts(told).flatMap((fact) => fact.sentences);
  return { subject: told[0]?.subject ?? subject, sentence: sentences.join(' ') };
}

function tellChange(change: FactChange, before: Notice, after: Notice): ToldFact {
  const outline = outlinePath(change.path);
  const [first, second] = outline.steps;
  const { locale } = after;
  if (!first || !isKind(first.name)) return { subject: change.path, sentence: '' };
  const kind = first.name;
  const said =
    change.change === 'changed' ? undefined : sayEntryChange(kind, change.change, locale);
  if (said && outline.steps.length === 2 && second && !second.isField) {
    const name = nameEntry(change.change === 'removed' ? before : after, kind, second.name);
    return { subject: name === '' ? said : `${said}: ${name}`, sentence: '' };
  }
  return {
    subject: subjectOf(kind, second, before, after),
    ...sayChange(change, outline, before, after),
  };
}

function sayChange(
  { before, after, renamed }: FactChange,
  outline: FactOutline,
  old: Notice,
  young: Notice,
): Pick<ToldFact, 'sentence' | 'listed'> {
  const absent = printAbsent(outline, young);
  const a = before === null ? absent : printFact(before, outline, old);
  const b = after === null ? absent : printFact(after, outline, young);
  if (renamed) {
    const sides = { a: a ?? '', b: b ?? '' };
    return { sentence: say('changedFacts.sentences.renamed', young.locale, sides) };
  }
  const change = a === undefined ? 'added' : b === undefined ? 'removed' : 'changed';
  const f = labelField(outline, young.locale);
  const sentence = say(`changedFacts.sentences.${change}`, young.locale, {
    f,
    a: a ?? '',
    b: b ?? '',
  });
  const isListed = outline.steps.at(-1)?.isField === false && typeof (after ?? before) !== 'object';
  return { sentence, ...(isListed ? { listed: a ?? b ?? '' } : {}) };
}

/** The words above the changes of a kind, or of what stands right in it. */
export function subjectOf(
  kind: DisclosureKind,
  step: Pick<FactStep, 'name' | 'isField'> | undefined,
  before: Notice,
  after: Notice,
): string {
  const heading = say(`facts.kinds.${kind}`, after.locale);
  if (!step || step.name === 'none' || isKindWithoutIds(kind)) return heading;
  if (step.isField) {
    const right = kind === 'rights' ? labelOf('right', step.name, after.locale) : undefined;
    return right ? capitalise(right) : heading;
  }
  const name = nameEntry(after, kind, step.name) || nameEntry(before, kind, step.name);
  return name === '' ? heading : `${heading}: ${name}`;
}
