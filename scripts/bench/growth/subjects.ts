import { locales } from '../../../schema/languages.ts';
import { addRead } from '../../../src/check/held/read-counts.ts';
import { findingsFromProblems } from '../../../src/check/reading/findings.ts';
import type { Report } from '../../../src/check/reports/report.ts';
import { formats } from '../../../src/cli/check-formats.ts';
import { checkAllOfNotice } from '../../../src/cli/check-notice.ts';
import { splitFrontMatter } from '../../../src/content/front-matter.ts';
import { loadProject } from '../../../src/content/load-project.ts';
import { codeSpan, escapeMarkdown } from '../../../src/escape/markdown.ts';
import { onOneLine } from '../../../src/escape/unseen.ts';
import { countFiles } from '../../../src/files/counting.ts';
import type { Files } from '../../../src/files/files.ts';
import { findExcess } from '../../../src/markdown/find-excess.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { markdownToHtml } from '../../../src/markdown/render.ts';
import { toHast } from '../../../src/markdown/to-hast.ts';
import { wordJudge } from '../../../src/redline/changes/judge-words.ts';
import { compareBodies } from '../../../src/redline/redline.ts';
import { renderHtml } from '../../../src/redline/render/render-html.ts';
import { renderJson } from '../../../src/redline/render/render-json.ts';
import { renderMarkdown as printMarkdown } from '../../../src/redline/render/render-markdown.ts';
import { renderText } from '../../../src/redline/render/render-text.ts';
import { wordsIn } from '../../../src/words/spoken.ts';
import type { Grown } from './pattern.ts';

/** What is done with a grown text. */
export type Subject = {
  readonly name: string;
  /** Longest text that the command reads, in characters. */
  readonly longest: number;
  readonly run: (grown: Grown) => void;
};

/** The three commands that read what people write, without their processes. */
export const subjects: readonly Subject[] = [
  { name: 'check', longest: 1_000_000, run: ({ text }) => checkText(text) },
  { name: 'render', longest: 4_000_000, run: ({ text }) => printHtml(text) },
  {
    name: 'diff',
    longest: 4_000_000,
    run: ({ text, after }) => compareTexts(text, after ?? edited(text)),
  },
];

const notice = 'content/notices/text';
const manifest = `title: {fi: Teksti, sv: Text, en: Text}
path: {fi: teksti, sv: text, en: text}
language: en
languages: [${locales.join(', ')}]
sections: [text]
`;
const site = 'title: {en: Privacy}\nbaseUrl: https://shop.example/\nlanguage: en\n';

/** Checks a notice of one section, the same in every language, and prints what is found in every format. */
function checkText(text: string): void {
  const files = countFiles(
    filesFrom({
      'content/site.yaml': site,
      [`${notice}/notice.yaml`]: manifest,
      ...Object.fromEntries(locales.map((locale) => [`${notice}/${locale}/text.md`, text])),
    }),
  );
  const project = loadProject(files);
  const tools = { files, now: '2026-11-01', speak: 'en' } as const;
  const scope = { revisions: false, coverage: true };
  const checked = project.notices.map((folder) => checkAllOfNotice(tools, folder, scope));
  const about = { notice: null, revision: null, archived: false, speak: tools.speak };
  const report: Report = {
    ...tools,
    notices: project.notices.map(({ id }) => ({ id, locales: [...locales], sections: 1 })),
    findings: [
      ...findingsFromProblems(project.problems, about),
      ...checked.flatMap(({ findings }) => findings),
    ],
    suppressed: 0,
    read: addRead(checked.map(({ read }) => read)),
    files: files.count(),
    coverage: checked.flatMap(({ coverage }) => coverage),
  };
  const printing = {
    colour: false,
    call: 'seloste',
    quiet: false,
    failOn: 'error',
    repository: { prefix: '', source: '' },
  } as const;
  for (const print of Object.values(formats)) print(report, printing);
}

function printHtml(text: string): void {
  const { body } = splitFrontMatter(text);
  if (findExcess(body) === undefined) markdownToHtml(body);
}

/** Compares two files as `diff --before --after` does and prints the comparison in each of its texts. */
function compareTexts(before: string, after: string): void {
  const bodies = [before, after].map((text) => splitFrontMatter(text).body);
  if (bodies.some((body) => findExcess(body) !== undefined)) return;
  const [old, young] = bodies.map((body) => toHast(parseMarkdown(body)));
  if (!old || !young) return;
  const script = compareBodies(old, young);
  renderHtml(script);
  renderText(script, { colour: false, words: wordsIn('en').redline, show: onOneLine });
  JSON.stringify(renderJson(script, { from: null, to: null, facts: [], judge: wordJudge(null) }));
  printMarkdown(script, [], {
    words: wordsIn('en').redline,
    escapeText: escapeMarkdown,
    code: codeSpan,
  });
}

/** The same text with every fifth line of its body a word longer: each piece stands beside one that stayed. */
function edited(text: string): string {
  const { body } = splitFrontMatter(text);
  const lines = body.split('\n');
  const changed = lines.map((line, at) => (at % 5 === 4 && line !== '' ? `${line} new` : line));
  return text.slice(0, text.length - body.length) + changed.join('\n');
}

function filesFrom(texts: Readonly<Record<string, string>>): Files {
  const paths = Object.keys(texts);
  const encoder = new TextEncoder();
  return {
    list(folder) {
      const inside = paths.filter((path) => path.startsWith(`${folder}/`));
      const names = new Map(
        inside.map((path) => {
          const [name = '', ...rest] = path.slice(folder.length + 1).split('/');
          return [name, rest.length > 0 ? 'folder' : 'file'] as const;
        }),
      );
      return [...names].map(([name, kind]) => ({ name, kind }));
    },
    read(path) {
      const text = texts[path];
      if (text === undefined) return { ok: false, reason: 'missing' };
      return { ok: true, bytes: encoder.encode(text) };
    },
  };
}
