/** Thrown where a rule of the project's own fails at its work; `file` is its module. */
export class OwnRuleFailure extends Error {
  readonly file: string;
  readonly rule: string;

  constructor(file: string, rule: string, reason: string) {
    super(reason);
    this.name = 'OwnRuleFailure';
    this.file = file;
    this.rule = rule;
  }
}

/** Whether an error is such a failure; one that comes from a thread has its name and values, and not its class. */
export function isOwnRuleFailure(error: unknown): error is OwnRuleFailure {
  return error instanceof Error && error.name === 'OwnRuleFailure';
}
