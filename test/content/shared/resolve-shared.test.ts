import { expect, test } from 'vitest';
import { loadDraft } from '../../../src/content/load-draft.ts';
import { loadProject } from '../../../src/content/load-project.ts';
import type { NoticeState } from '../../../src/content/notice.ts';
import { filesFrom } from '../../support/memory-files.ts';

const mail = `recipients:
  - id: mail
    name: Mail Ltd
    activity: {en: sends letters, sv: skickar brev}
    role: processor
    country: [FI]
`;

/** The draft of a notice in English and Swedish, of one section. */
function draft(
  shared: string,
  { en, sv = '', facts = '' }: { en: string; sv?: string; facts?: string },
  [enText, svText]: readonly string[] = ['Text.', 'Text.'],
): NoticeState & { ofProject: string[] } {
  const files = filesFrom({
    'content/site.yaml':
      'title: {en: Privacy}\nbaseUrl: https://privacy.shop.example/\nlanguage: en\ntimeZone: UTC\nsample: true\n',
    'content/shared/all.yaml': shared,
    'content/notices/shop/notice.yaml': `title: {en: Notice, sv: Beskrivning}\npath: {en: shop, sv: butik}\nlanguage: en\nlanguages: [en, sv]\n${facts}sections: [all]\n`,
    'content/notices/shop/en/all.md': `---\ntitle: All\n${en}---\n${enText}\n`,
    'content/notices/shop/sv/all.md': `---\ntitle: Allt\n${sv}---\n${svText}\n`,
  });
  const project = loadProject(files);
  const [notice] = project.notices;
  const state = notice && loadDraft(files, notice);
  if (!state) throw new Error('No draft was read.');
  return { ...state, ofProject: project.problems.map(({ code }) => code) };
}

const factsOf = ({ notices }: NoticeState) => notices.map(({ facts }) => facts);
const codes = ({ problems }: NoticeState) => problems.map(({ code }) => code);

test('an entry is taken by its id, each language with its own texts', () => {
  const state = draft(mail, { en: 'recipients: [{use: mail}]\n' });
  expect(codes(state)).toEqual([]);
  const same = { id: 'mail', name: 'Mail Ltd', role: 'processor', country: ['FI'] };
  expect(factsOf(state).map(({ recipients }) => recipients)).toEqual([
    [{ ...same, activity: 'sends letters' }],
    [{ ...same, activity: 'skickar brev' }],
  ]);
});

test('what the notice gives itself stands over it, and its translation tells that too', () => {
  const own = 'recipients: [{id: post, use: mail, activity: packs parcels, country: [SE]}]\n';
  const state = draft(mail, { en: own, sv: 'recipients: [{id: post, activity: packar}]\n' });
  expect(codes(state)).toEqual([]);
  const same = { id: 'post', name: 'Mail Ltd', role: 'processor', country: ['SE'] };
  expect(factsOf(state).map(({ recipients }) => recipients)).toEqual([
    [{ ...same, activity: 'packs parcels' }],
    [{ ...same, activity: 'packar' }],
  ]);
  expect(codes(draft(mail, { en: own }))).toEqual(['translation-missing']);
});

test('a controller is taken whole', () => {
  const state = draft('controllers: [{id: acme, name: Acme Ltd, country: FI}]\n', {
    en: 'controller: {use: acme, email: [privacy@acme.example]}\n',
  });
  expect(codes(state)).toEqual([]);
  const acme = { name: 'Acme Ltd', country: 'FI', email: ['privacy@acme.example'] };
  expect(factsOf(state).map(({ controller }) => controller)).toEqual([acme, acme]);
});

test('what is taken stands where it is taken, and tells where it is written', () => {
  const [english] = draft(mail, { en: 'recipients: [{use: mail}]\n' }).notices;
  const list = english?.tree.entries.get('recipients')?.value;
  const item = list?.kind === 'list' ? list.items[0] : undefined;
  const role = item?.kind === 'map' ? item.entries.get('role')?.key : undefined;
  expect(role).toMatchObject({
    file: 'content/notices/shop/en/all.md',
    line: 3,
    taken: { file: 'content/shared/all.yaml', line: 5 },
  });
});

test('an entry that is not there is told where it is asked for', () => {
  const state = draft(mail, { en: 'recipients: [{use: post}]\n' });
  expect(state.problems).toMatchObject([
    {
      code: 'shared-unknown',
      at: { file: 'content/notices/shop/en/all.md', line: 3 },
      data: { kind: 'recipients', found: 'post', list: 'mail' },
    },
  ]);
  expect(state.notices[0]?.broken.kinds).toContain('recipients');
});

test('a text that lacks in a language is told where it belongs', () => {
  const shared = mail.replace(', sv: skickar brev', '');
  expect(draft(shared, { en: 'recipients: [{use: mail}]\n' }).problems).toMatchObject([
    {
      code: 'shared-text-missing',
      at: { taken: { file: 'content/shared/all.yaml', line: 4 } },
      data: { kind: 'recipients', id: 'mail', locale: 'sv' },
    },
  ]);
});

test('a shared file that is not well-formed is told of the project', () => {
  const none = { en: 'controller: {name: Acme, country: FI}\n' };
  expect(draft('processors: []\n', none).ofProject).toEqual(['key-unknown']);
  expect(draft('recipients: [{name: Mail}]\n', none).ofProject).toEqual(['value-missing']);
  expect(draft(`${mail}  - {id: mail}\n`, none).ofProject).toEqual(['value-wrong-format']);
});

test('a text refers to what is taken by its name, and takes by name what its row does not tell', () => {
  const table = (head: string, row: string) => `| ${head} |\n| --- | --- |\n| ${row} |`;
  const texts = [
    table('Recipient | What it does', 'Mail Ltd | prints'),
    table('Mottagare | Vad mottagaren gör', 'Mail Ltd | trycker'),
  ];
  const state = draft(mail, { en: '', facts: 'facts: text/1\n' }, texts);
  expect(codes(state)).toEqual([]);
  expect(factsOf(state).map(({ recipients }) => recipients)).toMatchObject([
    [{ id: 'mail-ltd', name: 'Mail Ltd', role: 'processor', activity: 'prints' }],
    [{ id: 'mail-ltd', name: 'Mail Ltd', role: 'processor', activity: 'trycker' }],
  ]);
  // The row alone does not tell them: they are printed below.
  expect(state.notices.map(({ sections }) => sections[0]?.told.entries.size)).toEqual([0, 0]);

  const transfers = [
    table('Country of the transfer | Recipient', 'United States | Mail Ltd'),
    table('Land som uppgifterna överförs till | Mottagare', 'Förenta staterna | Mail Ltd'),
  ];
  const named = draft(
    mail,
    { en: 'recipients: [{use: mail}]\n', facts: 'facts: text/1\n' },
    transfers,
  );
  expect(factsOf(named)[0]?.transfers).toMatchObject([{ country: 'US', recipients: ['mail'] }]);
});
