import { expect } from 'vitest';
import { compareLanguages } from '../../src/cli/compare-languages.ts';
import { loadRevision } from '../../src/content/load-project.ts';
import { filesOnDisk } from '../../src/files/disk.ts';
import { wordOf } from '../../src/locale/say.ts';
import { composeAnnouncement } from '../../src/publish/announce/compose-announcement.ts';
import { announcementText } from '../../src/publish/announce/print/announcement-text.ts';
import { loadSiteData } from '../../src/publish/data/load-site-data.ts';
import { type Shown, showState } from '../../src/publish/data/site-data.ts';
import { changesDocx } from '../../src/publish/docx/notice-docx.ts';
import { wordSideOf } from '../../src/publish/docx/word-side.ts';
import { feedEntry } from '../../src/publish/feed/feed-entry.ts';
import { comparePackedHistory } from '../../src/publish/packed/compare-packed-history.ts';
import { packHistory } from '../../src/publish/packed/pack-history.ts';
import { changesPage } from '../../src/publish/pages/compare/changes-page.ts';
import { sincePage } from '../../src/publish/pages/compare/since-page.ts';
import { changedSections } from '../../src/publish/pages/notice/changed-sections.ts';
import { runCommand } from '../support/run-command.ts';
import { readDocx } from './docx/read-docx.ts';

const files = filesOnDisk('.');

/** Steps of our own notices in which facts went from front matter into the text, and nothing else changed. */
const steps = [
  ['consumers', '2026-10-01', '2026-11-30'],
  ['business-customers', '2026-09-01', '2026-11-30'],
  ['business-customers', '2026-09-01', '2026-11-30.2'],
] as const;

type Step = { readonly before: Shown; readonly after: Shown };

/** Each of the steps in each language that both its revisions have, and what it is called. */
export function unchangedSteps(): [name: string, step: Step][] {
  const data = loadSiteData(files, '2026-12-01');
  return steps.flatMap(([id, from, to]) => {
    const notice = data.notices.find((one) => one.id === id);
    return [...(notice?.states.keys() ?? [])].flatMap((locale): [string, Step][] => {
      if (!notice) return [];
      const edition = { data, notice, locale };
      const [before, after] = [showState(edition, from), showState(edition, to)];
      return before && after ? [[`${id} ${from} to ${to} (${locale})`, { before, after }]] : [];
    });
  });
}

/** Expects that nothing that compares the two states tells of any change. */
export async function expectUnchanged(step: Step): Promise<void> {
  expectUnchangedPages(step);
  expectUnchangedPacked(step);
  expectUnchangedMessages(step);
  await expectUnmarkedWord(step);
  await expectUnchangedCommands(step);
}

function expectUnchangedPages({ before, after }: Step): void {
  const isNext = after.base?.id === before.revision;
  const isCurrent = after.notice.current?.id === after.revision;
  const pages = [
    ...(isNext ? [changesPage(after)] : []),
    ...(isCurrent ? [sincePage(before)] : []),
  ];
  for (const { isUnchanged, meanings, facts, html } of pages) {
    expect([isUnchanged, meanings, facts]).toEqual([true, [], []]);
    expect(html).not.toMatch(/<(?:ins|del)\b/u);
  }
  if (isNext) expect([...changedSections(after)]).toEqual([]);
}

/** As the page compares them that lets readers choose any two. */
function expectUnchangedPacked({ before, after }: Step): void {
  const packed = packHistory(after);
  const placeOf = (id: string | null) => packed.revisions.findIndex((one) => one.id === id);
  const { entries, meanings, facts } = comparePackedHistory(
    JSON.parse(JSON.stringify(packed)),
    placeOf(before.revision),
    placeOf(after.revision),
    () => '',
  );
  expect([entries, meanings, facts]).toEqual([[], [], []]);
}

/** Mail to data subjects, and the feed. */
function expectUnchangedMessages({ before, after }: Step): void {
  const { notice, locale, data, revision, summary } = after;
  if (!summary || revision === null) throw new Error('a draft');
  const change = { revision, since: before.revision };
  const message = composeAnnouncement({ data, notice, locale }, change);
  expect(announcementText(message)).toContain(wordOf('nothingChanged', locale));
  if (after.base?.id === before.revision)
    expect(feedEntry(after, summary).html).not.toContain('<li>');
}

async function expectUnmarkedWord({ before, after }: Step): Promise<void> {
  const sides = [before, after].map((side) => wordSideOf(side, () => undefined));
  const [old, young] = sides;
  if (!old || !young) throw new Error('two sides');
  const changes = await changesDocx(old, young);
  // The days of the versions stand above the text, and differ.
  const [accepted, rejected] = (['accept', 'reject'] as const).map((side) => {
    const lines = readDocx(changes, side);
    return lines.slice(lines.findIndex((line) => line.startsWith('Heading1')));
  });
  expect(accepted?.length).toBeGreaterThan(10);
  expect(rejected).toEqual(accepted);
}

/** `diff`, and what `release` proposes. */
async function expectUnchangedCommands({ before, after }: Step): Promise<void> {
  const { notice, locale } = after;
  const names = [before.revision ?? 'draft', after.revision ?? 'draft'] as const;
  const printed = await runCommand(
    '.',
    ...['diff', notice.id, ...names, '--lang', locale, '--format', 'json'],
  );
  const { kind, facts, evidence } = JSON.parse(printed.out);
  expect([printed.status, kind, facts, evidence]).toEqual([0, 'none', [], []]);
  const [old, young] = names.map((name) => loadRevision(files, notice.id, name).state);
  if (!old || !young) throw new Error('two states');
  const proposed = compareLanguages(old, young, locale).find((one) => one.locale === locale);
  expect([proposed?.kind, proposed?.reasons]).toEqual(['none', []]);
}
