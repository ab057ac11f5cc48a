import type { Rule } from '../../findings/rule.ts';
import { accountingPeriodWrong } from './accounting-period-wrong.ts';
import { authorityOutdated } from './authority-outdated.ts';
import { businessIdWrong } from './business-id-wrong.ts';
import { childAgeLimitWrong } from './child-age-limit-wrong.ts';
import { marketingWithoutConsent } from './marketing-without-consent.ts';
import { personalIdentityCodeWithoutGround } from './personal-identity-code-without-ground.ts';

/** What Finnish law asks beside the GDPR, in the order in which it is reported. */
export const finnishRules: readonly Rule[] = [
  businessIdWrong,
  marketingWithoutConsent,
  personalIdentityCodeWithoutGround,
  accountingPeriodWrong,
  authorityOutdated,
  childAgeLimitWrong,
];
