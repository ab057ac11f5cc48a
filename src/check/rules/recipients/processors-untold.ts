import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import { entriesOf, isDeclared } from '../../entries.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';

const electronic: readonly string[] = ['email', 'sms', 'push', 'ads'];

/** A processor is a recipient: Article 4(9). Statistics of visitors and mass e-mail are seldom run without one. */
export const processorsUntold: Rule = {
  name: 'processors-untold',
  severity: 'warning',
  articles: ['13(1)(e)', '14(1)(e)'],
  since: '2018-05-25',
  summary: {
    fi: 'Kun käytössä on seurantaa tai sähköistä markkinointia, niiden tekniset palveluntarjoajat kerrotaan.',
    sv: 'När spårning eller elektronisk marknadsföring används anges personuppgiftsbiträdena.',
    en: 'Where there is tracking or electronic marketing, the processors behind it are told.',
  },
  why: {
    fi: 'Myös henkilötietojen käsittelijä on vastaanottaja. Uutiskirjeet, mainonta ja kävijäseuranta tehdään harvoin ilman sellaista, joten puuttuva käsittelijä on useimmiten unohdus.',
    sv: 'Även ett personuppgiftsbiträde är en mottagare. Nyhetsbrev, annonser och besöksstatistik sköts sällan utan ett sådant, så ett saknat biträde är oftast glömt.',
    en: 'A processor is a recipient too. Newsletters, advertisements and statistics of visitors are seldom run without one, so a missing processor is most often forgotten.',
  },
  words: {
    fi: ({ purpose, law }) => ({
      message: `Käyttötarkoituksessa ${purpose} käytetään seurantaa tai sähköistä markkinointia, mutta vastaanottajissa ei ole yhtään henkilötietojen käsittelijää (${law}).`,
      hint: 'Lisää käsittelijä: recipients: [{id: mailer, name: Yhtiön nimi, activity: Uutiskirjeiden lähettäminen, role: processor, country: [FI]}]. Jos kaikki tehdään itse, ohita sääntö notice.yaml-tiedostossa (suppressions) ja kerro syy.',
    }),
    sv: ({ purpose, law }) => ({
      message: `För ändamålet ${purpose} används spårning eller elektronisk marknadsföring, men bland mottagarna finns inget personuppgiftsbiträde (${law}).`,
      hint: 'Lägg till biträdet: recipients: [{id: mailer, name: Bolagets namn, activity: Utskick av nyhetsbrev, role: processor, country: [FI]}]. Om allt görs i egen regi, undanta regeln i notice.yaml (suppressions) och ange skälet.',
    }),
    en: ({ purpose, law }) => ({
      message: `The purpose ${purpose} uses tracking or electronic marketing, but no recipient is a processor (${law}).`,
      hint: 'Add the processor: recipients: [{id: mailer, name: Name of the company, activity: Sending newsletters, role: processor, country: [FI]}]. If you run it all yourselves, suppress the rule in notice.yaml (suppressions) and say why.',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes: [{id: news, name: Newsletter, marketing: {channels: [email]}}]
recipients: {none: Nobody receives your data.}`,
    },
    passing: {
      yaml: `purposes: [{id: news, name: Newsletter, marketing: {channels: [email]}}]
recipients: [{id: mailer, name: Mailer Oy, role: processor}]`,
    },
  },
  *check({ facts: { recipients, purposes = [] } }) {
    if (!isDeclared(recipients)) return;
    if (entriesOf(recipients).some(({ role }) => role === 'processor' || !role)) return;
    const index = purposes.findIndex(usuallyNeedsProcessor);
    const purpose = purposes[index];
    if (!purpose) return;
    yield {
      path: ['recipients'],
      data: { purpose: nameEntry(purpose.id, purpose.name) },
      related: [{ path: ['purposes', index], why: 'needs' }],
    };
  },
};

function usuallyNeedsProcessor({ tracking, marketing }: Purpose): boolean {
  return Boolean(tracking || marketing?.channels.some((channel) => electronic.includes(channel)));
}
