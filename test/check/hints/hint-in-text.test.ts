import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../../schema/languages.ts';
import {
  dayOfExample,
  judgeExample,
  readExample,
} from '../../../src/check/explain/judge-example.ts';
import { hintInText } from '../../../src/check/hints/hint-in-text.ts';
import { everyRule } from '../../../src/check/run/packs.ts';
import { checkNotice } from '../../../src/check/run/run.ts';
import type { Notice } from '../../../src/content/notice.ts';
import type { FactPath } from '../../../src/content/problem.ts';
import { noticeOf, stateOf } from '../../support/notices.ts';

/** A notice whose text tells who the controller is, with `purposes` and `transfers` beside it. */
function inText(body: string, locale: Locale = 'en'): Notice {
  const text = `---\ntitle: Section\n---\n- **Controller:** Shop Ltd\n- **Country:** Finland\n\n${body}\n`;
  const fi = text
    .replace('Controller', 'Rekisterinpitäjä')
    .replace('Country:** Finland', 'Maa:** Suomi');
  const state = stateOf(
    { [`${locale}/section.md`]: locale === 'fi' ? fi : text },
    locale,
    undefined,
    'text/1',
  );
  expect(state.problems).toEqual([]);
  const [notice] = state.notices;
  if (!notice) throw new Error('There is no notice.');
  return notice;
}

const notice = inText('## Orders {#orders}\n\n- **Legal basis:** contract');

test.each<[hint: string, path: FactPath, said: string]>([
  ['Add: email: [a@shop.example].', ['controller'], 'Add: **E-mail:** a@shop.example.'],
  [
    'Add the country: country: SE.',
    ['controller', 'country'],
    'Add the country: **Country:** Sweden.',
  ],
  [
    'Add to the legal basis: law: [{name: Accounting Act, number: 1336/1997}].',
    ['purposes', 0, 'bases', 0],
    'Add to the legal basis: **Law:** Accounting Act (1336/1997).',
  ],
  [
    'Add to the legal basis: law: [{name: Accounting Act}].',
    ['purposes', 0, 'bases', 0],
    'Add to the legal basis: **Law:** Accounting Act.',
  ],
  [
    'Add the law: law: [{number: 1336/1997}].',
    ['retention', 0],
    'Add the law: law: [{number: 1336/1997}].',
  ],
  [
    'Change the basis: basis: consent or basis: public-task. Other choices: contract, vital-interests.',
    ['purposes', 0, 'bases', 0, 'basis'],
    'Change the basis: **Legal basis:** consent or **Legal basis:** public task. Other choices: contract, vital interests.',
  ],
  [
    'Add one or more: uses: [interacts], where people talk with it. Other choices: generates-content, decides.',
    ['ai', 0, 'uses'],
    'Add one or more: **What it does:** talks with people, where people talk with it. Other choices: makes or alters images or texts, makes decisions about people or helps to make them.',
  ],
  [
    'Add: recipients: [{id: mailer, name: Mailer Ltd, role: processor}]. Or say why not.',
    ['recipients'],
    'Add:\n\n| Recipient  | Role      |\n| ---------- | --------- |\n| Mailer Ltd | processor |\n\nOr say why not.',
  ],
  [
    'Tell the reader: transfers: {none: "We transfer no data outside the EEA."}.',
    ['transfers'],
    'Tell the reader: **Transfers outside the EEA:** No. We transfer no data outside the EEA.',
  ],
  [
    'Add: mechanisms: [{kind: scc, copy: privacy@shop.example}].',
    ['transfers', 0],
    'Add: **Basis of the transfer:** standard contractual clauses of the Commission, **Copy:** privacy@shop.example.',
  ],
  [
    'Add: erasure: {text: "You may ask us to erase your data."}.',
    ['rights'],
    'Add:\n\n| Right            | Meaning                            |\n| ---------------- | ---------------------------------- |\n| Right to erasure | You may ask us to erase your data. |',
  ],
  [
    'Write the period (period: P2Y, from: the last purchase), or the event (criterion: …).',
    ['retention', 0],
    'Write the period (**Storage period:** 2 years from the last purchase), or the event (**Storage period:** …).',
  ],
  [
    'Add it to a purpose: recipients: [mailer].',
    ['recipients', 0],
    'Add it to a purpose: **Recipients:** mailer.',
  ],
  ['A phone number (phone) will do.', ['controller'], 'A phone number (**Phone**) will do.'],
  // What no text tells, and what is no field, stays as it is.
  ['Write: seen: "three words".', ['controller'], 'Write: seen: "three words".'],
  ['Write {{retention.id.period}}.', ['retention'], 'Write {{retention.id.period}}.'],
])('a hint shows what an author writes in the text: %s', (hint, path, said) => {
  expect(hintInText(hint, notice, path)).toBe(said);
});

test('labels are in the language of the notice', () => {
  const fi = inText('## Tilaukset {#orders}\n\n- **Oikeusperuste:** sopimus', 'fi');
  expect(hintInText('Add: interestOf: controller.', fi, ['purposes', 0, 'bases', 0])).toBe(
    'Add: **Kenen etu:** rekisterinpitäjän.',
  );
});

test('a fact in front matter is mended there', () => {
  const hint = 'Add: email: [a@shop.example].';
  expect(hintInText(hint, noticeOf('controller: {name: Shop Ltd}'), ['controller'])).toBe(hint);
});

/** Hints that show what front matter alone can hold, or too little for a row or list of its own. */
const inFrontMatter = new Set([
  'authority-outdated',
  'children-contradicted',
  'reference-unknown',
  'related-notice-unlinked',
  'waiver-without-law',
  // It finds nothing but placeholders, which stand in the body.
  'value-unfilled',
]);

describe.each(locales)('what rules advise in %s', (speak) => {
  test.each(everyRule.filter(({ name }) => !inFrontMatter.has(name)))('$name', (rule) => {
    const { history, ...example } = rule.examples.failing;
    const day = dayOfExample(rule, example);
    const [yaml] = judgeExample(rule, rule.examples.failing, speak);
    const told = readExample(example).notices.map(asTold);
    const source = told.find(({ locale, sourceLocale }) => locale === sourceLocale);
    const request = { rules: [rule], day, speak, archived: false, history, relatedNotices: [] };
    const [said] = told.flatMap((one) => {
      return checkNotice(one, { ...request, source: one === source ? undefined : source });
    });
    expect(said?.rule).toBe(yaml?.rule);
    expect(said?.hint.replaceAll(/`[^`]*`/gu, '')).not.toMatch(
      /: (?:\[|\{(?!\{))|undefined|\*\*\.? \*\*/u,
    );
  });
});

/** A notice whose facts are taken for told by the text. */
function asTold(one: Notice): Notice {
  const told = { entries: new Map([['controller', 1]]), lines: [] };
  return { ...one, sections: one.sections.map((section) => ({ ...section, bodyLine: 1, told })) };
}

describe('a fact that only a sentence tells is shown as it goes into the text', () => {
  const hintOf = (sentence: string) => {
    const found = checkNotice(inText(sentence), {
      rules: everyRule.filter(({ name }) => name === 'text-without-fact'),
      day: '2026-11-01',
      speak: 'en',
      archived: false,
    });
    return found.map(({ hint }) => hint);
  };
  const around = (lines: readonly string[]) => [
    `If the sentence is true, add the fact:\n\n${lines.join('\n')}\n\nOtherwise correct the sentence.`,
  ];

  test('as rows of a table, each on its line', () => {
    expect(hintOf('We disclose your data to Kestrel Ltd.')).toEqual(
      around(['| Recipient   | Role |', '| ----------- | ---- |', '| Kestrel Ltd | …    |']),
    );
  });

  test('below a heading without an id where none is given', () => {
    expect(hintOf('We are joint controllers with Kestrel Ltd.')).toEqual(
      around(['## …', '', '- **Joint controller:** …', '- **Arrangement:** …']),
    );
  });
});
