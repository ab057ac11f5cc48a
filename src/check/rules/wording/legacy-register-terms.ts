import type { Rule } from '../../findings/rule.ts';
import { legacyRegisterWords } from '../../text/lexicon/legacy-register-words.ts';
import { lookUp } from '../../text/lexicon/lexicon.ts';
import { remarksBySection } from '../../text/wording/remark.ts';
import { type Told, toldInSections } from '../../text/wording/texts.ts';

/** The Data Protection Ombudsman: the Regulation knows no register description. */
export const legacyRegisterTerms: Rule = {
  name: 'legacy-register-terms',
  severity: 'info',
  articles: ['12(1)'],
  restsOn: ['usefulness'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      locale: 'fi',
      yaml: 'rights: {access: {text: Saat tietosi pyynnöstä.}}',
      body: 'Sinulla on tarkastusoikeus.',
    },
    passing: {
      locale: 'fi',
      yaml: 'rights: {access: {text: Saat tietosi pyynnöstä.}}',
      body: 'Sinulla on oikeus saada pääsy tietoihisi.',
    },
  },
  *check(notice) {
    const titles = notice.sections.map(
      (section): Told => ({
        section,
        sentence: section.title,
        parts: [],
        placeOf: () => section.titlePlace,
      }),
    );
    const found = [...titles, ...toldInSections(notice, () => true)].flatMap((told) => {
      const words = lookUp(legacyRegisterWords, told.sentence, notice.locale);
      return words === undefined ? [] : [{ told, words }];
    });
    yield* remarksBySection(found);
  },
};
