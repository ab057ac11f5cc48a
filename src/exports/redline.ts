import { findExcess } from '../markdown/find-excess.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { toHast } from '../markdown/to-hast.ts';
import { judgeForTexts } from '../publish/changes/word-judges.ts';
import { compareBodies } from '../redline/redline.ts';
import { renderHtml } from '../redline/render/render-html.ts';
import { type JsonRedline, renderJson } from '../redline/render/render-json.ts';

/** What changed between two texts. */
export type Redline = {
  /** The marked text, as `seloste diff --format html` prints it. */
  readonly html: string;
  /** What changed, block by block, and the kind of change, as `seloste diff --format json` prints it. */
  readonly changes: JsonRedline;
};

/** Compares two texts in Markdown, without front matter. Throws where one is nested too deep to be read. */
export function compareMarkdown(before: string, after: string): Redline {
  const script = compareBodies(bodyOf(before), bodyOf(after));
  const about = { from: null, to: null, facts: [], judge: judgeForTexts(before, after) };
  return { html: renderHtml(script), changes: renderJson(script, about) };
}

function bodyOf(text: string) {
  const line = findExcess(text);
  if (line !== undefined) throw new RangeError(`Nested too deep, from line ${line} on.`);
  return toHast(parseMarkdown(text));
}
