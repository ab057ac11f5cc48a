import type { Notice } from '../../content/notice.ts';
import type { Rule } from '../findings/rule.ts';
import { nationalRules, rules } from '../rules/index.ts';

/** The national rules of one country: they bind the notices of controllers that are established there. */
export type Pack = {
  /** ISO 3166-1 alpha-2. */
  country: string;
  rules: readonly Rule[];
};

/** Every country whose own law is known: those that have a folder of rules. */
export const packs: readonly Pack[] = Object.entries(nationalRules).map(([country, own]) => ({
  country,
  rules: own,
}));

/** The rules that bind every notice, then those of each country. */
export const everyRule: readonly Rule[] = [...rules, ...packs.flatMap((pack) => pack.rules)];

/** The rules that bind a notice: those of the GDPR, and of the law of its controller's country. */
export function rulesFor({ facts }: Notice): readonly Rule[] {
  const own = packs.filter(({ country }) => country === facts.controller?.country);
  return [...rules, ...own.flatMap((pack) => pack.rules)];
}
