import { expect, test } from 'vitest';
import { wholeSection } from '../../../src/content/told/print/whole-section.ts';
import { bodyHtml } from '../../../src/publish/prose/body.ts';
import { stateOf } from '../../support/notices.ts';

function htmlOf(front: string, body: string): string {
  const file = `---\ntitle: T\n${front}---\n${body}\n`;
  const [notice] = stateOf({ 'en/section.md': file }, 'en', undefined, 'text/1').notices;
  const [section] = notice?.sections ?? [];
  if (!notice || !section) throw new Error('no section');
  return bodyHtml({ section, whole: wholeSection(notice, section) }, 'en', 'figures/');
}

const table = `| Recipient | Country |
| --- | --- |
| Esimerkki-Posti Oy | Finland |`;

test('an entry has one anchor, be it printed or told in the text: a row, a heading, a line', () => {
  const told = htmlOf(
    '',
    `${table}\n\n## Newsletter {#newsletter}\n\n- **Legal basis:** consent\n\n**Right to object:** No. It rests on law.`,
  );
  expect(told).toContain('<tr id="fact-recipients-esimerkki-posti-oy"><td>Esimerkki-Posti Oy</td>');
  expect(told).toContain(
    '<h3 id="section--newsletter"><a id="fact-purposes-newsletter"></a>Newsletter</h3>',
  );
  const printed = htmlOf(
    `recipients: [{id: esimerkki-posti-oy, name: Esimerkki-Posti Oy, country: [FI]}]
purposes: [{id: newsletter, name: Newsletter, bases: [{basis: consent}]}]
rights: {objection: {none: No. It rests on law.}}
`,
    '',
  );
  expect(printed).toContain('<tr id="fact-recipients-esimerkki-posti-oy">');
  expect(printed).toContain('<h3 id="fact-purposes-newsletter">Newsletter</h3>');
  for (const html of [told, printed]) {
    expect(html).toContain('<p id="fact-rights-objection"><strong>Right to object:</strong>');
    expect(html.match(/<div class="table-box" role="group" tabindex="0"/gu)).toHaveLength(1);
  }
});

test('addresses of printed facts are links', () => {
  const html = htmlOf('requests: {email: [a@b.example], form: "https://b.example/"}\n', '');
  expect(html).toContain('<a href="mailto:a@b.example">a@b.example</a>');
  expect(html).toContain('<a href="https://b.example/" class="address">https://b.example/</a>');
});

test('headings of the text keep the ids of their words beside those of printed entries', () => {
  const html = htmlOf(
    'purposes: [{id: news, name: News, bases: [{basis: consent}]}]\n',
    '## News\n\nWe send [news](#news).',
  );
  expect(html).toContain('<h3 id="section--news">News</h3>');
  expect(html).toContain('href="#section--news"');
  expect(html).toContain('<h3 id="fact-purposes-news">News</h3>');
});
