import type { Command } from 'commander';
import { type Locale, locales } from '../../schema/languages.ts';
import { durationPattern } from '../../schema/values.ts';
import { recogniseLanguage } from '../audit/recognise-language.ts';
import { jsonText } from '../escape/json.ts';
import { inLog } from '../escape/log.ts';
import { codeSpan, escapeMarkdown } from '../escape/markdown.ts';
import { onOneLine } from '../escape/unseen.ts';
import { printDuration } from '../locale/durations.ts';
import { wordOf } from '../locale/say.ts';
import { toHast } from '../markdown/to-hast.ts';
import { judgeForTexts } from '../publish/changes/word-judges.ts';
import { weighClaims } from '../publish/claims/weigh-claims.ts';
import { classifyChanges } from '../redline/changes/classify-changes.ts';
import { proposeKind } from '../redline/changes/propose-kind.ts';
import { compareBodies } from '../redline/redline.ts';
import { renderHtml } from '../redline/render/render-html.ts';
import { renderJson } from '../redline/render/render-json.ts';
import { renderMarkdown } from '../redline/render/render-markdown.ts';
import { renderText } from '../redline/render/render-text.ts';
import { readyWords } from '../words/every.ts';
import { readyClaims } from '../words/every-claims.ts';
import { wordsIn } from '../words/spoken.ts';
import { cannot } from './cannot.ts';
import { claimsOfFiles, printClaims, sayClaims } from './claims-between.ts';
import { type Run, withCommonOptions } from './common.ts';
import { compareStates } from './compare-states.ts';
import type { Comparison } from './comparison.ts';
import { filesToDocx, statesToDocx } from './diff-docx.ts';
import type { ExitStatus, Io } from './io.ts';
import { type CommonOptions, openWorkspace, parseLocale, pickNotice } from './project.ts';
import { readTree } from './read-tree.ts';
import { languagesIn, readyToRead } from './ready-to-read.ts';
import { sayProposed } from './release/words.ts';
import { sayUnlisted } from './say-unlisted.ts';
import { speechOf } from './speech.ts';
import { writeOutput } from './write-output.ts';

type Printer = (comparison: Comparison, speak: Locale, io: Io) => string;

const printers = {
  text: ({ script, facts, tell, judge, claims }, speak, io) => {
    const words = wordsIn(speak).redline;
    return (
      listText(words.facts, facts.map(tell)) +
      listText(wordOf('claimChanges.title', speak), sayClaims(claims, speak)) +
      renderText(script, {
        colour: io.colour,
        words,
        show: onOneLine,
        besideFacts: facts.length > 0,
      }) +
      sayKind({ script, facts, judge, claims }, speak)
    );
  },
  html: ({ script }) => `${renderHtml(script)}\n`,
  json: ({ script, tell: _, claims, ...about }) => {
    const redline = renderJson(script, { ...about, claims: weighClaims(claims) });
    return jsonText({ schemaVersion: 1, ...redline, claims: printClaims(claims) });
  },
  markdown: ({ script, facts, judge, claims }, speak) => {
    const printed = facts.map((fact) => ({
      ...fact,
      before: fact.before && shown(fact.before, speak),
      after: fact.after && shown(fact.after, speak),
    }));
    const printing = { words: wordsIn(speak).redline, escapeText: escapeMarkdown, code: codeSpan };
    return (
      listMarkdown(wordOf('claimChanges.title', speak), sayClaims(claims, speak)) +
      renderMarkdown(script, printed, printing) +
      sayKind({ script, facts, judge, claims }, speak)
    );
  },
} as const satisfies Record<string, Printer>;

function listText(title: string, lines: readonly string[]): string {
  const items = lines.map((line) => `* ${onOneLine(line)}\n`).join('');
  return items && `${title}\n${items}\n`;
}

function listMarkdown(title: string, lines: readonly string[]): string {
  const items = lines.map((line) => `- ${escapeMarkdown(line)}\n`).join('');
  return items && `### ${title}\n\n${items}\n`;
}

/** The kind of change that the redline proposes, where anything changed. */
function sayKind(
  { script, facts, judge, claims }: Pick<Comparison, 'script' | 'facts' | 'judge' | 'claims'>,
  speak: Locale,
): string {
  const changes = classifyChanges(script, judge);
  const { kind, evidence } = proposeKind(changes, facts, judge, weighClaims(claims));
  if (kind === 'none') return '';
  return `\n${sayProposed(kind, [], speak)}${sayUnlisted(evidence, speak)}`;
}

type TextFormat = keyof typeof printers;
const formats = [...(Object.keys(printers) as TextFormat[]), 'docx'] as const;
type Format = (typeof formats)[number];
type DiffOptions = CommonOptions & {
  before?: string;
  after?: string;
  format: string;
  output?: string;
};

/** `diff`: what changed between two states of a notice, or between any two Markdown files. */
export function addDiff(command: Command, run: Run): void {
  command
    .description(
      'Compares FROM with TO. Without TO, with the draft; without FROM, the revision in force with the draft. With --before and --after, any two Markdown files. Exits with 0 whether or not anything changed.',
    )
    .option('--before <file>', 'the old Markdown file')
    .option('--after <file>', 'the new Markdown file')
    .option('--format <name>', formats.join(', '), 'text')
    .option('--output <file>', 'write to a file; docx needs one on a terminal');
  withCommonOptions(command).action(
    (notice: string | undefined, from: string | undefined, to: string | undefined, options) =>
      run((io) => diff({ notice, from, to }, options, io)),
  );
}

type Sides = { notice: string | undefined; from: string | undefined; to: string | undefined };

async function diff(sides: Sides, options: DiffOptions, io: Io): Promise<ExitStatus> {
  const format = parseFormat(options.format);
  const print = format === 'docx' ? null : printTo(format, options.output, io);
  const { before, after } = options;
  if (before !== undefined || after !== undefined) {
    if (sides.notice !== undefined) throw cannot('notice-and-files', {});
    if (before === undefined || after === undefined) {
      throw cannot('one-file', {});
    }
    const speak = speechOf(options, io);
    await readyWords([speak]);
    if (print === null) return filesToDocx({ before, after }, options, io);
    return print(await compareFiles(before, after, speak, io), speak);
  }
  if (sides.notice === undefined) {
    throw cannot('nothing-to-compare', {});
  }
  await readyWords(locales);
  const workspace = openWorkspace(options, io);
  await readyClaims(languagesIn(workspace));
  const notice = pickNotice(workspace.project, sides.notice);
  const names = {
    from: sides.from,
    to: sides.to,
    locale: parseLocale(options.lang, workspace.project),
  };
  if (print === null) return statesToDocx(workspace, notice, names, options.output, io);
  return print(compareStates(workspace, notice, names, io), workspace.speak);
}

/** Prints to the screen or to a file, which gets no colours. */
function printTo(format: TextFormat, file: string | undefined, io: Io) {
  const printer = printers[format];
  // HTML is the document itself; the others are reports on it.
  const isDocument = format === 'html';
  return (comparison: Comparison, speak: Locale): ExitStatus => {
    const text = printer(comparison, speak, file === undefined ? io : { ...io, colour: false });
    if (file !== undefined) writeOutput(file, isDocument ? text : inLog(text), io);
    else if (isDocument) io.raw(text);
    else io.out(text);
    return 0;
  };
}

async function compareFiles(
  before: string,
  after: string,
  speak: Locale,
  io: Io,
): Promise<Comparison> {
  const [old, young] = [readTree(before, speak, io), readTree(after, speak, io)];
  const script = compareBodies(toHast(old.tree), toHast(young.tree));
  const locale = recogniseLanguage(`${old.text}\n${young.text}`);
  if (locale) await readyToRead([locale]);
  return {
    script,
    claims: locale ? claimsOfFiles(old, young, script, { locale, speak }) : [],
    facts: [],
    tell: ({ path }) => path,
    judge: judgeForTexts(old.text, young.text),
    from: before,
    to: after,
  };
}

function parseFormat(name: string): Format {
  const known = formats.find((format) => format === name);
  if (known) return known;
  throw cannot('format-unknown', { found: name, list: formats.join(', ') });
}

/** A value of a fact in a line: an entry by its name, a period in words. */
function shown(value: unknown, speak: Locale): string {
  if (value === null || value === undefined) return '–';
  if (Array.isArray(value)) return value.map((item) => shown(item, speak)).join(', ');
  if (typeof value === 'object') return nameOf(value) ?? JSON.stringify(value);
  const written = String(value);
  return durationPattern.test(written) ? printDuration(written, speak) : written;
}

function nameOf(entry: object): string | undefined {
  const { name, category, none, id } = entry as Readonly<Record<string, unknown>>;
  return [name, category, none, id].find((word) => typeof word === 'string');
}
