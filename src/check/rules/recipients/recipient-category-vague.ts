import type { Recipient } from '../../../../schema/disclosures/recipients.ts';
import { entriesOf } from '../../entries.ts';
import { isGenericRecipient } from '../../lexicon/generic-recipients.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';

/** WP260 rev.01, annex: categories are as specific as possible, by activity, sector and location, and the controller can say why it names none. */
export const recipientCategoryVague: Rule = {
  name: 'recipient-category-vague',
  severity: 'warning',
  articles: ['13(1)(e)', '14(1)(e)'],
  since: '2018-05-25',
  summary: {
    fi: 'Vastaanottajaryhmästä kerrotaan, mitä siihen kuuluvat tekevät, missä, tai miksi niitä ei nimetä.',
    sv: 'För en kategori av mottagare anges vad de gör, var, eller varför de inte nämns.',
    en: 'A category of recipients says what they do, where, or why they are not named.',
  },
  why: {
    fi: 'Suuntaviivojen mukaan vastaanottajat nimetään. Ryhmä riittää, jos se on mahdollisimman tarkka: toiminta, toimiala ja sijainti.',
    sv: 'Enligt riktlinjerna ska mottagarna nämnas. En kategori räcker om den är så exakt som möjligt: verksamhet, bransch och plats.',
    en: 'By the guidelines recipients are named. A category is enough where it is as specific as possible: activity, sector and location.',
  },
  words: {
    fi: ({ recipient, law }) => ({
      message: `Vastaanottajaryhmästä ${recipient} kerrotaan vain nimitys (${law}).`,
      hint: 'Nimeä vastaanottajat (members: [Yhtiön nimi]), tai täsmennä ryhmää: activity: Pakettien kuljetus, sector: Logistiikka, country: [FI], whyNotNamed: Kuljettaja valitaan tilauksen mukaan.',
    }),
    sv: ({ recipient, law }) => ({
      message: `För mottagarkategorin ${recipient} anges bara en benämning (${law}).`,
      hint: 'Nämn mottagarna (members: [Bolagets namn]), eller precisera kategorin: activity: Transport av paket, sector: Logistik, country: [FI], whyNotNamed: Transportören väljs enligt beställningen.',
    }),
    en: ({ recipient, law }) => ({
      message: `The category of recipients ${recipient} has a label only (${law}).`,
      hint: 'Name the recipients (members: [Name of the company]), or be more specific: activity: Delivery of parcels, sector: Logistics, country: [FI], whyNotNamed: The carrier depends on the order.',
    }),
  },
  examples: {
    failing: {
      yaml: 'recipients: [{id: carriers, category: Delivery companies, role: controller}]',
    },
    passing: {
      yaml: 'recipients: [{id: carriers, category: Delivery companies, role: controller, activity: Delivery of parcels, country: [FI], whyNotNamed: The carrier depends on the order.}]',
    },
  },
  *check({ facts }) {
    for (const [index, recipient] of entriesOf(facts.recipients).entries()) {
      const { id, category } = recipient;
      if (!category || isSpecific(recipient) || isGenericRecipient(category)) continue;
      yield {
        path: ['recipients', index, 'category'],
        data: { recipient: nameEntry(id, category) },
      };
    }
  },
};

/** An authority is known by its law or by the case in which it asks; the public is another matter. */
function isSpecific(recipient: Recipient): boolean {
  const { name, members, activity, sector, country, whyNotNamed, role, law, condition } = recipient;
  if (name || members?.length || activity || sector || country?.length || whyNotNamed) return true;
  return role === 'public' || (role === 'authority' && Boolean(law?.length || condition));
}
