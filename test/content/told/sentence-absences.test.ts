import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { type NoticeState, noticeIn } from '../../../src/content/notice.ts';
import { printedBlocks, wholeSection } from '../../../src/content/told/print/whole-section.ts';
import { nodeAt } from '../../../src/content/yaml.ts';
import { stateOf } from '../../support/notices.ts';

const table = '| Recipient | Role |\n| --- | --- |\n| Post Ltd | processor |';
const tabell = '| Mottagare | Roll |\n| --- | --- |\n| Post Ltd | personuppgiftsbiträde |';
const english = 'We do not transfer your data outside the EEA.';
const swedish = 'Vi överför inte dina uppgifter utanför EES.';
const unsure = 'Vi för knappast ut några uppgifter ur EES.';

type Parts = { title?: string; yaml?: string; body?: string };

function section({ title = 'Recipients', yaml = '', body = english }: Parts): string {
  return `---\ntitle: ${title}\n${yaml}\n---\n${body}\n`;
}

/** A draft with one section in English, and in Swedish where there is one. */
function draft(en: Parts, sv?: Parts, more: Record<string, string> = {}): NoticeState {
  const swedishFile = sv && { 'sv/data.md': section({ title: 'Mottagare', body: swedish, ...sv }) };
  const files = { 'en/data.md': section(en), ...swedishFile, ...more };
  return stateOf(files, 'en', undefined, 'text/1');
}

function transfersIn(state: NoticeState, locale: 'en' | 'sv' = 'en') {
  return noticeIn(state, locale)?.facts.transfers;
}

function printedIn(state: NoticeState, locale: 'en' | 'sv' = 'en'): string[] {
  const notice = noticeIn(state, locale);
  const [first] = notice?.sections ?? [];
  if (!notice || !first) throw new Error('no notice');
  return printedBlocks(wholeSection(notice, first), first).map((block) => textOf(block));
}

test('a sentence is a fact in its own words, where it stands', () => {
  const state = draft({
    body: `Post Ltd sends parcels.\n\nNothing else is sent. \n\n${english}`,
  });
  expect(state.problems).toEqual([]);
  expect(transfersIn(state)).toEqual({ none: english });
  const notice = noticeIn(state, 'en');
  const place = notice && nodeAt(notice.tree, ['transfers', 'none'])?.place;
  expect(place).toMatchObject({ file: expect.stringContaining('en/data.md'), line: 9, column: 1 });
  expect(place?.endColumn).toBe(1 + english.length);
});

test('it stays a sentence of the text, and is not printed again', () => {
  const state = draft({ body: `**${english}**\n\n- An item.` });
  const [first] = noticeIn(state, 'en')?.sections ?? [];
  expect(first?.sentences).toEqual([english, 'An item.']);
  expect([...(first?.told.entries ?? [])]).toEqual([['transfers', 5]]);
  expect(printedIn(state)).toEqual([]);
});

test('a notice whose facts stand in front matter alone tells none in sentences', () => {
  const state = stateOf({ 'en/data.md': section({}) });
  expect(transfersIn(state)).toBeUndefined();
});

describe('what it stands below speaks of the whole notice', () => {
  const inTable = `${english}\n\n${table}`;
  const ownHeading = `## Transfers abroad\n\n${english}`;
  const below = `${table}\n\n${ownHeading}`;
  const data = 'dataCategories: [{id: contact, name: Contact details}]';
  const elsewhere = {
    'en/orders.md': section({ title: 'Orders', body: table.replace('Post', 'Ship') }),
  };
  test.each<[string, Parts, Record<string, string>, boolean]>([
    ['a title that tells of it', { title: 'Transfers outside the EEA' }, {}, true],
    ['a title that asks for it', { title: 'Do we send data outside the EEA?' }, {}, true],
    ['a title that asks for less', { title: 'My orders?', body: inTable }, {}, false],
    ['any title where all recipients stand', { title: 'Our shop', body: inTable }, {}, true],
    ['a title of the whole notice', { title: 'Privacy notice' }, elsewhere, true],
    ['the title of all there is', { title: 'Gym' }, {}, true],
    ['some other title', { title: 'Newsletter' }, elsewhere, false],
    ['a title of some recipients', { title: 'Newsletter', body: inTable }, elsewhere, false],
    ['a heading that tells of it', { body: `## Transfers abroad\n\n${english}` }, {}, true],
    ['a bold line', { body: `**Newsletter**\n\nWe send it.\n\n${english}` }, {}, false],
    ['a bold line that tells of it', { body: `**Transfers**\n\n${english}` }, {}, true],
    ['a heading of something else', { body: `## Newsletter\n\n${english}` }, {}, false],
    [
      'its heading, and a title of some recipients',
      { title: 'Newsletter', body: below },
      elsewhere,
      false,
    ],
    [
      'its heading, and a title of no facts',
      { title: 'Our shop', body: ownHeading },
      elsewhere,
      false,
    ],
    [
      'its heading, where all data are told',
      { title: 'Our shop', body: below, yaml: data },
      elsewhere,
      true,
    ],
    ['no heading, where all data are told', { title: 'Our shop', yaml: data }, elsewhere, false],
    ['two headings', { body: `## Newsletter\n\n### Transfers\n\n${english}` }, {}, false],
  ])('%s', (_, parts, more, isTold) => {
    const state = draft(parts, undefined, more);
    expect(transfersIn(state)).toEqual(isTold ? { none: english } : undefined);
    expect(state.problems).toEqual([]);
  });
});

describe('it is prose where it may mean less', () => {
  test.each([
    ['struck out', `~~${english}~~`],
    ['behind a label', `**Note:** ${english}`],
    ['in a quotation', `> ${english}`],
    ['with a footnote', 'We do not transfer your data[^1] outside the EEA.\n\n[^1]: But some.'],
    ['with HTML', `<del>We do</del> ${english}`],
  ])('%s', (_, body) => {
    expect(transfersIn(draft({ body }))).toBeUndefined();
  });
});

describe('beside other facts', () => {
  test('what a table tells of the kind is the fact', () => {
    const body = `${english}\n\n| Third country | Safeguard |\n| --- | --- |\n| Canada | adequacy decision |`;
    expect(transfersIn(draft({ body }))).toMatchObject([{ country: 'CA' }]);
  });

  test('what a line tells is the fact', () => {
    const state = draft({ body: `${english}\n\n**Transfers outside the EEA:** No.` });
    expect(transfersIn(state)).toEqual({ none: 'No.' });
    expect(state.problems).toEqual([]);
  });

  test('front matter with other words wins, and is printed', () => {
    const state = draft({ yaml: 'transfers: {none: Nothing leaves Finland.}' });
    expect(transfersIn(state)).toEqual({ none: 'Nothing leaves Finland.' });
    expect(state.problems).toEqual([]);
    expect(printedIn(state)).toHaveLength(1);
  });

  test('front matter in the same words is one fact with the sentence, without `seen`', () => {
    const state = draft({ yaml: `transfers:\n  none: ${english.toLowerCase()}` });
    expect(transfersIn(state)).toEqual({ none: english.toLowerCase() });
    expect(state.problems).toEqual([]);
    expect(printedIn(state)).toEqual([]);
  });

  test('front matter of another section wins', () => {
    const yaml = 'transfers: [{id: canada, country: CA}]';
    const state = draft({}, undefined, { 'en/more.md': section({ yaml, body: 'Text.' }) });
    expect(transfersIn(state)).toEqual([{ id: 'canada', country: 'CA' }]);
    expect(state.problems).toEqual([]);
  });
});

describe('in every language or in none', () => {
  const tables = [{ body: `${english}\n\n${table}` }, { body: `${swedish}\n\n${tabell}` }] as const;

  test('each tells it in its own words', () => {
    const state = draft(...tables);
    expect(state.problems).toEqual([]);
    expect(transfersIn(state)).toEqual({ none: english });
    expect(transfersIn(state, 'sv')).toEqual({ none: swedish });
    expect(printedIn(state, 'sv')).toEqual([]);
  });

  test('one that may not tell it makes it prose in both', () => {
    const state = draft({}, { body: unsure });
    expect(state.problems).toEqual([]);
    expect([transfersIn(state), transfersIn(state, 'sv')]).toEqual([undefined, undefined]);
  });

  test('a translation alone declares nothing', () => {
    const state = draft({ body: 'Text.' }, {});
    expect(state.problems).toEqual([]);
    expect(transfersIn(state, 'sv')).toBeUndefined();
  });

  test('front matter may tell it in one of them', () => {
    const yaml = 'transfers: {none: Inget lämnar EES.}';
    const state = draft({}, { yaml, body: unsure });
    expect(state.problems).toEqual([]);
    expect(transfersIn(state, 'sv')).toEqual({ none: 'Inget lämnar EES.' });
    expect(printedIn(state, 'sv')).toHaveLength(1);
  });

  test('a sentence is the text of what the source declares in front matter', () => {
    const state = draft({ yaml: 'transfers: {none: Nothing leaves the EEA.}', body: 'Text.' }, {});
    expect(state.problems).toEqual([]);
    expect(transfersIn(state, 'sv')).toEqual({ none: swedish });
  });

  test('a sentence is no text of what the source has', () => {
    const yaml = 'transfers: [{id: canada, country: CA}]';
    const state = draft({ yaml, body: 'Text.' }, {});
    expect(transfersIn(state, 'sv')).toEqual([{ id: 'canada', country: 'CA' }]);
    expect(state.problems).toEqual([]);
  });
});
