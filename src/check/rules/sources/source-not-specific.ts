import type { Source } from '../../../../schema/disclosures/sources.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { sourceName, sourcesToTell } from '../../facts/sources.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';
import { isGenericRecipient } from '../../text/lexicon/generic-recipients.ts';

/** WP260 rev.01, annex, and recital 61: the source itself, or its nature, type and sector where it cannot be named. */
export const sourceNotSpecific: Rule = {
  name: 'source-not-specific',
  severity: 'warning',
  articles: ['14(2)(f)'],
  restsOn: ['wp260-annex'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'sources: [{id: others, kind: company, type: Other service providers, publiclyAccessible: false}]',
    },
    passing: {
      yaml: 'sources: [{id: agency, kind: company, type: Credit reference agency, sector: Credit information, publiclyAccessible: false}]',
    },
  },
  *check(notice) {
    for (const { source, index } of sourcesToTell(notice)) {
      const name = sourceName(source);
      if (!name || isSpecific(source, notice.locale)) continue;
      yield { path: ['sources', index], data: { source: nameInMessage(source.id, name) } };
    }
  },
};

/** A public register without a name is another finding. */
function isSpecific({ kind, name, type, sector, whyNotNamed }: Source, locale: Locale): boolean {
  if (name) return !isGenericRecipient(name, locale);
  if (whyNotNamed || kind === 'public-register') return true;
  if (!type || isGenericRecipient(type, locale)) return false;
  return kind === 'person' || Boolean(sector);
}
