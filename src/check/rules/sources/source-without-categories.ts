import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';
import { sourceName, sourcesWithoutCategories } from '../../sources.ts';

export const sourceWithoutCategories: Rule = {
  name: 'source-without-categories',
  severity: 'error',
  articles: ['14(1)(d)'],
  since: '2018-05-25',
  compares: ['dataCategories'],
  summary: {
    fi: 'Jokaisesta lähteestä kerrotaan, mitä henkilötietoryhmiä siitä saadaan.',
    sv: 'För varje källa anges vilka kategorier av uppgifter som kommer därifrån.',
    en: 'Every source comes with the categories of data obtained from it.',
  },
  why: {
    fi: 'Tieto lähteestä ei kerro, mitä siitä on saatu. Ne kuuluvat yhteen, jotta virheen korjaamista voi pyytää oikealta lähteeltä.',
    sv: 'Att en källa finns säger inte vad som kom därifrån. De hör ihop, så att man kan be rätt källa att rätta ett fel.',
    en: 'Knowing that a source exists does not tell what came from it. The two belong together, so that a person can ask the right source to correct an error.',
  },
  words: {
    fi: ({ law, source, id, first }) => ({
      message: `Selosteesta ei ilmene, mitä henkilötietoryhmiä saadaan lähteestä ${source} (${law}).`,
      hint: `Lisää lähde niihin tietoryhmiin, joita siitä saadaan, esimerkiksi tietoryhmään ${first}: sources: [${id}].`,
    }),
    sv: ({ law, source, id, first }) => ({
      message: `Det framgår inte av beskrivningen vilka kategorier av personuppgifter som kommer från källan ${source} (${law}).`,
      hint: `Lägg till källan i de kategorier som kommer därifrån, till exempel i kategorin ${first}: sources: [${id}].`,
    }),
    en: ({ law, source, id, first }) => ({
      message: `The notice does not tell which categories of personal data are obtained from the source ${source} (${law}).`,
      hint: `Add the source to the categories obtained from it, for example to the category ${first}: sources: [${id}].`,
    }),
  },
  examples: {
    failing: {
      yaml: `dataCategories:
  - {id: contact, name: Contact details, sources: [data-subject]}
sources:
  - {id: agency, name: Credit Agency Ltd, publiclyAccessible: false}`,
    },
    passing: {
      yaml: `dataCategories:
  - {id: contact, name: Contact details, sources: [data-subject]}
  - {id: credit, name: Payment defaults, sources: [agency]}
sources:
  - {id: agency, name: Credit Agency Ltd, publiclyAccessible: false}`,
    },
  },
  *check(notice) {
    const [first] = notice.facts.dataCategories ?? [];
    if (!first) return;
    for (const { source, index } of sourcesWithoutCategories(notice)) {
      const { id } = source;
      yield {
        path: ['sources', index],
        data: { id, source: nameEntry(id, sourceName(source)), first: first.id },
      };
    }
  },
};
