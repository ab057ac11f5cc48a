import { expect, test } from 'vitest';
import { bodyHtml } from '../../../src/publish/prose/body.ts';
import { noticeOf } from '../../support/notices.ts';

function html(markdown: string): string {
  const [section] = noticeOf('', markdown).sections;
  if (!section) throw new Error('no section');
  return bodyHtml({ section, whole: section.printed }, 'fi', '/fi/kauppa/2024-03-01/figures/');
}

test.each([
  [
    'headings stand below the title of the section',
    '# One\n\n## Two',
    '<h3 id="section--one">One</h3>\n<h4 id="section--two">Two</h4>',
  ],
  ['their order counts, not their level', '### One', '<h3 id="section--one">One</h3>'],
  [
    'figures come from their revision',
    '![Flow](../figures/a.svg)',
    '<p><img src="/fi/kauppa/2024-03-01/figures/a.svg" alt="Flow"></p>',
  ],
  [
    'and so does what links lead to, however their addresses are written',
    '[Flow](./../figures/a\\_b%20c.svg#part) [Other](other.md)',
    '<p><a href="/fi/kauppa/2024-03-01/figures/a_b%20c.svg#part">Flow</a> <a href="other.md">Other</a></p>',
  ],
  [
    'links inside a section stay inside it',
    '# One\n\n[one](#one)',
    '<h3 id="section--one">One</h3>\n<p><a href="#section--one">one</a></p>',
  ],
  [
    'letters of any language name a place',
    '# Säilytys\n\n[se](#säilytys)',
    '<h3 id="section--säilytys">Säilytys</h3>\n<p><a href="#section--säilytys">se</a></p>',
  ],
  [
    'links to other sections lead there',
    '[rights](#rights)',
    '<p><a href="#rights">rights</a></p>',
  ],
])('%s', (_, markdown, expected) => {
  expect(html(markdown)).toBe(expected);
});

test('a table scrolls in a box of its own', () => {
  expect(html('| a |\n|---|\n| b |')).toMatch(
    /^<div class="table-box" role="group" tabindex="0" aria-label="[^"]+"><table>/u,
  );
});

test("footnotes speak the language of the notice, and their ids are the section's", () => {
  const text = html('A word[^1].\n\n[^1]: Its note.');
  expect(text).toContain('Alaviitteet</h');
  expect(text).toContain('href="#section--user-content-fn-1"');
  expect(text).toContain('id="section--user-content-fn-1"');
  expect(text).not.toContain('Back to');
});

test('the title of the footnotes does not count among the headings of the section', () => {
  const levels = html('# One\n\nA word[^1].\n\n[^1]: Its note.').match(/<h\d/gu);
  expect(levels).toEqual(['<h3', '<h3']);
});
