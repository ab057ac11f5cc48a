import { expect, test } from 'vitest';
import { textOf } from '../../../../src/locale/say.ts';
import { staleSections } from '../../../../src/publish/pages/notice/stale-sections.ts';
import { digestBytes } from '../../../../src/revise/digest.ts';
import { type Contents, shownIn, siteOn } from '../../support.ts';

const source = '---\ntitle: Data\n---\nWe keep names.\n';

function draft(translates: string): Contents {
  return {
    'content/site.yaml':
      'title: {en: Privacy}\nbaseUrl: https://a.example/\nlanguage: en\ntimeZone: UTC\nsample: false\n',
    'content/notices/shop/notice.yaml':
      'title: {en: Notice, fi: Seloste}\npath: {en: shop, fi: kauppa}\nlanguage: en\nlanguages: [en, fi]\nsections: [data]\n',
    'content/notices/shop/en/data.md': source,
    'content/notices/shop/fi/data.md': `---\ntitle: Tiedot\n${translates}---\nSäilytämme nimet.\n`,
  };
}

function stale(translates: string, locale: 'en' | 'fi' = 'fi'): string[] {
  const data = siteOn(draft(translates), '2026-01-01', true);
  const found = staleSections(shownIn(data, locale, null));
  return [...found].map(([id, sentence]) => `${id}: ${textOf(sentence)}`);
}

test.each([
  ['names the source as it stands', `translates: ${digestBytes(source)}\n`],
  ['does not name it', ''],
])('a translation that %s is not marked', (_, translates) => {
  expect(stale(translates)).toEqual([]);
});

test('a translation of another source text is marked by section', () => {
  const translates = `translates: ${digestBytes('another text')}\n`;
  expect(stale(translates)).toEqual([
    'data: Tämän osion alkuperäistä tekstiä on muutettu sen jälkeen, kun osio käännettiin. Käännös voi poiketa alkuperäisestä. Lue alkuperäinen osio englanniksi.',
  ]);
  expect(stale(translates, 'en')).toEqual([]);
});
