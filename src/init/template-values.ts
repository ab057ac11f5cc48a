import { authorityOf, isAuthorityByState } from '../../schema/gdpr/authorities.ts';
import type { ContentLanguage } from '../../schema/languages.ts';
import type { Files } from '../files/files.ts';
import type { Answers } from './answers.ts';
import type { Values } from './fill-tree.ts';
import { lawOfCountry } from './law-of-country.ts';
import { readTemplateTree } from './read-template.ts';
import { standIns } from './stand-ins.ts';

/**
 * What the templates of a language are filled with: the answers, what the law of the country settles, and for all that
 * is not known gaps in the words of the language, or what stands for those. `day` decides which authority there is.
 */
export function templateValues(
  answers: Answers,
  locale: ContentLanguage,
  day: string,
  templates: Files,
): Values {
  const gaps = { ...readTemplateTree(templates, `${locale}/gaps.yaml`), ...standIns };
  const { company, country, email, baseUrl, notices } = answers;
  const given = Object.entries({ company, country, email, baseUrl });
  return {
    ...gaps,
    ...Object.fromEntries(given.filter(([, value]) => value !== undefined)),
    ...lawOfCountry(country, locale, templates, gaps, notices.includes('municipality')),
    ...authorityIn(country, day, gaps),
  };
}

/** The authority by the code of its country where the table has it, and else an entry with gaps; outside the EEA its country is not known. */
function authorityIn(country: string, day: string, gaps: Values): Values {
  const isKnown = authorityOf(country, day) !== undefined && !isAuthorityByState(country);
  if (isKnown) return { authority: country, authorityName: undefined };
  const { authorityUrl = '', authority } = gaps;
  const where = isAuthorityByState(country) ? { country } : {};
  return { authority: { ...where, url: authorityUrl }, authorityName: authority };
}
