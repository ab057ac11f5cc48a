/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {} as const;
