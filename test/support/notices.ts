import type { Locale } from '../../schema/languages.ts';
import { loadState } from '../../src/content/load-state.ts';
import type { Notice, NoticeState } from '../../src/content/notice.ts';
import { sentenceAbsences } from '../../src/content/told/sentence-absences.ts';
import { emptyMap } from '../../src/content/yaml.ts';
import { filesFrom } from './memory-files.ts';

/** Section files by path, such as `en/controller.md`. */
export type SectionFiles = Record<string, string>;

/**
 * The draft of a small notice, assembled from section files in memory; `listed` where not all of them are, `facts` where they may
 * stand in the text.
 */
export function stateOf(
  sections: SectionFiles,
  source: Locale = 'en',
  listed?: string[],
  facts?: 'text/1',
): NoticeState {
  const paths = Object.keys(sections);
  const locales = [...new Set(paths.map((path) => path.split('/')[0] as Locale))];
  const ids = paths
    .filter((path) => path.startsWith(`${source}/`))
    .map((path) => path.slice(source.length + 1, -'.md'.length));
  const folder = 'content/notices/shop';
  const files = filesFrom(
    Object.fromEntries(paths.map((path) => [`${folder}/${path}`, sections[path] ?? ''])),
  );
  return loadState(files, {
    id: 'shop',
    revision: null,
    folder,
    title: { [source]: 'Privacy notice' },
    sourceLocale: source,
    locales,
    sections: listed ?? ids,
    facts,
    tellAbsences: sentenceAbsences,
    manifestFile: `${folder}/notice.yaml`,
    manifest: emptyMap(`${folder}/notice.yaml`),
  });
}

/** A notice of one section with the given disclosures (YAML) and body. */
export function noticeOf(disclosures: string, body = 'Text.', locale: Locale = 'en'): Notice {
  const text = `---\ntitle: Section\n${disclosures.trim()}\n---\n${body}\n`;
  const state = stateOf({ [`${locale}/section.md`]: text }, locale);
  const notice = state.notices[0];
  if (!notice) throw new Error(`no notice: ${JSON.stringify(state.problems)}`);
  return notice;
}
