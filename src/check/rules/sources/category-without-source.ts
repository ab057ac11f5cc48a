import { regimeOf } from '../../regime.ts';
import type { Rule } from '../../rule.ts';
import { sourcesWithoutCategories } from '../../sources.ts';

export const categoryWithoutSource: Rule = {
  name: 'category-without-source',
  severity: 'warning',
  articles: ['14(2)(f)'],
  since: '2018-05-25',
  summary: {
    fi: 'Kun tietoja saadaan muualta, jokaisesta tietoryhmästä kerrotaan, mistä se on saatu.',
    sv: 'När uppgifter kommer från annat håll anges varifrån varje kategori kommer.',
    en: 'Where data are obtained elsewhere, every category says where it comes from.',
  },
  why: {
    fi: 'Kun osa tiedoista saadaan muualta, tietoryhmä, joka ei kerro lähdettään, voi olla kummasta tahansa. Lukijan on nähtävä, mitkä tiedot muut ovat antaneet.',
    sv: 'När en del av uppgifterna kommer från annat håll kan en kategori som tiger komma varifrån som helst. Läsaren ska se vilka uppgifter andra har lämnat.',
    en: 'Where some data come from elsewhere, a category that says nothing could be either. A reader must see which data others have told.',
  },
  words: {
    fi: ({ law, name, id }) => ({
      message: `Tietoryhmästä "${name}" (${id}) ei kerrota, saadaanko tiedot rekisteröidyltä vai muualta (${law}).`,
      hint: 'Lisää lähteet: sources: [data-subject], tai lähteen tunniste.',
    }),
    sv: ({ law, name, id }) => ({
      message: `För kategorin "${name}" (${id}) anges inte om uppgifterna kommer från den registrerade eller från annat håll (${law}).`,
      hint: 'Lägg till källorna: sources: [data-subject], eller källans id.',
    }),
    en: ({ law, name, id }) => ({
      message: `The category "${name}" (${id}) does not say whether the data come from the data subject or from elsewhere (${law}).`,
      hint: 'Add the sources: sources: [data-subject], or the id of a source.',
    }),
  },
  examples: {
    failing: {
      yaml: `sources:
  - {id: agency, name: Credit Agency Ltd, publiclyAccessible: false}
dataCategories:
  - {id: credit, name: Payment defaults, sources: [agency]}
  - {id: contact, name: Contact details}`,
    },
    passing: {
      yaml: `sources:
  - {id: agency, name: Credit Agency Ltd, publiclyAccessible: false}
dataCategories:
  - {id: credit, name: Payment defaults, sources: [agency]}
  - {id: contact, name: Contact details, sources: [data-subject]}`,
    },
  },
  *check(notice) {
    const categories = notice.facts.dataCategories ?? [];
    if (!regimeOf(notice).article14 || categories.every(({ sources }) => !sources?.length)) return;
    // A source without categories may be theirs, and is reported (`source-without-categories`).
    if (sourcesWithoutCategories(notice).length > 0) return;
    for (const [index, { id, name, sources }] of categories.entries()) {
      if (!sources?.length)
        yield { path: ['dataCategories', index, 'sources'], data: { id, name } };
    }
  },
};
