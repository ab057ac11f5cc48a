export type SplitText = {
  /** The YAML between the fences; `null` where the text has none. */
  yaml: string | null;
  /** Line of the file on which the YAML begins. */
  yamlLine: number;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
};

/**
 * Parts the front matter from the body. Front matter is fenced by `---` lines, the first of them on
 * line 1; `...` may close it too. A text whose fence is never closed is all body.
 */
export function splitFrontMatter(text: string): SplitText {
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(text);
  if (!match) return { yaml: null, yamlLine: 1, body: text, bodyLine: 1 };
  const before = match[0];
  const ends = before.endsWith('\n') ? 0 : 1;
  return {
    yaml: `${match[1] ?? ''}\n`,
    yamlLine: 2,
    body: text.slice(before.length),
    bodyLine: before.split('\n').length + ends,
  };
}
