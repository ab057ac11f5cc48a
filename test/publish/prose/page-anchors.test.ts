import { expect, test } from 'vitest';
import { changesPage } from '../../../src/publish/pages/compare/changes-page.ts';
import { noticePage } from '../../../src/publish/pages/notice/notice-page.ts';
import { printSections } from '../../../src/publish/pages/notice/printed-sections.ts';
import { type Contents, onlyNotice, release, shownIn, siteOn } from '../support.ts';

const home = 'content/notices/shop';
const body = 'We delete your data when you ask us to, within one month of that day.';
const section = (markdown: string) => `---\ntitle: T\n---\n${markdown}\n`;

function draft(one: string, two = 'Text.'): Contents {
  return {
    'content/site.yaml':
      'title: {en: Privacy}\nbaseUrl: https://a.example/x\nlanguage: en\ntimeZone: UTC\nsample: false\n',
    [`${home}/notice.yaml`]:
      'title: {en: Notice}\npath: {en: shop}\nlanguage: en\nlanguages: [en]\nsections: [one, two]\n',
    [`${home}/en/one.md`]: section(one),
    [`${home}/en/two.md`]: section(two),
  };
}

/** The project with these texts released one after another, on the first days of 2025's months. */
function released(...texts: readonly (readonly [string, string?])[]): Contents {
  let contents: Contents = {};
  for (const [index, [one, two]] of texts.entries()) {
    const request = index > 0 ? { kind: 'material' as const } : {};
    const next = Object.assign({}, contents, draft(one, two));
    contents = release(next, { date: `2025-0${index + 1}-01`, ...request });
  }
  return contents;
}

/** The sections of a state as its page has them. */
function printed(contents: Contents, revision: string | null): string[] {
  const data = siteOn(contents, '2025-12-01', revision === null);
  return printSections(shownIn(data, 'en', revision)).map(({ html }) => html);
}

const renamed = released(
  [`## Erasure\n\n${body}`],
  [`## We forget\n\n${body}`],
  [`## We forget you {#forget}\n\n${body}`],
);

test.each([
  ['2025-01-01', '<h3 id="one--erasure">Erasure</h3>'],
  ['2025-02-01', '<h3 id="one--erasure">We forget</h3>'],
  [
    '2025-03-01',
    '<h3 id="one--forget"><a id="forget"></a><a id="one--erasure"></a>We forget you</h3>',
  ],
])(
  'the page of %s has the ids of its record, and leads on from those before',
  (revision, heading) => {
    expect(printed(renamed, revision)[0]).toContain(heading);
  },
);

test('the page of a draft has the ids that the next release will record', () => {
  const contents = {
    ...renamed,
    ...draft(`## Erasing\n\n${body}\n\nSee [a](#erasing) [b](#erasure).`),
  };
  expect(printed(contents, null)[0]).toContain(
    '<h3 id="one--forget"><a id="forget"></a><a id="one--erasure"></a>Erasing</h3>',
  );
  expect(printed(contents, null)[0]).toContain(
    '<a href="#one--forget">a</a> <a href="#one--forget">b</a>',
  );
});

test('a heading that moved to another section is found where it was', () => {
  const contents = released([`## Erasure\n\n${body}`], ['Text.', `## Erasure\n\n${body}`]);
  expect(printed(contents, '2025-02-01')[1]).toContain(
    '<h3 id="two--erasure"><a id="one--erasure"></a>Erasure</h3>',
  );
});

test('what another heading is called now leads to that one', () => {
  const contents = released(
    [`## Erasure {#x}\n\n${body}`],
    [`## Erasure {#y}\n\n${body}\n\n## Other {#x}\n\nNew.`],
  );
  const [html = ''] = printed(contents, '2025-02-01');
  expect(html).toContain('<h3 id="one--x"><a id="x"></a>Other</h3>');
  expect(html.match(/ id="one--x"/gu)).toHaveLength(1);
  expect(html.match(/ id="x"/gu)).toHaveLength(1);
});

test('an id that a section has is no plain one of a heading', () => {
  const [html] = printed(released([`## Erasure {#two}\n\n${body}`]), '2025-01-01');
  expect(html).toContain('<h3 id="one--two">Erasure</h3>');
});

test.each([
  ['#forget', '#two--forget'],
  ['#places', '#two--places'],
  ['#we-ask', '#two--we-ask'],
  ['#two', '#two'],
  ['#two--places', '#two--places'],
  ['#here', '#one--here'],
  ['#nowhere', '#nowhere'],
  ['/x/en/shop/#forget', '/x/en/shop/#two--forget'],
  ['https://a.example/x/en/shop/#forget', 'https://a.example/x/en/shop/#two--forget'],
  ['history/', '/x/en/shop/history/'],
  ['../staff/?a=1#b', '/x/en/staff/?a=1#b'],
  ['/terms', '/terms'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
])('a link to %s leads to %s from every page of the text', (address, expected) => {
  const two = '## Erasure {#forget}\n\nx\n\n## Places\n\n1.1 We ask\n1.2 We keep';
  const contents = released([`## Here\n\n[link](${address})`, two]);
  expect(printed(contents, '2025-01-01')[0]).toContain(`<a href="${expected}">link</a>`);
});

test('a clause gives way where a heading kept its id', () => {
  const contents = released(
    [`## We ask\n\n${body}`],
    [`## Asking\n\n${body}\n\n1.1 We ask\n1.2 We keep`],
  );
  expect(printed(contents, '2025-02-01')[0]).toMatch(
    /<h3 id="one--we-ask">Asking.*<p class="clause clause-1" id="one--we-ask-1">/su,
  );
});

test('a page of changes leads to the places on the pages of both texts', () => {
  const two = `## Places\n\n${body}`;
  const contents = released(
    ['See [a](#places).', two],
    ['See [a](#where).', `## Where\n\n${body}`],
  );
  const data = siteOn(contents, '2025-12-01');
  const shown = { notice: onlyNotice(data), revision: '2025-02-01' };
  const { html } = changesPage(shownIn(data, 'en', shown.revision)) ?? {};
  expect(html).toContain('href="/x/en/shop/2025-02-01/#two--places"');
  expect(html).not.toMatch(/href="[^"]*#(?:where|places)"/u);
});

const page = (texts: Readonly<Record<string, string>>): Contents => ({
  'content/site.yaml':
    'title: {en: Privacy}\nbaseUrl: https://a.example/x\nlanguage: en\ntimeZone: UTC\nsample: false\n',
  [`${home}/notice.yaml`]: `title: {en: Notice}\npath: {en: shop}\nlanguage: en\nlanguages: [en]\nsections: [${Object.keys(texts).join(', ')}]\n`,
  ...Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [
      `${home}/en/${id}.md`,
      `---\ntitle: Of ${id}\n---\n${text}\n`,
    ]),
  ),
});

/** Where ids of earlier pages lead on the last one of these: the section or heading that they stand in. */
function ledOn(...states: readonly Readonly<Record<string, string>>[]): Record<string, string[]> {
  let contents: Contents = {};
  for (const [index, texts] of states.entries()) {
    const revisions = Object.entries(contents).filter(([path]) => path.includes('/revisions/'));
    const request = index > 0 ? { kind: 'material' as const } : {};
    const next = { ...Object.fromEntries(revisions), ...page(texts) };
    contents = release(next, { date: `2025-0${index + 1}-01`, ...request });
  }
  const data = siteOn(contents, '2025-12-01');
  const shown = { notice: onlyNotice(data), revision: `2025-0${states.length}-01` };
  const { sections, former } = noticePage(shownIn(data, 'en', shown.revision), false);
  const inText = sections.flatMap(({ html }) =>
    [...html.matchAll(/<h\d id="([^"]+)">((?:<a id="[^"]+"><\/a>)+)/gu)].map(
      ([, id = '', ids = '']) => [id, [...ids.matchAll(/id="([^"]+)"/gu)].map(([, one]) => one)],
    ),
  );
  const inTitles = sections.map((one) => [one.id, one.former] as const);
  const all = [['', former] as const, ...inTitles, ...inText].filter(([, ids]) => ids?.length);
  return Object.fromEntries(all);
}

const keeping = 'We keep what you ordered for five years after the last day of the year.';
const asking = 'You can ask us for a copy, and to mend what is wrong in it.';

test.each<[string, Readonly<Record<string, string>>[], Record<string, readonly string[]>]>([
  ['words alone changed', [{ one: `## A\n\n${body}` }, { one: `## A\n\n${body} Now.` }], {}],
  [
    'a heading that went leads to its section',
    [{ one: `## A\n\n${body}\n\n## B {#b}\n\n${keeping}` }, { one: `## A\n\n${body}` }],
    { one: ['one--b', 'b'] },
  ],
  [
    'the first of two namesakes that went, not to the other one',
    [
      { one: `## A\n\n${body}\n\n## A\n\n${keeping}` },
      { one: `## A\n\n${keeping}` },
      { one: `## A\n\n${keeping} And more.` },
    ],
    { one: ['one--a'] },
  ],
  [
    'a section with another name',
    [
      { one: body, two: `## A\n\n${keeping}\n\n1.1 We ask\n1.2 We tell` },
      { one: body, three: `## A\n\n${keeping}\n\n1.1 We ask\n1.2 We tell` },
    ],
    {
      three: ['two', 'title-two', 'two--we-ask', 'two--we-tell'],
      'three--a': ['two--a'],
    },
  ],
  [
    'a section with another name, some of its words changed and its heading too',
    [
      { one: body, two: `## Keeping\n\n${keeping}` },
      { one: body, three: `## How long\n\n${keeping.replace('five', 'six')}` },
    ],
    { three: ['two', 'title-two'], 'three--how-long': ['two--keeping'] },
  ],
  [
    'a section that became part of another',
    [{ one: body, two: keeping }, { one: `${body}\n\n${keeping}` }],
    { one: ['two', 'title-two'] },
  ],
  [
    'a section whose text is nowhere, to the top, in later versions too',
    [
      { one: body, two: `## A\n\n${keeping}` },
      { one: body, four: asking },
      { one: body, four: `${asking} Write to us.` },
    ],
    { '': ['two', 'title-two', 'two--a'] },
  ],
  [
    'an id that something has again',
    [{ one: body, two: keeping }, { one: body }, { one: body, two: asking }],
    {},
  ],
])('%s', (_, states, expected) => {
  expect(ledOn(...states)).toEqual(expected);
});
