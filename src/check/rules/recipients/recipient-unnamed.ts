import { entriesOf } from '../../entries.ts';
import type { Rule } from '../../rule.ts';

export const recipientUnnamed: Rule = {
  name: 'recipient-unnamed',
  severity: 'error',
  articles: ['13(1)(e)', '14(1)(e)'],
  since: '2018-05-25',
  summary: {
    fi: 'Jokaisella vastaanottajalla on nimi tai vastaanottajaryhmä.',
    sv: 'Varje mottagare har ett namn eller en kategori.',
    en: 'Every recipient has a name or a category.',
  },
  why: {
    fi: 'Laki antaa valita, nimeääkö vastaanottajat vai kertooko vastaanottajaryhmät. Kohta, jossa ei ole kumpaakaan, ei kerro kenellekään mitään.',
    sv: 'Lagen ger valet att namnge mottagarna eller ange kategorier av mottagare. En post utan någotdera upplyser ingen.',
    en: 'The law gives a choice between naming recipients and telling their categories. An entry with neither informs nobody.',
  },
  words: {
    fi: ({ law, id }) => ({
      message: `Vastaanottajasta \`${id}\` ei kerrota nimeä eikä vastaanottajaryhmää (${law}).`,
      hint: 'Lisää nimi (name: Yhtiön nimi) tai ryhmä (category: Kuljetusyritykset).',
    }),
    sv: ({ law, id }) => ({
      message: `För mottagaren \`${id}\` anges varken namn eller kategori av mottagare (${law}).`,
      hint: 'Lägg till namnet (name: Bolagets namn) eller kategorin (category: Transportföretag).',
    }),
    en: ({ law, id }) => ({
      message: `The recipient \`${id}\` has neither a name nor a category (${law}).`,
      hint: 'Add its name (name: Name of the company) or a category (category: Delivery companies).',
    }),
  },
  examples: {
    failing: {
      yaml: `recipients:
  - id: post
    role: processor`,
    },
    passing: {
      yaml: `recipients:
  - id: post
    category: Delivery companies
    role: processor`,
    },
  },
  *check({ facts }) {
    for (const [index, { id, name, category, members }] of entriesOf(facts.recipients).entries()) {
      if (name || category || members?.length) continue;
      yield { path: ['recipients', index, 'name'], data: { id } };
    }
  },
};
