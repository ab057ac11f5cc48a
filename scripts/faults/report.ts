import type { Outcome, Row } from './fall.ts';

const head = ['command', 'fault', 'points', 'before', 'between', 'after', 'missed', 'fell'];

/** A table of what was tried, then each fall with where it was struck. */
export function reportFaults(rows: readonly Row[]): string {
  const cells = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  const table = cells.map((row) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '),
  );
  const falls = rows.flatMap(({ name, fault, outcomes }) =>
    outcomes
      .filter(({ fall }) => fall !== undefined)
      .map(({ at, fall }) => `${name}, ${fault} at ${at.slice(0, 160)}\n    ${fall}`),
  );
  return `${[...table.map((line) => line.trimEnd()), '', ...falls].join('\n')}\n`;
}

function cellsOf({ name, fault, outcomes }: Row): string[] {
  const count = (isCounted: (outcome: Outcome) => boolean) =>
    String(outcomes.filter(isCounted).length);
  return [
    name,
    fault,
    String(outcomes.length),
    count(({ state }) => state === 'before'),
    count(({ state }) => state === 'between'),
    count(({ state }) => state === 'after'),
    count(({ state }) => state === 'missed'),
    count(({ fall }) => fall !== undefined),
  ];
}
