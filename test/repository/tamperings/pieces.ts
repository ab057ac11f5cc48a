import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { runShell } from '../../support/run-shell.ts';
import { root } from '../tracked-files.ts';

const JobSchema = z.object({
  seloste: z.object({ variables: z.record(z.string(), z.string()), script: z.array(z.string()) }),
});
const ActionSchema = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string() })),
  runs: z.object({
    steps: z.array(z.object({ env: z.record(z.string(), z.string()), run: z.string() })),
  }),
});

const read = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));

/** Runs a script with a checkout of Seloste whose command says what it is asked, an argument a line. */
function listen(script: string, given: (home: string) => Record<string, string>): string[] {
  const home = mkdtempSync(join(tmpdir(), 'seloste-pieces-'));
  try {
    mkdirSync(join(home, '.ci'));
    writeFileSync(join(home, '.ci/seloste'), 'printf "%s\\n" "$@"\n');
    return runShell(script, home, given(home)).out.trimEnd().split('\n');
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** What the job of GitLab asks the command for, as it is when a project includes it. */
export function askedByGitLab(): string[] {
  const { variables, script } = JobSchema.parse(read('.ci/gitlab.yml')).seloste;
  return listen(script.join('\n'), (home) => ({ ...variables, SELOSTE_HOME: home }));
}

/** What the action of GitHub asks the command for, as it is when a workflow uses it without inputs. */
export function askedByGitHub(): string[] {
  const { inputs, runs } = ActionSchema.parse(read('action.yml'));
  const inputOf = (value: string) =>
    value.replaceAll(/\$\{\{ inputs\.([a-z-]+) \}\}/gu, (_, name) => inputs[name]?.default ?? '');
  return runs.steps.flatMap(({ env, run }) => {
    const values = Object.entries(env).map(([name, value]) => [name, inputOf(value)]);
    return listen(run, (home) => ({ ...Object.fromEntries(values), GITHUB_ACTION_PATH: home }));
  });
}
