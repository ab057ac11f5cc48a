import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';
import { proseOf } from '../../text/prose.ts';

const ending =
  /poist|hävit|tuho|anonymi|arkisto|rader|förstör|gallra|avidentif|arkiver|delet|eras|destroy|remov|lösch|vernicht|entfern|archiv/iu;

export const retentionEndUntold: Rule = {
  name: 'retention-end-untold',
  severity: 'info',
  articles: ['5(1)(e)'],
  restsOn: ['usefulness'],
  since: '2018-05-25',
  byWordLists: true,
  readsWords: true,
  examples: differingExamples(
    `retention: [{id: customers, period: P5Y, from: the last purchase{++, then: delete++}}]`,
  ),
  *check(notice) {
    const untold = [...(notice.facts.retention ?? []).entries()].filter(([, { then }]) => !then);
    const [first] = untold;
    if (!first || ending.test(proseOf(notice, ['retention']))) return;
    const entries = untold.map(([, { id, name }]) => name ?? id).join(', ');
    yield { path: ['retention', first[0], 'then'], data: { entries } };
  },
};
