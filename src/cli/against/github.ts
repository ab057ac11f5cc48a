import { readFileSync, statSync } from 'node:fs';
import * as z from 'zod';
import { cannot } from '../cannot.ts';
import { branchNamed, commitNamed, type ForgeSays } from './forge-values.ts';

/** The parts of an event's payload that are asked for; what they hold is judged by `commitNamed`. */
const PayloadSchema = z.object({
  before: z.unknown().optional(),
  pull_request: z.object({ base: z.object({ sha: z.string() }) }).nullish(),
  merge_group: z.object({ base_sha: z.string() }).nullish(),
  repository: z.object({ default_branch: z.unknown().optional() }).nullish(),
});

/**
 * What the event says that GitHub Actions, or a forge that works like it, runs for. A pull request has a `before`
 * too, which is that of its own branch and was public nowhere else.
 */
export function readGitHub(file: string): ForgeSays {
  const { before, pull_request, merge_group, repository } = readPayload(file);
  const says = {
    forge: 'GitHub',
    defaultBranch: branchNamed('repository.default_branch', repository?.default_branch),
  } as const;
  if (pull_request) {
    return { ...says, target: commitNamed('pull_request.base.sha', pull_request.base.sha) };
  }
  if (merge_group) {
    return { ...says, target: commitNamed('merge_group.base_sha', merge_group.base_sha) };
  }
  return { ...says, before: commitNamed('before', before) };
}

function readPayload(file: string): z.infer<typeof PayloadSchema> {
  try {
    return PayloadSchema.parse(JSON.parse(readEvent(file)));
  } catch {
    throw cannot('event-unreadable', { file });
  }
}

/** A pipe or a device would never end. */
function readEvent(file: string): string {
  if (!statSync(file).isFile()) throw new Error('no file');
  return readFileSync(file, 'utf8');
}
