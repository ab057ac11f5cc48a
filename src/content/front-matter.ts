export type SplitText = {
  /** The YAML between the fences; `null` where the text has none. */
  yaml: string | null;
  /** Line of the file on which the YAML begins. */
  yamlLine: number;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** A fence that opens or closes the front matter is missing; there is no front matter then. */
  missing?: { fence: 'opening' | 'closing'; line: number };
};

const fence = /^(---|\.\.\.)[ \t]*$/u;
const opening = /^---[ \t]*$/u;

/**
 * Parts the front matter from the body. Front matter is fenced by `---` lines, the first of them on
 * line 1; `...` may close it too. A text that lacks one of its fences is all body.
 */
export function splitFrontMatter(text: string): SplitText {
  const none: SplitText = { yaml: null, yamlLine: 1, body: text, bodyLine: 1 };
  const lines = text.split('\n');
  if (!opening.test(lines[0] ?? '')) {
    return isUnopened(lines) ? { ...none, missing: { fence: 'opening', line: 1 } } : none;
  }
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end < 0) {
    const prose = findProse(lines.slice(1).join('\n'));
    return { ...none, missing: { fence: 'closing', line: prose < 0 ? 1 : prose + 2 } };
  }
  const yaml = `${lines.slice(1, end).join('\n')}\n`;
  const body = lines.slice(end + 1).join('\n');
  return { yaml, yamlLine: 2, body, bodyLine: end + 2 };
}

/** Whether a heading of front matter, which every section has, stands above the first fence of a text. */
function isUnopened(lines: readonly string[]): boolean {
  const start = lines.findIndex((line) => line.trim() !== '');
  const top = opening.test(lines[start] ?? '') ? start + 1 : start;
  const end = lines.findIndex((line, index) => index > top && fence.test(line));
  return lines.slice(top, Math.max(end, top)).some((line) => /^title:\s/u.test(line));
}

/**
 * The line (0-based) where YAML ends and the text of a section begins, though no fence stands between them;
 * -1 where all lines read as YAML, or where facts follow.
 */
export function findProse(yaml: string): number {
  const lines = yaml.split('\n');
  let row = lines.findIndex((line) => /^[^\s#\-[\]{}.]/u.test(line) && !isKey(line));
  if (row < 0 || lines.slice(row).some(isFact)) return -1;
  // A heading right above it looks like a comment.
  while (row > 0 && /^(?:#|\s*$)/u.test(lines[row - 1] ?? '')) row -= 1;
  while (lines[row]?.trim() === '') row += 1;
  return row;
}

function isKey(line: string): boolean {
  return /^["']?[\w-]+["']?:(?:\s|$)/u.test(line);
}

/** Whether a line begins a disclosure: names of these begin small, sentences do not. */
function isFact(line: string): boolean {
  return /^[a-z]/u.test(line) && isKey(line);
}
