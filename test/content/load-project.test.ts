import { expect, test } from 'vitest';
import { loadProject } from '../../src/content/load-project.ts';
import { filesFrom } from '../support/memory-files.ts';

const site = `title: {en: Privacy}
baseUrl: https://privacy.example/
language: en
timeZone: Europe/Helsinki
sample: false
`;

test('a notice that the order of the site names must be there', () => {
  const files = filesFrom({
    'content/site.yaml': `${site}notices: [shop, shpo]\n`,
    'content/notices/shop/notice.yaml': '',
  });
  const { site: read, problems } = loadProject(files);
  expect(read?.notices).toEqual(['shop', 'shpo']);
  expect(problems).toMatchObject([
    {
      code: 'value-not-in-list',
      at: { file: 'content/site.yaml', line: 6, column: 17 },
      data: { path: 'notices.1', found: 'shpo', list: 'shop' },
    },
  ]);
});
