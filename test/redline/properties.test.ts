import fc from 'fast-check';
import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { compareBodies, compareSections, type RedlineSection } from '../../src/redline/redline.ts';
import { renderHtml } from '../../src/redline/render-html.ts';
import { summarise } from '../../src/redline/summarise.ts';
import { block, blocks, pair } from './arbitrary-markdown.ts';
import { scriptOf } from './compare.ts';
import { hastOf } from './markdown-to-hast.ts';
import { accept, canonicalText, parseFragment, reject } from './read-marks.ts';

const stringifier = unified().use(rehypeStringify);
const print = (root: Root): string => stringifier.stringify(root);

/** A tree as a browser would have it, in the form in which trees are compared. */
const reparsed = (root: Root): string => canonicalText(parseFragment(print(root)));

const PHRASING_PARENTS =
  /^(?:p|h[1-6]|li|td|th|dd|dt|pre|code|a|strong|em|s|sup|section|blockquote)$/u;

/** Random documents take seconds; a busy machine several times as long. */
const PATIENCE = 120_000;

test(
  'accept gives the new tree, reject the old one; equal texts have no mark, others one',
  () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const [old, young] = [hastOf(before), hastOf(after)];
        const html = renderHtml(compareBodies(old, young));
        const tree = parseFragment(html);
        expect(canonicalText(reject(tree))).toBe(reparsed(old));
        expect(canonicalText(accept(tree))).toBe(reparsed(young));
        expect(/<ins|<del|data-diff/u.test(html)).toBe(reparsed(old) !== reparsed(young));
      }),
      { seed: 20_190_812, numRuns: 1500 },
    );
  },
  PATIENCE,
);

test(
  'the HTML is well-formed, marks stand where HTML allows them, ids are unique',
  () => {
    fc.assert(
      fc.property(pair, ([before, after]) => {
        const html = renderHtml(scriptOf(before, after));
        const once = print(parseFragment(html));
        expect(print(parseFragment(once))).toBe(once);
        expect(once.match(/<(?:ins|del)\b/gu)?.length).toBe(html.match(/<(?:ins|del)\b/gu)?.length);
        expect(illPlaced(parseFragment(html))).toEqual([]);
        const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { seed: 20_190_812, numRuns: 500 },
    );
  },
  PATIENCE,
);

/** The elements in which an `ins` or `del` may not stand but does, and the blocks that stand in one. */
function illPlaced(node: Root | Root['children'][number], parent = ''): string[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  const name = node.type === 'element' ? node.tagName : '';
  const isMark = name === 'ins' || name === 'del';
  const wrong: string[] = isMark && !PHRASING_PARENTS.test(parent) ? [`${name} in ${parent}`] : [];
  if (/^(?:ins|del)$/u.test(parent) && /^(?:ins|del|p|li|ul|ol|td|tr|h\d)$/u.test(name)) {
    wrong.push(`${name} in ${parent}`);
  }
  return [...wrong, ...node.children.flatMap((child) => illPlaced(child, name))];
}

test(
  'sections: accept and reject give each side, whatever moved, came or went',
  () => {
    const sections = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        title: fc.constantFrom('Tiedot', 'Muut tiedot', 'A < B'),
        text: blocks,
      }),
      { selector: ({ id }) => id, maxLength: 5 },
    );
    type Source = { id: string; title: string; text: string[] };
    const built = (sources: readonly Source[]): RedlineSection[] =>
      sources.map(({ id, title, text }) => ({ id, title, body: hastOf(text.join('\n\n')) }));
    const printed = (parts: readonly RedlineSection[]): string =>
      canonicalText(
        parseFragment(
          parts
            .map(
              ({ id, title, body }) =>
                `<section data-section="${id}"><h2>${title.replace('<', '&lt;')}</h2>${print(body)}</section>`,
            )
            .join(''),
        ),
      );
    fc.assert(
      fc.property(sections, sections, fc.boolean(), (one, other, sharing) => {
        const shared = other.map((section) =>
          sharing ? (one.find(({ id }) => id === section.id) ?? section) : section,
        );
        const [old, young] = [built(one), built(shared)];
        const tree = parseFragment(renderHtml(compareSections(old, young)));
        expect(canonicalText(reject(tree))).toBe(printed(old));
        expect(canonicalText(accept(tree))).toBe(printed(young));
      }),
      { seed: 7, numRuns: 300 },
    );
  },
  PATIENCE,
);

test(
  'blocks in another order are moved or come and go whole: words in a moved one are never marked',
  () => {
    const distinct = fc.uniqueArray(block, { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(distinct, fc.nat(), (parts, turn) => {
        const old = parts.map(
          (_, index) => `Kappale numero${index} on omanlaisensa kohta${index} täällä.`,
        );
        const at = turn % old.length;
        const young = [...old.slice(at), ...old.slice(0, at)];
        const script = scriptOf(old.join('\n\n'), young.join('\n\n'));
        expect(summarise(script)).toMatchObject({ wordsInserted: 0, wordsDeleted: 0 });
      }),
      { seed: 7, numRuns: 200 },
    );
  },
  PATIENCE,
);

test(
  'a mark never begins or ends inside a value',
  () => {
    const value = fc.constantFrom(
      '12.08.2019',
      '13.08.2019',
      '2930948-2',
      '1.000,50',
      'a.b@infine.fi',
      'https://a.fi/x-1?y=2',
      '5-vuotinen',
      '10%',
    );
    const text = fc.array(fc.oneof(value, fc.constantFrom('on', 'tieto', 'vuotta,', '(x)')), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const html = renderHtml(scriptOf(one.join(' '), other.join(' ')));
        const edge = '\u{E000}';
        const marked = html.replace(/<\/?(?:ins|del)[^>]*>/gu, edge).replace(/<[^>]*>/gu, '');
        expect(marked).not.toMatch(new RegExp(`[\\p{L}\\d]${edge}[.,-]?[\\p{L}\\d@/:%]`, 'u'));
      }),
      { seed: 7, numRuns: 300 },
    );
  },
  PATIENCE,
);
