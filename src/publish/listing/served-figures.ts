import { noticeIn } from '../../content/notice.ts';
import { figureNamesIn } from '../../markdown/figures.ts';
import type { Named } from '../data/site-data.ts';

/** A figure of a text: its file name, and the folder of the text it belongs to. */
export type ServedFigure = { readonly name: string; readonly folder: string };

/**
 * The figures that a text in one language uses, each once. Of a revision they are those that are frozen with it: what
 * an archived text lacks is told by its alternative text.
 */
export function servedFigures({ notice, locale, revision }: Named): ServedFigure[] {
  const published = revision === null ? undefined : notice.revisions.get(revision);
  const state = published?.state ?? notice.draft;
  if (!state) return [];
  const isThere = (name: string) =>
    published === undefined || Object.hasOwn(published.record.files, `figures/${name}`);
  const used = (noticeIn(state, locale)?.sections ?? []).flatMap(({ markdown, source }) =>
    figureNamesIn(markdown, source),
  );
  const names = [...new Set(used)].filter(isThere).sort();
  return names.map((name) => ({ name, folder: `${state.folder}/figures` }));
}
