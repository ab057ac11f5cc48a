export type SplitText = {
  /** The YAML between the fences; `null` where the text has none. */
  yaml: string | null;
  /** Line of the file on which the YAML begins. */
  yamlLine: number;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** Whether a fence opens the text and none closes it. */
  isUnclosed: boolean;
};

/**
 * Parts the front matter from the body. Front matter is fenced by `---` lines, the first of them on
 * line 1; `...` may close it too. A text whose fence is never closed is all body.
 */
export function splitFrontMatter(text: string): SplitText {
  const none: SplitText = { yaml: null, yamlLine: 1, body: text, bodyLine: 1, isUnclosed: false };
  const lines = text.split('\n');
  if (!/^---[ \t]*$/u.test(lines[0] ?? '')) return none;
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)[ \t]*$/u.test(line));
  if (end < 0) return { ...none, isUnclosed: true };
  const yaml = `${lines.slice(1, end).join('\n')}\n`;
  const body = lines.slice(end + 1).join('\n');
  return { yaml, yamlLine: 2, body, bodyLine: end + 2, isUnclosed: false };
}
