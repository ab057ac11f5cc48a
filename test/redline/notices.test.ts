import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderHtml } from '../../src/redline/render/render-html.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { scriptOf } from './compare.ts';
import { judgePair } from './judge-pair.ts';
import { histories, notices } from './notice-texts.ts';

/** Whole notices take seconds; a busy machine several times as long. */
const PATIENCE = 120_000;

test(
  'the histories of our notices: all that must hold of a redline',
  () => {
    const pairs = histories.flatMap((states) =>
      states.slice(1).map((state, place) => [states[place] ?? '', state] as const),
    );
    expect(pairs.length).toBeGreaterThan(4);
    expect(pairs.flatMap(([before, after]) => judgePair(before, after))).toEqual([]);
  },
  PATIENCE,
);

/** Ways to write the same text in Markdown. */
const REWRITES: Readonly<Record<string, (text: string) => string>> = {
  'lines filled anew': (text) => eachParagraph(text, (lines) => refill(lines.join(' '), 60)),
  'CRLF line ends': (text) => text.replaceAll('\n', '\r\n'),
  // Two lists below each other are two by their marks.
  'other list marks': (text) =>
    text.replace(/^( *)([-*]) /gmu, (_, indent: string, mark: string) =>
      mark === '-' ? `${indent}* ` : `${indent}- `,
    ),
  'loose lists': (text) => text.replace(/^(- .*)\n(?=- )/gmu, '$1\n\n'),
  'underlined headings': (text) => text.replace(/^## (.*)$/gmu, '$1\n---'),
  'references for links': (text) => {
    const targets: string[] = [];
    const body = text.replace(/(?<!!)\]\((https?:[^\s)]+)\)/gu, (_, target: string) => {
      targets.push(target);
      return `][r${targets.length}]`;
    });
    return `${body}\n\n${targets.map((target, place) => `[r${place + 1}]: ${target}`).join('\n')}`;
  },
  'blank lines doubled': (text) => text.replaceAll('\n\n', '\n\n\n'),
};

test.each(Object.entries(REWRITES))('%s: no mark', (_name, rewrite) => {
  const rewritten = notices.filter((text) => rewrite(text) !== text);
  expect(rewritten.length).toBeGreaterThan(0);
  for (const text of rewritten)
    expect(renderHtml(scriptOf(text, rewrite(text)))).not.toMatch(/<ins|<del|data-diff/u);
});

function eachParagraph(text: string, write: (lines: readonly string[]) => string): string {
  return text
    .split('\n\n')
    .map((part) =>
      /^(?:\p{L}|\*\S)/u.test(part) && !/^\[|\\$| {2}$/mu.test(part)
        ? write(part.split('\n'))
        : part,
    )
    .join('\n\n');
}

/** Lines of at most `width` characters, none of which begins like a list, a heading or a table. */
function refill(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    const fits = line === '' || line.length + word.length < width || !/^\p{L}/u.test(word);
    if (fits) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

test(
  'paragraphs and items of our notices moved at random: moves alone, in one file and across its lists',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...notices), fc.nat(), fc.nat(), (text, at, to) => {
        const parts = text.split('\n\n');
        const places = parts.flatMap((part, place) =>
          /^\p{L}/u.test(part) && parts.filter((other) => other === part).length === 1
            ? [place]
            : [],
        );
        const from = places[at % places.length] ?? 0;
        const moved = parts.toSpliced(from, 1).toSpliced(to % parts.length, 0, parts[from] ?? '');
        const html = renderHtml(scriptOf(text, moved.join('\n\n')));
        expect(html).not.toMatch(/<ins|<del/u);
        expect(html.includes('data-diff="move-to"')).toBe(moved.join() !== parts.join());
      }),
      { seed: 11, numRuns: propertyRuns(60) },
    );
  },
  PATIENCE,
);
