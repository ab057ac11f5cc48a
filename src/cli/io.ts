import { inLog } from '../escape/log.ts';

/** The world of a command: where it runs, what it prints, and how. */
export type World = {
  /** The folder that relative arguments resolve against. */
  cwd: string;
  /** What a person writes there to run a command, before its name. */
  call: string;
  /** The present moment. */
  clock: Date;
  /** Whether colours may be printed. */
  colour: boolean;
  /** Variables of the environment, such as those that a CI sets. */
  env: Readonly<Record<string, string | undefined>>;
  /** Reads standard input to its end; left out where there is none. */
  input?: (() => Promise<Uint8Array>) | undefined;
  out(text: string): void;
  /** Prints the bytes of a file; left out where a person would see them, on a terminal. */
  bytes?: ((bytes: Uint8Array) => void) | undefined;
  error(text: string): void;
};

/**
 * The same, as a command is given it: `out` and `error` print texts for people and JSON for programs, fit for a terminal
 * and the log of a CI (`inLog`). `raw` prints a document or the commands of a CI as they are.
 */
export type Io = World & { raw(text: string): void };

/** Makes whatever a command prints fit for where it is printed. */
export function guard(world: World): Io {
  const { colour, out, error } = world;
  return {
    ...world,
    raw: (text) => out(text),
    out: (text) => out(inLog(text, colour)),
    error: (text) => error(inLog(text, colour)),
  };
}

/** Exit status of a command: 0 clean, 1 findings, 2 the work could not be done. */
export type ExitStatus = 0 | 1 | 2;
