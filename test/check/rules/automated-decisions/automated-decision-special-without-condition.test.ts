import { expect, test } from 'vitest';
import { automatedDecisionSpecialWithoutCondition } from '../../../../src/check/rules/automated-decisions/automated-decision-special-without-condition.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a condition',
    yaml: `automatedDecisions: [{id: triage, purposes: [care], special: a}]
purposes: [{id: care, name: Care, data: [symptoms]}]
dataCategories: [{id: symptoms, name: Symptoms, special: health}]`,
    found: [],
  },
  {
    name: 'other data',
    yaml: `automatedDecisions: [{id: triage, purposes: [care]}]
purposes: [{id: care, name: Care, data: [contact]}]
dataCategories: [{id: contact, name: Contact}]`,
    found: [],
  },
  {
    name: 'a person decides',
    yaml: `automatedDecisions: [{id: triage, purposes: [care], solely: false}]
purposes: [{id: care, name: Care, data: [symptoms]}]
dataCategories: [{id: symptoms, name: Symptoms, special: health}]`,
    found: [],
  },
  {
    name: 'no condition',
    yaml: `automatedDecisions:
  - id: triage
    purposes: [care]
purposes: [{id: care, name: Care, data: [symptoms]}]
dataCategories: [{id: symptoms, name: Symptoms, special: health}]`,
    found: [
      '4: The purpose of the automated decision (triage) uses special categories of data (symptoms), but the condition that allows the decision is not stated. It can only be explicit consent, or substantial public interest under a law (Article 22(4)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(automatedDecisionSpecialWithoutCondition, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `automatedDecisions:
  - id: triage
    purposes: [care]
purposes: [{id: care, name: Care, data: [symptoms]}]
dataCategories: [{id: symptoms, name: Symptoms, special: health}]`;
  expect(
    findingsOf(automatedDecisionSpecialWithoutCondition, noticeOf(yaml, 'Text.', 'fi'), 'fi'),
  ).toEqual([
    '4: Automaattisen päätöksen (triage) käyttötarkoituksessa käsitellään erityisiin henkilötietoryhmiin kuuluvia tietoja (symptoms), mutta päätöksen sallivaa edellytystä ei kerrota. Se voi olla vain nimenomainen suostumus tai lakiin perustuva tärkeä yleinen etu (22 artiklan 4 kohta).',
  ]);
});
