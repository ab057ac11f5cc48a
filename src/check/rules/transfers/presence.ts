import { isThirdCountry } from '../../../../schema/gdpr/third-countries.ts';
import type { Notice } from '../../../content/notice.ts';
import { say } from '../../../locale/say.ts';
import { each, type Subject, theNotice } from '../../facts/subjects.ts';
import { isWithCopy, type Mechanism, mechanismsOf, transferData } from '../../facts/transfers.ts';
import { presenceRules } from '../presence.ts';

const eachTransfer = each('transfers', (transfer) => ({
  id: transfer.id,
  ...transferData(transfer),
}));

function* eachMechanism(notice: Notice): Iterable<Subject<Mechanism>> {
  for (const { transfer, mechanism, path } of mechanismsOf(notice)) {
    yield { fact: mechanism, path, data: transferData(transfer) };
  }
}

/** What must be there, by name. */
export const presence = {
  ...presenceRules(theNotice, {
    'transfers-undeclared': {
      severity: 'error',
      archivedSeverity: 'warning',
      articles: ['13(1)(f)', '14(1)(f)'],
      reading: 'silence',
      anyOf: ['transfers'],
      example: `recipients: [{id: post, name: Posti Oy}]{++
transfers: {none: We do not transfer your data outside the EEA.}++}`,
    },
  }),
  ...presenceRules(eachTransfer, {
    'transfer-without-country': {
      severity: 'error',
      articles: ['13(1)(f)', '14(1)(f)'],
      restsOn: ['gdpr'],
      anyOf: ['country', 'organisation'],
      example: `transfers:
  - id: mailer{++
    country: US++}
    mechanisms: [{kind: scc, copy: privacy@shop.example}]`,
    },
    'transfer-without-mechanism': {
      severity: 'error',
      articles: ['13(1)(f)', '14(1)(f)'],
      anyOf: ['mechanisms'],
      // Within the EEA nothing is transferred in the sense of Chapter V.
      when: ({ country }, _, day) => country === undefined || isThirdCountry(country, day),
      example: `transfers:
  - id: mailer
    country: US{++
    mechanisms: [{kind: scc, copy: privacy@shop.example}]++}`,
    },
  }),
  ...presenceRules(eachMechanism, {
    'transfer-without-copy': {
      severity: 'error',
      articles: ['13(1)(f)', '14(1)(f)'],
      anyOf: ['copy'],
      when: ({ kind }) => isWithCopy(kind),
      data: ({ kind }) =>
        isWithCopy(kind)
          ? { safeguard: (speak) => say(`rules.transfer-without-copy.safeguards.${kind}`, speak) }
          : {},
      example: `transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: scc{++, copy: privacy@shop.example++}}]`,
    },
    'transfer-derogation-unnamed': {
      severity: 'warning',
      articles: ['13(1)(f)', '14(1)(f)', '49(1)'],
      restsOn: ['wp260-annex'],
      anyOf: ['derogation'],
      when: ({ kind }) => kind === 'derogation',
      example: `transfers:
  - id: hotel
    country: TH
    mechanisms: [{kind: derogation{++, derogation: b++}}]`,
    },
    'transfer-consent-without-risks': {
      severity: 'error',
      articles: ['49(1)(a)'],
      anyOf: ['risks'],
      when: ({ kind, derogation }) => kind === 'derogation' && derogation === 'a',
      example: `transfers:
  - id: survey
    country: US
    mechanisms: [{kind: derogation, derogation: a{++, risks: Your rights may not be enforceable there.++}}]`,
    },
    'transfer-without-interest': {
      severity: 'error',
      articles: ['49(1)'],
      anyOf: ['interest'],
      when: ({ kind }) => kind === 'compelling-interest',
      example: `transfers:
  - id: incident
    country: US
    mechanisms: [{kind: compelling-interest{++, interest: Stopping an ongoing intrusion.++}, copy: privacy@shop.example}]`,
    },
  }),
};
