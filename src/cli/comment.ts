import type { Command } from 'commander';
import type { Locale } from '../../schema/languages.ts';
import { say } from '../locale/say.ts';
import { CannotDo, cannot } from './cannot.ts';
import { type Commented, commentOnGithub } from './comment/github.ts';
import { commentOnGitlab } from './comment/gitlab.ts';
import { readWorkflowEvent } from './comment/workflow-event.ts';
import { type Run, withCommonOptions } from './common.ts';
import type { ExitStatus, Io } from './io.ts';
import type { CommonOptions } from './project.ts';
import { speechOf } from './speech.ts';

type CommentOptions = CommonOptions & { artifact: string; as: string; job: string };

/** `comment`: puts the report that `check --report` left in a run of a CI on the request that the run was for. */
export function addComment(command: Command, run: Run): void {
  command
    .description(
      'Runs after the check of a request, where nothing of the request runs: in a workflow_run of GitHub Actions with GITHUB_TOKEN, or in a scheduled job of GitLab CI with SELOSTE_GITLAB_TOKEN. Keeps one comment on each request.',
    )
    .option(
      '--artifact <name>',
      'the artefact with the report; on GitLab its folder',
      'seloste-report',
    )
    .option('--as <login>', 'who writes the comments on GitHub', 'github-actions[bot]')
    .option('--job <name>', 'the job of GitLab that leaves the report', 'seloste');
  withCommonOptions(command).action((options: CommentOptions) => run((io) => comment(options, io)));
}

async function comment(options: CommentOptions, io: Io): Promise<ExitStatus> {
  const speak = speechOf(options, io);
  if (io.env['GITLAB_CI']) return onGitlab(options, speak, io);
  const file = io.env['GITHUB_EVENT_PATH'];
  if (!file) throw cannot('forge-unnamed', {});
  const event = readWorkflowEvent(file);
  const access = {
    base: needed('GITHUB_API_URL', io),
    headers: {
      ...bearer('GITHUB_TOKEN', io),
      accept: 'application/vnd.github+json',
      'x-github-api-version': '2022-11-28',
    },
  };
  const { artifact, as: login } = options;
  const commented = await commentOnGithub(access, event, { artifact, login });
  io.out(`${tellGithub(commented, event.workflow_run.head_sha, speak)}\n`);
  return 0;
}

function tellGithub(commented: Commented, commit: string, speak: Locale): string {
  switch (commented.outcome) {
    case 'other-event':
      return say('commands.comment-other-event', speak);
    case 'none-open':
      return say('commands.comment-none-open', speak, { commit });
    case 'several': {
      const list = commented.numbers.map((number) => `#${number}`).join(', ');
      return say('commands.comment-several', speak, { commit, list });
    }
    default:
      return say(`commands.comment-${commented.outcome}`, speak, {
        request: `#${commented.number}`,
      });
  }
}

async function onGitlab(
  { artifact, job }: CommentOptions,
  speak: Locale,
  io: Io,
): Promise<ExitStatus> {
  const access = {
    base: needed('CI_API_V4_URL', io),
    headers: bearer('SELOSTE_GITLAB_TOKEN', io),
  };
  let status: ExitStatus = 0;
  const options = { project: needed('CI_PROJECT_ID', io), job, artifact };
  await commentOnGitlab(access, options, (iid, outcome) => {
    const request = `!${iid}`;
    if (typeof outcome === 'string') {
      io.out(`${say(`commands.comment-${outcome}`, speak, { request })}\n`);
      return;
    }
    status = 2;
    const reason = outcome instanceof CannotDo ? outcome.words[speak] : outcome.message;
    io.error(`${request}: ${reason}\n`);
  });
  return status;
}

/** A header of this name alone is not sent on to another host that a forge redirects to. */
function bearer(name: string, io: Io): { authorization: string } {
  return { authorization: `Bearer ${needed(name, io)}` };
}

function needed(name: string, { env }: Io): string {
  const value = env[name];
  if (value) return value;
  throw cannot('variable-missing', { name });
}
