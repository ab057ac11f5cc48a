import { cannot } from '../cannot.ts';

/** What a forge says of the change that it runs for: commits by their full names, and a branch. */
export type ForgeSays = {
  forge: 'GitHub' | 'GitLab';
  /** What stood on the branch before the push. */
  before?: string | undefined;
  /** Where the change left the branch that it goes to. */
  left?: string | undefined;
  /** A commit of the branch that the change goes to; what is common to both was public. */
  target?: string | undefined;
  defaultBranch?: string | undefined;
};

/** The full name of a commit, in SHA-1 or SHA-256. */
const commitPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** Names of branches as `git check-ref-format` allows them, and none that looks like an option. */
const branchPattern =
  /^(?![-/.])(?!.*(?:\.\.|@\{|\/[/.]|\.lock(?:\/|$)))[^\p{C}\s~^:?*[\\]+(?<![/.])$/u;

/** A commit that a forge names; nothing, and zeros, are none. */
export function commitNamed(name: string, value: unknown): string | undefined {
  if (isNothing(value)) return undefined;
  if (typeof value !== 'string' || !commitPattern.test(value)) throw invalid(name, value);
  return /^0+$/u.test(value) ? undefined : value;
}

/** A branch that a forge names. */
export function branchNamed(name: string, value: unknown): string | undefined {
  if (isNothing(value)) return undefined;
  if (typeof value !== 'string' || !branchPattern.test(value)) throw invalid(name, value);
  return value;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** A value from outside is shown as JSON, and not at any length. */
function invalid(name: string, value: unknown) {
  return cannot('forge-value-invalid', { name, found: JSON.stringify(value).slice(0, 80) });
}
