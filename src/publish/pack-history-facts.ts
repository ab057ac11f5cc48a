import { type DisclosureKind, disclosures } from '../../schema/disclosures/index.ts';
import type { Locale } from '../../schema/languages.ts';
import type { Notice } from '../content/notice.ts';
import { sayEntryChange, sayFactChange } from '../locale/change-words.ts';
import { compareFacts } from '../redline/compare-facts.ts';
import { SILENT_FIELDS } from '../redline/fact-identity.ts';
import { fieldLabel, printSide, subjectOf } from './changed-facts.ts';
import { type FactOutline, outlinePath } from './fact-schema.ts';
import { nameOf } from './facts/fact-context.ts';
import type { PackedFact, PackedFacts } from './history-facts.ts';

type Run = {
  readonly notice: Notice;
  readonly numberOf: (fact: PackedFact) => number;
  readonly outlineOf: (path: string) => FactOutline;
};

/**
 * The facts of all revisions, printed, so that any two can be compared without the schema: what
 * `comparePackedFacts` tells of two is what `describeFactChanges` tells. `null` stands for a revision
 * whose facts are no part of its text.
 */
export function packFacts(notices: readonly (Notice | null)[], locale: Locale): PackedFacts {
  const facts: PackedFact[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (fact: PackedFact): number => {
    const written = JSON.stringify(fact);
    const number = numbers.get(written) ?? facts.push(fact) - 1;
    numbers.set(written, number);
    return number;
  };
  const outlines = new Map<string, FactOutline>();
  const outlineOf = (path: string): FactOutline => {
    const outline = outlines.get(path) ?? outlinePath(path);
    outlines.set(path, outline);
    return outline;
  };
  const revisions = notices.map((notice) => notice && packNotice({ notice, numberOf, outlineOf }));
  return { facts, revisions, entries: entryWords(locale), sentences: sentencesIn(locale) };
}

function packNotice(run: Run): number {
  return run.numberOf({ label: '', text: '', parts: packParts(run.notice.facts, '', run) });
}

/** What the comparison looks at; a path is written as `compareFacts` writes it. */
function packParts(entries: object, path: string, run: Run): Record<string, number> {
  const seen = Object.entries(entries).filter(
    ([name, value]) => value !== undefined && value !== null && !SILENT_FIELDS.has(name),
  );
  return Object.fromEntries(
    seen.map(([name, value]) => [
      name,
      packFact(value, path === '' ? name : `${path}.${name}`, name, run),
    ]),
  );
}

function packFact(value: unknown, path: string, name: string, run: Run): number {
  const { notice, numberOf } = run;
  const outline = run.outlineOf(path);
  const label = fieldLabel(outline, notice.locale);
  if (Array.isArray(value)) {
    // A list never comes or goes whole: its entries do.
    const parts = packParts(entriesOf(value, name), path, run);
    return numberOf({ label, text: '', ...subjectIn(outline, notice), isList: true, parts });
  }
  const fact = { label, text: printSide(value, outline, notice), ...subjectIn(outline, notice) };
  if (typeof value !== 'object' || value === null) {
    return numberOf({ ...fact, value: String(value) });
  }
  return numberOf({ ...fact, parts: packParts(value, path, run) });
}

/** The entries of a list by the identity that `compareFacts` knows them by. */
function entriesOf(list: readonly unknown[], name: string): object {
  const added = compareFacts({ [name]: [] }, { [name]: list });
  return Object.fromEntries(added.map(({ path, after }) => [path.slice(name.length + 1), after]));
}

/** Of a kind, and of what stands right in it: the words above its changes. */
function subjectIn(
  { steps: [kind, part, ...inner] }: FactOutline,
  notice: Notice,
): Pick<PackedFact, 'subject' | 'name'> {
  if (!kind || !isKind(kind.name) || inner.length > 0) return {};
  return part && !part.isField
    ? { name: nameOf(notice, kind.name, part.name) }
    : { subject: subjectOf(kind.name, part, notice, notice) };
}

function isKind(name: string): name is DisclosureKind {
  return Object.hasOwn(disclosures, name);
}

function entryWords(locale: Locale): PackedFacts['entries'] {
  const kinds = Object.keys(disclosures).filter(isKind);
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const added = sayEntryChange(kind, 'added', locale);
      const removed = sayEntryChange(kind, 'removed', locale);
      return added && removed ? [[kind, { added, removed }]] : [];
    }),
  );
}

function sentencesIn(locale: Locale): PackedFacts['sentences'] {
  const places = { f: '{f}', a: '{a}', b: '{b}' };
  return {
    added: sayFactChange('added', locale, places),
    removed: sayFactChange('removed', locale, places),
    changed: sayFactChange('changed', locale, places),
  };
}
