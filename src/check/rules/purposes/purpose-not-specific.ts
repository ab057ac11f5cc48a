import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { isUnfilled } from '../../../content/unfilled.ts';
import { inLanguage } from '../../../words/in-language.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';
import { isBarePurpose, vaguePurposeIn } from '../../text/lexicon/vague-purposes.ts';

const fewestWordsOfName = 6;

/** WP260 rev.01, paragraph 12: which data are used, and what for. */
export const purposeNotSpecific: Rule = {
  name: 'purpose-not-specific',
  severity: 'warning',
  articles: ['13(1)(c)', '14(1)(c)', '5(1)(b)'],
  restsOn: ['wp260-language'],
  since: '2018-05-25',
  byWordLists: true,
  examples: differingExamples(
    `purposes: [{id: orders, name: Orders{++, description: We use your name and address to deliver your order.++}}]`,
  ),
  *check({ facts, locale }) {
    const { fewestWords } = inLanguage(locale).reading;
    for (const [index, purpose] of (facts.purposes ?? []).entries()) {
      if (isTold(purpose, fewestWords) || isVague(purpose, locale)) continue;
      yield {
        path: ['purposes', index, 'description'],
        data: { purpose: nameInMessage(purpose.id, purpose.name) },
      };
    }
  },
};

function isTold({ name, description, seen }: Purpose, fewest: number): boolean {
  if (countWords(name) >= fewestWordsOfName) return true;
  const told = description ?? seen ?? '';
  if (isUnfilled(told)) return true;
  return countWords(told) >= fewest && told.toLowerCase() !== name.toLowerCase();
}

/** What the words of a purpose are too vague for is another finding. */
function isVague({ name, description, seen }: Purpose, locale: Locale): boolean {
  if (seen !== undefined) return false;
  if (description === undefined && isBarePurpose(name)) return true;
  return vaguePurposeIn(description ?? name, locale) !== undefined;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
