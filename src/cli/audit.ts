import type { Command } from 'commander';
import type { Locale } from '../../schema/languages.ts';
import type { AuditedText } from '../audit/audit-text.ts';
import { auditedDuties } from '../audit/audited-duties.ts';
import { compareAudits } from '../audit/compare-audits.ts';
import { failingFindings, failsAudit } from '../audit/fails-audit.ts';
import { readyWords } from '../words/every.ts';
import { readLocales } from '../words/every-claims.ts';
import { type AuditReader, auditReader } from './audit-reader.ts';
import { CannotDo, cannot } from './cannot.ts';
import { dayHere, parseDay } from './clock.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus, Io } from './io.ts';
import { type Output, wantedOutputs, withOutputs, writeOut } from './outputs.ts';
import { type Audited, type AuditFormat, auditFormats, printAudit } from './print-audit.ts';
import type { CommonOptions } from './project.ts';
import { speechOf } from './speech.ts';
import { readUnsaved } from './unsaved.ts';

type AuditOptions = CommonOptions & {
  sentences?: true;
  textLang?: string;
  against?: string;
  stdinFilename?: string;
  failOn?: string;
  notDue?: string;
};

/** `audit FILE..`: what a notice of anybody's tells of each duty; no project is needed. */
export function addAudit(command: Command, run: Run): void {
  command
    .description(
      'Reads what any privacy notice tells of each duty of Articles 12 to 14: words, not facts. No project is needed. Exit status: 0, 1 where a text has what --fail-on names, or 2 where a file cannot be read.',
    )
    .option(
      '--text-lang <language>',
      `the language of the texts: ${readLocales.join(', ')} (default: recognised)`,
    )
    .option('--against <file>', 'another text: what the two tell differently')
    .option('--stdin-filename <file>', 'audit the text on standard input, a text of this file')
    .option('--sentences', 'list the sentences that were not recognised')
    .option('--fail-on <list>', `fail on any of ${failingFindings.join(',')} (default: on none)`)
    .option('--not-due <list>', 'duties that --fail-on leaves out, such as 13(1)(b),14(2)(f)');
  const outputs = withOutputs(command, auditFormats);
  withCommonOptions(command).action((files: string[], options: AuditOptions) =>
    run((io) => audit(files, { outputs, ...options }, io)),
  );
}

type Request = AuditOptions & { outputs: readonly Output<AuditFormat>[] };

async function audit(named: readonly string[], request: Request, io: Io): Promise<ExitStatus> {
  const outputs = wantedOutputs(request.outputs, 'stylish');
  const failOn = parseList(request.failOn, failingFindings, 'finding-unknown');
  const duties = auditedDuties.map(({ duty }) => duty);
  const notDue = parseList(request.notDue, duties, 'duty-unknown');
  const speak = speechOf(request, io);
  await readyWords([speak]);
  const day = dayOf(request, io);
  const read = auditReader({ fixed: parseTextLanguage(request.textLang), day, speak }, io);
  const { failures, ...audited } = await readAll(named, request, read, io);
  for (const { format, file } of outputs) {
    const colour = io.colour && file === undefined;
    const printing = { speak, day, colour, sentences: request.sentences };
    const text = await printAudit(format, audited, printing);
    writeOut(text, { file, isDocument: format === 'html' }, io);
  }
  for (const { words } of failures) io.error(`${words[speak]}\n`);
  if (failures.length > 0) return 2;
  return audited.texts.some((text) => failsAudit(text, failOn, notDue)) ? 1 : 0;
}

/** Reads all texts; of several, those that can be read are audited whatever the others are. */
async function readAll(
  named: readonly string[],
  { against, stdinFilename }: AuditOptions,
  read: AuditReader,
  io: Io,
): Promise<Audited & { failures: CannotDo[] }> {
  const unsaved = await readUnsaved(stdinFilename, io);
  const files = unsaved ? [unsaved.file] : named;
  if (files.length === 0) throw cannot('argument-missing', { name: 'files' });
  if (against !== undefined && files.length > 1) throw cannot('audit-one-file', {});
  const [texts, failures]: [AuditedText[], CannotDo[]] = [[], []];
  for (const file of files) {
    try {
      texts.push(await read(file, unsaved?.bytes));
    } catch (error) {
      if (!(error instanceof CannotDo) || files.length === 1) throw error;
      failures.push(error);
    }
  }
  const [text] = texts;
  const compared =
    against !== undefined && text ? compareAudits(text, await read(against)) : undefined;
  return { texts, compared, failures };
}

/** The day that a report bears and laws are judged by: as asked for, or where the command runs. */
function dayOf({ now }: AuditOptions, { clock }: Io): string {
  return now === undefined ? dayHere(clock) : parseDay('--now', now);
}

function parseTextLanguage(name: string | undefined): Locale | undefined {
  const known = readLocales.find((locale) => locale === name);
  if (known || name === undefined) return known;
  throw cannot('text-language-unspoken', { found: name, list: readLocales.join(', ') });
}

/** The names of a list with commas, each one of those that are known. */
function parseList<Name extends string>(
  list: string | undefined,
  names: readonly Name[],
  unknown: 'finding-unknown' | 'duty-unknown',
): ReadonlySet<Name> {
  const given = (list?.split(',') ?? []).map((found) => found.trim()).filter(Boolean);
  return new Set(
    given.map((found) => {
      const known = names.find((name) => name === found);
      if (known) return known;
      throw cannot(unknown, { found, list: names.join(', ') });
    }),
  );
}
