import type { Facts } from '../../../schema/disclosures/index.ts';
import type { Providing } from '../../../schema/disclosures/providing.ts';
import type { Purpose } from '../../../schema/disclosures/purposes.ts';
import type { FactPath } from '../../content/problem.ts';

/** Whether it is told if data must be given. */
export function isProvidingTold(providing: Providing | undefined): boolean {
  return (providing ?? []).some(({ required }) => required !== undefined);
}

/** Whether the defaults of a notice tell it for a purpose: those for all data, or for some of its own. */
export function isToldByDefault(providing: Providing | undefined, { data }: Purpose): boolean {
  return isProvidingTold(
    providing?.filter(
      (entry) => !entry.data || !data || entry.data.some((id) => data.includes(id)),
    ),
  );
}

export type ProvidingAt = { path: FactPath; entry: Providing[number] };

/** Everything that a notice tells about giving data: the default first, then purpose by purpose. */
export function providingEntries({ providing = [], purposes = [] }: Facts): ProvidingAt[] {
  const defaults = providing.map((entry, index) => ({ path: ['providing', index], entry }));
  const own = purposes.flatMap((purpose, at) =>
    (purpose.providing ?? []).map((entry, index) => ({
      path: ['purposes', at, 'providing', index],
      entry,
    })),
  );
  return [...defaults, ...own];
}
