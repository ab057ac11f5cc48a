import type { Recipient } from '../../../../schema/disclosures/recipients.ts';
import type { Transfer } from '../../../../schema/disclosures/transfers.ts';
import { isThirdCountry } from '../../../../schema/gdpr/third-countries.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { isNone } from '../../../../schema/values.ts';
import { printCountry } from '../../../locale/countries.ts';
import { entriesOf, isDeclared } from '../../entries.ts';
import { nameEntry } from '../../name-entry.ts';
import { hasUnknown, referencesIn } from '../../references.ts';
import type { Rule } from '../../rule.ts';

const printCountries = (codes: string | undefined, locale: Locale) =>
  (codes ?? '')
    .split(' ')
    .map((code) => printCountry(code, locale))
    .join(', ');

export const recipientCountryWithoutTransfer: Rule = {
  name: 'recipient-country-without-transfer',
  severity: 'error',
  articles: ['13(1)(f)', '14(1)(f)', '44'],
  since: '2018-05-25',
  compares: ['transfers'],
  summary: {
    fi: 'Jokaiselle vastaanottajalle ETA-alueen ulkopuolella on siirto.',
    sv: 'För varje mottagare utanför EES finns en överföring.',
    en: 'Every recipient outside the EEA has a transfer.',
  },
  why: {
    fi: 'Kolmannessa maassa tietoja käsittelevä vastaanottaja saa ne siirrossa, sanoi seloste muuten mitä tahansa. Jompikumpi väite on väärä, tai toinen puoli totuudesta puuttuu.',
    sv: 'En mottagare som behandlar uppgifter i ett tredjeland får dem genom en överföring, vad beskrivningen än säger i övrigt. Antingen är ett av påståendena fel eller så saknas halva sanningen.',
    en: 'A recipient that processes data in a third country receives them by a transfer, whatever else the notice says. One of the two statements is wrong, or half of the truth is missing.',
  },
  words: {
    fi: ({ law, recipient, id, countries, first, denied }) => ({
      message: `Vastaanottaja ${recipient} käsittelee tietoja ETA-alueen ulkopuolella (${printCountries(countries, 'fi')}), mutta siirtoa sinne ei kerrota (${law}).`,
      hint: `${denied ? 'Korvaa none siirrolla' : 'Lisää siirto'}: transfers: [{id: ${id}-${first?.toLowerCase()}, recipients: [${id}], country: ${first}, mechanisms: [{kind: scc, copy: tietosuoja@esimerkki.example}]}].`,
    }),
    sv: ({ law, recipient, id, countries, first, denied }) => ({
      message: `Mottagaren ${recipient} behandlar uppgifter utanför EES (${printCountries(countries, 'sv')}), men ingen överföring dit anges (${law}).`,
      hint: `${denied ? 'Ersätt none med överföringen' : 'Lägg till överföringen'}: transfers: [{id: ${id}-${first?.toLowerCase()}, recipients: [${id}], country: ${first}, mechanisms: [{kind: scc, copy: dataskydd@exempel.example}]}].`,
    }),
    en: ({ law, recipient, id, countries, first, denied }) => ({
      message: `The recipient ${recipient} processes data outside the EEA (${printCountries(countries, 'en')}), but the notice tells of no transfer there (${law}).`,
      hint: `${denied ? 'Put the transfer in the place of none' : 'Add the transfer'}: transfers: [{id: ${id}-${first?.toLowerCase()}, recipients: [${id}], country: ${first}, mechanisms: [{kind: scc, copy: privacy@company.example}]}].`,
    }),
  },
  examples: {
    failing: {
      yaml: `recipients: [{id: mailer, name: Mailer Inc, country: [US]}]
transfers: {none: We do not transfer your data outside the EEA.}`,
    },
    passing: {
      yaml: `recipients: [{id: mailer, name: Mailer Inc, country: [US]}]
transfers:
  - id: mailer-us
    recipients: [mailer]
    country: US
    mechanisms: [{kind: scc, copy: privacy@shop.example}]`,
    },
  },
  *check(notice, { day }) {
    const { facts } = notice;
    if (!isDeclared(facts.transfers)) return;
    const transfers = entriesOf(facts.transfers);
    for (const [index, recipient] of entriesOf(facts.recipients).entries()) {
      const untold = (recipient.country ?? []).filter(
        (country) => isThirdCountry(country, day) && !isTold(transfers, recipient, country),
      );
      const [first] = untold;
      if (first === undefined) continue;
      const named = referencesIn(notice).filter(({ path }) => path[0] === 'transfers');
      if (hasUnknown(named, notice)) return;
      yield {
        path: ['recipients', index, 'country'],
        data: {
          id: recipient.id,
          recipient: nameEntry(recipient.id, recipient.name ?? recipient.category),
          countries: untold.join(' '),
          first,
          ...(isNone(facts.transfers) && { denied: 'denied' }),
        },
        ...(isNone(facts.transfers) && {
          related: [{ path: ['transfers', 'none'], why: 'contradicts' }],
        }),
      };
    }
  },
};

/** A transfer that leaves out its recipients or its country is taken to cover all of them. */
function isTold(transfers: readonly Transfer[], { id }: Recipient, country: string): boolean {
  return transfers.some((transfer) => {
    const isNamed = transfer.recipients?.includes(id);
    if (transfer.country) return transfer.country === country && isNamed !== false;
    return isNamed === true;
  });
}
