import type { Notice, Section } from '../../content/notice.ts';
import type { FactPath } from '../../content/problem.ts';
import { handOf } from '../../content/told/print/hand.ts';
import { nodeAt } from '../../content/yaml.ts';
import { isField } from './field-names.ts';
import { sayNames } from './say-names.ts';
import { type Written, writeInText } from './write-in-text.ts';
import { fragmentsIn } from './yaml-in-words.ts';

/**
 * A hint for an author whose facts stand in the text: what it gives as YAML is written as the text would tell it, in the language of
 * the notice. What no text can tell stays YAML, and so does all where the fact at `path` stands in front matter. Sentences to copy
 * are those of `own`, the same hint in the language of the notice, where it shows as many.
 */
export function hintInText(hint: string, notice: Notice, path: FactPath, own = () => hint): string {
  const section = sectionFor(notice, path);
  const hand = section && handOf(notice, 'source');
  if (!hand) return hint;
  const spot = { hand, section, path };
  let said = '';
  let at = 0;
  const shown = fragmentsIn(hint, isField);
  const inOwn = fragmentsIn(own(), isField);
  for (const [index, { from, to, yaml }] of shown.entries()) {
    const copied = inOwn.length === shown.length ? inOwn[index]?.yaml : undefined;
    const written = writeInText(spot, copied ?? yaml);
    // What stands in brackets stays on its line.
    if (!written || (written.isBlock && hint[from - 1] === '(')) continue;
    said += sayNames(hand, path, hint.slice(at, from)) + onItsLines(written);
    at = to;
  }
  return withoutLoosePoints(said + sayNames(hand, path, hint.slice(at)));
}

function onItsLines({ markdown, isBlock }: Written): string {
  return isBlock ? `\n\n${markdown}\n\n` : markdown;
}

/** The section whose text tells of a fact, or could: none in a notice whose facts stand in front matter. */
function sectionFor({ sections, tree }: Notice, path: FactPath): Section | undefined {
  const telling = sections.filter(({ told }) => told.entries.size > 0);
  const steps = path.map((_, index) => path.slice(0, path.length - index));
  const place = steps.map((some) => nodeAt(tree, some)?.place).find(Boolean);
  if (!place) return telling[0];
  return telling.find(({ file, bodyLine }) => file === place.file && place.line >= bodyLine);
}

/** A block ends without a full stop, and nothing stands before it on its lines. */
function withoutLoosePoints(text: string): string {
  return text
    .replace(/ *\n\n\n*/gu, '\n\n')
    .replace(/\n\n[.,;]? */gu, '\n\n')
    .replace(/(?<=(?<!\.)[.!?])\.(?![.\p{L}])/gu, '')
    .trim();
}
