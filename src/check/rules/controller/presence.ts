import { isReachable } from '../../facts/contact.ts';
import { each, stated, theNotice } from '../../facts/subjects.ts';
import { presenceRules } from '../presence.ts';

const theOfficer = stated('dataProtectionOfficer');
const theRepresentative = stated('representative');
const theController = stated('controller', ({ name }) => ({ name }));
const eachArrangement = each('jointControllers', ({ id }) => ({ id }));

/** What must be there, by name. */
export const presence = {
  ...presenceRules(theNotice, {
    'controller-missing': {
      severity: 'error',
      articles: ['13(1)(a)', '14(1)(a)'],
      anyOf: ['controller'],
      example: `{--purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]--}{++controller:
  name: Shop Ltd
  country: FI
  email: [privacy@shop.example]++}`,
    },
    'joint-controllers-undeclared': {
      severity: 'error',
      archivedSeverity: 'warning',
      articles: ['26(2)'],
      reading: 'silence',
      anyOf: ['jointControllers'],
      example: `controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}{++
jointControllers: {none: We alone decide on the processing.}++}`,
    },
    'data-protection-officer-undeclared': {
      severity: 'error',
      archivedSeverity: 'warning',
      articles: ['13(1)(b)', '14(1)(b)'],
      reading: 'silence',
      anyOf: ['dataProtectionOfficer'],
      example: `controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}{++
dataProtectionOfficer: {email: dpo@shop.example}++}`,
    },
  }),
  ...presenceRules(theController, {
    'controller-without-contact': {
      severity: 'error',
      articles: ['13(1)(a)', '14(1)(a)'],
      anyOf: ['email'],
      told: (controller) => isReachable(controller) || isReachable(controller.contact ?? {}),
      example: `controller:
  name: Shop Ltd
  country: FI{++
  email: [privacy@shop.example]++}`,
    },
    'controller-without-country': {
      severity: 'error',
      archivedSeverity: 'warning',
      articles: ['13(1)(a)', '14(1)(a)', '27(1)'],
      anyOf: ['country'],
      example: `controller:
  name: Shop Ltd{++
  country: FI++}
  email: [privacy@shop.example]`,
    },
  }),
  ...presenceRules(theRepresentative, {
    'representative-without-name': {
      severity: 'error',
      articles: ['13(1)(a)', '14(1)(a)'],
      anyOf: ['name'],
      example: `representative: {{++name: Deputy Oy, ++}email: shop@deputy.example}`,
    },
    'representative-without-contact': {
      severity: 'error',
      articles: ['13(1)(a)', '14(1)(a)'],
      anyOf: ['email'],
      told: isReachable,
      example: `representative: {name: Deputy Oy, country: FI{++, email: shop@deputy.example++}}`,
    },
  }),
  ...presenceRules(eachArrangement, {
    'joint-controllers-without-parties': {
      severity: 'error',
      articles: ['13(1)(a)', '14(1)(a)', '26(2)'],
      anyOf: ['parties'],
      example: `jointControllers:
  - id: chain
    {++parties: [{name: Chain Ltd, country: FI}]
    ++}arrangement: {--Our partner--}{++Chain Ltd++} runs the loyalty programme. We answer requests about it.`,
    },
    'joint-controllers-without-arrangement': {
      severity: 'error',
      articles: ['26(2)'],
      anyOf: ['arrangement', 'url'],
      example: `jointControllers:
  - id: chain
    parties: [{name: Chain Ltd, country: FI}]{++
    arrangement: Chain Ltd runs the loyalty programme. We answer requests about it.++}`,
    },
    'joint-controllers-without-contact-point': {
      severity: 'warning',
      articles: ['26(1)', '26(3)'],
      anyOf: ['contactPoint'],
      when: ({ arrangement }) => arrangement !== undefined,
      example: `jointControllers: [{id: club, parties: [{name: Club ry}], arrangement: We answer requests; Club ry runs the meetings.{++, contactPoint: privacy@shop.example++}}]`,
    },
  }),
  ...presenceRules(theOfficer, {
    'data-protection-officer-without-contact': {
      severity: 'error',
      articles: ['13(1)(b)', '14(1)(b)', '37(7)'],
      anyOf: ['email'],
      told: isReachable,
      example: `dataProtectionOfficer: {name: A. Person{++, email: dpo@shop.example++}}`,
    },
  }),
};
