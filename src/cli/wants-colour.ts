/**
 * Whether a report is coloured: as `FORCE_COLOR` says where it is set (`0` and `false` are no, anything else is yes, as for
 * Node and chalk); else not where `NO_COLOR` holds anything or the terminal is a dumb one; else on a terminal.
 */
export function wantsColour(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && !refused && terminal !== 'dumb';
}
