import fc from 'fast-check';
import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toHast } from '../../src/markdown/to-hast.ts';
import { compareBodies } from '../../src/redline/redline.ts';
import { renderHtml } from '../../src/redline/render/render-html.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { redlineOf, scriptOf } from './compare.ts';
import { parseFragment } from './read-marks.ts';

const runs = propertyRuns(100);

const lists = (never: string, ask: string) => `## Never\n\n${never}\n\n## We ask\n\n${ask}`;

test.each<[string, string, string, string]>([
  [
    'an item went to the list below another heading',
    lists('- health data\n- race', '- name\n- email'),
    lists('- race', '- name\n- health data\n- email'),
    `<h2>Never</h2>
<ul><li data-diff="move-from">health data</li>
<li>race</li>
</ul>
<h2>We ask</h2>
<ul><li>name</li>
<li data-diff="move-to">health data</li>
<li>email</li>
</ul>`,
  ],
  [
    'an item went to the list below another line',
    'Never:\n\n- health data\n- race\n\nWe ask:\n\n- name\n- email',
    'Never:\n\n- race\n\nWe ask:\n\n- name\n- email\n- health data',
    `<p>Never:</p>
<ul><li data-diff="move-from">health data</li>
<li>race</li>
</ul>
<p>We ask:</p>
<ul><li>name</li>
<li>email</li>
<li data-diff="move-to">health data</li>
</ul>`,
  ],
  [
    'a paragraph went below another heading',
    lists('What a doctor tells us of you.\n\nRace.', 'Name.'),
    lists('Race.', 'What a doctor tells us of you.\n\nName.'),
    `<h2>Never</h2>
<p data-diff="move-from">What a doctor tells us of you.</p>
<p>Race.</p>
<h2>We ask</h2>
<p data-diff="move-to">What a doctor tells us of you.</p>
<p>Name.</p>`,
  ],
  [
    'a list moved whole and was edited on the way',
    'Intro.\n\n- health data of you\n- race of yours and others\n\nOutro.\n\n## B\n\nText.',
    'Intro.\n\nOutro.\n\n## B\n\nText.\n\n- health data of you\n- race of yours and mine',
    `<p>Intro.</p>
<ul data-diff="move-from"><li>health data of you</li>
<li>race of yours and others</li>
</ul>
<p>Outro.</p>
<h2>B</h2>
<p>Text.</p>
<ul data-diff="move-to"><li>health data of you</li>
<li>race of yours and <del>others</del><ins>mine</ins></li>
</ul>`,
  ],
])('%s', (_, before, after, expected) => {
  expect(redlineOf(before, after)).toBe(expected.replace(/<\/ul>\n(?=<)/gu, '</ul>\n'));
});

test('a row that went to another table is marked in both', () => {
  const table = (rows: readonly string[]) =>
    ['| Data | From |', '|---|---|', ...rows.map((row) => `| ${row} |`)].join('\n');
  const redline = redlineOf(
    lists(table(['health data | doctor', 'race | nobody']), table(['name | you', 'email | you'])),
    lists(table(['race | nobody']), table(['name | you', 'health data | doctor', 'email | you'])),
  );
  expect(redline.match(/<tr data-diff="[^"]+"><td>[^<]+/gu)).toEqual([
    '<tr data-diff="move-from"><td>health data',
    '<tr data-diff="move-to"><td>health data',
  ]);
});

test.each([
  [
    'a head over two columns is parted',
    '<th colspan="2">Data kept</th>',
    '<th>Data</th><th>kept</th>',
  ],
  ['two heads become one', '<th>Data</th><th>kept</th>', '<th colspan="2">Data kept</th>'],
  [
    'a cell beside others is parted',
    '<th>A</th><th colspan="2">Data kept here</th>',
    '<th>A</th><th>Data</th><th>kept here</th>',
  ],
])('%s: no word is struck', (_, before, after) => {
  const table = (head: string) =>
    `<table><tr>${head}</tr><tr><td>Name</td><td>12 months</td></tr></table>`;
  const [old, young] = [before, after].map((head) => toHast(parseMarkdown(table(head))));
  const redline = renderHtml(compareBodies(old as Root, young as Root));
  expect(redline).not.toMatch(/<(?:del|ins)(?: [^>]*)?>[^<]/u);
  expect(redline).toContain('data-diff="move-from"');
});

const items = 'name email race faith health address age trade income family travel photo'.split(
  ' ',
);

/** Headings with lists below them; each item is in one of them, by its number. */
function document(places: readonly number[]): string {
  return ['Never', 'With your consent', 'Always', 'Only when the law says so']
    .map((title, at) => {
      const own = items.filter((_, index) => places[index] === at);
      return `## ${title}\n\nOf you:\n\n${own.map((item) => `- your ${item}`).join('\n')}`;
    })
    .join('\n\n');
}

/** The heading above each item that no mark is on. */
function unmarked(html: string): Map<string, string> {
  const found = new Map<string, string>();
  let heading = '';
  const visit = (nodes: ReturnType<typeof parseFragment>['children'], isMarked: boolean) => {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      const here =
        isMarked ||
        node.properties['dataDiff'] !== undefined ||
        /^(?:ins|del)$/u.test(node.tagName);
      const text = JSON.stringify(node.children).match(/"value":"([^"]*)"/u)?.[1] ?? '';
      if (node.tagName === 'h2' && !here) heading = text;
      const isWhole = !JSON.stringify(node.children).includes('"tagName":"');
      if (node.tagName === 'li' && !here && isWhole) found.set(text, heading);
      visit(node.children as never, here);
    }
  };
  visit(parseFragment(html).children, false);
  return found;
}

test('no item that stands below another heading is unmarked', () => {
  const places = fc.array(fc.nat({ max: 3 }), { minLength: items.length, maxLength: items.length });
  const titles = ['Never', 'With your consent', 'Always', 'Only when the law says so'];
  fc.assert(
    fc.property(places, places, (before, after) => {
      const found = unmarked(renderHtml(scriptOf(document(before), document(after))));
      for (const [index, item] of items.entries()) {
        const heading = found.get(`your ${item}`);
        if (before[index] !== after[index]) expect(heading).toBeUndefined();
        else if (heading !== undefined) expect(heading).toBe(titles[after[index] ?? 0]);
      }
    }),
    { seed: 11, numRuns: runs },
  );
});
