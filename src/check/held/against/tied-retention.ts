import { placeholdersIn } from '../shown-placeholders.ts';
import type { Asked } from './asked.ts';
import { saysName } from './names-entry.ts';

/** The retention entries that a sentence is about, by their positions, and whether only the heading above it says so. */
type Tied = { readonly entries: readonly number[]; readonly isByHeading: boolean };

/**
 * The retention entries that a sentence names: by a placeholder of theirs or of data that they cover, by their name, or by the
 * name of such data, in any form of it. A purpose says which data an entry without data covers. Names above a cell count as its own; the heading counts where the sentence names none.
 */
export function tiedRetention({ sentence, section, notice }: Asked): Tied {
  const { context, text } = sentence;
  const shown = placeholdersIn(section)(sentence).map((path) => path.split('.'));
  const own = tiedTo(notice, [text, context.row ?? ''], shown);
  if (own.length > 0) return { entries: own, isByHeading: false };
  return { entries: tiedTo(notice, [context.headings.at(-1) ?? ''], []), isByHeading: true };
}

function tiedTo(
  { facts, locale }: Asked['notice'],
  texts: readonly string[],
  shown: readonly (readonly string[])[],
): number[] {
  const { retention = [], dataCategories = [], purposes = [] } = facts;
  const isSaid = saysName(texts, locale);
  const isNamed = (kind: string, { id, name }: { id: string; name?: string | undefined }) =>
    shown.some(([of, one]) => of === kind && one === id) || (name !== undefined && isSaid(name));
  const data = dataCategories.filter((one) => isNamed('dataCategories', one)).map(({ id }) => id);
  const linked = purposes
    .filter((one) => one.data?.some((id) => data.includes(id)))
    .flatMap((one) => one.retention ?? []);
  return retention.flatMap((entry, index) => {
    const isFree = data.length > 0 && entry.name === undefined;
    const covers = entry.data
      ? entry.data.some((id) => data.includes(id))
      : isFree && (linked.length === 0 || linked.includes(entry.id));
    return covers || isNamed('retention', entry) ? [index] : [];
  });
}
