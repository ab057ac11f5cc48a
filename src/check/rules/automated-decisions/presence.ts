import type { AutomatedDecision } from '../../../../schema/disclosures/automated-decisions.ts';
import { article22Decisions, owesSafeguards } from '../../facts/automated-decisions.ts';
import { type Subjects, theNotice } from '../../facts/subjects.ts';
import { presenceRules } from '../presence.ts';

const eachDecision: Subjects<AutomatedDecision> = ({ facts }) =>
  article22Decisions(facts).map(([index, fact]) => ({
    fact,
    path: ['automatedDecisions', index],
    data: { id: fact.id },
  }));

/** What must be there, by name. */
export const presence = {
  ...presenceRules(theNotice, {
    'automated-decisions-undeclared': {
      severity: 'error',
      archivedSeverity: 'warning',
      articles: ['13(2)(f)', '14(2)(g)'],
      reading: 'silence',
      anyOf: ['automatedDecisions'],
      example: `controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}{++
automatedDecisions: {none: We make no decisions about you by automated means alone.}++}`,
    },
  }),
  ...presenceRules(eachDecision, {
    'automated-decision-without-logic': {
      severity: 'error',
      articles: ['13(2)(f)', '14(2)(g)'],
      anyOf: ['logic'],
      example: `automatedDecisions:
  - id: credit
    solely: true
    ground: contract{++
    logic: Unpaid invoices of the last two years weigh most. With more than one, the answer is no.++}`,
    },
    'automated-decision-without-significance': {
      severity: 'error',
      articles: ['13(2)(f)', '14(2)(g)'],
      anyOf: ['significance'],
      example: `automatedDecisions:
  - id: credit
    solely: true
    ground: contract{++
    significance: The decision settles whether you can pay by invoice.++}`,
    },
    'automated-decision-without-consequences': {
      severity: 'error',
      articles: ['13(2)(f)', '14(2)(g)'],
      anyOf: ['consequences'],
      example: `automatedDecisions:
  - id: credit
    solely: true
    ground: contract{++
    consequences: If the decision is negative, you can pay by card or ask a person to look at the matter.++}`,
    },
    'automated-decision-without-ground': {
      severity: 'error',
      articles: ['22(2)'],
      anyOf: ['ground'],
      example: `automatedDecisions:
  - id: credit
    solely: true{++
    ground: contract++}`,
    },
    'automated-decision-without-safeguards': {
      severity: 'warning',
      articles: ['22(3)'],
      restsOn: ['wp251-decisions'],
      anyOf: ['safeguards'],
      when: owesSafeguards,
      example: `automatedDecisions: [{id: credit, solely: true, ground: contract{++, safeguards: You can ask a person to look at it and contest it.++}}]`,
    },
  }),
};
