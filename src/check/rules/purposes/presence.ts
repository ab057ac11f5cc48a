import type { LegalBasisEntry, Purpose } from '../../../../schema/disclosures/purposes.ts';
import type { Notice } from '../../../content/notice.ts';
import { placedBases } from '../../facts/bases.ts';
import { isSoftOptIn } from '../../facts/soft-opt-in.ts';
import { each, type Subject, theNotice } from '../../facts/subjects.ts';
import { presenceRules } from '../presence.ts';

const eachPurpose = each('purposes', ({ name, id }) => ({ name, id }));

/** Every legitimate interest, by the purpose it is the basis of, where there is one. */
function* legitimateInterests({ facts }: Notice): Iterable<Subject<LegalBasisEntry>> {
  for (const { entry: fact, path, purpose } of placedBases(facts)) {
    if (fact.basis !== 'legitimate-interests') continue;
    const form = purpose ? 'purpose' : 'processing';
    yield { fact, path, form, data: { name: purpose?.name ?? '', id: purpose?.id ?? '' } };
  }
}

/** Every new use that data are put to. */
function* newUses(notice: Notice): Iterable<Subject<NonNullable<Purpose['newUse']>>> {
  for (const purpose of eachPurpose(notice)) {
    const fact = purpose.fact.newUse;
    if (fact) yield { ...purpose, fact, path: [...purpose.path, 'newUse'] };
  }
}

/** What must be there, by name. */
export const presence = {
  ...presenceRules(theNotice, {
    'purposes-missing': {
      severity: 'error',
      articles: ['13(1)(c)', '14(1)(c)'],
      anyOf: ['purposes'],
      example: `controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}{++
purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]++}`,
    },
  }),
  ...presenceRules(eachPurpose, {
    'purpose-without-basis': {
      severity: 'error',
      articles: ['13(1)(c)', '14(1)(c)'],
      anyOf: ['bases'],
      // Where no purpose has any and the notice tells some, that is the finding (`basis-without-purpose`).
      when: (purpose, { facts: { purposes = [], basesWithoutPurpose = [] } }) =>
        !isSoftOptIn(purpose) &&
        (basesWithoutPurpose.length === 0 || purposes.some(({ bases }) => bases?.length)),
      example: `purposes:
  - id: orders
    name: Delivery of orders{++
    bases: [{basis: contract}]++}`,
    },
  }),
  ...presenceRules(legitimateInterests, {
    'legitimate-interest-unstated': {
      severity: 'error',
      articles: ['13(1)(d)', '14(2)(b)'],
      anyOf: ['interest'],
      example: `purposes:
  - id: fraud
    name: Safety of payments
    bases: [{basis: legitimate-interests{++, interest: detecting fraud in the shop++}, interestOf: controller}]`,
    },
    // Article 13(1)(d) asks for the interest; whose it is, where nothing is said, is the controller's own.
    'legitimate-interest-holder-unstated': {
      severity: 'info',
      articles: ['13(1)(d)', '14(2)(b)'],
      restsOn: ['usefulness'],
      reading: 'interest-holder',
      anyOf: ['interestOf'],
      when: ({ interest }) => interest !== undefined,
      data: ({ interest = '' }) => ({ interest }),
      example: `purposes:
  - id: fraud
    name: Safety of payments
    bases: [{basis: legitimate-interests, interest: detecting fraud in the shop{++, interestOf: controller++}}]`,
    },
  }),
  ...presenceRules(newUses, {
    'new-use-without-start': {
      severity: 'error',
      articles: ['13(3)', '14(4)'],
      anyOf: ['from'],
      data: (use) => ({ data: use.of.join(', ') }),
      example: `purposes:
  - id: stock
    name: Planning of the range
    newUse: {of: [orders]{++, from: 2027-01-01++}}
dataCategories: [{id: orders, name: Orders}]`,
    },
  }),
};
