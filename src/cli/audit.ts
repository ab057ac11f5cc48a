import type { Command } from 'commander';
import type { Locale } from '../../schema/languages.ts';
import { type AuditedText, auditText } from '../audit/audit-text.ts';
import { compareAudits } from '../audit/compare-audits.ts';
import { recogniseLanguage } from '../audit/recognise-language.ts';
import { type ClaimLanguage, readyLanguage } from '../claims/language.ts';
import { runningText } from '../markdown/running-text.ts';
import { readLocales } from '../words/every-claims.ts';
import { cannot } from './cannot.ts';
import { dayIn, parseDay } from './clock.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus, Io } from './io.ts';
import { type AuditFormat, auditFormats, type PrintOptions, printAudit } from './print-audit.ts';
import { readAudited } from './read-audited.ts';
import { speechOf } from './speech.ts';
import { readUnsaved } from './unsaved.ts';

type AuditOptions = PrintOptions & {
  format: string;
  textLang?: string;
  against?: string;
  stdinFilename?: string;
};

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
    .option('--stdin-filename <file>', 'audit the text on standard input, a text of this file')
    .option('--sentences', 'list the sentences that were not recognised')
    .option('--format <name>', auditFormats.join(', '), 'stylish');
  withCommonOptions(command).action((files: string[], options: AuditOptions) =>
    run((io) => audit(files, options, io)),
  );
}

async function audit(named: readonly string[], options: AuditOptions, io: Io): Promise<ExitStatus> {
  const format = parseFormat(options.format);
  const speak = speechOf(options, io);
  const day = dayOf(options, io);
  const read = readerOf(parseTextLanguage(options.textLang), day, io);
  const unsaved = await readUnsaved(options.stdinFilename, io);
  const files = unsaved ? [unsaved.file] : named;
  const { against } = options;
  if (files.length === 0) throw cannot('argument-missing', { name: 'files' });
  if (against !== undefined && files.length > 1) throw cannot('audit-one-file', {});
  const texts: AuditedText[] = [];
  for (const file of files) texts.push(await read(file, unsaved?.bytes));
  const [text] = texts;
  const compared =
    against !== undefined && text ? compareAudits(text, await read(against)) : undefined;
  await printAudit(format, { texts, compared }, { speak, day, options, io });
  return 0;
}

/** Reads and audits files; the words of a language are made ready once. */
function readerOf(fixed: Locale | undefined, day: string, io: Io) {
  const ready = new Map<Locale, ClaimLanguage>();
  return async (file: string, bytes?: Uint8Array): Promise<AuditedText> => {
    const text = await readAudited(file, io, bytes);
    const words = runningText(text.tree).join('\n');
    if (!/[\p{L}\p{N}]/u.test(words)) throw cannot('audit-empty', { file });
    const locale = fixed ?? recogniseLanguage(words);
    if (!locale) throw cannot('text-language-unknown', { file, list: readLocales.join(', ') });
    const language = ready.get(locale) ?? readyLanguage(locale);
    ready.set(locale, language);
    return auditText(text, language, day);
  };
}

/** The day that a report bears and laws are judged by: as asked for, or where the command runs. */
function dayOf({ now }: PrintOptions, { clock }: Io): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return now === undefined ? dayIn(timeZone, clock) : parseDay('--now', now);
}

function parseFormat(name: string): AuditFormat {
  const known = auditFormats.find((format) => format === name);
  if (known) return known;
  throw cannot('format-unknown', { found: name, list: auditFormats.join(', ') });
}

function parseTextLanguage(name: string | undefined): Locale | undefined {
  const known = readLocales.find((locale) => locale === name);
  if (known || name === undefined) return known;
  throw cannot('text-language-unspoken', { found: name, list: readLocales.join(', ') });
}
