import { describe, expect, test } from 'vitest';
import { proposeRelease } from '../../src/cli/propose.ts';
import { say } from '../../src/locale/say.ts';
import { wordJudge } from '../../src/redline/changes/judge-words.ts';
import { wordsIn } from '../../src/words/spoken.ts';
import { stateOf } from '../support/notices.ts';

const before = {
  'en/a.md': `---
title: A
retention: [{id: orders, period: P5Y, from: the order}]
recipients: [{id: post, name: Post Oy}]
---
We keep orders for five years.
`,
  'fi/a.md': `---
title: A
retention: [{id: orders, from: tilauksesta}]
---
Säilytämme tilaukset viisi vuotta.
`,
};
const after = {
  'en/a.md': before['en/a.md'].replace('P5Y', 'P6Y').replace('Post Oy', 'Mail Oy'),
  'fi/a.md': before['fi/a.md'].replace('viisi', 'kuusi'),
};

test('nothing that readers see is cosmetic', () => {
  expect(proposeRelease(stateOf(before), stateOf(before), 'en')).toEqual({
    kind: 'cosmetic',
    reasons: [],
    processingChanged: false,
    changedFacts: [],
    lessProtective: [],
  });
});

test('facts are told in the language that is spoken, each once, strongest first', () => {
  const { kind, reasons, changedFacts, lessProtective } = proposeRelease(
    stateOf(before),
    stateOf(after),
    'fi',
  );
  const longer = `${wordsIn('fi').facts.kinds.retention}: 6 vuotta tilauksesta: ${wordsIn('fi').facts.labels.period}: oli 5 vuotta, nyt 6 vuotta (suojaa rekisteröityä vähemmän; retention.orders.period)`;
  expect(kind).toBe('fundamental');
  expect(reasons[0]).toBe(longer);
  expect(reasons).toContain('a: viisi -> kuusi');
  expect(changedFacts.filter((path) => path === 'retention.orders.period')).toHaveLength(1);
  expect(lessProtective).toEqual([{ path: 'retention.orders.period', told: longer }]);
});

test('facts are told in a language of the notice where it has no other', () => {
  const { reasons } = proposeRelease(stateOf(before), stateOf(after), 'sv');
  expect(reasons[0]).toBe(
    `${wordsIn('en').facts.kinds.retention}: 6 years from the order: ${wordsIn('en').facts.labels.period}: before 5 years, now 6 years (till nackdel för den registrerade; retention.orders.period)`,
  );
});

describe('words that nothing shows to be the same', () => {
  const of = (en: string, fi: string) =>
    stateOf({
      'en/a.md': `---\ntitle: A\n---\n${en}\n`,
      'fi/a.md': `---\ntitle: A\n---\n${fi}\n`,
    });

  test('are all told, of every language', () => {
    const tools = (shelf: string) =>
      ['hammer', 'saw', 'drill', 'plane', 'rasp', 'vice'].map((tool) => `A ${tool} ${shelf}.\n`);
    const old = of(tools('hangs').join('\n'), 'Huollamme kengät.');
    const young = of(tools('lies').join('\n'), 'Huollamme hatut.');
    const { kind, reasons } = proposeRelease(old, young, 'en');
    expect(kind).toBe('undecided');
    expect(reasons).toEqual([...Array(6).fill('a: hangs -> lies'), 'fi, a: kengät -> hatut']);
  });

  test('in a language without lists are told to be so', () => {
    const { kind, reasons } = proposeRelease(
      of('We keep it.', 'Sama.'),
      of('We retain it.', 'Sama.'),
      'en',
      () => wordJudge(null),
    );
    expect([kind, reasons.at(-1)]).toEqual(['undecided', say('commands.no-word-list', 'en')]);
  });

  test('weigh less than a language that is gone', () => {
    const young = stateOf({ 'en/a.md': '---\ntitle: A\n---\nWe mend hats.\n' });
    expect(proposeRelease(of('We mend shoes.', 'Sama.'), young, 'sv')).toMatchObject({
      kind: 'material',
      reasons: [say('commands.language-gone', 'sv', { locale: 'fi' })],
    });
  });
});
