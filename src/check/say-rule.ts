import type { Locale } from '../../schema/languages.ts';
import { onOneLine } from '../escape/unseen.ts';
import { fill, textOf } from '../locale/say.ts';
import { type RuleName, type Said, wordsOfRule } from '../words/spoken.ts';
import type { Remark } from './finding.ts';

/** What a rule says of a defect: what is wrong, with the law's own citation, and the next action. */
export function sayRemark(
  rule: RuleName,
  { data = {}, form }: Pick<Remark, 'data' | 'form'>,
  law: string,
  speak: Locale,
): { message: string; hint: string } {
  const { message, hint } = wordsOfRule(rule, speak);
  const values = { law, ...Object.fromEntries(valuesIn(data, speak)) };
  const put = (said: Said) => textOf(fill(sentenceOf(said, form, rule), speak, values));
  return { message: put(message), hint: put(hint) };
}

function valuesIn(data: NonNullable<Remark['data']>, speak: Locale): [string, string][] {
  return Object.entries(data).map(([name, value]) => [
    name,
    onOneLine(typeof value === 'string' ? value : value(speak)),
  ]);
}

/** Throws where a rule asks for a sentence that it does not have. */
function sentenceOf(said: Said, form: string | undefined, rule: RuleName): string {
  const sentence = typeof said === 'string' ? said : said[form ?? ''];
  if (sentence === undefined) throw new Error(`No words for \`${form}\` of the rule \`${rule}\`.`);
  return sentence;
}
