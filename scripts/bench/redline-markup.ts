/** What the tags of a text say before a browser mends them. */
export interface Markup {
  readonly isWellFormed: boolean;
  /** `ins` and `del` where HTML does not allow them, or around what they may not hold there. */
  readonly misplaced: number;
}

const tag = /<(?<close>\/?)(?<name>[a-z][a-z0-9]*)(?:\s+[^\s=>]+(?:="[^"]*"|='[^']*')?)*\s*\/?>/giu;
const voids = new Set(['br', 'hr', 'img', 'input']);
/** Elements that hold neither running text nor any block, only their own parts. */
const rows = new Set(['ul', 'ol', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'dl']);
/** Elements that hold running text only. */
const phrasing = new Set('p h1 h2 h3 h4 h5 h6 pre strong em s code span sup dt summary'.split(' '));
const blocks = new Set(
  'p h1 h2 h3 h4 h5 h6 pre ul ol li table thead tbody tr td th section div hr blockquote'.split(
    ' ',
  ),
);

/** Reads the tags of marked HTML with a stack: every end tag must end the last open element. */
export function readMarkup(html: string): Markup {
  const open: string[] = [];
  let isWellFormed = true;
  let misplaced = 0;
  for (const { groups } of html.matchAll(tag)) {
    const name = groups?.['name']?.toLowerCase() ?? '';
    if (groups?.['close'] === '/') {
      if (open.at(-1) === name) open.pop();
      else isWellFormed = false;
      if (!isWellFormed && open.includes(name)) open.splice(open.lastIndexOf(name));
      continue;
    }
    if (isMisplaced(name, open)) misplaced += 1;
    if (!voids.has(name)) open.push(name);
  }
  return { isWellFormed: isWellFormed && open.length === 0, misplaced };
}

/**
 * 1. `ul > ins` and `tr > del`: only items and cells may stand there.
 * 2. `p > ins > p`: the mark may hold what its parent may, and a paragraph holds no paragraph.
 * 3. `ul > ins > li`: counted once, at the mark.
 */
function isMisplaced(name: string, open: readonly string[]): boolean {
  const isMark = name === 'ins' || name === 'del';
  if (isMark) return rows.has(open.at(-1) ?? '');
  if (!blocks.has(name) || !isMarkName(open.at(-1))) return false;
  const around = open.findLast((other) => !isMarkName(other));
  return (
    phrasing.has(around ?? '') ||
    (/^(?:li|t[drh]|tbody|thead)$/u.test(name) && !rows.has(around ?? ''))
  );
}

function isMarkName(name: string | undefined): boolean {
  return name === 'ins' || name === 'del';
}
