import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { Nodes, Root } from 'mdast';
import { describe, expect, it, test } from 'vitest';
import { readSavedPage } from '../../../src/audit/reading/read-page.ts';
import { readyLanguage } from '../../../src/claims/language.ts';
import { readClaims } from '../../../src/claims/read-claims.ts';
import { decodePage } from '../../../src/files/decode-page.ts';
import { runningText } from '../../../src/markdown/running-text.ts';

const folder = join(import.meta.dirname, '../../fixtures/pages');
const files = readdirSync(folder);
const open = (file: string) => decodePage(readFileSync(join(folder, file)));

/** The tree of a page that can be read. */
function treeOf(html: string): Root {
  const read = readSavedPage(html);
  if ('excess' in read) throw new Error(`Nested too deep at ${read.excess}.`);
  return read.tree;
}

/** All that a page says but its title and scripts, in pieces; what belongs to no notice bears the sign ¤ in these pages. */
function piecesOf(html: string): string[] {
  const pieces: string[] = [];
  let muted = 0;
  const isMuted = (tag: string) => /^(?:script|style|title)$/u.test(tag);
  const parser = new Parser({
    onopentag: (tag) => {
      muted += isMuted(tag) ? 1 : 0;
      if (!/^(?:a|b|i|span|strong|font)$/u.test(tag)) pieces.push('');
    },
    onclosetag: (tag) => {
      muted -= isMuted(tag) ? 1 : 0;
      if (!/^(?:a|b|i|span|strong|font)$/u.test(tag)) pieces.push('');
    },
    ontext: (text) => {
      if (muted === 0) pieces.push(`${pieces.pop() ?? ''}${text}`);
    },
  });
  parser.end(html);
  return pieces.filter((piece) => piece.trim() !== '');
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test.each(files)('no word of the notice in %s is lost', (file) => {
  const html = open(file);
  const notice = piecesOf(html).filter((piece) => !piece.includes('¤'));
  const read = runningText(treeOf(html)).join('\n');
  const kept = wordsOf(read.replace(/[^\n]*¤[^\n]*/gu, ''));
  expect(notice.length).toBeGreaterThan(0);
  for (const word of wordsOf(notice.join(' '))) expect(kept).toContain(word);
});

test('little is left of menus, footers and what asks for consent', () => {
  const signs = (text: string) => text.split('¤').length - 1;
  const all = files.map((file) => signs(piecesOf(open(file)).join('')));
  const left = files.map((file) => signs(runningText(treeOf(open(file))).join('')));
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  expect(sum(all)).toBeGreaterThan(60);
  expect(sum(left)).toBeLessThanOrEqual(4);
});

test('claims stand where they are in the page', () => {
  const html = open('layout-tables.html');
  const { claims } = readClaims(treeOf(html), html, readyLanguage('sv'));
  const lines = html.split('\n');
  expect(claims.length).toBeGreaterThan(3);
  for (const { quote, line, column } of claims) {
    expect(lines[line - 1]?.slice(column - 1)).toContain(quote);
  }
});

/** A tree as lines of text, each indented by what it stands in. */
function outline(node: Nodes, depth = 0): string[] {
  const [words] = runningText(node);
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const name = node.type === 'heading' ? `h${node.depth}` : node.type;
    return [`${'  '.repeat(depth)}${name}: ${words}`];
  }
  const below = 'children' in node ? node.children : [];
  const inner = below.flatMap((child) => outline(child, depth + 1));
  return node.type === 'root' ? inner : [`${'  '.repeat(depth)}${node.type}`, ...inner];
}

describe('the shape of a page', () => {
  it.each([
    [
      'a line in bold',
      '<p><b>Rights</b></p><p>You may ask.</p>',
      ['h5: Rights', 'paragraph: You may ask.'],
    ],
    [
      'a line in bold above its text',
      '<p><b>Rights</b><br>You may ask.</p>',
      ['h5: Rights', 'paragraph: You may ask.'],
    ],
    ['bold words in a sentence', '<p><b>You may ask.</b></p>', ['paragraph: You may ask.']],
    [
      'numbered lines',
      '<p>1. Rights</p><p>You may ask.</p>',
      ['h5: 1. Rights', 'paragraph: You may ask.'],
    ],
    ['two breaks', 'One.<br><br>Two.', ['paragraph: One.', 'paragraph: Two.']],
    ['one break', 'One<br>two.', ['paragraph: One two.']],
    [
      'lines with bullets',
      '<p>We keep:<br>- names<br>- addresses</p>',
      [
        'paragraph: We keep:',
        'list',
        '  listItem',
        '    paragraph: names',
        '  listItem',
        '    paragraph: addresses',
      ],
    ],
    [
      'an accordion',
      '<details><summary>Rights</summary>You may ask.</details>',
      ['blockquote', '  h6: Rights', '  paragraph: You may ask.'],
    ],
    [
      'terms',
      '<dl><dt>Rights</dt><dd>You may ask.</dd></dl>',
      ['blockquote', '  h6: Rights', '  paragraph: You may ask.'],
    ],
    [
      'boxes in boxes',
      '<div><div>One.</div>Two.<span><p>Three.</p></span></div>',
      ['paragraph: One.', 'paragraph: Two.', 'paragraph: Three.'],
    ],
    [
      'a table without heads',
      '<table><tr><td>Rights</td><td>You may ask.</td></tr></table>',
      ['blockquote', '  h6: Rights', '  paragraph: You may ask.'],
    ],
    [
      'a table with heads',
      '<table><tr><th>What</th><th>How long</th></tr><tr><td>Names</td><td>1 year</td></tr></table>',
      [
        'table',
        '  tableRow',
        '    tableCell: What',
        '    tableCell: How long',
        '  tableRow',
        '    tableCell: Names',
        '    tableCell: 1 year',
      ],
    ],
    [
      'a list in a cell',
      '<table><tr><th>What</th><th>How long</th></tr><tr><td>Names</td><td><ul><li>1 year</ul></td></tr></table>',
      [
        'blockquote',
        '  h5: Names',
        '  h6: What',
        '  paragraph: Names',
        '  h6: How long',
        '  list',
        '    listItem',
        '      paragraph: 1 year',
      ],
    ],
    ['a table that lays out', '<table><tr><td><p>One.</p></td></tr></table>', ['paragraph: One.']],
    ['a heading by role', '<div role="heading" aria-level="3">Rights</div>', ['h3: Rights']],
    [
      'fields and scripts',
      '<p>One.</p><textarea>x</textarea><script>"<p>y</p>"</script><p hidden>Two.</p>',
      ['paragraph: One.', 'paragraph: Two.'],
    ],
  ])('%s', (_, html, lines) => {
    expect(outline(treeOf(html)).map((line) => line.slice(2))).toEqual(lines);
  });
});

describe('a page that means harm', () => {
  const sentence = '<p>We keep your data for five years.</p>';

  it('is refused where it is nested deeper than browsers nest', () => {
    const html = `${sentence}${'<div>'.repeat(10_000)}${sentence}`;
    expect(readSavedPage(html)).toEqual({ excess: sentence.length + 499 * '<div>'.length });
  });

  it.each([
    ['tags that are never closed', `${'<p>'.repeat(20_000)}${'<li>'.repeat(20_000)}${sentence}`],
    ['tags that are never opened', `${'</div></b></td>'.repeat(20_000)}${sentence}`],
    ['a huge attribute', `<p title="${'<'.repeat(1_000_000)}">x</p>${sentence}`],
    ['formatting that crosses', `${'<b><i></b></i>'.repeat(20_000)}${sentence}`],
    ['comments and references', `${'<!--'.repeat(20_000)}-->${'&amp;'.repeat(20_000)}${sentence}`],
    [
      'cells that reach far down',
      `<table>${'<tr><td rowspan=65534>x<td>y'.repeat(500)}</table>${sentence}`,
    ],
  ])('is read in spite of %s', (_, html) => {
    expect(runningText(treeOf(html)).join('\n')).toContain('We keep your data for five years.');
  });
});

test('letters that readers may send are no text of the notice', () => {
  const html = `<main><p>Write to <a href="mailto:a@b.example?body=Hello">a@b.example</a>.</p><details><summary>Access</summary>
    <p><a href="mailto:a@b.example?subject=Access&amp;body=Hello">Open as a mail</a></p>
    <blockquote class="letter"><p>Please send me my data.</p></blockquote></details>
    <blockquote><p>Postal address: 1 Road, Cork.</p></blockquote>
    <p>You have the right to access your data, and we answer within one month at the latest.</p></main>`;
  const text = runningText(treeOf(html)).join('\n');
  expect(text).toMatch(/Write to a@b\.example\..*Postal address.*right to access/su);
  expect(text).not.toMatch(/Please send|Open as a mail/u);
});
