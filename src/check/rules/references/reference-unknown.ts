import { disclosureKinds } from '../../../../schema/disclosures/index.ts';
import { isPartlyBroken } from '../../facts/broken.ts';
import { idsOf, referencesIn } from '../../facts/references.ts';
import type { Rule } from '../../findings/rule.ts';

/** Disclosures whose absence is a finding of its own: then every reference to them would repeat it. */
const askedFor = new Set(['purposes', 'recipients', 'retention', 'sources']);

/** An id that is referred to in several places is one finding. */
export const referenceUnknown: Rule = {
  name: 'reference-unknown',
  severity: 'error',
  articles: [],
  restsOn: ['record'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    data: [phone]
dataCategories: [{id: contact, name: Contact details}]`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    data: [contact]
dataCategories: [{id: contact, name: Contact details}]`,
    },
  },
  *check(notice) {
    const known = new Map(disclosureKinds.map((kind) => [kind, new Set(idsOf(notice, kind))]));
    const absent = new Set<string>();
    const unknown = referencesIn(notice).filter(
      ({ id, to }) => !known.get(to)?.has(id) && !isPartlyBroken(notice, to),
    );
    for (const [, references] of Map.groupBy(unknown, ({ id, to }) => `${to} ${id}`)) {
      const [first, ...others] = references;
      if (!first) continue;
      const { id, path, to } = first;
      const entries = notice.tree.entries.get(to)?.value;
      const isAbsent = entries?.kind !== 'list' || entries.items.length === 0;
      // Where a whole disclosure is missing, its first reference stands for all of them.
      if (isAbsent && (askedFor.has(to) || absent.has(to))) continue;
      if (isAbsent) absent.add(to);
      const ids = [...(known.get(to) ?? [])].join(', ');
      yield {
        path,
        form: ids ? 'known' : 'none',
        data: { id, to, known: ids },
        related: others.map((other) => ({ path: other.path, why: 'same' })),
      };
    }
  },
};
