import type { Rule } from '../../rule.ts';
import { isBuiltInSource } from '../../sources.ts';

export const sourcesMissing: Rule = {
  name: 'sources-missing',
  severity: 'error',
  articles: ['14(2)(f)'],
  since: '2018-05-25',
  summary: {
    fi: 'Muualta saaduista tiedoista kerrotaan, mistä ne on saatu.',
    sv: 'För uppgifter från annat håll anges varifrån de kommer.',
    en: 'Data obtained elsewhere come with their source.',
  },
  why: {
    fi: 'Lähteestä selviää, kuka tiedot on antanut ja oliko siihen oikeus, ja siellä luovutuksen voi myös katkaista.',
    sv: 'Källan visar vem som lämnade uppgifterna vidare och om det var tillåtet, och där kan man också stoppa det.',
    en: 'The source is where a person can find out who passed the data on, whether that was lawful, and stop it there.',
  },
  words: {
    fi: ({ law, category, source = 'company-register' }) => ({
      message: category
        ? `Tietoryhmän ${category} tietoja saadaan muualta, mutta selosteessa ei kerrota, mistä (${law}).`
        : `Selosteessa ei kerrota, mistä henkilötiedot on saatu (${law}).`,
      hint: `Lisää lähde: sources: [{id: ${source}, kind: company, name: Yhtiön nimi, publiclyAccessible: false}]. Jos tiedot saadaan vain rekisteröidyltä, kirjoita tietoryhmään sources: [data-subject].`,
    }),
    sv: ({ law, category, source = 'company-register' }) => ({
      message: category
        ? `Uppgifter i kategorin ${category} kommer från annat håll, men beskrivningen anger inte varifrån (${law}).`
        : `Beskrivningen anger inte varifrån personuppgifterna kommer (${law}).`,
      hint: `Lägg till källan: sources: [{id: ${source}, kind: company, name: Bolagets namn, publiclyAccessible: false}]. Om uppgifterna bara kommer från den registrerade, skriv sources: [data-subject] i kategorin.`,
    }),
    en: ({ law, category, source = 'company-register' }) => ({
      message: category
        ? `Data of the category ${category} are obtained elsewhere, but the notice does not say where (${law}).`
        : `The notice does not say where the personal data come from (${law}).`,
      hint: `Add the source: sources: [{id: ${source}, kind: company, name: Name of the company, publiclyAccessible: false}]. Where the data come from the data subject only, write sources: [data-subject] in the category.`,
    }),
  },
  examples: {
    failing: {
      yaml: `dataCategories:
  - {id: credit, name: Payment defaults, sources: [agency]}`,
    },
    passing: {
      yaml: `dataCategories:
  - {id: credit, name: Payment defaults, sources: [agency]}
sources:
  - {id: agency, name: Credit Agency Ltd, publiclyAccessible: false}`,
    },
  },
  *check({ facts, broken }) {
    if (facts.sources?.length || broken.kinds.has('dataCategories')) return;
    const categories = facts.dataCategories ?? [];
    const index = categories.findIndex((category) => elsewhere(category.sources));
    const category = categories[index];
    if (category) {
      yield {
        path: ['sources'],
        data: {
          category: `"${category.name}" (${category.id})`,
          source: elsewhere(category.sources) ?? '',
        },
        related: [{ path: ['dataCategories', index, 'sources'], why: 'needs' }],
      };
    } else if (facts.sources && !categories.some(({ sources }) => sources?.length)) {
      yield { path: ['sources'] };
    }
  },
};

/** The first source that is neither the data subject nor an inference. */
function elsewhere(sources: readonly string[] | undefined): string | undefined {
  return sources?.find((id) => !isBuiltInSource(id));
}
