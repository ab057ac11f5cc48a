/** What a fault left and what became of it. */
export type Outcome = {
  /** Where it struck, as strace prints the call. */
  readonly at: string;
  /**
   * What stood right after it; `between` is a state that the next run completes and `verify` names until then. `missed`: the
   * call did not come as it had come when it was recorded, in none of several runs, so that nothing was tried.
   */
  readonly state: 'before' | 'between' | 'after' | 'missed';
  /** Why it does not hold; `undefined` where it does. */
  readonly fall: string | undefined;
};

/** The outcomes of one command under one kind of fault. */
export type Row = {
  readonly name: string;
  readonly fault: string;
  readonly outcomes: readonly Outcome[];
};
