import type { Locale } from '../../../schema/languages.ts';
import { say, type Word, wordOf } from '../../locale/say.ts';
import type { ChangeClass } from '../../redline/changes/classify.ts';
import type { ClassifiedChange } from '../../redline/changes/classify-changes.ts';
import type { ChangeEntry } from './change-list.ts';

/** How many changes a page shows before the rest is asked for. */
const shownAtOnce = 10;

/** Changes of one kind, below its name. */
export type ListedGroup = { readonly title: string; readonly entries: readonly ChangeEntry[] };

/** The list of changes by kind, what matters most first; spelling and looks come last. */
export type ListedGroups = {
  readonly count: number;
  readonly first: readonly ListedGroup[];
  readonly rest: readonly ListedGroup[];
  /** What the rest is asked for by. */
  readonly showRest: string;
  /** Closed until it is asked for; its title says how many. */
  readonly spelling: ListedGroup | null;
};

/** What changes of a kind touch. All that is not known to touch less touches the content. */
const kinds: readonly { readonly title: Word; readonly classes: readonly ChangeClass[] }[] = [
  { title: 'changesOfContent', classes: ['data', 'value', 'modality', 'substance'] },
  { title: 'changesOfWording', classes: ['wording'] },
  { title: 'changesOfPlace', classes: ['moved', 'structure'] },
];
const spellingClasses: readonly ChangeClass[] = ['spelling', 'date', 'format', 'typography'];

/** Puts the entries into groups by the weightiest class of their change; `values` are those that changed a fact. */
export function groupChanges(
  entries: readonly ChangeEntry[],
  changes: readonly Pick<ClassifiedChange, 'number' | 'classes'>[],
  values: ReadonlyMap<number, unknown>,
  locale: Locale,
): ListedGroups {
  const classOf = new Map(changes.map(({ number, classes }) => [number, classes[0]]));
  const kindOf = ({ number }: ChangeEntry): number => {
    const own = values.has(number) ? 'data' : classOf.get(number);
    if (own !== undefined && spellingClasses.includes(own)) return kinds.length;
    const place = kinds.findIndex(({ classes }) => own !== undefined && classes.includes(own));
    return Math.max(0, place);
  };
  const byKind = Map.groupBy(entries, kindOf);
  const listed = kinds.flatMap((_, kind) => byKind.get(kind) ?? []);
  const groups = (some: readonly ChangeEntry[]): ListedGroup[] =>
    kinds.flatMap(({ title }, kind) => {
      const own = some.filter((entry) => kindOf(entry) === kind);
      return own.length === 0 ? [] : [{ title: wordOf(title, locale), entries: own }];
    });
  const rest = listed.slice(shownAtOnce);
  const spelt = byKind.get(kinds.length) ?? [];
  return {
    count: entries.length,
    first: groups(listed.slice(0, shownAtOnce)),
    rest: groups(rest),
    showRest: say('restOfChanges', locale, { n: String(rest.length) }),
    spelling:
      spelt.length === 0
        ? null
        : {
            title: say('changesOfSpelling', locale, { n: String(spelt.length) }),
            entries: spelt,
          },
  };
}
