import { expect, test } from 'vitest';
import { bodyHtml } from '../../../src/publish/prose/body.ts';
import type { Tellings } from '../../../src/publish/prose/tellings.ts';
import { stateOf } from '../../support/notices.ts';

function html(rows: readonly string[], tellings?: Tellings | null): string {
  const [head = '', ...others] = rows;
  const rule = `|${' --- |'.repeat(head.split('|').length - 2)}`;
  return page([head, rule, ...others].join('\n'), tellings);
}

function page(markdown: string, tellings?: Tellings | null): string {
  const file = `---\ntitle: T\n---\n${markdown}\n`;
  const [notice] = stateOf({ 'en/section.md': file }, 'en', undefined, 'text/1').notices;
  const [section] = notice?.sections ?? [];
  if (!section) throw new Error('no section');
  const whole = { section, whole: section.printed, ...(tellings !== undefined && { tellings }) };
  return bodyHtml(whole, 'en', '/figures/').replaceAll('\n', '').replaceAll('\u00a0', ' ');
}

/** The cells of each row. */
function cellsOf(text: string): string[][] {
  return [...text.matchAll(/<tr[^>]*>(.*?)<\/tr>/gu)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gu)].map(([, cell = '']) => cell),
  );
}

test('a column that says nothing goes', () => {
  const text = html(['| Recipient | Role | Law |', '| Acme | processor | – |', '| Bolt | – | - |']);
  expect(cellsOf(text)).toEqual([
    ['Recipient', 'Role'],
    ['Acme', 'processor'],
    ['Bolt', '–'],
  ]);
});

test('rows that say the same of several names are one, and each name is found', () => {
  const text = html([
    '| Personal data | Contents | Source |',
    '| Name | – | from you |',
    '| Orders | date, price | from you |',
    '| Phone | – | from you |',
  ]);
  expect(cellsOf(text)).toEqual([
    ['Personal data', 'Contents'],
    ['Name, <span id="fact-data-categories-phone">Phone</span>', '–'],
    ['Orders', 'date, price'],
  ]);
  expect(text).toContain('<tr id="fact-data-categories-name">');
  expect(text).toContain(
    '<p class="shared"><strong>Source:</strong> from you (the same in every row)</p>',
  );
});

test('a single row shares nothing with others', () => {
  const text = html(['| Recipient | Role | Country |', '| Acme | processor | Finland |']);
  expect(text).not.toContain('shared');
  expect(cellsOf(text)[1]).toEqual(['Acme', 'processor', 'Finland']);
});

test('a table that is too wide is told entry by entry', () => {
  const text = html([
    '| Recipient | Task | Line of business | Role | Country |',
    '| Acme | Hosting | IT | processor | Finland |',
    '| Bolt | Delivers parcels. | Transport | controller | Sweden |',
  ]);
  expect(text).toBe(
    '<p class="list-title">Recipient</p><dl class="entries">' +
      '<dt id="fact-recipients-acme">Acme</dt><dd>Hosting. <b>Line of business:</b> IT. <b>Role:</b> processor. ' +
      '<b>Country:</b> Finland</dd>' +
      '<dt id="fact-recipients-bolt">Bolt</dt><dd>Delivers parcels. <b>Line of business:</b> Transport. ' +
      '<b>Role:</b> controller. <b>Country:</b> Sweden</dd></dl>',
  );
});

test('so is one whose cells hold sentences, and a name that rows below each other have is said once', () => {
  const long = 'You may withdraw your consent at any time, and we stop using your data. '.repeat(3);
  const text = html([
    '| Right | What it means | How |',
    `| Right to withdraw consent | ${long} | – |`,
    '| Right to withdraw consent | – | Use the link in the letter. |',
  ]);
  expect(text.match(/<dt/gu)).toHaveLength(1);
  expect(text).toContain('<dd><b>How:</b> Use the link in the letter.</dd>');
});

test('more than seven rows are folded', () => {
  const rows = Array.from({ length: 8 }, (_, index) => `| Acme ${index} | task ${index} |`);
  const text = html(['| Recipient | Task |', ...rows]);
  expect(text).toMatch(/^<details class="long"><summary>Recipients \(8\)<\/summary>/u);
  expect(html(['| Recipient | Task |', ...rows.slice(1)])).not.toContain('<details');
});

test('other tables, and those of an archived text, stay as they are', () => {
  const rows = ['| Recipient | Role | Law |', '| Acme | processor | – |'];
  expect(cellsOf(html(rows, null))).toEqual([
    ['Recipient', 'Role', 'Law'],
    ['Acme', 'processor', '–'],
  ]);
  expect(cellsOf(html(['| Day | Open | Note |', '| Monday | 9 | – |']))[1]).toEqual([
    'Monday',
    '9',
    '–',
  ]);
});

test('a purpose tells what the names of times and recipients stand for, each once', () => {
  const tellings = {
    retention: [
      { name: 'Orders', told: '3 years' },
      { name: 'Orders abroad', told: '5 years, Orders' },
    ],
    recipients: [{ name: 'Acme', told: 'hosting' }],
  };
  const text = page(
    '## Shop\n\n- **Legal basis:** contract\n- **Recipients:** Acme, Acme Nord\n- **Storage period:** Orders abroad, Orders\n- **Data:** Orders',
    tellings,
  );
  expect(text).toContain('<strong>Recipients:</strong> Acme (hosting), Acme Nord</li>');
  expect(text).toContain(
    '<strong>Storage period:</strong> Orders abroad (5 years, Orders), Orders (3 years)</li>',
  );
  expect(text).toContain('<strong>Data:</strong> Orders</li>');
});
