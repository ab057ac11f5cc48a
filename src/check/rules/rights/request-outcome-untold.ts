import type { Locale } from '../../../../schema/languages.ts';
import type { Notice } from '../../../content/notice.ts';
import { joinList } from '../../../locale/lists.ts';
import { say } from '../../../locale/say.ts';
import { entriesOf } from '../../facts/entries.ts';
import { rightsIn } from '../../facts/rights.ts';
import type { Rule } from '../../findings/rule.ts';
import { type Outcome, outcomes, tellsOutcome } from '../../text/lexicon/request-outcomes.ts';
import { proseOf } from '../../text/prose.ts';

const articles: Readonly<Record<Outcome, string>> = {
  refusal: '12(4)',
  recipients: '19',
  court: '79(1)',
};

/** None of these is an item of Articles 13 and 14, so they are told of together. */
export const requestOutcomeUntold: Rule = {
  name: 'request-outcome-untold',
  severity: 'info',
  articles: ['12(4)', '19', '79(1)'],
  restsOn: ['usefulness'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: `rights: {access: {text: You can get a copy of your data.}}
complaint: {authority: FI}`,
      body: 'If we refuse your request, we tell you why.',
    },
    passing: {
      yaml: `rights: {access: {text: You can get a copy of your data.}}
complaint: {authority: FI}`,
      body: 'If we refuse your request, we tell you why. You can also take the matter to court.',
    },
  },
  *check(notice) {
    const prose = proseOf(notice, ['rights', 'requests', 'complaint']);
    const missing = outcomes.filter(
      (outcome) => concerns(outcome, notice) && !tellsOutcome(outcome, prose),
    );
    if (missing.length === 0) return;
    yield {
      path: ['requests'],
      data: {
        said: (speak) => joinList(sayEach('said', missing, speak), speak),
        advice: (speak) => sayEach('advice', missing, speak).join(' '),
      },
      articles: missing.map((outcome) => articles[outcome]),
    };
  },
};

function sayEach(part: 'said' | 'advice', told: readonly Outcome[], speak: Locale): string[] {
  return told.map((outcome) => say(`rules.request-outcome-untold.${part}.${outcome}`, speak));
}

/** Without rights, recipients or a complaint, that is another finding. */
function concerns(outcome: Outcome, notice: Notice): boolean {
  const rights = rightsIn(notice);
  switch (outcome) {
    case 'refusal':
      return rights !== undefined;
    case 'recipients':
      return (
        Boolean(rights?.rectification || rights?.erasure) &&
        entriesOf(notice.facts.recipients).length > 0
      );
    case 'court':
      return notice.facts.complaint !== undefined;
  }
}
