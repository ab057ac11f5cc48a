import type { Section } from '../../../content/notice.ts';
import { eachNode } from '../../../markdown/each-node.ts';
import { scalarsNamed } from '../../facts/scalars.ts';
import type { Rule } from '../../findings/rule.ts';
import { namesOtherNotice } from '../../text/lexicon/other-notices.ts';
import { toldInSections } from '../../text/wording/texts.ts';

/** Silent where the notice is shown with others (`related` in notice.yaml), and where the section has a link. */
export const relatedNoticeUnlinked: Rule = {
  name: 'related-notice-unlinked',
  severity: 'warning',
  articles: ['12(1)'],
  restsOn: ['wp260-access'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'dataSubjects: [{id: consumers, name: Consumers}]',
      body: 'Companies have a separate privacy notice.',
    },
    passing: {
      yaml: 'dataSubjects: [{id: consumers, name: Consumers}]',
      body: 'Companies have a separate [privacy notice](https://shop.example/companies).',
    },
  },
  *check(notice, { relatedNotices }) {
    if (!relatedNotices || relatedNotices.length > 0) return;
    if (scalarsNamed(notice.tree, 'noticeUrl').length > 0) return;
    const linked = new Map<Section, boolean>();
    for (const { sentence, section, placeOf } of toldInSections(notice, () => true)) {
      if (!namesOtherNotice(sentence, notice.locale)) continue;
      const isLinked = linked.get(section) ?? hasLink(section);
      linked.set(section, isLinked);
      if (isLinked) continue;
      yield { path: ['title', section.id], at: placeOf(sentence), data: { sentence } };
    }
  },
};

/** Whether a section leads somewhere: a link, or an address in the text. */
function hasLink({ printed, text }: Section): boolean {
  let links = 0;
  eachNode(printed, (node) => {
    if (node.type === 'link' && !node.url.startsWith('mailto:')) links += 1;
    if (node.type === 'linkReference') links += 1;
  });
  const words = text.replace(/(?<!\S)\S+@\S+/gu, '');
  return links > 0 || /https?:|www\.|\p{L}\.(?:fi|com|se|eu|example)(?!\p{L})/u.test(words);
}
