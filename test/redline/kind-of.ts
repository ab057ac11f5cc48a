import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toHast } from '../../src/markdown/to-hast.ts';
import { judgeForTexts } from '../../src/publish/changes/word-judges.ts';
import { classifyChanges } from '../../src/redline/changes/classify-changes.ts';
import { type ProposedKind, proposeKind } from '../../src/redline/changes/propose-kind.ts';
import { compareBodies } from '../../src/redline/redline.ts';

/** What is proposed for the change between two texts in Markdown, in the language that they seem to be in. */
export function proposed(before: string, after: string): ProposedKind {
  const read = (text: string) => toHast(parseMarkdown(text));
  const judge = judgeForTexts(before, after);
  const script = compareBodies(read(before), read(after));
  return proposeKind(classifyChanges(script, judge), [], judge);
}
