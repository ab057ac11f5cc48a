import type { Locale } from '../../../../schema/languages.ts';
import type { Notice, Section } from '../../../content/notice.ts';
import { say } from '../../../locale/say.ts';
import { htmlTexts } from '../../../markdown/html-texts.ts';
import { holdsHtml, toHastWithoutHtml } from '../../../markdown/to-hast.ts';
import type { Shown } from '../../data/site-data.ts';
import type { Told } from '../../record/told.ts';

/** Whether a state was released while HTML in its texts was not shown: its page stays as it was. */
export function leavesHtmlOut({ notice, revision }: Shown): boolean {
  if (revision === null) return false;
  return notice.revisions.get(revision)?.record.digest.version === '1';
}

/** What readers are told where words in HTML were left out of a version and still are. */
export function tellLeftOut(shown: Shown, { sections }: Notice, locale: Locale): Told[] {
  if (!leavesHtmlOut(shown) || !sections.some(losesWords)) return [];
  return [{ text: say('htmlLeftOut', locale), locale }];
}

function losesWords({ printed }: Section): boolean {
  if (!holdsHtml(printed)) return false;
  const words = (texts: readonly string[]) => texts.join('').replace(/\s/gu, '');
  return words(htmlTexts(printed)) !== words(htmlTexts(printed, toHastWithoutHtml));
}
