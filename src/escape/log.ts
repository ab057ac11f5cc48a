import { inLines } from './unseen.ts';

const esc = String.fromCodePoint(0x1b);

/** The colours of reports and of the redline; nothing else that begins with an escape is printed. */
const colours = new RegExp(`(${esc}\\[(?:[0-24]|2[24]|3[1349]|38;5;166;9|38;5;33;4)m)`, 'u');
const commandAtStart = new RegExp(`^((?:[^\\S\n]|${esc}\\[[\\d;]*m)*)::`, 'gmu');

/**
 * A report as it may reach a terminal or the log of a CI: what is not seen is shown, and no line commands the
 * machine that keeps the log. `colour` keeps the colours of the report; values have none by then.
 *
 * GitHub obeys a line that begins with `::`, and `##[..]` anywhere in one; Azure Pipelines `##vso[..]`, TeamCity
 * `##teamcity[..]`. The first gets a backslash before it; the bracket of the others is shown as JSON escapes it.
 */
export function inLog(text: string, colour = false): string {
  if (!colour) return withoutCommands(inLines(text));
  const pieces = text.split(colours);
  return withoutCommands(pieces.map((piece, i) => (i % 2 === 1 ? piece : inLines(piece))).join(''));
}

function withoutCommands(text: string): string {
  return text.replaceAll(commandAtStart, '$1\\::').replaceAll(/##(\w*)\[/gu, '##$1\\u005B');
}
