import { CommanderError } from 'commander';
import { type Locale, locales } from '../../schema/languages.ts';
import { isOwnRuleFailure } from '../check/own-rules/own-rule-failure.ts';
import { UnlistableFolder } from '../files/files.ts';
import { readyWords } from '../words/every.ts';
import { CannotDo, cannot } from './cannot.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './project.ts';
import { sayOwnFailure } from './say-own-failure.ts';
import { speechOf } from './speech.ts';
import { usageMistake } from './usage-mistake.ts';

/** Tells why a command could not do its work, in the language it was asked for or that of the project. */
export async function reportFailure(
  error: unknown,
  io: Io,
  options: CommonOptions = {},
): Promise<void> {
  const speak = languageFor(options, io);
  await readyWords([speak]);
  io.error(`${failureOf(error).words[speak]}\n`);
}

function failureOf(error: unknown): CannotDo {
  if (error instanceof CannotDo) return error;
  if (error instanceof CommanderError) return usageMistake(error);
  if (isOwnRuleFailure(error)) return sayOwnFailure(error);
  if (error instanceof UnlistableFolder) {
    return cannot('folder-unlistable', { folder: error.folder });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return cannot('unexpected', { reason });
}

/** The language of a command that failed, perhaps because nobody speaks the one it was asked for, or its project cannot be read. */
function languageFor({ lang, ...options }: CommonOptions, io: Io): Locale {
  const spoken = locales.find((locale) => locale === lang);
  try {
    return spoken ?? speechOf(options, io);
  } catch {
    return 'en';
  }
}
