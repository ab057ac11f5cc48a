import type { Command } from 'commander';
import { inLog } from '../escape/log.ts';
import { cannot } from './cannot.ts';
import type { Io } from './io.ts';
import { writeOutput } from './write-output.ts';

/** A format that is asked for, and the file that it is written to, if it is to one. */
export type Output<Format extends string> = { format: Format; file: string | undefined };

/** Lets a command be asked for several formats, each for a file but one; the list is filled where options are read. */
export function withOutputs<Format extends string>(
  command: Command,
  formats: readonly [Format, ...Format[]],
): Output<Format>[] {
  const outputs: Output<Format>[] = [];
  const [usual] = formats;
  command
    .option(
      '--format <name>',
      `${formats.join(', ')}; may be repeated (default: ${usual})`,
      (name) => outputs.push({ format: parseFormat(name, formats), file: undefined }),
    )
    .option('--output <file>', 'write the format named just before to a file', (file) => {
      const last = outputs.at(-1);
      if (last && last.file === undefined) last.file = file;
      else outputs.push({ format: last?.format ?? usual, file });
    });
  return outputs;
}

/** What is printed and written: the usual format where none is asked for. */
export function wantedOutputs<Format extends string>(
  outputs: readonly Output<Format>[],
  usual: Format,
): readonly Output<Format>[] {
  if (outputs.filter(({ file }) => file === undefined).length > 1) {
    throw cannot('second-format', {});
  }
  return outputs.length > 0 ? outputs : [{ format: usual, file: undefined }];
}

/** Writes a text to a file, or prints it; a document is left as it is. */
export function writeOut(
  text: string,
  { file, isDocument }: { file: string | undefined; isDocument: boolean },
  io: Io,
): void {
  if (file !== undefined) writeOutput(file, isDocument ? text : inLog(text), io);
  else if (isDocument) io.raw(text);
  else io.out(text);
}

function parseFormat<Format extends string>(name: string, formats: readonly Format[]): Format {
  const known = formats.find((format) => format === name);
  if (known) return known;
  throw cannot('format-unknown', { found: name, list: formats.join(', ') });
}
