import type { Waiver } from '../../../schema/disclosures/waivers.ts';
import type { Locale } from '../../../schema/languages.ts';
import { citeArticle } from '../../locale/articles.ts';
import { say } from '../../locale/say.ts';

/** What a finding says of the decision by which something is left out: under which article, by whom and why. */
export function sayWaiver({ point, by, because }: Waiver, speak: Locale): string {
  return say('reports.waived', speak, { law: citeArticle(point, speak), by, because });
}
