import type { Command } from 'commander';
import type { Locale } from '../../schema/languages.ts';
import { type AuditedText, auditText } from '../audit/audit-text.ts';
import { type ComparedTexts, compareAudits } from '../audit/compare-audits.ts';
import { recogniseLanguage } from '../audit/recognise-language.ts';
import { auditJson } from '../audit/reports/audit-json.ts';
import { auditMarkdown } from '../audit/reports/audit-markdown.ts';
import { auditStylish, comparedStylish } from '../audit/reports/audit-stylish.ts';
import { type ClaimLanguage, readyLanguage } from '../claims/language.ts';
import { jsonText } from '../escape/json.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { readLocales } from '../words/every-claims.ts';
import { cannot } from './cannot.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus, Io } from './io.ts';
import { painter } from './painter.ts';
import type { CommonOptions } from './project.ts';
import { readBody } from './read-body.ts';
import { speechOf } from './speech.ts';

const formats = ['stylish', 'json', 'markdown'] as const;
type Format = (typeof formats)[number];
type AuditOptions = CommonOptions & { format: string; textLang?: string; against?: string };

/** `audit FILE..`: what a notice of anybody's tells of each duty; no project is needed. */
export function addAudit(command: Command, run: Run): void {
  command
    .description(
      'Reads what any privacy notice tells of each duty of Articles 12 to 14: words, not facts. No project is needed. Exit status: 0, or 2 where a file cannot be read.',
    )
    .option(
      '--text-lang <language>',
      `the language of the texts: ${readLocales.join(', ')} (default: recognised)`,
    )
    .option('--against <file>', 'another text: what the two tell differently')
    .option('--format <name>', formats.join(', '), 'stylish');
  withCommonOptions(command).action((files: string[], options: AuditOptions) =>
    run((io) => audit(files, options, io)),
  );
}

function audit(files: readonly string[], options: AuditOptions, io: Io): ExitStatus {
  const format = parseFormat(options.format);
  const speak = speechOf(options, io);
  const read = readerOf(parseTextLanguage(options.textLang), io);
  const texts = files.map(read);
  const [text, ...others] = texts;
  const { against } = options;
  if (against !== undefined && others.length > 0) throw cannot('audit-one-file', {});
  const compared = against !== undefined && text ? compareAudits(text, read(against)) : undefined;
  io.out(printers[format](texts, compared, speak, io));
  return 0;
}

type Printer = (
  texts: readonly AuditedText[],
  compared: ComparedTexts | undefined,
  speak: Locale,
  io: Io,
) => string;

const printers: Readonly<Record<Format, Printer>> = {
  stylish: (texts, compared, speak, io) => {
    const paint = painter(io.colour);
    const audits = texts.map((text) => auditStylish(text, speak, paint));
    return [...audits, ...(compared ? [comparedStylish(compared, speak, paint)] : [])].join('\n');
  },
  json: (texts, compared) => jsonText(auditJson(texts, compared)),
  markdown: (texts, _, speak) => texts.map((text) => auditMarkdown(text, speak)).join('\n'),
};

/** Reads and audits files; the words of a language are made ready once. */
function readerOf(fixed: Locale | undefined, io: Io): (file: string) => AuditedText {
  const ready = new Map<Locale, ClaimLanguage>();
  return (file) => {
    const { body, bodyLine } = readBody(file, io);
    if (isPage(file, body)) throw cannot('audit-page', { file });
    const locale = fixed ?? recogniseLanguage(body);
    if (!locale) throw cannot('text-language-unknown', { file, list: readLocales.join(', ') });
    const language = ready.get(locale) ?? readyLanguage(locale);
    ready.set(locale, language);
    const tree = parseMarkdown(body);
    return auditText({ file, tree, source: body, firstLine: bodyLine }, language);
  };
}

/** Whether a file is a page of the web: as Markdown its text would be passed over without a word. */
function isPage(file: string, body: string): boolean {
  return /\.x?html?$/iu.test(file) || /^\s*<(?:!doctype|html)\b/iu.test(body);
}

function parseFormat(name: string): Format {
  const known = formats.find((format) => format === name);
  if (known) return known;
  throw cannot('format-unknown', { found: name, list: formats.join(', ') });
}

function parseTextLanguage(name: string | undefined): Locale | undefined {
  const known = readLocales.find((locale) => locale === name);
  if (known || name === undefined) return known;
  throw cannot('text-language-unspoken', { found: name, list: readLocales.join(', ') });
}
