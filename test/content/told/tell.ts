import type { Facts } from '../../../schema/disclosures/index.ts';
import type { ContentLanguage } from '../../../schema/languages.ts';
import type { Problem } from '../../../src/content/problem.ts';
import { stateOf } from '../../support/notices.ts';

/** What the text of one section tells, and the problems of reading it. */
export function tell(
  body: string,
  locale: ContentLanguage = 'en',
  yaml = '',
): { facts: Facts; problems: Problem[] } {
  const text = `---\ntitle: Section\n${yaml}\n---\n${body}\n`;
  const state = stateOf({ [`${locale}/section.md`]: text }, locale, undefined, 'text/1');
  const [notice] = state.notices;
  if (!notice) throw new Error(`No notice: ${JSON.stringify(state.problems)}`);
  return { facts: notice.facts, problems: state.problems };
}

/** The codes of what was found. */
export function codesOf({ problems }: { problems: readonly Problem[] }): string[] {
  return problems.map(({ code }) => code).filter((code) => code.startsWith('told-'));
}
