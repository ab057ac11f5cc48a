import { entriesOf } from '../../entries.ts';
import { nameEntry } from '../../name-entry.ts';
import { hasUnknown, referencesIn } from '../../references.ts';
import type { Rule } from '../../rule.ts';

export const recipientUnused: Rule = {
  name: 'recipient-unused',
  severity: 'warning',
  articles: ['5(1)(a)'],
  since: '2018-05-25',
  compares: ['purposes'],
  summary: {
    fi: 'Jokaisesta vastaanottajasta kerrotaan, mihin tarkoitukseen se saa tietoja.',
    sv: 'För varje mottagare anges för vilket ändamål den får uppgifter.',
    en: 'Every recipient comes with the purpose it receives data for.',
  },
  why: {
    fi: 'Vastaanottajien luettelosta ilman tarkoituksia näkee, että tietoja luovutetaan, mutta ei miksi. Yhtä palvelua käyttävä lukija ei tiedä, ketkä heistä liittyvät siihen.',
    sv: 'En lista över mottagare utan ändamål visar att uppgifter lämnas ut, men inte varför. Den som använder en enda tjänst vet inte vilka av dem som berör den.',
    en: 'A list of recipients without purposes shows that data leave, but not why. A reader who uses one service cannot tell which of them concern it.',
  },
  words: {
    fi: ({ law, recipient, id }) => ({
      message: `Vastaanottajasta ${recipient} ei kerrota, mihin tarkoitukseen se saa tietoja (${law}).`,
      hint: `Lisää se käyttötarkoitukseen: recipients: [${id}].`,
    }),
    sv: ({ law, recipient, id }) => ({
      message: `För mottagaren ${recipient} anges inte för vilket ändamål den får uppgifter (${law}).`,
      hint: `Lägg till den i ett ändamål: recipients: [${id}].`,
    }),
    en: ({ law, recipient, id }) => ({
      message: `The notice does not say for which purpose the recipient ${recipient} gets data (${law}).`,
      hint: `Add it to a purpose: recipients: [${id}].`,
    }),
  },
  examples: {
    failing: {
      yaml: `purposes: [{id: orders, name: Delivery of orders, recipients: [post]}]
recipients:
  - {id: post, name: Posti Oy}
  - {id: mailer, category: Newsletter mailing services}`,
    },
    passing: {
      yaml: `purposes:
  - {id: orders, name: Delivery of orders, recipients: [post]}
  - {id: news, name: Newsletter, recipients: [mailer]}
recipients:
  - {id: post, name: Posti Oy}
  - {id: mailer, category: Newsletter mailing services}`,
    },
  },
  *check(notice) {
    const used = referencesIn(notice).filter(
      ({ path, to }) => path[0] === 'purposes' && to === 'recipients',
    );
    if (used.length === 0) return;
    const ids = new Set(used.map(({ id }) => id));
    // An id that leads nowhere may have been meant for the one that is left over.
    if (hasUnknown(used, notice)) return;
    const recipients = entriesOf(notice.facts.recipients);
    for (const [index, { id, name, category }] of recipients.entries()) {
      if (ids.has(id)) continue;
      yield {
        path: ['recipients', index],
        data: { id, recipient: nameEntry(id, name ?? category) },
      };
    }
  },
};
