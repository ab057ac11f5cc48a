import type { Source } from '../../../../schema/disclosures/sources.ts';
import { isGenericRecipient } from '../../lexicon/generic-recipients.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';
import { sourceName, sourcesToTell } from '../../sources.ts';

/** WP260 rev.01, annex, and recital 61: the source itself, or its nature, type and sector where it cannot be named. */
export const sourceNotSpecific: Rule = {
  name: 'source-not-specific',
  severity: 'warning',
  articles: ['14(2)(f)'],
  since: '2018-05-25',
  summary: {
    fi: 'Lähde nimetään, tai kerrotaan sen laatu ja toimiala tai se, miksi sitä ei nimetä.',
    sv: 'Källan nämns, eller så anges dess typ och bransch eller varför den inte nämns.',
    en: 'A source is named, or described by type and sector or with the reason for not naming it.',
  },
  why: {
    fi: 'Lukija voi tarkistaa ja korjata tietonsa lähteessä vain, jos hän tietää, mikä se on.',
    sv: 'Läsaren kan kontrollera och rätta uppgifterna hos källan bara om det framgår vilken den är.',
    en: 'Readers can check and correct their data at the source only if they know which it is.',
  },
  words: {
    fi: ({ source, law }) => ({
      message: `Lähteestä ${source} ei selviä, mistä tiedot todella saadaan (${law}).`,
      hint: 'Nimeä lähde (name: Yhtiön nimi). Jos se ei ole mahdollista, kerro laatu ja toimiala (type: Luottotietoyhtiö, sector: Luottotiedot) tai syy (whyNotNamed: …).',
    }),
    sv: ({ source, law }) => ({
      message: `Källan ${source} visar inte varifrån uppgifterna faktiskt kommer (${law}).`,
      hint: 'Nämn källan (name: Bolagets namn). Om det inte går, ange typ och bransch (type: Kreditupplysningsföretag, sector: Kreditupplysning) eller skälet (whyNotNamed: …).',
    }),
    en: ({ source, law }) => ({
      message: `The source ${source} does not tell where the data really come from (${law}).`,
      hint: 'Name the source (name: Name of the company). If that is impossible, tell its type and sector (type: Credit reference agency, sector: Credit information) or the reason (whyNotNamed: …).',
    }),
  },
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
      if (!name || isSpecific(source)) continue;
      yield { path: ['sources', index], data: { source: nameEntry(source.id, name) } };
    }
  },
};

/** A public register without a name is another finding. */
function isSpecific({ kind, name, type, sector, whyNotNamed }: Source): boolean {
  if (name) return !isGenericRecipient(name);
  if (whyNotNamed || kind === 'public-register') return true;
  if (!type || isGenericRecipient(type)) return false;
  return kind === 'person' || Boolean(sector);
}
