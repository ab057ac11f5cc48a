import type { CommanderError } from 'commander';
import { type CannotDo, cannot } from './cannot.ts';

/**
 * What is wrong with the arguments, for what Commander says of them in English only. What it names stands between
 * quotes in its message, what it suggests on a line of its own.
 */
export function usageMistake({ code, message }: CommanderError): CannotDo {
  const [, found = '', near] =
    /'(.*?)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/su.exec(message) ?? [];
  const [, name = ''] = /'(.*)'/su.exec(message) ?? [];
  switch (code) {
    case 'commander.unknownOption':
      return near
        ? cannot('option-unknown-near', { found, near })
        : cannot('option-unknown', { found });
    case 'commander.unknownCommand':
      return near
        ? cannot('command-unknown-near', { found, near })
        : cannot('command-unknown', { found });
    case 'commander.missingArgument':
      return cannot('argument-missing', { name });
    case 'commander.optionMissingArgument':
      return cannot('option-without-value', { name });
    case 'commander.excessArguments':
      return cannot('arguments-extra', countsIn(message));
    default:
      return cannot('unexpected', { reason: message });
  }
}

function countsIn(message: string): { expected: string; found: string } {
  const [, expected = '', found = ''] = /Expected (\d+) .* got (\d+)\.$/su.exec(message) ?? [];
  return { expected, found };
}
