import type { ContentLanguage } from '../../../schema/languages.ts';
import type { Problem } from '../problem.ts';
import { toValue } from '../yaml.ts';
import { entrySchema, type Use } from './find-uses.ts';
import { onlyIn } from './localise.ts';
import type { SharedEntries } from './shared-entries.ts';

/** Shared entries that tell something else in some languages than `released`, the last revision of the notice that takes them. */
export function changedEntries(
  uses: readonly Use[],
  released: SharedEntries,
  languages: readonly ContentLanguage[],
): Problem[] {
  return uses.flatMap(({ kind, use, entry, at }): Problem[] => {
    const before = released.entries.get(kind)?.get(use);
    if (!entry || !before) return [];
    const now = toValue(onlyIn(entry, entrySchema(kind), languages));
    if (isSame(now, toValue(before))) return [];
    const data = { kind, id: use };
    return [{ code: 'shared-unreleased', at: { ...at, taken: entry.place }, data }];
  });
}

/** Whether two values are equal, in whatever order their keys stand. */
function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
