import { expect, test } from 'vitest';
import { wordOf } from '../../../../src/locale/say.ts';
import { askedOf } from '../../../../src/publish/pages/notice/asked-of.ts';
import { type Contents, release, shopProject, shownIn, siteOn } from '../../support.ts';

const home = 'content/notices/club';
const files: Contents = {
  'content/site.yaml': shopProject()['content/site.yaml'] ?? '',
  [`${home}/notice.yaml`]:
    'title: {en: Notice}\npath: {en: club}\nlanguage: en\nlanguages: [en]\nsections: [who, rights, seeing]\n',
  [`${home}/en/who.md`]: '---\ntitle: Who\n---\nWe are the club.\n',
  [`${home}/en/rights.md`]:
    '---\ntitle: Rights\nrights:\n  erasure: {text: We erase.}\ncomplaint: {authority: FI}\n---\nText.\n',
  [`${home}/en/seeing.md`]: '---\ntitle: Seeing\nrights:\n  access: {text: You see.}\n---\nText.\n',
};

test('a section is called by the kinds of facts that stand in it, and by each right where it stands', () => {
  const day = '2026-01-01';
  const released = release(files, { date: day, effective: day, kind: undefined }, 'club');
  const asked = askedOf(shownIn(siteOn(released, day), 'en', day).text, 'en');
  expect(asked.get('who')).toBe('');
  expect(asked.get('rights')).toBe(
    `${wordOf('asked.complaint', 'en')} ${wordOf('asked.erasure', 'en')}`,
  );
  expect(asked.get('seeing')).toBe(wordOf('asked.access', 'en'));
});
