import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { isKind } from '../../schema/disclosures/index.ts';
import { loadProject, loadRevision } from '../../src/content/load-project.ts';
import { type Notice, type NoticeState, noticeIn, type Section } from '../../src/content/notice.ts';
import { printSource } from '../../src/content/told/print/print-source.ts';
import { wholeSection } from '../../src/content/told/print/whole-section.ts';
import { writeFacts } from '../../src/content/told/print/write-facts.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { compareTexts } from '../../src/publish/changes/compare-texts.ts';
import { listChanges } from '../../src/redline/changes/list-changes.ts';
import { compareFacts } from '../../src/redline/facts/compare-facts.ts';
import { everyDraft } from '../support/every-draft.ts';
import { noticeOf, stateOf } from '../support/notices.ts';

// Of a sample whose facts stand in the text already, the revision before that.
const drafts = everyDraft().map((draft) => beforeText(draft));

function beforeText(draft: NoticeState): NoticeState {
  if (!existsSync(`${draft.folder}/revisions`)) return draft;
  const files = filesOnDisk(process.cwd());
  const folder = loadProject(files).notices.find(({ id }) => id === draft.id);
  const last = folder?.revisions.findLast(
    (id) => !existsSync(`${draft.folder}/revisions/${id}/facts.yaml`),
  );
  const state = last === undefined ? undefined : loadRevision(files, draft.id, last).state;
  if (!state) throw new Error(`no revision of ${draft.id}`);
  return state;
}

/** The files of a state by language and section, as `write` gives them. */
function filesOf({ notices }: NoticeState, write: (notice: Notice, section: Section) => string) {
  return Object.fromEntries(
    notices.flatMap((notice) =>
      notice.sections.map((section) => [
        `${notice.locale}/${section.id}.md`,
        write(notice, section),
      ]),
    ),
  );
}

/** The section with its facts at the end of its text, in front matter only those that a text cannot tell. */
function inText(notice: Notice, section: Section): string {
  const { blocks, ids, left } = printSource(notice, section);
  if (blocks.length === 0) return section.written;
  const [, front = '', body = ''] = /^---\n(.*?\n)---\n(.*)$/su.exec(section.written) ?? [];
  const kept = stringify({ ids, ...withoutTold(parse(front, { schema: 'failsafe' }), left) });
  return `---\n${kept}---\n${body.trimEnd()}\n\n${writeFacts(blocks)}`;
}

type Fields = Readonly<Record<string, unknown>>;

/** Front matter less the facts that the text tells: all but those in \`left\` and those that prose tells. */
function withoutTold(front: Fields, left: readonly string[]): Fields {
  const stays = (key: string, value: unknown) =>
    left.includes(key) || (typeof value === 'object' && value !== null && 'seen' in value);
  const kept = Object.entries(front).map(([kind, value]) => {
    if (!isKind(kind) || kind === 'basesWithoutPurpose' || stays(kind, value)) return [kind, value];
    if (Array.isArray(value))
      return [kind, value.filter((entry: Fields) => stays(`${kind}.${entry['id']}`, entry))];
    if (kind !== 'rights') return [kind, undefined];
    const rights = Object.entries(value as Fields).filter(([name, right]) =>
      stays(`${kind}.${name}`, right),
    );
    return [kind, Object.fromEntries(rights)];
  });
  return Object.fromEntries(
    kept.filter(([, value]) => value !== undefined && Object.keys(value as object).length > 0),
  );
}

test.each(drafts.map((draft) => [draft.id, draft] as const))(
  'from the facts of %s in front matter to the same in text there is no change, in any language',
  (_, draft) => {
    const write = (form: typeof inText, facts?: 'text/1') =>
      stateOf(filesOf(draft, form), draft.sourceLocale, draft.sections, facts);
    const yaml = write((_notice, { written }) => written);
    const text = write(inText, 'text/1');
    for (const young of text.notices) {
      const old = noticeIn(yaml, young.locale);
      if (!old) throw new Error(`no ${young.locale}`);
      const changes = listChanges(compareTexts(old, young));
      expect(changes.map(({ before, after }) => [before, after])).toEqual([]);
      expect(compareFacts(old.facts, young.facts)).toEqual([]);
    }
    expect(text.notices.length).toBe(draft.notices.length);
  },
);

test('so it is where the text has headings of its own, and nothing falls below an entry that has one', () => {
  const facts = `recipients: [{id: post, name: Esimerkki-Posti Oy, country: [FI]}]
transfers: {none: Your data stay in the EEA.}
purposes: [{id: news, name: Newsletter, bases: [{basis: consent}]}]`;
  const old = noticeOf(facts, '### We send\n\nNews.\n\n#### Seldom\n\nOnce a year.');
  const [section] = old.sections;
  if (!section) throw new Error('no section');
  const [young] = stateOf(
    { 'en/section.md': inText(old, section) },
    'en',
    undefined,
    'text/1',
  ).notices;
  if (!young) throw new Error('no notice');
  expect(listChanges(compareTexts(old, young))).toEqual([]);
  const [text] = young.sections.map((one) => plainText(wholeSection(young, one)));
  expect(text).toMatch(/Esimerkki-Posti Oy.*Your data stay in the EEA.*Newsletter.*consent/u);
});
