import { mechanismsWithCopy } from '../../../../schema/gdpr/vocabularies.ts';
import { say } from '../../../locale/say.ts';
import { mechanismsOf, transferData } from '../../facts/transfers.ts';
import type { Rule } from '../../findings/rule.ts';

type WithCopy = (typeof mechanismsWithCopy)[number];

export const transferWithoutCopy: Rule = {
  name: 'transfer-without-copy',
  severity: 'error',
  articles: ['13(1)(f)', '14(1)(f)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: scc}]`,
    },
    passing: {
      yaml: `transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: scc, copy: privacy@shop.example}]`,
    },
  },
  *check(notice) {
    for (const { transfer, mechanism, path } of mechanismsOf(notice)) {
      const { kind, copy } = mechanism;
      if (copy || !isWithCopy(kind)) continue;
      yield {
        path: [...path, 'copy'],
        data: {
          ...transferData(transfer),
          safeguard: (speak) => say(`rules.transfer-without-copy.safeguards.${kind}`, speak),
        },
      };
    }
  },
};

function isWithCopy(kind: string): kind is WithCopy {
  return (mechanismsWithCopy as readonly string[]).includes(kind);
}
