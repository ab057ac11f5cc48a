import { describe, expect, it } from 'vitest';
import { auditText } from '../../src/audit/audit-text.ts';
import { compareAudits } from '../../src/audit/compare-audits.ts';
import { recogniseLanguage } from '../../src/audit/recognise-language.ts';
import { auditJson } from '../../src/audit/reports/audit-json.ts';
import { tellDuties } from '../../src/audit/reports/audit-lines.ts';
import { auditMarkdown } from '../../src/audit/reports/audit-markdown.ts';
import { auditStylish } from '../../src/audit/reports/audit-stylish.ts';
import { readyLanguage } from '../../src/claims/language.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const english = readyLanguage('en');

function audit(source: string, file = 'notice.md') {
  return auditText(
    { file, source, tree: parseMarkdown(source), firstLine: 3 },
    english,
    '2026-11-30',
  );
}

function stateOf(duty: string, source: string): string | undefined {
  return audit(source).duties.find((one) => one.duty === duty)?.state;
}

describe('the state of a duty', () => {
  it.each([
    ['13(2)(a)', 'We keep your data for five years.', 'told'],
    ['13(2)(a)', 'We keep your data for as long as necessary.', 'vague'],
    ['13(2)(a)', 'We keep your data for as long as necessary (for example five years).', 'vague'],
    ['13(2)(a)', 'The weather is fine.', 'missing'],
    ['13(1)(f)', 'We do not transfer your data outside the EEA.', 'denied'],
    ['13(1)(f)', 'We may transfer your data to the United States.', 'vague'],
    ['13(2)(f)', 'We do not make automated decisions.', 'denied'],
    ['13(2)(d)', 'You have no right to lodge a complaint with an authority.', 'refused'],
    ['15', 'You have the right to access your data.', 'told'],
    ['13(2)(b)', 'You have the right to access your data.', 'vague'],
    ['12(5)', 'We charge no fee for your requests.', 'told'],
    ['12(5)', 'Your requests are free of charge.', 'told'],
    ['12(5)', 'Exercising your rights costs you nothing.', 'told'],
    ['17', 'We do not erase data at your request.', 'refused'],
    [
      '17',
      'You have the right to have your data erased. We do not erase invoices at your request.',
      'told',
    ],
    ['15', 'The GDPR gives data subjects the right of access to their data.', 'missing'],
    [
      '15',
      'According to Article 15 of the GDPR, data subjects have the right of access.',
      'missing',
    ],
  ])('%s: %s', (duty, source, state) => {
    expect(stateOf(duty, source)).toBe(state);
  });
});

describe('the sentences of a duty', () => {
  const shown = (duty: string, source: string) => {
    const told = tellDuties(audit(source), 'en').find(({ article }) => article.endsWith(duty));
    return told && [...told.quotes.map(({ text, mark }) => [text, mark]), ...told.notes];
  };

  it('begin with those that decide, and the rest are counted', () => {
    const rights =
      'You have the right to access your data. You can have mistakes corrected. We do not delete data upon request.';
    expect(shown('13(2)(b)', rights)).toEqual([
      ['We do not delete data upon request.', 'denies it'],
      'and 2 more sentences',
      'Refused: erasure.',
      'Not told: restriction, objection, portability.',
    ]);
  });

  it('hold what denies beside what tells', () => {
    const objection =
      'You may object to the use of your data. You cannot object to our use of analytics.';
    expect(shown('21', objection)).toEqual([
      ['You may object to the use of your data.', ''],
      ['You cannot object to our use of analytics.', 'denies it'],
      expect.stringContaining('May be lawful'),
    ]);
  });

  it('hold words to mend beside a period', () => {
    expect(
      shown(
        '13(2)(a)',
        'Invoices are kept for six years. Other data are kept for as long as the law requires.',
      ),
    ).toMatchObject([
      ['Invoices are kept for six years.', ''],
      ['Other data are kept for as long as the law requires.', expect.stringContaining('mend')],
    ]);
  });
});

describe('what is vague', () => {
  it.each([
    ['13(1)(c)', 'We use your data to send invoices.', '', ['Not told: the legal basis.']],
    ['13(2)(a)', 'We keep your data for as long as necessary.', 'by a formula', []],
    ['13(1)(f)', 'We may transfer your data to the United States.', 'only as a possibility', []],
  ])('%s: %s', (duty, source, mark, notes) => {
    const told = tellDuties(audit(source), 'en').find(({ article }) => article.endsWith(duty));
    expect(told).toMatchObject({
      state: 'vague',
      quotes: [{ mark: expect.stringContaining(mark) }],
      notes,
    });
  });
});

it.each([
  ['17', 'We do not delete data upon request.', 'Article 17(3)'],
  ['20', 'You have no right to data portability.', 'Article 20(1)'],
])('a refused right stays refused where %s allows it', (duty, source, article) => {
  const told = tellDuties(audit(source), 'en').find((one) => one.article === `Article ${duty}`);
  expect(told).toMatchObject({ state: 'refused', notes: [expect.stringContaining(article)] });
});

it('shows the denial of what is told elsewhere, whatever stands before it', () => {
  const text = audit(
    'You have the right to erasure. You may have your data erased. You have the right to be forgotten. You have no right to erasure.',
  );
  const erasure = tellDuties(text, 'en').find(({ article }) => /17/u.test(article));
  expect(erasure?.state).toBe('told');
  expect(erasure?.quotes.map(({ text: quote }) => quote)).toEqual([
    'You have the right to erasure.',
    'You have the right to be forgotten.',
    'You have no right to erasure.',
    'You may have your data erased.',
  ]);
});

describe('the reports', () => {
  const text = audit('We keep your data for five years. The weather is fine.');

  it('count what was read and what was not recognised', () => {
    expect(text.sentences).toBe(2);
    expect(text.unrecognised.map(({ text: sentence }) => sentence)).toEqual([
      'The weather is fine.',
    ]);
    expect(auditStylish(text, { speak: 'en', paint: (_, words) => words })).toContain(
      '2 sentences read: 1 with something recognised, 1 without.',
    );
  });

  it('give places in the file', () => {
    expect(auditJson([text])).toMatchObject({
      schemaVersion: 1,
      files: [
        { file: 'notice.md', language: 'en', claims: [{ kind: 'retention', line: 3, column: 1 }] },
      ],
    });
  });

  it('escape what comes from the text', () => {
    const table = auditMarkdown(
      audit('We keep your data \\| \\<b\\>it\\</b\\> for five years.'),
      'en',
    );
    expect(table).not.toContain('<b>');
    expect(table.split('\n').filter((line) => line.includes('five years'))).toHaveLength(1);
  });
});

describe('two texts', () => {
  it('differ in what is gained, lost and turned', () => {
    const compared = compareAudits(
      audit('We do not share your data with anyone. We keep your data for five years.'),
      audit('We share your data with our accountants. We keep your data for two years.'),
    );
    expect(compared.turned.map(({ after }) => after.kind)).toContain('recipient');
    expect(compared.gained.map(({ quote }) => quote)).toEqual([
      'We keep your data for five years.',
    ]);
    expect(compared.lost.map(({ quote }) => quote)).toEqual(['We keep your data for two years.']);
  });
});

it.each([
  ['fi', 'Sinulla on oikeus saada tiedot ja tehdä valitus.'],
  ['sv', 'Du har rätt att få dina uppgifter och lämna klagomål.'],
  ['en', 'You have the right to access your data.'],
  ['de', 'Sie haben das Recht auf Auskunft und Beschwerde.'],
  [undefined, '12345'],
])('recognises %s', (locale, text) => {
  expect(recogniseLanguage(text)).toBe(locale);
});
