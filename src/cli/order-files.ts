import type { NoticeManifest } from '../../schema/notice.ts';

type Placed = { place: { file: string } };

/** The folder of a notice, and the order that its manifest gives, where that could be read. */
export type NoticeOrder = {
  folder: string;
  manifest: Pick<NoticeManifest, 'language' | 'languages' | 'sections'> | undefined;
};

/**
 * What is found in one notice by its files, as one reads it: the manifest and what else lies beside it, the sections in
 * their order, the source language first, then what is of no section and the released revisions. In a file all stays in
 * its order.
 */
export function inOrderOfFiles<Found extends Placed>(
  findings: readonly Found[],
  { folder, manifest }: NoticeOrder,
): Found[] {
  const { language, languages = [], sections = [] } = manifest ?? {};
  const locales = [...new Set([language, ...languages])].map(String);
  const rank = ({ place: { file } }: Found): number[] => {
    const [first = '', second] = file.slice(folder.length + 1).split('/');
    if (second === undefined) return [first === 'notice.yaml' ? 0 : 1, 0];
    const locale = indexIn(locales, first);
    return [
      2 + locale,
      locale < locales.length ? indexIn(sections, second.replace(/\.md$/u, '')) : 0,
    ];
  };
  const placed = findings.map((finding) => ({ finding, rank: rank(finding) }));
  return placed
    .toSorted((a, b) => byRank(a.rank, b.rank) || byFile(a.finding, b.finding))
    .map(({ finding }) => finding);
}

/** The same for what is found in several notices, which stand in their own order. */
export function inOrderOfFilesOfAll<Found extends Placed & { notice: string | null }>(
  findings: readonly Found[],
  notices: readonly (NoticeOrder & { id: string })[],
): Found[] {
  const folders = new Map<string | null, (typeof notices)[number]>(
    notices.map((notice) => [notice.id, notice]),
  );
  return [...Map.groupBy(findings, ({ notice }) => notice)].flatMap(([id, found]) => {
    const notice = folders.get(id);
    return notice ? inOrderOfFiles(found, notice) : found;
  });
}

/** The place in a list; behind all of them for what is not in it. */
function indexIn(list: readonly string[], one: string): number {
  const index = list.indexOf(one);
  return index < 0 ? list.length : index;
}

function byRank(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((one, index) => one !== b[index]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

function byFile({ place: a }: Placed, { place: b }: Placed): number {
  return a.file < b.file ? -1 : Number(a.file > b.file);
}
