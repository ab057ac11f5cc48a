import type { Cookies } from '../../../schema/disclosures/cookies.ts';
import { isNone, type None } from '../../../schema/values.ts';

type Told = Exclude<Cookies, None>;
export type Cookie = NonNullable<Told['list']>[number];

/** The cookies that a notice lists, each with its position. */
export function listedCookies(cookies: Cookies | undefined): [number, Cookie][] {
  if (!cookies || isNone(cookies)) return [];
  return [...(cookies.list ?? []).entries()];
}

/** Whether a cookie needs consent: Directive 2002/58/EC, Article 5(3). */
export function needsConsent({ essential }: Cookie): boolean {
  return essential !== true;
}
