import type { Problem } from '../problem.ts';
import type { MapNode } from '../yaml.ts';
import type { ToldEntries } from './told-entries.ts';
import type { Written } from './written.ts';

/** What is told by an entry list or a single kind: the entry, and what it tells of on the way. */
export type Draft = {
  readonly entry: MapNode;
  readonly beside: ToldEntries['entries'][number][];
  readonly problems: Problem[];
};

/** An empty value is told at its item. */
export function shownAt(written: Written, place: Written['place']): Pick<Written, 'place'> {
  return written.text === '' ? { place } : written;
}
