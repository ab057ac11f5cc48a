/** A section file as it is written, line ends included, in parts that make it up again. */
export type FrontMatterParts = {
  /** The fence on the first line. */
  readonly open: string;
  readonly yaml: string;
  /** The fence that closes it. */
  readonly close: string;
  readonly body: string;
};

/** The parts of a section file; `undefined` where it does not begin with front matter. */
export function partFrontMatter(text: string): FrontMatterParts | undefined {
  const open = /^(?:\uFEFF)?---[ \t]*\r?\n/u.exec(text)?.[0];
  if (open === undefined) return undefined;
  const below = text.slice(open.length);
  const fence = /^(?:---|\.\.\.)[ \t]*\r?$\n?/mu.exec(below);
  if (!fence) return undefined;
  const yaml = below.slice(0, fence.index);
  const [close] = fence;
  return { open, yaml, close, body: below.slice(yaml.length + close.length) };
}

/** The line end that a text has. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
