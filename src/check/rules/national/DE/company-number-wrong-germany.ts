import { national } from '../../../../../schema/gdpr/national.ts';
import { isUnfilled } from '../../../../content/unfilled.ts';
import type { Rule } from '../../../findings/rule.ts';

const court =
  /(?:amts|register)gericht|(?<!\p{L})AG\s+\p{Lu}|(?:local|register|district) court|rekisterituomioistui|käräjäoikeu|(?:register|tings)domstol/iu;
const isOfTaxes = /(?<![\p{L}\d])DE\s?\d/u;

/**
 * HGB, sections 8 to 16: each register court counts for itself, so that a number without its court is that of several
 * companies. UStG, section 27a: the ninth digit of a VAT identification number is a check digit.
 */
export const companyNumberWrongGermany: Rule = {
  name: 'company-number-wrong-germany',
  severity: 'warning',
  introduced: '0.2.0',
  articles: [],
  restsOn: ['de-registers'],
  since: '2007-01-01',
  examples: {
    failing: { yaml: 'controller: {name: Laden GmbH, country: DE, businessId: HBR 12345}' },
    passing: {
      yaml: 'controller: {name: Laden GmbH, country: DE, businessId: "Amtsgericht München, HRB 12345"}',
    },
  },
  *check({ facts: { controller } }) {
    const value = controller?.businessId;
    if (value === undefined || isUnfilled(value)) return;
    const path = ['controller', 'businessId'];
    if (!national.DE.companyNumber.isValid(value)) yield { path, form: 'form', data: { value } };
    else if (!court.test(value) && !isOfTaxes.test(value))
      yield { path, form: 'court', data: { value }, severity: 'info' };
  },
};
