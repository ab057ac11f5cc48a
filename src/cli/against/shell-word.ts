/** An argument as a person can paste it into a shell: what is not plain is put in quotes. */
export function shellWord(argument: string): string {
  if (/^[\w./:+=@-]+$/u.test(argument)) return argument;
  return `'${argument.replaceAll("'", "'\\''")}'`;
}
