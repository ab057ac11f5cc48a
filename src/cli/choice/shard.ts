import type { NoticeFolder } from '../../content/load-project.ts';
import { cannot } from '../cannot.ts';
import { countTexts } from '../jobs.ts';

/** A part of a check that several machines share: the second of four. */
export type Shard = { number: number; of: number };

/** What `--shard` says: `2/4`. */
export function parseShard(value: string): Shard {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/u.exec(value) ?? []).map(Number);
  if (number < 1 || number > of) throw cannot('shard-invalid', { found: value });
  return { number, of };
}

/**
 * The ids of the notices of each part. The same notices give the same parts on every machine: the largest notice first, each to the part
 * that has the fewest texts so far.
 */
export function partsOf(notices: readonly NoticeFolder[], of: number): Set<string>[] {
  const parts = Array.from({ length: of }, () => ({ ids: new Set<string>(), texts: 0 }));
  for (const notice of notices.toSorted((a, b) => countTexts(b) - countTexts(a))) {
    const least = parts.reduce((a, b) => (b.texts < a.texts ? b : a));
    least.ids.add(notice.id);
    // One that cannot be read is work too.
    least.texts += Math.max(1, countTexts(notice));
  }
  return parts.map(({ ids }) => ids);
}
