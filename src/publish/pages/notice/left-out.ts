import type { Section } from '../../../content/notice.ts';
import { say } from '../../../locale/say.ts';
import { htmlTexts } from '../../../markdown/html-texts.ts';
import { holdsHtml, toHastWithoutHtml } from '../../../markdown/to-hast.ts';
import type { Shown } from '../../data/site-data.ts';
import { leavesHtmlOut } from '../../places/heading-history.ts';
import type { Told } from '../../record/told.ts';

/** What readers are told where words in HTML were left out of a version and still are. */
export function tellLeftOut({ locale, record, text }: Shown): Told[] {
  if (!leavesHtmlOut(record) || !text.sections.some(losesWords)) return [];
  return [{ text: say('htmlLeftOut', locale), locale }];
}

function losesWords({ printed }: Section): boolean {
  if (!holdsHtml(printed)) return false;
  const words = (texts: readonly string[]) => texts.join('').replace(/\s/gu, '');
  return words(htmlTexts(printed)) !== words(htmlTexts(printed, toHastWithoutHtml));
}
