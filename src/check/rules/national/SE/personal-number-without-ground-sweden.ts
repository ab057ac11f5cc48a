import { basesOf } from '../../../facts/bases.ts';
import { pathsOfData, purposesWithoutAllowance } from '../../../facts/data-of-purpose.ts';
import { differingExamples } from '../../../findings/differing-examples.ts';
import { nameInMessage } from '../../../findings/name-entry.ts';
import type { Rule } from '../../../findings/rule.ts';

/** How a text says that it matters not to confuse people. */
const identification =
  /säker\p{L}* identifi|förväxl|secure\p{L}* identif|identif\p{L}* (?:secure|reliabl|with certainty|without doubt)|(?:mistake|confus|mix)\p{L}* .{0,40}(?:person|people|else)|(?:sicher|eindeutig)\p{L}* identif|verwechs|luotettav\p{L}* (?:tunnist|yksilö)|yksilöi\p{L}* luotettav|sekaan/iu;

/** Act 2018:218, chapter 3, section 10: consent, or a clear reason in the purpose, the importance of secure identification or the like. A notice need not print it. */
export const personalNumberWithoutGroundSweden: Rule = {
  name: 'personal-number-without-ground-sweden',
  severity: 'info',
  introduced: '0.2.0',
  articles: ['87'],
  restsOn: ['se-data-protection-number'],
  since: '2018-05-25',
  examples: differingExamples(`controller: {name: Butik AB, country: SE}
purposes: [{id: credit, name: Checking credit, data: [number], bases: [{basis: contract}]{++, description: We use your personal identity number so that we do not mistake you for somebody else.++}}]
dataCategories: [{id: number, name: Personal identity number, nationalId: true}]`),
  *check({ facts }) {
    const marks = { category: 'nationalId', basis: 'law' } as const;
    for (const { purpose, index, data } of purposesWithoutAllowance(facts, marks)) {
      if (basesOf(facts, purpose).some(({ basis }) => basis === 'consent')) continue;
      if (identification.test(`${purpose.name} ${purpose.description ?? ''}`)) continue;
      yield {
        path: ['purposes', index, 'description'],
        data: { purpose: nameInMessage(purpose.id, purpose.name) },
        related: pathsOfData(facts, data).map((path) => ({ path, why: 'needs' as const })),
      };
    }
  },
};
