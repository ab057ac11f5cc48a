import { readFileSync, statSync } from 'node:fs';
import * as z from 'zod';
import { cannot } from '../cannot.ts';

const RepositorySchema = z.object({
  full_name: z.string().regex(/^[\w.-]+\/[\w.-]+$/u),
  owner: z.object({ login: z.string() }),
});

/** What GitHub says of the run that has ended. Its branch has a name that its author chose. */
const EventSchema = z.object({
  repository: RepositorySchema,
  workflow_run: z.object({
    id: z.int().positive(),
    run_attempt: z.int().positive(),
    event: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40,64}$/u),
    head_branch: z.string().nullable(),
    /** Gone where a fork was deleted. */
    head_repository: RepositorySchema.nullable(),
  }),
});
export type WorkflowEvent = z.infer<typeof EventSchema>;

/** The event `workflow_run` of GitHub Actions. */
export function readWorkflowEvent(file: string): WorkflowEvent {
  const parsed = EventSchema.safeParse(jsonIn(file));
  if (parsed.success) return parsed.data;
  throw cannot('workflow-event-invalid', {
    file,
    path: parsed.error.issues[0]?.path.join('.') ?? '',
  });
}

/** A pipe or a device would never end. */
function jsonIn(file: string): unknown {
  try {
    return statSync(file).isFile() ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch {
    throw cannot('event-unreadable', { file });
  }
}
