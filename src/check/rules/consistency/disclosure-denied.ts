import { entriesOf } from '../../entries.ts';
import { deniesDisclosure, mayDenyDisclosure } from '../../lexicon/disclosure-denied.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';
import { toldInSections } from '../../wording/texts.ts';

/** A processor is no third party (Article 4(10)): beside processors only, the sentence is right. */
export const disclosureDenied: Rule = {
  name: 'disclosure-denied',
  severity: 'warning',
  articles: ['5(1)(a)', '13(1)(e)', '14(1)(e)'],
  since: '2018-05-25',
  summary: {
    fi: 'Teksti ei väitä, ettei tietoja luovuteta, kun vastaanottajana on toinen rekisterinpitäjä tai yleisö.',
    sv: 'Texten påstår inte att uppgifter inte lämnas ut när mottagaren är en annan personuppgiftsansvarig eller allmänheten.',
    en: 'The text does not claim that data are disclosed to nobody where a recipient is another controller or the public.',
  },
  why: {
    fi: 'Luovutus on tietojen antamista sille, joka käyttää niitä omiin tarkoituksiinsa. Lukijan pitää saada asiasta yksi kertomus.',
    sv: 'Ett utlämnande är att ge uppgifter till någon som använder dem för egna ändamål. Läsaren ska få en enda berättelse om det.',
    en: 'A disclosure gives data to somebody who uses them for purposes of their own. The reader must get one story of it.',
  },
  words: {
    fi: ({ law, sentence, recipient }) => ({
      message: `Tekstissä sanotaan, ettei tietoja luovuteta ("${sentence}"), mutta vastaanottaja ${recipient} saa ne omiin tarkoituksiinsa (${law}).`,
      hint: 'Kerro tekstissä, kenelle ja milloin tietoja luovutetaan, tai korjaa vastaanottajan rooli: role: processor.',
    }),
    sv: ({ law, sentence, recipient }) => ({
      message: `Texten säger att uppgifter inte lämnas ut ("${sentence}"), men mottagaren ${recipient} får dem för egna ändamål (${law}).`,
      hint: 'Berätta i texten till vem och när uppgifter lämnas ut, eller rätta mottagarens roll: role: processor.',
    }),
    en: ({ law, sentence, recipient }) => ({
      message: `The text says that data are disclosed to nobody ("${sentence}"), but the recipient ${recipient} gets them for purposes of its own (${law}).`,
      hint: 'Say in the text to whom and when data are disclosed, or correct the role of the recipient: role: processor.',
    }),
  },
  examples: {
    failing: {
      yaml: 'recipients: [{id: carrier, name: Posti, role: controller}]',
      body: 'We do not disclose your data to third parties.',
    },
    passing: {
      yaml: 'recipients: [{id: servers, name: Example Hosting, role: processor}]',
      body: 'We do not disclose your data to third parties.',
    },
  },
  *check(notice) {
    const recipients = entriesOf(notice.facts.recipients);
    const index = recipients.findIndex(({ role }) => role === 'controller' || role === 'public');
    const recipient = recipients[index];
    if (!recipient) return;
    const { locale } = notice;
    const { id, name, category } = recipient;
    for (const { sentence, placeOf } of toldInSections(notice, ({ text }) =>
      mayDenyDisclosure(text, locale),
    )) {
      if (!deniesDisclosure(sentence, locale)) continue;
      yield {
        path: ['recipients', index, 'role'],
        at: placeOf(sentence),
        data: { sentence, recipient: nameEntry(id, name ?? category) },
        related: [{ path: ['recipients', index, 'role'], why: 'contradicts' }],
      };
      return;
    }
  },
};
