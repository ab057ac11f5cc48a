import type { Rule } from '../../findings/rule.ts';
import { ownDeskIn } from '../../text/lexicon/complaints.ts';

export const complaintWithoutAuthority: Rule = {
  name: 'complaint-without-authority',
  severity: 'error',
  introduced: '0.2.0',
  articles: ['13(2)(d)', '14(2)(e)', '77(1)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: { yaml: 'complaint: {text: For complaints contact our customer service.}' },
    passing: {
      yaml: 'complaint: {text: You may lodge a complaint with the Data Protection Ombudsman.}',
    },
  },
  *check({ facts: { complaint }, locale }) {
    if (!complaint) return;
    const { authority, text } = complaint;
    const name = typeof authority === 'object' ? authority.name : undefined;
    const told = [
      { path: ['complaint', 'text'], text },
      { path: ['complaint', 'authority', 'name'], text: name },
    ];
    for (const { path, text: words } of told) {
      if (!words || (name && name !== words && words.includes(name))) continue;
      const desk = ownDeskIn(words, locale);
      if (desk !== undefined) yield { path, data: { text: words } };
    }
  },
};
