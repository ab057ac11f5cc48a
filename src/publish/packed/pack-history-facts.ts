import { disclosures, isKind } from '../../../schema/disclosures/index.ts';
import type { Locale } from '../../../schema/languages.ts';
import { nameEntry } from '../../content/name-entry.ts';
import type { Notice } from '../../content/notice.ts';
import { sayEntryChange } from '../../locale/entry-changes.ts';
import { say } from '../../locale/say.ts';
import { SILENT_FIELDS } from '../../redline/facts/fact-meanings.ts';
import { identifyEntries } from '../../redline/facts/identify-entries.ts';
import { meaningOfChange } from '../../redline/facts/meaning-of-change.ts';
import { subjectOf } from '../changes/changed-facts.ts';
import { isKindWithoutIds, labelField } from '../changes/label-field.ts';
import { meaningTable } from '../changes/meaning-table.ts';
import { printAbsent, printFact } from '../changes/print-fact.ts';
import { toldFacts } from '../changes/told-facts.ts';
import { type FactOutline, outlinePath } from '../facts/fact-schema.ts';
import type { FactPatch, FactPatches, PackedFacts, PrintedFact } from './history-facts.ts';

/** What is the same of a path in all revisions. */
type Place = { readonly outline: FactOutline; readonly label: string };

type Run = { readonly notice: Notice; readonly placeOf: (path: string) => Place };
type Facts = Readonly<Record<string, PrintedFact>>;

/**
 * The facts of all revisions, printed, so that any two can be compared without the schema: what
 * `comparePackedFacts` tells of two is what `describeFactChanges` tells. `null` stands for a revision
 * whose facts are no part of its text.
 */
export function packFacts(notices: readonly (Notice | null)[], locale: Locale): PackedFacts {
  const places = new Map<string, Place>();
  const placeOf = (path: string): Place => {
    const place = places.get(path) ?? findPlace(path, locale);
    places.set(path, place);
    return place;
  };
  let last: Facts = {};
  let printed: Notice['facts'] | undefined;
  const revisions = notices.map((notice) => {
    if (!notice) return null;
    if (notice.facts === printed) return {};
    printed = notice.facts;
    const facts = packParts(fieldsIn(toldFacts(notice)), '', { notice, placeOf });
    const patches = patchesOf(last, facts);
    last = facts;
    return patches;
  });
  return {
    revisions,
    entries: entryWords(locale),
    meanings: meaningTable(locale),
    sentences: sentencesIn(locale),
  };
}

function findPlace(path: string, locale: Locale): Place {
  const outline = outlinePath(path);
  return { outline, label: labelField(outline, locale) };
}

function patchesOf(before: Facts, after: Facts): FactPatches {
  const gone = Object.keys(before).filter((name) => !after[name]);
  return Object.fromEntries([
    ...gone.map((name) => [name, null] as const),
    ...Object.entries(after).flatMap(([name, fact]) => {
      const old = before[name];
      const patch = old ? patchOf(old, fact) : fact;
      return patch ? [[name, patch] as const] : [];
    }),
  ]);
}

function patchOf(before: PrintedFact, after: PrintedFact): FactPatch | undefined {
  if (!before.parts || !after.parts || ownOf(before) !== ownOf(after)) {
    return JSON.stringify(before) === JSON.stringify(after) ? undefined : after;
  }
  const parts = patchesOf(before.parts, after.parts);
  return Object.keys(parts).length === 0 ? undefined : { parts };
}

function ownOf({ parts: _, ...own }: PrintedFact): string {
  return JSON.stringify(own);
}

/** A path is written as `compareFacts` writes it. */
function packParts(entries: readonly [string, unknown][], path: string, run: Run): Facts {
  return Object.fromEntries(
    entries
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, packFact(value, path === '' ? name : `${path}.${name}`, run)]),
  );
}

/** What the comparison looks at. */
function fieldsIn(map: object): [string, unknown][] {
  return Object.entries(map).filter(([name]) => !SILENT_FIELDS.has(name));
}

function packFact(value: unknown, path: string, run: Run): PrintedFact {
  const { notice } = run;
  const { outline, label } = run.placeOf(path);
  if (Array.isArray(value)) {
    // A list never comes or goes whole: its entries do.
    const field = outline.steps.map((step) => (step.isField ? step.name : '*')).join('.');
    const parts = packParts(Object.entries(identifyEntries(value, field)), path, run);
    const { refers } = outline.meta;
    const refer = refers === undefined ? {} : { refers };
    return { label, text: '', ...subjectIn(outline, notice), isList: true, ...refer, parts };
  }
  const absent = printAbsent(outline, notice);
  const fact = {
    label,
    text: printFact(value, outline, notice),
    ...(absent === undefined ? {} : { absent }),
    ...subjectIn(outline, notice),
    ...titleIn(outline),
  };
  if (typeof value !== 'object' || value === null) {
    // What a reference points to may be renamed: it is still the same.
    return outline.meta.value === 'id' ? { ...fact, reference: String(value) } : fact;
  }
  return { ...fact, parts: packParts(fieldsIn(value), path, run) };
}

/** Of what an entry right in a kind is called. */
function titleIn({ steps, meta }: FactOutline): Pick<PrintedFact, 'title'> {
  if (meta.print !== 'title' || steps.length !== 3) return {};
  const { fundamental } = meaningOfChange({ field: `${steps[0]?.name}.*` });
  return { title: fundamental === 'added' ? 'somebody' : 'label' };
}

/** Of a kind, and of what stands right in it: the words above its changes. */
function subjectIn(
  { steps: [kind, part, ...inner] }: FactOutline,
  notice: Notice,
): Pick<PrintedFact, 'subject' | 'name'> {
  if (!kind || !isKind(kind.name) || inner.length > 0) return {};
  return part && !part.isField && !isKindWithoutIds(kind.name)
    ? { name: nameEntry(notice, kind.name, part.name) }
    : { subject: subjectOf(kind.name, part, notice, notice) };
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
    added: say('changedFacts.sentences.added', locale, places),
    removed: say('changedFacts.sentences.removed', locale, places),
    changed: say('changedFacts.sentences.changed', locale, places),
    renamed: say('changedFacts.sentences.renamed', locale, places),
  };
}
