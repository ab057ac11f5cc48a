import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadDraft } from '../../src/content/load-draft.ts';
import { loadProject } from '../../src/content/load-project.ts';
import type { Notice } from '../../src/content/notice.ts';
import { inspectBody } from '../../src/markdown/inspect.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { markdownToHtml } from '../../src/markdown/render.ts';
import { toHast } from '../../src/markdown/to-hast.ts';
import { noticeDocx } from '../../src/publish/docx/notice-docx.ts';
import { bodyHtml } from '../../src/publish/prose/body.ts';
import { compareBodies } from '../../src/redline/redline.ts';
import { renderHtml } from '../../src/redline/render/render-html.ts';
import { canonicalJson } from '../../src/revise/canonical-json.ts';
import { nothingKnown } from '../../src/revise/version-1/read-content.ts';
import { readSection } from '../../src/revise/version-1/read-section.ts';
import { bodyReader } from '../../src/revise/version-2/body-reader.ts';
import { mixture, singles } from '../support/html-mixtures.ts';
import { filesFrom } from '../support/memory-files.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { readCanonical } from '../support/read-canonical.ts';
import { countWords, readHtml } from '../support/read-html.ts';
import { smallProject } from '../support/temp-project.ts';
import { wordsBySection } from './docx/words-by-section.ts';

const { tests: specTests } = createRequire(import.meta.url)('commonmark-spec') as {
  tests: readonly { readonly markdown: string; readonly html: string }[];
};
/** A text, and what an independent reader finds in it. */
type Case = { readonly markdown: string; readonly words: string };

const spec: readonly Case[] = specTests.map(({ markdown, html }) => ({
  markdown: markdown.replaceAll('→', '\t'),
  words: readHtml(html.replaceAll('→', '\t').replace('<!DOCTYPE html>', '')),
}));
/** The words that were put into a mixture: the signs around them are none. */
const planted = (markdown: string): Case => ({
  markdown,
  words: (markdown.match(/w\d+x/gu) ?? []).join(' '),
});
const numRuns = propertyRuns(200);
const mixtures = fc.sample(mixture, { numRuns, seed: 11 }).map(planted);
const cases = [...spec, ...singles.map(planted), ...mixtures];

/** What is found of each text. */
const named = new Map(
  cases.map((of) => {
    const tree = parseMarkdown(of.markdown);
    return [of, inspectBody(tree, of.markdown).map(({ text }) => text)];
  }),
);

/** Which of the words are neither in an output nor named. */
function lost(of: Case, output: string): string[] {
  const found = countWords([output, ...(named.get(of) ?? [])].join(' '));
  return [...countWords(of.words)].flatMap(([word, count]) =>
    (found.get(word) ?? 0) < count ? [word] : [],
  );
}

function faultsOf(output: (of: Case, index: number) => string): string[] {
  return cases.flatMap((of, index) => {
    const gone = lost(of, output(of, index));
    return gone.length === 0 ? [] : [`${JSON.stringify(of.markdown)} loses ${gone.join(' ')}`];
  });
}

/** A notice with a section for each text. */
function noticeOf(texts: readonly Case[]): Notice {
  const names = texts.map((_, index) => `s${index}`);
  const files = filesFrom({
    ...smallProject(''),
    'content/notices/shop/notice.yaml': `title: {en: T}\npath: {en: shop}\nlanguage: en\nlanguages: [en]\nsections: [${names}]\n`,
    ...Object.fromEntries(
      texts.map(({ markdown }, index) => [
        `content/notices/shop/en/s${index}.md`,
        `---\ntitle: Section ${index}\n---\n${markdown}`,
      ]),
    ),
  });
  const [folder] = loadProject(files).notices;
  const notice = folder && loadDraft(files, folder)?.notices[0];
  if (!notice) throw new Error('no notice');
  return notice;
}

const notice = noticeOf(cases);

test('there is much to lose, and a loss is seen', () => {
  expect(cases.length).toBeGreaterThan(700 + numRuns);
  expect(countWords(cases.map(({ words }) => words).join(' ')).size).toBeGreaterThan(200);
  expect(lost({ markdown: 'one two', words: 'one two' }, 'onetwo one')).toEqual(['two']);
});

test('every word is on the page or named', () => {
  expect(faultsOf(({ markdown }) => readHtml(markdownToHtml(markdown)))).toEqual([]);
});

test('every word is in the section as the site prints it or named', () => {
  expect(
    faultsOf((_, index) => {
      const section = notice.sections[index];
      return section
        ? readHtml(bodyHtml({ section, whole: section.printed }, 'en', 'figures/'))
        : '';
    }),
  ).toEqual([]);
});

const isOld = (tag: string, attributes: Readonly<Record<string, string>>) =>
  tag === 'del' ||
  /^(?:del|move-from)$/u.test(attributes['data-diff'] ?? '') ||
  attributes['data-diff-note'] !== undefined;

test.each([
  ['no text', () => ''],
  ['another text', (index: number) => cases[(index * 7 + 3) % cases.length]?.markdown ?? ''],
  [
    'the same with a word less in each line',
    (index: number) => (cases[index]?.markdown ?? '').replaceAll(/^(.*)\w+(.*)$/gmu, '$1$2'),
  ],
])('every word is in the new text of a redline with %s', (_name, before) => {
  expect(
    faultsOf(({ markdown }, index) => {
      const trees = [before(index), markdown].map((text) => toHast(parseMarkdown(text)));
      const [old, young] = trees;
      return old && young ? readHtml(renderHtml(compareBodies(old, young)), isOld) : '';
    }),
  ).toEqual([]);
});

test('every word is in the Word file or named', async () => {
  const side = {
    notice,
    revision: null,
    isSample: false,
    now: '2026-01-01',
    figures: () => undefined,
    address: null,
  };
  const sections = wordsBySection(await noticeDocx(side));
  expect(faultsOf((_, index) => sections.get(index) ?? '')).toEqual([]);
});

test('every word counts in the digest or is named', () => {
  expect(
    faultsOf(({ markdown }) => {
      const bytes = new TextEncoder().encode(`---\ntitle: T\n---\n${markdown}`);
      const content = readSection(bytes, nothingKnown(), bodyReader);
      return content ? readCanonical(JSON.parse(canonicalJson(content.body))) : '';
    }),
  ).toEqual([]);
});
