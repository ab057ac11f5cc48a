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
  *check({ facts }) {
    for (const [index, { id, name, category, members }] of entriesOf(facts.recipients).entries()) {
      if (name || category || members?.length) continue;
      yield { path: ['recipients', index, 'name'], data: { id } };
    }
  },
};
