/**
 * A table of Markdown with its columns padded evenly, so that it reads as a table before it is rendered; one that would be wider than
 * a screen has a space around each cell and no more. Width is counted in code points. A table whose rows differ in cells stays as it
 * is: what is wrong in it is for the checker to tell.
 */
export function alignTable(source: string): string {
  const rows = source.split('\n').map(cellsOf);
  const [head = [], marks = []] = rows;
  if (rows.some(({ length }) => length !== head.length)) return source;
  const even = head.map((_, column) =>
    Math.max(fewestDashes, ...rows.map((cells, row) => (row === 1 ? 0 : lengthOf(cells[column])))),
  );
  const isWide = even.reduce((sum, width) => sum + width + 3, 1) > widest;
  const widths = isWide ? even.map(() => 0) : even;
  return rows
    .map((cells) =>
      cells.map((cell, column) =>
        cells === marks ? markOf(cell, widths[column]) : padded(cell, widths[column]),
      ),
    )
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const fewestDashes = 3;
const widest = 160;

/** The cells of a row as they are written; a sign behind a backslash parts none. */
function cellsOf(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|?/u, '|')
    .replace(/(?<end>(?:^|[^\\])(?:\\\\)*)\|$/u, '$<end>');
  return (inner.match(/\|(?:\\[\\|]|[^|])*/gu) ?? []).map((cell) => cell.slice(1).trim());
}

function padded(cell: string, width = 0): string {
  return cell + ' '.repeat(Math.max(0, width - lengthOf(cell)));
}

/** A row of dashes as wide as its column, with the colons that it had. */
function markOf(mark: string, width = 0): string {
  const [left, right] = [mark.startsWith(':') ? ':' : '', mark.endsWith(':') ? ':' : ''];
  const dashes = Math.max(width, fewestDashes) - left.length - right.length;
  return left + '-'.repeat(dashes) + right;
}

function lengthOf(text = ''): number {
  return [...text].length;
}
