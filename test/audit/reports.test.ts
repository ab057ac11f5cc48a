import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it, test } from 'vitest';
import { locales } from '../../schema/languages.ts';
import { auditText } from '../../src/audit/audit-text.ts';
import { compareAudits } from '../../src/audit/compare-audits.ts';
import { auditHtml } from '../../src/audit/reports/audit-html.ts';
import { auditMarkdown, comparedMarkdown } from '../../src/audit/reports/audit-markdown.ts';
import { auditStylish, comparedStylish } from '../../src/audit/reports/audit-stylish.ts';
import { readyLanguage } from '../../src/claims/language.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const english = readyLanguage('en');

function audit(source: string, file = 'notice.md') {
  return auditText(
    { file, source, tree: parseMarkdown(source), firstLine: 1 },
    english,
    '2026-11-30',
  );
}

const text = audit(`# Privacy

We may share your data with our partners. We keep your data for as long as necessary. You have no right to lodge a complaint
with an authority. We do not make automated decisions. The weather is fine.
`);
const stylish = { speak: 'en', paint: (_: unknown, words: string) => words } as const;
const page = { speak: 'en', day: '30 November 2026', styles: ['p { margin: 0 }'] } as const;

test('a report for people begins with the sum, and ends with what was read', () => {
  const lines = auditStylish(text, stylish).trimEnd().split('\n');
  expect(lines.slice(0, 2)).toEqual([
    'What notice.md tells (in English)',
    'Of 22 points of Articles 12–14 and 15–22, 0 told, 2 vague, 1 answered with a no, 1 refused, 18 missing.',
  ]);
  expect(lines).toContain('5 sentences read: 4 with something recognised, 1 without.');
  expect(lines.at(-1)).toMatch(/^Missing means that no sentence was recognised/u);
});

test('it says how far each sentence tells', () => {
  const printed = auditStylish(text, stylish);
  expect(printed).toContain(
    'We may share your data with our partners. notice.md:3:1 (only as a possibility, see the wording to mend)',
  );
  expect(printed).toContain('notice.md:3:43 (by a formula, see the wording to mend)');
  expect(printed).toContain('We do not make automated decisions. notice.md:4:20 (denies it)');
});

test('it lists the sentences that were not recognised on wish', () => {
  const line = '  The weather is fine. notice.md:4:56';
  expect(auditStylish(text, { ...stylish, sentences: true })).toContain(line);
  expect(auditStylish(text, stylish)).not.toContain(line);
  expect(auditMarkdown(text, 'en', true)).toContain('- The weather is fine. (notice.md:4:56)');
});

describe('two texts', () => {
  const compared = compareAudits(
    audit('We do not share your data with anyone.'),
    audit('We share your data with our accountants. We keep your data for two years.'),
  );

  it('are compared in each format', () => {
    const turned =
      'We share your data with our accountants. notice.md:1:1\n    → We do not share your data with anyone. notice.md:1:1';
    expect(comparedStylish(compared, stylish)).toContain(turned);
    expect(comparedMarkdown(compared, 'en')).toContain(
      '- Article 13(2)(a): We keep your data for two years. (notice.md:1:42)',
    );
    expect(auditHtml([text], compared, page)).toContain('<b>In the other text</b>');
  });

  it('are named, with the states and words in which they differ', () => {
    const old = audit('We keep your data for as long as necessary.', 'old.md');
    const printed = comparedStylish(compareAudits(audit('We keep it.', 'new.md'), old), stylish);
    expect(printed).toContain('new.md compared with old.md');
    expect(printed).toContain('  Article 13(2)(a): vague → missing');
    expect(printed).toContain('  The words “as long as necessary” do not tell');
  });

  it('that tell the same say so', () => {
    const same = compareAudits(text, text);
    expect(comparedStylish(same, stylish)).toContain('The two texts tell the same');
    expect(comparedMarkdown(same, 'en')).toContain('The two texts tell the same');
    expect(auditHtml([text], same, page)).toContain('The two texts tell the same');
  });
});

describe('the page', () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
  );

  it.each(locales)('is valid HTML in %s', async (speak) => {
    const compared = compareAudits(text, audit('We keep your data for two years.'));
    const html = auditHtml([text, audit('The weather is fine.')], compared, { ...page, speak });
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(html).toContain(`<html lang="${speak}">`);
  });

  it('names each state in words', () => {
    const html = auditHtml([text], undefined, page);
    for (const state of ['vague', 'answered: no', 'refused', 'missing']) {
      expect(html).toContain(`<p class="state">${state}</p>`);
    }
  });

  it('keeps what a file holds, and is called, apart from its markup', () => {
    const harm = '<img src=x onerror=alert(1)></style><script>x</script>\u202e';
    const told = audit('We keep your \\<script>data\\</script> for five years.', harm);
    const html = auditHtml([told], undefined, page);
    expect(html).toContain('&#x3C;script>data');
    expect(html).not.toMatch(/<img|<script|\u202e/u);
  });

  it('loads nothing', () => {
    const html = auditHtml([text], undefined, page);
    expect(html).not.toMatch(/\b(?:src|href)=|url\(|@import/u);
    expect(html).toContain('content="default-src &#x27;none&#x27;');
  });
});
