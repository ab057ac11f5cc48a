import type { FlowLane } from './flow.ts';
import { wrapText } from './wrap-text.ts';

export type FlowStage = 'from' | 'use' | 'to';

/** A line of text; `y` is its baseline. */
export type FlowLine = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: 'label' | 'name' | 'item';
};

export type FlowBox = {
  readonly stage: FlowStage;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly FlowLine[];
};

/** From the end of one box to the beginning of the next, to the right or downwards. */
export type FlowArrow = {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
};

/** A picture in its own units: `width` by `height`, the origin at the upper left. */
export type FlowDrawing = {
  readonly width: number;
  readonly height: number;
  /** The headings of the columns; none where the boxes stand below each other. */
  readonly headings: readonly FlowLine[];
  readonly boxes: readonly FlowBox[];
  readonly arrows: readonly FlowArrow[];
};

/** The words of the stages, and how the legal bases of a purpose are told. */
export type FlowWords = Readonly<Record<FlowStage, string>> & {
  readonly bases: (bases: readonly string[]) => string;
};

const fontSize = 14;
const lineHeight = 19;
const padding = 10;
/** Between two texts in a box. */
const itemGap = 5;
/** Between the boxes of a lane: room for an arrow. */
const gap = 28;
const laneGap = 18;

/** A line of a box, `top` the distance from the first line's top to its own. */
type CellLine = { text: string; look: FlowLine['look']; top: number };
type Cell = { stage: FlowStage; lines: readonly CellLine[] };

/**
 * The lanes with the boxes of each side by side, below the headings of three columns.
 *
 *     You          ->  Newsletter           ->  Mailer Inc., United States (outside the EEA)
 *                      Legal basis: consent
 */
export function drawWide(
  lanes: readonly FlowLane[],
  words: FlowWords,
  { width = 700, hasHeadings = true }: { width?: number; hasHeadings?: boolean } = {},
): FlowDrawing {
  const stages: readonly FlowStage[] = ['from', 'use', 'to'];
  const column = Math.floor((width - 2 * gap) / 3);
  const leftOf = (stage: FlowStage) => stages.indexOf(stage) * (column + gap);
  const headings = (hasHeadings ? stages : []).map((stage) => ({
    stage,
    lines: wrapText(words[stage], column, fontSize, true),
  }));
  const rows = Math.max(0, ...headings.map(({ lines }) => lines.length));
  const top = rows > 0 ? rows * lineHeight + padding : 1;
  const boxes: FlowBox[] = [];
  const arrows: FlowArrow[] = [];
  let y = top;
  for (const lane of lanes) {
    const cells = cellsOf(lane, words, column, false);
    const height = Math.max(...cells.map(heightOf));
    const row = cells.map((cell) => boxAt(cell, leftOf(cell.stage), y, column, height));
    boxes.push(...row);
    arrows.push(...between(row, (a, b) => [a.x + a.width, middle(a), b.x, middle(b)]));
    y += height + laneGap;
  }
  return {
    width,
    height: y - laneGap + 1,
    headings: headings.flatMap(({ stage, lines }) =>
      lines.map((text, index) => ({
        x: leftOf(stage),
        y: (index + 1) * lineHeight - 5,
        text,
        look: 'name' as const,
      })),
    ),
    boxes,
    arrows,
  };
}

/** The same for a phone: the boxes of a lane below each other, each with its heading in it. */
export function drawNarrow(lanes: readonly FlowLane[], words: FlowWords, width = 288): FlowDrawing {
  const boxes: FlowBox[] = [];
  const arrows: FlowArrow[] = [];
  let y = 1;
  for (const lane of lanes) {
    const stack: FlowBox[] = [];
    for (const cell of cellsOf(lane, words, width, true)) {
      const box = boxAt(cell, 1, y, width - 2, heightOf(cell));
      stack.push(box);
      y += box.height + gap;
    }
    boxes.push(...stack);
    const center = width / 2;
    arrows.push(...between(stack, (a, b) => [center, a.y + a.height, center, b.y]));
    y += laneGap;
  }
  return { width, height: y - laneGap - gap + 1, headings: [], boxes, arrows };
}

function cellsOf(lane: FlowLane, words: FlowWords, width: number, isLabelled: boolean): Cell[] {
  const inner = width - 2 * padding - 2;
  const told = {
    from: lane.sources.map((text) => ({ text, look: 'item' as const })),
    use: [
      { text: lane.purpose, look: 'name' as const },
      ...(lane.bases.length > 0 ? [{ text: words.bases(lane.bases), look: 'item' as const }] : []),
    ],
    to: lane.recipients.map((text) => ({ text, look: 'item' as const })),
  };
  return (['from', 'use', 'to'] as const).flatMap((stage) => {
    if (told[stage].length === 0) return [];
    const label = isLabelled ? [{ text: words[stage], look: 'label' as const }] : [];
    return [{ stage, lines: stackTexts([...label, ...told[stage]], inner) }];
  });
}

function stackTexts(texts: readonly Pick<CellLine, 'text' | 'look'>[], width: number): CellLine[] {
  let top = 0;
  return texts.flatMap(({ text, look }, index) => {
    if (index > 0) top += itemGap;
    return wrapText(text, width, fontSize, look === 'name').map((line) => {
      top += lineHeight;
      return { text: line, look, top: top - lineHeight };
    });
  });
}

function heightOf({ lines }: Cell): number {
  return (lines.at(-1)?.top ?? 0) + lineHeight + 2 * padding;
}

function boxAt(cell: Cell, x: number, y: number, width: number, height: number): FlowBox {
  const lines = cell.lines.map(({ text, look, top }) => ({
    x: x + padding,
    y: y + padding + top + lineHeight - 5,
    text,
    look,
  }));
  return { stage: cell.stage, x, y, width, height, lines };
}

function middle({ y, height }: FlowBox): number {
  return y + Math.min(height, 2 * padding + lineHeight) / 2;
}

function between(
  boxes: readonly FlowBox[],
  ends: (from: FlowBox, to: FlowBox) => readonly [number, number, number, number],
): FlowArrow[] {
  return boxes.slice(1).flatMap((to, index) => {
    const from = boxes[index];
    if (!from) return [];
    const [x1, y1, x2, y2] = ends(from, to);
    return [{ x1, y1, x2, y2 }];
  });
}
