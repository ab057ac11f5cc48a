import { expect, test } from 'vitest';
import { searchParts } from '../../site/search-parts.ts';

const html = `<html><body><main id="page-main"><div class="intro"><h1>Notice</h1></div><div class="text">
<section id="why"><h2 id="title-why">Why</h2><p>Reasons.</p><h3 id="why--orders">Orders</h3><p>We deliver.</p></section>
<section id="who"><h2 id="title-who">Who</h2><dl><dt id="fact-post">Post Ltd</dt><dd>Letters</dd></dl></section></div></main><footer>Foot</footer></body></html>`;

function partsOf(sections: ReadonlySet<string> | null) {
  return searchParts({
    address: '/en/shop/',
    locale: 'en',
    findable: {
      state: 'current',
      title: 'A & B',
      version: 'In force',
      sections,
      asked: new Map([['why', 'reason "use"']]),
    },
    html,
  });
}

test('each heading with an address is a part, and the page itself the first', () => {
  expect(partsOf(null).map(({ url }) => url)).toEqual([
    '/en/shop/',
    '/en/shop/#why',
    '/en/shop/#why--orders',
    '/en/shop/#who',
  ]);
});

test('a part has its own text, title and names, and what surrounds the text of the page is left out', () => {
  const [, why, , who] = partsOf(null);
  expect(why?.content).toContain('<h2 data-pagefind-meta="title" id="title-why">Why</h2>');
  expect(why?.content).toContain('data-pagefind-meta="asked:reason &quot;use&quot;"');
  expect(why?.content).toContain('data-pagefind-meta="notice:A &amp; B"');
  expect(why?.content).toContain('data-pagefind-filter="state:current"');
  expect(why?.content).not.toContain('We deliver.');
  expect(who?.content).toContain('data-pagefind-meta="asked:"');
  expect(who?.content).not.toContain('Foot');
  expect(who?.content).toContain('Post Ltd. </dt> <dd>Letters');
});

test('of an old version only the sections that went are parts, with what stands below their headings', () => {
  expect(partsOf(new Set(['why'])).map(({ url }) => url)).toEqual([
    '/en/shop/#why',
    '/en/shop/#why--orders',
  ]);
});
