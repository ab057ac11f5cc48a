import type { Section } from '../../../content/notice.ts';
import type { Remark } from '../../findings/finding.ts';
import type { Rule } from '../../findings/rule.ts';
import { kindWithValue, placeOfClaim } from '../../held/said-claim.ts';
import { compareTranslation } from './compare-translation.ts';
import type { Untold } from './difference.ts';

/** What one language tells and the other does not, as far as both can be read. */
export const claimUntranslated: Rule = {
  name: 'claim-untranslated',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['12(1)'],
  restsOn: ['wp260-language'],
  since: '2018-05-25',
  readsWords: true,
  examples: {
    failing: {
      yaml: 'transfers: [{id: backups, country: US}]',
      body: 'We keep your data for five years.',
      source: {
        yaml: 'transfers: [{id: backups, country: US}]',
        body: 'Vi bevarar dina uppgifter i fem år. Vi överför dina uppgifter till Förenta staterna.',
        locale: 'sv',
      },
    },
    passing: {
      yaml: 'transfers: [{id: backups, country: US}]',
      body: 'We keep your data for five years. We transfer your data to the United States.',
      source: {
        yaml: 'transfers: [{id: backups, country: US}]',
        body: 'Vi bevarar dina uppgifter i fem år. Vi överför dina uppgifter till Förenta staterna.',
        locale: 'sv',
      },
    },
  },
  *check(notice, context) {
    for (const { section, original, added, lost } of compareTranslation(notice, context)) {
      for (const one of added) yield addedIn(section, original, one);
      for (const one of lost) yield lostIn(section, original, one);
    }
  },
};

function addedIn(section: Section, original: Section, { kind, claim, value }: Untold): Remark {
  return {
    path: ['text', section.id, kind],
    at: placeOfClaim(section, claim),
    form: 'added',
    data: { section: section.id, claim: kindWithValue(kind, value), sentence: claim.quote },
    related: [{ path: ['title', section.id], at: original.titlePlace, why: 'needs' }],
  };
}

function lostIn(section: Section, original: Section, { kind, claim, value }: Untold): Remark {
  return {
    path: ['text', section.id, kind],
    at: section.titlePlace,
    form: 'lost',
    data: { section: section.id, claim: kindWithValue(kind, value), sentence: claim.quote },
    related: [
      { path: ['text', section.id, kind], at: placeOfClaim(original, claim), why: 'needs' },
    ],
  };
}
