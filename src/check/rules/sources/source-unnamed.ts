import type { Rule } from '../../rule.ts';
import { sourceName, sourcesToTell } from '../../sources.ts';

export const sourceUnnamed: Rule = {
  name: 'source-unnamed',
  severity: 'error',
  articles: ['14(2)(f)'],
  since: '2018-05-25',
  summary: {
    fi: 'Jokainen lähde nimetään tai kerrotaan, millainen se on.',
    sv: 'Varje källa nämns vid namn eller beskrivs.',
    en: 'Every source is named or described.',
  },
  why: {
    fi: 'Lähde pitäisi nimetä. Jos se ei ole mahdollista, jo lähteen luonne, tyyppi ja toimiala auttavat henkilöä löytämään sen (WP260, liite).',
    sv: 'Källan bör nämnas vid namn. Där det inte går kan arten, typen och branschen ändå hjälpa en person att hitta den (WP260, bilagan).',
    en: 'The specific source should be named. Where that is not possible, its nature, type and sector still let a person look for it (WP260, Annex).',
  },
  words: {
    fi: ({ law, id }) => ({
      message: `Lähteestä \`${id}\` ei kerrota nimeä eikä sitä, millaisesta lähteestä on kyse (${law}).`,
      hint: 'Lisää nimi (name: Yhtiön nimi) tai, jos lähdettä ei voi nimetä, sen laatu ja toimiala (type: Luottotietoyhtiö, sector: Luottotiedot).',
    }),
    sv: ({ law, id }) => ({
      message: `För källan \`${id}\` anges varken namn eller vilken typ av källa det är (${law}).`,
      hint: 'Lägg till namnet (name: Bolagets namn) eller, om källan inte kan nämnas, dess typ och bransch (type: Kreditupplysningsföretag, sector: Kreditupplysning).',
    }),
    en: ({ law, id }) => ({
      message: `The source \`${id}\` has neither a name nor a description of what kind of source it is (${law}).`,
      hint: 'Add its name (name: Name of the company) or, where it cannot be named, its type and sector (type: Credit reference agency, sector: Credit information).',
    }),
  },
  examples: {
    failing: {
      yaml: `sources:
  - {id: agency, kind: company, publiclyAccessible: false}`,
    },
    passing: {
      yaml: `sources:
  - {id: agency, kind: company, name: Credit Agency Ltd, publiclyAccessible: false}`,
    },
  },
  *check(notice) {
    for (const { source, index } of sourcesToTell(notice)) {
      if (sourceName(source)) continue;
      yield { path: ['sources', index, 'name'], data: { id: source.id } };
    }
  },
};
