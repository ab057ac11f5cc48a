import { expect, test } from 'vitest';
import { loadProject } from '../../src/content/load-project.ts';
import { tidyNotice } from '../../src/tidy/tidy-notice.ts';
import { filesFrom } from '../support/memory-files.ts';

const home = 'content/notices/shop';
const english = 'We have no joint controllers.';
const swedish = 'Vi har inga gemensamt personuppgiftsansvariga.';

function section(title: string, yaml: string, body: string): string {
  return `---\ntitle: ${title}\n${yaml}---\n${body}\n`;
}

/** What `tidy` writes of a notice in English and Swedish. */
function tidied(en: string, sv: string, facts = 'facts: text/1\n'): Record<string, string> {
  const files = filesFrom({
    'content/site.yaml':
      'title: {en: Privacy}\nbaseUrl: https://shop.example/\nlanguage: en\nnotices: [shop]\n',
    [`${home}/notice.yaml`]: `title: {en: Privacy}\npath: {en: shop, sv: butik}\nlanguage: en\nlanguages: [en, sv]\nsections: [who]\n${facts}`,
    [`${home}/en/who.md`]: section('Controller', en, english),
    [`${home}/sv/who.md`]: section('Personuppgiftsansvarig', sv, swedish),
  });
  const [notice] = loadProject(files).notices;
  const result = notice && tidyNotice(files, notice);
  if (!result || !('texts' in result)) throw new Error(JSON.stringify(result));
  return Object.fromEntries(result.texts);
}

const none = (words: string) => `jointControllers: {none: ${words}}\n`;

test('an absence in the words of a sentence goes out of front matter, in every language', () => {
  expect(tidied(none(english), none(swedish))).toEqual({
    [`${home}/en/who.md`]: section('Controller', '', english),
    [`${home}/sv/who.md`]: section('Personuppgiftsansvarig', '', swedish),
  });
});

test('one that only sentences tell is no fact that came', () => {
  const written = tidied('', '', '');
  expect(written).toEqual({});
});

test.each([
  ['other words', none('There is nobody.'), none('Det finns ingen annan.')],
  ['a quote', `jointControllers: {none: ${english}, seen: We have no joint}\n`, none(swedish)],
])('an absence with %s stays in the source', (_, en, sv) => {
  expect(Object.keys(tidied(en, sv))).not.toContain(`${home}/en/who.md`);
});

test('a fact that moves takes nothing of the sentence along', () => {
  const controller = 'controller: {name: Shop Ltd, country: FI}\n';
  const written = tidied(controller, 'controller: {name: Shop Ltd}\n', '');
  expect(written[`${home}/en/who.md`]).toContain(
    `${english}\n\n- **Controller:** Shop Ltd\n- **Country:** Finland`,
  );
});
