import type { ContentLanguage } from '../../schema/languages.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';

/** An address that something of a site stands at: the last part of it in a language, and where that is said. */
export type AddressClaim = {
  readonly notice: string;
  readonly locale: ContentLanguage;
  readonly part: string;
  readonly at: Place;
};

/** Last parts of addresses, below a language, that the site has for itself. */
const reserved: readonly string[] = ['search'];

/**
 * By notice, the addresses that another claims too, with the other place, and those that the site has for itself. Capitals
 * and forms of accents do not tell addresses apart: some hosts take them for one.
 */
export function findSharedAddresses(
  claims: readonly AddressClaim[],
): ReadonlyMap<string, readonly Problem[]> {
  const byAddress = Map.groupBy(claims, ({ locale, part }) => `${locale}/${foldPart(part)}`);
  const problems = new Map<string, Problem[]>();
  for (const claim of claims) {
    const group = byAddress.get(`${claim.locale}/${foldPart(claim.part)}`) ?? [];
    const problem = judgeClaim(claim, group);
    if (problem) problems.set(claim.notice, [...(problems.get(claim.notice) ?? []), problem]);
  }
  return problems;
}

/** Whether a problem keeps a site from being built: one page would take the place of another. */
export function isOfAddress({ code }: Problem): boolean {
  return code === 'address-shared' || code === 'address-reserved';
}

function judgeClaim(claim: AddressClaim, group: readonly AddressClaim[]): Problem | undefined {
  const { notice, locale, part, at } = claim;
  const address = `${locale}/${part}`;
  if (reserved.includes(foldPart(part))) {
    return { code: 'address-reserved', at, data: { address, locale } };
  }
  const other = group.find((one) => one.notice !== notice);
  if (!other) return undefined;
  const data = { address, other: other.notice, locale };
  return { code: 'address-shared', at, data, related: [other.at] };
}

function foldPart(part: string): string {
  return part.normalize('NFC').toLowerCase();
}
