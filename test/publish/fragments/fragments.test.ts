import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { noticeFragment } from '../../../src/publish/fragments/notice-fragment.ts';
import { purposeFragment } from '../../../src/publish/fragments/purpose-fragment.ts';
import { listPurposes } from '../../../src/publish/listing/list-pages.ts';
import { type Contents, onlyNotice, release, shopProject, shownIn, siteOn } from '../support.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
);

const section = 'content/notices/shop/en/data.md';

const manifest = 'content/notices/shop/notice.yaml';

/** The shop with purposes, released on 1 August 2025. */
function withPurposes(frontMatter: string, body: string): Contents {
  const text = `---\ntitle: Data\n${frontMatter}---\n${body}`;
  const before = shopProject();
  const inEnglish = String(before[manifest]).replace(
    'languages: [en, fi]',
    'languages: [en]\nfacts: text/1',
  );
  return release(
    { ...before, [section]: text, [manifest]: inEnglish },
    { date: '2025-08-01', kind: 'material', summary: { en: 'Purposes.' } },
  );
}

const told = withPurposes(
  `rights:
  objection: {text: You may object on grounds of your own situation.}
  directMarketing: {text: You may always say no to marketing.}
  withdrawal: {text: You may withdraw your consent.}
`,
  `Why we do it.

## Orders {#orders}

We deliver what you order. See [who we are](#controller).

- **Legal basis:** contract

## News {#news}

We write to you.

- **Legal basis:** legitimate interests
- **Direct marketing:** e-mail

## Club {#club}

You are a member.

- **Legal basis:** consent
`,
);

function purposesOf(contents: Contents): Record<string, string> {
  const data = siteOn(contents, '2025-08-02');
  return Object.fromEntries(
    listPurposes(data)
      .filter(({ shown }) => shown.locale === 'en')
      .map(({ shown, purpose }) => [purpose.id, purposeFragment(shown, purpose)]),
  );
}

test('a purpose is told in the words of the notice, with who is responsible and where to read more', () => {
  const { orders = '' } = purposesOf(told);
  expect(orders).toBe(
    `<article class="seloste" lang="en"><h2>Orders</h2><p>Esimerkki Oy is responsible for your data.</p>
<p>We deliver what you order. See <a href="https://privacy.example/notices/en/shop/#controller">who we are</a>.</p>
<ul class="seloste-facts">
<li><strong>Legal basis:</strong> contract</li>
</ul>
<p><a href="https://privacy.example/notices/en/shop/">Privacy notice</a></p></article>
`,
  );
});

test('consent is told with its withdrawal, and marketing with the objection that needs no ground', () => {
  const { orders = '', news = '', club = '' } = purposesOf(told);
  const rights = (html: string) => html.match(/You may [^<]*/gu) ?? [];
  expect(rights(orders)).toEqual([]);
  expect(rights(news)).toEqual(['You may always say no to marketing.']);
  expect(rights(club)).toEqual(['You may withdraw your consent.']);
});

test('of a purpose that prose tells of alone, the facts are told', () => {
  const { orders = '' } = purposesOf(
    withPurposes(
      `purposes:
  - id: orders
    name: Orders
    bases: [{basis: contract}]
    seen: We use them to deliver orders.
`,
      'We use them to deliver orders.\n',
    ),
  );
  expect(orders).toContain('<h2>Orders</h2>');
  expect(orders).toContain('<strong>Legal basis:</strong> contract');
});

test('an old version says that it is one, and where that in force is', () => {
  const data = siteOn(told, '2025-08-02');
  const old = noticeFragment(shownIn(data, 'en', '2024-03-01'), false);
  expect(old).toContain(
    '<p class="seloste-banner">Old version. In force <time datetime="2024-03-01">',
  );
  expect(old).toContain(
    '<a href="https://privacy.example/notices/en/shop/">Read the notice in force.</a>',
  );
  expect(old).toContain(
    'src="https://privacy.example/notices/en/shop/2024-03-01/figures/flow.svg"',
  );
  expect(old).toContain('<section id="seloste-shop-2024-03-01-controller">');
});

test('a notice is its article alone: no script, no head, each id once and its own, and the right to object apart', async () => {
  const data = siteOn(told, '2025-08-02');
  const html = noticeFragment(shownIn(data, 'en', onlyNotice(data).home?.id), true);
  expect(html).toMatch(/^<article class="seloste" lang="en">[^\0]*<\/article>\n$/u);
  expect(html).not.toMatch(/<(?:script|style|head|link|meta|base)\b/u);
  const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id ?? '');
  expect(ids.length).toBeGreaterThan(3);
  expect(ids.filter((id) => !id.startsWith('seloste-shop-'))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(html).toContain('<h3>You have the right to object to the use of your data</h3>');
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('a sample says so wherever it is put', () => {
  const file = 'content/site.yaml';
  const sample = { ...told, [file]: String(told[file]).replace('sample: false', 'sample: true') };
  const data = siteOn(sample, '2025-08-02');
  const note = "Sample. This is nobody's notice in force.";
  expect(noticeFragment(shownIn(data, 'en', '2025-08-01'), true)).toContain(note);
  expect(purposesOf(sample)['orders']).toContain(note);
});
