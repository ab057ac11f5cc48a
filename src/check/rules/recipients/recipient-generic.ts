import { entriesOf } from '../../entries.ts';
import { isGenericRecipient } from '../../lexicon/generic-recipients.ts';
import type { Rule } from '../../rule.ts';

export const recipientGeneric: Rule = {
  name: 'recipient-generic',
  severity: 'error',
  articles: ['13(1)(e)', '14(1)(e)'],
  since: '2018-05-25',
  summary: {
    fi: 'Vastaanottajan nimi tai ryhmä kertoo lukijalle, millaisesta toimijasta on kyse.',
    sv: 'Mottagarens namn eller kategori säger läsaren vilken typ av aktör det gäller.',
    en: 'The name or category of a recipient tells the reader what kind of recipient it is.',
  },
  why: {
    fi: 'Vastaanottajat pitäisi lähtökohtaisesti nimetä. Jos kerrotaan vain ryhmä, sen on oltava mahdollisimman tarkka: toiminta, toimiala ja sijainti (WP260, liite). "Yhteistyökumppani" voi olla kuka tahansa.',
    sv: 'Mottagare bör som regel nämnas vid namn. Om bara en kategori anges ska den vara så specifik som möjligt: verksamhet, bransch och plats (WP260, bilagan). "Samarbetspartner" kan vara vem som helst.',
    en: 'Recipients should as a rule be named; where only a category is given, it must be as specific as possible, by activity, sector and location (WP260, Annex). "Partners" could be anyone.',
  },
  words: {
    fi: ({ law, label }) => ({
      message: `Vastaanottajan nimitys "${label}" ei kerro lukijalle, millaiselle toimijalle tietoja luovutetaan (${law}).`,
      hint: 'Nimeä vastaanottaja (name: Yhtiön nimi) tai kerro ryhmän tehtävä ja toimiala, esimerkiksi category: Uutiskirjeen lähetyspalvelut.',
    }),
    sv: ({ law, label }) => ({
      message: `Mottagaren "${label}" anges så allmänt att läsaren inte får veta vilken typ av aktör uppgifterna lämnas ut till (${law}).`,
      hint: 'Ange mottagarens namn (name: Bolagets namn) eller kategorins uppgift och bransch, till exempel category: Tjänster för utskick av nyhetsbrev.',
    }),
    en: ({ law, label }) => ({
      message: `The recipient "${label}" does not tell the reader what kind of recipient gets the data (${law}).`,
      hint: 'Name the recipient (name: Name of the company), or tell what the category does and in what line of business, for example category: Newsletter mailing services.',
    }),
  },
  examples: {
    failing: {
      yaml: `recipients:
  - id: partners
    category: Our trusted partners`,
    },
    passing: {
      yaml: `recipients:
  - id: mailer
    category: Newsletter mailing services`,
    },
  },
  *check({ facts }) {
    for (const [index, recipient] of entriesOf(facts.recipients).entries()) {
      const field = recipient.name ? 'name' : 'category';
      const label = recipient[field];
      if (!label || !isGenericRecipient(label)) continue;
      if (recipient.members?.length || recipient.activity || recipient.sector) continue;
      yield { path: ['recipients', index, field], data: { label } };
    }
  },
};
