import type { Facts } from '../../../../schema/disclosures/index.ts';
import { entriesOf } from '../../entries.ts';
import { genericRecipientIn } from '../../lexicon/generic-recipient-words.ts';
import { isGenericRecipient } from '../../lexicon/generic-recipients.ts';
import type { Rule } from '../../rule.ts';
import { toldOfProcessing } from '../../wording/processing.ts';
import { remarkOn } from '../../wording/remark.ts';

/** WP260 rev.01, annex: recipients by name, or by category as specific as possible. */
export const recipientGenericWords: Rule = {
  name: 'recipient-generic-words',
  severity: 'warning',
  articles: ['13(1)(e)', '14(1)(e)'],
  since: '2018-05-25',
  summary: {
    fi: 'Teksti kertoo vastaanottajista muutakin kuin että ne ovat kumppaneita tai kolmansia osapuolia.',
    sv: 'Texten säger mer om mottagarna än att de är partner eller tredje parter.',
    en: 'The text tells more of recipients than that they are partners or third parties.',
  },
  why: {
    fi: '"Kolmas osapuoli" voi olla kuka tahansa. Suuntaviivojen mukaan vastaanottajat nimetään tai ryhmistä kerrotaan tehtävä, toimiala ja sijainti.',
    sv: '"Tredje part" kan vara vem som helst. Enligt riktlinjerna namnges mottagarna, eller så anges kategoriernas uppgift, bransch och plats.',
    en: 'A "third party" can be anybody. By the guidelines recipients are named, or their categories told by activity, line of business and location.',
  },
  words: {
    fi: ({ law, words }) => ({
      message: `Sanat "${words}" eivät kerro, millaiselle toimijalle tietoja luovutetaan (${law}).`,
      hint: 'Nimeä vastaanottaja tai kerro, mitä se tekee, esimerkiksi: "kuljetusyhtiölle, joka tuo tilauksesi".',
    }),
    sv: ({ law, words }) => ({
      message: `Orden "${words}" säger inte vilken typ av aktör uppgifterna lämnas ut till (${law}).`,
      hint: 'Namnge mottagaren eller säg vad den gör, till exempel: "till transportföretaget som levererar din beställning".',
    }),
    en: ({ law, words }) => ({
      message: `The words "${words}" do not tell what kind of recipient gets the data (${law}).`,
      hint: 'Name the recipient or say what it does, for example: "the carrier that delivers your order".',
    }),
  },
  examples: {
    failing: {
      yaml: 'recipients: [{id: carrier, name: Carrier Oy, role: controller}]',
      body: 'We share your data with our partners.',
    },
    passing: {
      yaml: 'recipients: [{id: carrier, name: Carrier Oy, role: controller}]',
      body: 'We give your address to the carrier that delivers your order.',
    },
  },
  *check(notice) {
    const quoted = genericallyNamed(notice.facts);
    for (const told of toldOfProcessing(notice, ['recipients', 'transfers'])) {
      const words = genericRecipientIn(told.sentence, notice.locale);
      if (words === undefined) continue;
      // A fact that is called so is an error of its own (`recipient-generic`).
      if (quoted.some((quote) => quote.includes(words))) continue;
      yield remarkOn(told, words);
    }
  },
};

function genericallyNamed({ recipients }: Facts): string[] {
  return entriesOf(recipients)
    .filter(({ name, category }) => isGenericRecipient(name ?? category ?? ''))
    .flatMap(({ seen, category, name }) => [seen, category, name])
    .filter((text) => text !== undefined);
}
