import { createHash } from 'node:crypto';
import type { Rule } from '../../rule.ts';

/** A translation carries the digest of the source section as it stood when it was translated. */
export const translationStale: Rule = {
  name: 'translation-stale',
  severity: 'warning',
  articles: ['12(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Käännös vastaa alkukielistä tekstiä sellaisena kuin se on nyt.',
    sv: 'En översättning motsvarar källtexten så som den är nu.',
    en: 'A translation follows the source text as it stands now.',
  },
  why: {
    fi: 'Lukija saa tiedot sillä kielellä, jolla hän lukee. Vanhentunut käännös kertoo hänelle muuta kuin alkukielinen teksti.',
    sv: 'Läsaren får uppgifterna på det språk han eller hon läser. En föråldrad översättning säger något annat än källtexten.',
    en: 'A reader gets the information in the language they read. A stale translation tells them something else than the source text.',
  },
  words: {
    fi: ({ law, section, digest }) => ({
      message: `Osion \`${section}\` alkukielinen teksti on muuttunut käännöksen jälkeen, joten kieliversiot voivat kertoa eri asioita (${law}).`,
      hint: `Tarkista käännös alkukielistä tekstiä vasten ja vaihda sitten rivi: translates: ${digest}.`,
    }),
    sv: ({ law, section, digest }) => ({
      message: `Källtexten till avsnittet \`${section}\` har ändrats efter översättningen, så språkversionerna kan säga olika saker (${law}).`,
      hint: `Jämför översättningen med källtexten och byt sedan raden: translates: ${digest}.`,
    }),
    en: ({ law, section, digest }) => ({
      message: `The source text of the section \`${section}\` has changed since it was translated, so the languages may tell different things (${law}).`,
      hint: `Compare the translation with the source text, then change the line: translates: ${digest}.`,
    }),
  },
  examples: {
    failing: {
      yaml: 'translates: sha256-0000000000000000000000000000000000000000000000000000000000000000',
      body: 'We keep your data for five years.',
      source: { yaml: 'retention: []', body: 'Vi bevarar uppgifterna i sex år.', locale: 'sv' },
    },
    passing: {
      yaml: 'translates: sha256-ee71e05f1dd76cbe5dee0d4b369b582bdd26b9d01971f3733029d6f462fac08f',
      body: 'We keep your data for six years.',
      source: { yaml: 'retention: []', body: 'Vi bevarar uppgifterna i sex år.', locale: 'sv' },
    },
  },
  *check({ sections }, { source }) {
    for (const { id, translates, titlePlace } of source ? sections : []) {
      const original = source?.sections.find((section) => section.id === id);
      if (!original || translates === undefined) continue;
      const digest = digestOf(original.written);
      if (digest === translates) continue;
      yield { path: ['title', id], at: titlePlace, data: { section: id, digest } };
    }
  },
};

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}
