import type { Locale } from '../../../schema/languages.ts';
import type { Notice } from '../../content/notice.ts';
import { voiceOf } from '../../words/speech.ts';
import type { Remark } from '../findings/finding.ts';
import type { CheckContext, Example, Rule } from '../findings/rule.ts';
import { OwnRemarkSchema, type OwnRule } from './own-rule.ts';
import { OwnRuleFailure } from './own-rule-failure.ts';

/** The rule as the runner takes it, said in `language` where it has no words in the one that is asked for. */
export function toRule(own: OwnRule, file: string, language: Locale): Rule {
  const { name, severity, articles, since, words, examples } = own;
  const fallback = words[voiceOf(language)] ?? Object.values(words)[0];
  if (!fallback) throw new OwnRuleFailure(file, name, 'words');
  return {
    name,
    severity,
    articles,
    since,
    examples: examples as { failing: Example; passing: Example },
    words: (speak) => words[voiceOf(speak)] ?? fallback,
    check: (notice, context) => remarksOf(own, file, notice, context),
  };
}

function remarksOf(own: OwnRule, file: string, notice: Notice, context: CheckContext): Remark[] {
  try {
    return [...own.check(notice, context)].map((remark) => OwnRemarkSchema.parse(remark) as Remark);
  } catch (error) {
    throw new OwnRuleFailure(
      file,
      own.name,
      error instanceof Error ? error.message : String(error),
    );
  }
}
