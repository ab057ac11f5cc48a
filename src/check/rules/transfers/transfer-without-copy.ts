import { mechanismsWithCopy } from '../../../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../../../schema/languages.ts';
import type { Rule } from '../../rule.ts';
import { mechanismsOf, printTransfer, transferData } from '../../transfers.ts';

type WithCopy = (typeof mechanismsWithCopy)[number];

/** Of what a copy is to be had, as it stands in the message. */
const safeguards: Record<WithCopy, Record<Locale, string>> = {
  scc: {
    fi: 'vakiosopimuslausekkeista',
    sv: 'standardavtalsklausulerna',
    en: 'the standard contractual clauses',
  },
  bcr: {
    fi: 'yritystä koskevista sitovista säännöistä',
    sv: 'de bindande företagsbestämmelserna',
    en: 'the binding corporate rules',
  },
  code: { fi: 'käytännesäännöistä', sv: 'uppförandekoden', en: 'the code of conduct' },
  certification: { fi: 'sertifioinnista', sv: 'certifieringen', en: 'the certification' },
  'public-instrument': {
    fi: 'viranomaisten sitovasta asiakirjasta',
    sv: 'det bindande instrumentet mellan myndigheterna',
    en: 'the binding instrument between the authorities',
  },
  'approved-clauses': {
    fi: 'hyväksytyistä sopimuslausekkeista',
    sv: 'de godkända avtalsklausulerna',
    en: 'the approved contractual clauses',
  },
  'compelling-interest': { fi: 'suojatoimista', sv: 'skyddsåtgärderna', en: 'the safeguards' },
};

const nameSafeguard = (kind: string | undefined, locale: Locale) =>
  safeguards[kind as WithCopy]?.[locale] ?? kind;

export const transferWithoutCopy: Rule = {
  name: 'transfer-without-copy',
  severity: 'error',
  articles: ['13(1)(f)', '14(1)(f)'],
  since: '2018-05-25',
  summary: {
    fi: 'Suojatoimista kerrotaan, mistä niistä saa jäljennöksen tai missä ne ovat saatavilla.',
    sv: 'För skyddsåtgärderna anges hur man får en kopia eller var de finns tillgängliga.',
    en: 'Safeguards come with how to get a copy of them, or where they are available.',
  },
  why: {
    fi: 'Suojatoimet ovat kahden yrityksen välisiä sitoumuksia, joista moniin rekisteröitykin voi vedota. Hänen on voitava lukea, mihin on sitouduttu.',
    sv: 'Skyddsåtgärder är åtaganden mellan två företag, och den registrerade kan åberopa många av dem. Då måste det gå att läsa vad som har utlovats.',
    en: 'Safeguards are promises between two companies, and data subjects may enforce many of them. They must be able to read what was promised.',
  },
  words: {
    fi: (data) => ({
      message: `Siirrosta ${printTransfer(data, 'fi')} puuttuu tieto, mistä ${nameSafeguard(data['kind'], 'fi')} saa jäljennöksen (${data['law']}).`,
      hint: 'Lisää: copy: tietosuoja@esimerkki.example – osoite tai linkki riittää.',
    }),
    sv: (data) => ({
      message: `För överföringen ${printTransfer(data, 'sv')} saknas uppgift om hur man får en kopia av ${nameSafeguard(data['kind'], 'sv')} (${data['law']}).`,
      hint: 'Lägg till: copy: dataskydd@exempel.example – en adress eller en länk räcker.',
    }),
    en: (data) => ({
      message: `The transfer ${printTransfer(data, 'en')} does not say how to get a copy of ${nameSafeguard(data['kind'], 'en')} (${data['law']}).`,
      hint: 'Add: copy: privacy@company.example – an address or a link is enough.',
    }),
  },
  examples: {
    failing: {
      yaml: `transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: scc}]`,
    },
    passing: {
      yaml: `transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: scc, copy: privacy@shop.example}]`,
    },
  },
  *check(notice) {
    for (const { transfer, mechanism, path } of mechanismsOf(notice)) {
      const { kind, copy } = mechanism;
      if (!(mechanismsWithCopy as readonly string[]).includes(kind) || copy) continue;
      yield { path: [...path, 'copy'], data: { ...transferData(transfer), kind } };
    }
  },
};
