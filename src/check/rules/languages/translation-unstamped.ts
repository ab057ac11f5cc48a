import { createHash } from 'node:crypto';
import type { Rule } from '../../rule.ts';

export const translationUnstamped: Rule = {
  name: 'translation-unstamped',
  severity: 'info',
  articles: [],
  since: '2018-05-25',
  summary: {
    fi: 'Käännös kertoo, mitä tekstiä se kääntää.',
    sv: 'En översättning anger vilken text den översätter.',
    en: 'A translation says which text it translates.',
  },
  why: {
    fi: 'Ilman tunnistetta kukaan ei huomaa, että alkukielinen teksti on muuttunut ja käännös jäänyt ennalleen.',
    sv: 'Utan kontrollsumma märker ingen att källtexten har ändrats medan översättningen är oförändrad.',
    en: 'Without the digest nobody notices that the source text has changed and the translation has not.',
  },
  words: {
    fi: ({ section, digest }) => ({
      message: `Osion \`${section}\` käännöksestä puuttuu tieto siitä, mitä tekstiä se kääntää.`,
      hint: `Tarkista, että käännös on ajan tasalla, ja lisää: translates: ${digest}.`,
    }),
    sv: ({ section, digest }) => ({
      message: `I översättningen av avsnittet \`${section}\` saknas uppgift om vilken text den översätter.`,
      hint: `Kontrollera att översättningen är aktuell och lägg till: translates: ${digest}.`,
    }),
    en: ({ section, digest }) => ({
      message: `The translation of the section \`${section}\` does not say which text it translates.`,
      hint: `See that the translation is up to date, then add: translates: ${digest}.`,
    }),
  },
  examples: {
    failing: {
      yaml: 'retention: []',
      source: { yaml: 'retention: []', body: 'Vi bevarar uppgifterna i sex år.', locale: 'sv' },
    },
    passing: {
      yaml: 'translates: sha256-ee71e05f1dd76cbe5dee0d4b369b582bdd26b9d01971f3733029d6f462fac08f',
      source: { yaml: 'retention: []', body: 'Vi bevarar uppgifterna i sex år.', locale: 'sv' },
    },
  },
  *check({ sections }, { source }) {
    for (const { id, translates, titlePlace } of source ? sections : []) {
      const original = source?.sections.find((section) => section.id === id);
      if (!original || translates !== undefined) continue;
      const digest = `sha256-${createHash('sha256').update(original.written).digest('hex')}`;
      yield { path: ['title', id], at: titlePlace, data: { section: id, digest } };
    }
  },
};
