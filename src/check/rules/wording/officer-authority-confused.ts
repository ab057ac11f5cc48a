import type { Rule } from '../../findings/rule.ts';
import { lookUp } from '../../text/lexicon/lexicon.ts';
import { authorityForOfficer, officerForAuthority } from '../../text/lexicon/officer-words.ts';
import { remarkOn } from '../../text/wording/remark.ts';
import { toldInFacts, toldInSections } from '../../text/wording/texts.ts';

/** A fact on the officer that bears the authority's title and nothing else. */
const titleOfAuthority = /^(?:tietosuojavaltuutettu|dataombudsman(?:nen)?)\.?$/iu;

/** The officer of Articles 37 to 39 and the authority of Article 51 bear similar names. */
export const officerAuthorityConfused: Rule = {
  name: 'officer-authority-confused',
  severity: 'warning',
  articles: ['13(1)(b)', '14(1)(b)', '77(1)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      locale: 'fi',
      yaml: 'dataProtectionOfficer: {email: tietosuoja@kauppa.example}',
      body: 'Tietosuojavaltuutettumme vastaa kysymyksiisi.',
    },
    passing: {
      locale: 'fi',
      yaml: 'dataProtectionOfficer: {email: tietosuoja@kauppa.example}',
      body: 'Tietosuojavastaavamme vastaa kysymyksiisi. Voit valittaa tietosuojavaltuutetulle.',
    },
  },
  *check(notice) {
    const { locale } = notice;
    for (const told of [
      ...toldInSections(notice, () => true),
      ...toldInFacts(notice, ['dataProtectionOfficer', 'complaint', 'requests', 'rights']),
    ]) {
      const words =
        lookUp(authorityForOfficer, told.sentence, locale) ??
        lookUp(officerForAuthority, told.sentence, locale);
      if (words !== undefined) yield remarkOn(told, words);
    }
    for (const told of toldInFacts(notice, ['dataProtectionOfficer'])) {
      if (titleOfAuthority.test(told.sentence)) yield remarkOn(told, told.sentence);
    }
  },
};
