import { expect, test } from 'vitest';
import { aiAct } from '../../../schema/gdpr/ai-act.ts';
import { proposals, proposalsOn } from '../../../schema/gdpr/proposals.ts';
import { explain } from '../../../src/check/explain/explanation.ts';
import { printExplanation } from '../../../src/check/explain/print-explanation.ts';
import { everyRule } from '../../../src/check/run/packs.ts';

test('what is proposed is found by the articles that it would change, and by no others', () => {
  expect(proposalsOn(['22(2)']).map(({ document }) => document)).toEqual(['COM(2025) 837']);
  expect(proposalsOn(['13(4)'])).toHaveLength(1);
  // A paragraph of another number that begins with the same digits.
  expect(proposalsOn(['2(2)', '12(1)', '13(1)(a)', '14(5)'])).toEqual([]);
});

test('no duty begins on the day of a proposal', () => {
  const days = new Set(proposals.map(({ proposed }) => proposed));
  expect(everyRule.filter(({ since }) => days.has(since))).toEqual([]);
});

test('an explanation says that a change is only proposed', () => {
  const told = (name: string) => {
    const explanation = explain(name, everyRule, 'en');
    return explanation ? printExplanation(explanation, 'en') : '';
  };
  expect(told('automated-decision-without-ground')).toContain(
    'COM(2025) 837 of 19 November 2025 would change this. It is only a proposal (last looked up on 5 August 2026), and nothing here follows it.',
  );
  expect(told('recipients-undeclared')).not.toContain('proposal');
});

test('what was postponed binds from the later day', () => {
  expect(aiAct.transparency < aiAct.highRisk).toBe(true);
  const sinceOf = (name: string) => everyRule.find((rule) => rule.name === name)?.since;
  expect(sinceOf('ai-use-untold')).toBe('2026-08-02');
  expect(sinceOf('ai-at-work-untold')).toBe('2027-12-02');
  expect(sinceOf('ai-decision-undescribed')).toBe('2027-12-02');
});
