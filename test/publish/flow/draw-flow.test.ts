import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawNarrow,
  drawWide,
  type FlowBox,
  type FlowDrawing,
} from '../../../src/publish/flow/draw-flow.ts';
import type { FlowLane } from '../../../src/publish/flow/flow.ts';
import { measureText } from '../../../src/publish/flow/wrap-text.ts';
import { propertyRuns } from '../../support/property-runs.ts';

const words = {
  from: 'Where the data come from',
  use: 'What they are used for',
  to: 'Who receives data',
  bases: (bases: readonly string[]) => `Legal basis: ${bases.join(' and ')}`,
};

const newsletter: FlowLane = {
  sources: ['From you'],
  purpose: 'Newsletter',
  bases: ['consent'],
  recipients: ['Mailer Inc., United States (outside the EEA)'],
};

const wide = (lanes: readonly FlowLane[]) => drawWide(lanes, words);
const narrow = (lanes: readonly FlowLane[]) => drawNarrow(lanes, words);

function linesOf({ boxes }: FlowDrawing): string[][] {
  return boxes.map(({ lines }) => lines.map(({ text }) => text));
}

test('a lane leads from the sources over the purpose to the recipients', () => {
  const drawing = wide([newsletter]);
  expect(linesOf(drawing)).toEqual([
    ['From you'],
    ['Newsletter', 'Legal basis: consent'],
    ['Mailer Inc., United States', '(outside the EEA)'],
  ]);
  expect(drawing.boxes.map(({ stage }) => stage)).toEqual(['from', 'use', 'to']);
  expect(drawing.arrows).toHaveLength(2);
  expect(drawing.arrows.every(({ x1, x2, y1, y2 }) => x1 < x2 && y1 === y2)).toBe(true);
});

test('on a phone the boxes stand below each other, each with its heading', () => {
  const drawing = narrow([newsletter]);
  expect(linesOf(drawing).map(([first]) => first)).toEqual([words.from, words.use, words.to]);
  expect(drawing.arrows.every(({ x1, x2, y1, y2 }) => x1 === x2 && y1 < y2)).toBe(true);
});

test('what is not told has no box and no arrow', () => {
  const drawing = wide([{ ...newsletter, sources: [], recipients: [] }]);
  expect(drawing.boxes.map(({ stage }) => stage)).toEqual(['use']);
  expect(drawing.arrows).toEqual([]);
});

const text = fc
  .array(fc.stringMatching(/^[A-Za-zÅÄÖåäö0-9.,()-]{1,40}$/u), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '));
const lane: fc.Arbitrary<FlowLane> = fc.record({
  sources: fc.array(text, { maxLength: 4 }),
  purpose: text,
  bases: fc.array(text, { maxLength: 2 }),
  recipients: fc.array(text, { maxLength: 5 }),
});

describe.each([
  ['wide', wide],
  ['narrow', narrow],
] as const)('whatever is told, in the %s drawing', (_, draw) => {
  test('no box meets another, and all lie in the drawing', () => {
    fc.assert(
      fc.property(fc.array(lane, { minLength: 1, maxLength: 6 }), (lanes) => {
        const drawing = draw(lanes);
        for (const [index, box] of drawing.boxes.entries()) {
          expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
          expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
          for (const other of drawing.boxes.slice(index + 1)) {
            expect(overlap(box, other)).toBe(false);
          }
        }
      }),
      { seed: 1, numRuns: propertyRuns(200) },
    );
  });

  test('every line lies in its box, and no word is lost', () => {
    fc.assert(
      fc.property(fc.array(lane, { minLength: 1, maxLength: 4 }), (lanes) => {
        const { boxes } = draw(lanes);
        for (const { x, y, width, height, lines } of boxes) {
          for (const line of lines) {
            const end = line.x + measureText(line.text, 14, line.look === 'name');
            expect(line.x).toBeGreaterThan(x);
            expect(end).toBeLessThan(x + width);
            expect(line.y).toBeGreaterThan(y);
            expect(line.y).toBeLessThan(y + height);
          }
        }
        const drawn = letters(boxes.flatMap(({ lines }) => lines.map((line) => line.text)));
        const told = lanes.flatMap(({ purpose, recipients }) => [purpose, ...recipients]);
        for (const item of told) expect(drawn).toContain(letters([item]));
      }),
      { seed: 2, numRuns: propertyRuns(200) },
    );
  });
});

function overlap(a: FlowBox, b: FlowBox): boolean {
  const isApart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !isApart;
}

function letters(texts: readonly string[]): string {
  return texts.join('').replace(/\s+/gu, '');
}
