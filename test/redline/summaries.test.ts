import { expect, test } from 'vitest';
import { judgeFor } from '../../src/publish/changes/word-judges.ts';
import { summariseChanges } from '../../src/redline/changes/summarise.ts';
import { compareFacts } from '../../src/redline/facts/compare-facts.ts';
import { renderJson } from '../../src/redline/render/render-json.ts';
import { renderMarkdown } from '../../src/redline/render/render-markdown.ts';
import { renderText } from '../../src/redline/render/render-text.ts';
import { scriptOf, sectionScript, words } from './compare.ts';

const judge = judgeFor('en');
const about = { from: '2019-08-12', to: '2020-01-01', facts: [], judge };
const A = 'Keräämme tietoja suoraan asiakkaalta itseltään.';
const B = 'Luovutamme tietoja kumppaneille kirjanpitoa varten.';

/** Old text, new text, the kind proposed and the classes of the first evidence. */
test.each<[string, string, string, string | undefined]>([
  ['the same', 'the same', 'none', undefined],
  ['a "quoted" word', 'a ”quoted” word', 'cosmetic', 'typography'],
  ['a plain word', 'a **plain** word', 'cosmetic', 'format'],
  ['see [us](https://a.fi)', 'see [us](https://b.fi)', 'undecided', 'wording'],
  ['write [to us](mailto:a@a.fi)', 'write [to us](mailto:b@a.fi)', 'material', 'value'],
  ['we keep the data', 'we keep the papers', 'undecided', 'wording'],
  ['we do sell data', 'we do not sell data', 'material', 'modality'],
  ['kept for 5 years', 'kept for 6 years', 'material', 'value'],
  ['kept for six years', 'kept for ten years', 'material', 'value'],
  ['säilytämme kuusi vuotta', 'säilytämme kymmenen vuotta', 'material', 'value'],
  ['kuuden vuoden ajan', 'kahdentoista vuoden ajan', 'material', 'value'],
  ['vi sparar i sex år', 'vi sparar i tio år', 'material', 'value'],
  ['kept for 12 months', 'kept for 12 days', 'material', 'value'],
  ['sixth sense of data', 'seventh sense of data', 'undecided', 'wording'],
  ['# 3. Tiedot', '# 4. Tiedot', 'editorial', 'structure'],
  ['# Tiedot', '# 4.1 Tiedot', 'editorial', 'structure'],
  ['# Tiedot 2019', '# Tiedot 2020', 'material', 'value'],
  [`${A}\n\n${B}`, `${B}\n\n${A}`, 'editorial', 'moved'],
  [`${A} ${B}`, `${A}\n\n${B}`, 'editorial', 'structure'],
  [A, `${A}\n\n${B}`, 'material', 'substance'],
])('%s -> %s', (before, after, kind, evidence) => {
  const json = renderJson(scriptOf(before, after), about);
  expect([json.kind, json.evidence[0]?.class]).toEqual([kind, evidence]);
});

test('a recipient added is a fundamental change', () => {
  const facts = compareFacts({ recipients: [] }, { recipients: [{ id: 'zeta' }] });
  const json = renderJson(scriptOf('a', 'a'), { ...about, facts });
  expect([json.kind, json.evidence[0]?.path]).toEqual(['fundamental', 'recipients.zeta']);
});

test.each<[string, object, object, string]>([
  [
    'none where there was a recipient',
    { recipients: [{ id: 'a' }] },
    { recipients: { none: 'x' } },
    'material',
  ],
  ['a cookie that lasts longer', cookieFor('P1M'), cookieFor('P1Y'), 'material'],
  ['data kept longer', keptFor('P1M'), keptFor('P1Y'), 'fundamental'],
  ['data kept shorter', keptFor('P1Y'), keptFor('P1M'), 'material'],
  ['a service for children', {}, { children: { ageLimit: 13 } }, 'fundamental'],
  [
    'an age for a service for children',
    { children: {} },
    { children: { ageLimit: 13 } },
    'fundamental',
  ],
])('%s', (_, before, after, kind) => {
  const facts = compareFacts({ ...before }, { ...after });
  expect(renderJson(scriptOf('a', 'a'), { ...about, facts }).kind).toBe(kind);
});

function cookieFor(duration: string): object {
  return { cookies: { list: [{ name: 'a', duration }] } };
}

function keptFor(period: string): object {
  return { retention: [{ id: 'a', period }] };
}

test('a recipient in the place of a like one is a material change', () => {
  const recipient = (id: string, country: string) => ({
    id,
    name: id,
    role: 'processor',
    country: [country],
  });
  const kindOf = (before: object, after: object) =>
    renderJson(scriptOf('a', 'a'), {
      ...about,
      facts: compareFacts({ recipients: [before] }, { recipients: [after] }),
    }).kind;
  expect(kindOf(recipient('alpha', 'FI'), recipient('beta', 'FI'))).toBe('material');
  expect(kindOf(recipient('alpha', 'FI'), recipient('beta', 'US'))).toBe('fundamental');
});

test('the object of diff --format json', () => {
  const script = sectionScript(
    { a: ['A', `kept 5 years\n\n- x\n- y`], b: ['B', 'pois tästä'] },
    { a: ['A', `kept 6 years\n\n- x\n- z`], c: ['C', 'uusi'] },
  );
  const { summary, blocks } = renderJson(script, about);
  expect(summary).toEqual({
    sectionsAdded: 1,
    sectionsRemoved: 1,
    sectionsMoved: 0,
    sectionsChanged: 1,
    wordsInserted: 4,
    wordsDeleted: 5,
  });
  expect(blocks.map(({ op, section, before, after }) => [op, section, before, after])).toEqual([
    ['same', 'a', 'A', 'A'],
    ['changed', 'a', 'kept 5 years', 'kept 6 years'],
    ['same', 'a', 'x', 'x'],
    ['removed', 'a', 'y', null],
    ['added', 'a', null, 'z'],
    ['removed', 'b', 'B', null],
    ['removed', 'b', 'pois tästä', null],
    ['added', 'c', null, 'C'],
    ['added', 'c', null, 'uusi'],
  ]);
});

const show = (text: string) => text.replaceAll('\u001b', '\\u001B');
const printing = { words, escapeText: show, code: (text: string) => `\`${text}\`` };

test('a terminal without colour', () => {
  const script = sectionScript(
    { a: ['A', `kept 5 years\n\n${A} ${B}`], b: ['B', 'same'], c: ['C', 'pois'] },
    { a: ['A', `kept 6 years\n\n${A}\n\n${B}`], b: ['B', 'same'] },
  );
  expect(renderText(script, { colour: false, words, show })).toBe(
    [
      '== A',
      '...',
      '~ kept [-5-]{+6+} years',
      '~ (Split into 2)',
      `  ${A}`,
      `  ${B}`,
      '',
      '== C (removed)',
      '- [-C-]',
      '- [-pois-]',
      '',
    ].join('\n'),
  );
});

test('a terminal with colour marks by style too', () => {
  const text = renderText(scriptOf('kept 5 years', 'kept 6 years'), { colour: true, words, show });
  expect(text).toContain('\u001B[38;5;166;9m5\u001B[0m\u001B[38;5;33;4m6\u001B[0m');
});

test('the words of a text can colour nothing themselves', () => {
  const script = scriptOf('kept 5 \u001b[0myears', 'kept \u001b[8msix years');
  const text = renderText(script, { colour: true, words, show });
  expect(text).not.toContain('\u001b[8m');
  expect(text).not.toContain('\u001b[0my');
  expect(text.match(/\\u001B/gu)).toHaveLength(1);
});

/** Added, removed, moved and changed sections of files, whose headings are their sections. */
test.each<[string, string, string, number[]]>([
  ['the same', `# A\n\n${A}`, `# A\n\n${A}`, [0, 0, 0, 0]],
  ['before any heading', 'a b', 'a c', [0, 0, 0, 1]],
  [
    'two of three',
    '# A\n\na b\n\n# B\n\nb\n\n# C\n\nc d',
    '# A\n\na c\n\n# B\n\nb\n\n# C\n\nc e',
    [0, 0, 0, 2],
  ],
  ['one added', `# A\n\n${A}`, `# A\n\n${A}\n\n# Uusi\n\n${B}`, [1, 0, 0, 0]],
  ['one removed', `# A\n\n${A}\n\n# Uusi\n\n${B}`, `# A\n\n${A}`, [0, 1, 0, 0]],
  ['a heading renamed', `# Vanha nimi\n\n${A}`, `# Uusi nimi\n\n${A}`, [0, 0, 0, 1]],
])('sections of files: %s', (_name, before, after, expected) => {
  const { sectionsAdded, sectionsRemoved, sectionsMoved, sectionsChanged } = summariseChanges(
    scriptOf(before, after),
  );
  expect([sectionsAdded, sectionsRemoved, sectionsMoved, sectionsChanged]).toEqual(expected);
});

test('a footnote more leaves the numbers of the others unmarked, and each text has its own', () => {
  const notes = '\n\n[^a]: Eka nootti on tämä.\n\n[^b]: Toinen nootti on tässä.';
  const script = scriptOf(`Alku[^a] ja loppu[^b].${notes}`, `Alku ja loppu[^b].${notes}`);
  const { summary, blocks } = renderJson(script, about);
  expect(summary).toMatchObject({ wordsInserted: 0, wordsDeleted: 4 });
  expect(blocks.map(({ op, before }) => `${op} ${before}`)).toEqual([
    'changed Alku[1] ja loppu[2].',
    'same Footnotes',
    'removed Eka nootti on tämä.',
    'same Toinen nootti on tässä.',
  ]);
});

test('nothing changed is said in words', () => {
  const script = scriptOf('a', 'a');
  expect(renderText(script, { colour: false, words, show })).toBe('Nothing changed.\n');
  expect(renderMarkdown(script, [], printing)).toBe('Nothing changed.\n');
});

test('a comment on a pull request', () => {
  const facts = compareFacts(
    { retention: [{ id: 'logs', period: 'P12M' }] },
    { retention: [{ id: 'logs', period: 'P6M' }] },
  );
  expect(renderMarkdown(scriptOf('ask @a for [6]', 'ask @b for [6]'), facts, printing)).toBe(
    [
      '### Facts',
      '',
      '- `retention.logs.period`: ~~P12M~~ → **P6M** (more protective)',
      '',
      '### Changes',
      '',
      '1. Replaced: ~~a~~ → **b**',
      '',
    ].join('\n'),
  );
});
