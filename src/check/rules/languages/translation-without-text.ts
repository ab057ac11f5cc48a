import type { Rule } from '../../rule.ts';

export const translationWithoutText: Rule = {
  name: 'translation-without-text',
  severity: 'error',
  articles: ['12(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Osio, jossa on tekstiä alkukielellä, on tekstiä myös käännöksessä.',
    sv: 'Ett avsnitt som har text på källspråket har text i översättningen.',
    en: 'A section that has a text in the source language has one in the translation.',
  },
  why: {
    fi: 'Tieto, joka puuttuu yhdeltä kieleltä, puuttuu sen kielen lukijalta.',
    sv: 'En uppgift som saknas på ett språk saknas för den som läser det språket.',
    en: 'What is missing in one language is missing for its readers.',
  },
  words: {
    fi: ({ law, section }) => ({
      message: `Osiossa \`${section}\` on tekstiä alkukielellä mutta ei käännöksessä (${law}).`,
      hint: 'Käännä teksti alkutietojen alle.',
    }),
    sv: ({ law, section }) => ({
      message: `Avsnittet \`${section}\` har text på källspråket men inte i översättningen (${law}).`,
      hint: 'Översätt texten under metadata.',
    }),
    en: ({ law, section }) => ({
      message: `The section \`${section}\` has a text in the source language, but none in the translation (${law}).`,
      hint: 'Translate the text below the front matter.',
    }),
  },
  examples: {
    failing: {
      yaml: 'retention: []',
      source: { yaml: 'retention: []', body: 'Vi bevarar uppgifterna i sex år.', locale: 'sv' },
    },
    passing: {
      yaml: 'retention: []',
      body: 'We keep your data for six years.',
      source: { yaml: 'retention: []', body: 'Vi bevarar uppgifterna i sex år.', locale: 'sv' },
    },
  },
  *check({ sections }, { source }) {
    for (const { id, text, titlePlace } of source ? sections : []) {
      const original = source?.sections.find((section) => section.id === id);
      if (!original || original.text === '' || text !== '') continue;
      yield { path: ['title', id], at: titlePlace, data: { section: id } };
    }
  },
};
