import type { Rule } from '../../findings/rule.ts';

const weights = [7, 9, 10, 5, 8, 4, 2] as const;

/** Business Information Act 244/2001: seven digits and a check digit with the weights 7, 9, 10, 5, 8, 4 and 2, modulo 11. */
export const businessIdWrong: Rule = {
  name: 'business-id-wrong',
  severity: 'warning',
  articles: [],
  since: '2001-04-01',
  examples: {
    failing: { yaml: 'controller: {name: Infine Oy, country: FI, businessId: 2930948-3}' },
    passing: { yaml: 'controller: {name: Infine Oy, country: FI, businessId: 2930948-2}' },
  },
  *check({ facts: { controller } }) {
    const value = controller?.businessId;
    if (value === undefined || isBusinessId(value)) return;
    yield { path: ['controller', 'businessId'], data: { value } };
  },
};

function isBusinessId(value: string): boolean {
  const [, digits, check] = /^(\d{7})-(\d)$/u.exec(value) ?? [];
  if (!digits) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const rest = sum % 11;
  return rest !== 1 && Number(check) === (rest === 0 ? 0 : 11 - rest);
}
