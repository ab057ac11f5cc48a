import type { editKinds } from './edits/edit-notice.ts';
import { describeMachine } from './machine.ts';
import { median } from './median.ts';
import { installPeers } from './peers.ts';
import { measureJudged } from './redline-judged.ts';
import {
  grownPairs,
  historyPairs,
  type KindOfChange,
  sizes,
  type TextPair,
} from './redline-pairs.ts';
import { judgeMarked, leastMarks } from './redline-quality.ts';
import { type Outcome, runTool, type SidePair, sideOf } from './redline-run.ts';
import { type Judged, printHistories, printSize } from './redline-tables.ts';
import { type RedlineTool, redlineTools } from './redline-tools.ts';

const tools = Object.keys(redlineTools) as RedlineTool[];
/** How long a tool repeats one pair. */
const seconds = 1;
/** What the project asks of its own engine: times as long, and seconds. */
const targets = { growth: 13, rewrite: 2 };

/** Prints time and quality of the redline beside those of its peers, on histories made of the project's notices. */
export function measureRedline(): Promise<void> {
  installPeers('node-htmldiff');
  console.log(`${describeMachine()}; processor time, medians`);
  const isAsMeant = measureJudged(tools);
  measureHistories('in place');
  measureHistories('usual');
  const few = measureSizes('few edits');
  const rewrites = measureSizes('total rewrite');
  const growth = (few.get(100_000) ?? 0) / (few.get(10_000) ?? 1);
  const rewrite = (rewrites.get(50_000) ?? 0) / 1000;
  console.log(
    `\nFew edits: 100,000 words take ${growth.toFixed(1)} times as long as 10,000 (at most ${targets.growth}).`,
    `\nA total rewrite of 50,000 words takes ${rewrite.toFixed(2)} s (at most ${targets.rewrite}).`,
  );
  const isQuick = growth <= targets.growth && rewrite <= targets.rewrite;
  if (!(isAsMeant && isQuick)) process.exitCode = 1;
  return Promise.resolve();
}

function measureHistories(kinds: keyof typeof editKinds): void {
  const pairs = historyPairs(kinds).map(sidesOf);
  const moves = kinds === 'usual' ? 'paragraphs moved too' : 'nothing moved';
  console.log(`\n${pairs.length} consecutive pairs of histories, 1 to 8 edits each, ${moves}`);
  const results = new Map<RedlineTool, Judged | null>();
  for (const tool of tools) {
    const outcomes = runTool(tool, pairs, 0);
    results.set(tool, outcomes && judge(tool, outcomes, pairs));
  }
  printHistories(
    results,
    pairs.map(([old, young]) => leastMarks(old, young)),
  );
}

/** Prints a table a size; gives the median milliseconds of the project's own engine by size. */
function measureSizes(kind: KindOfChange): Map<number, number> {
  const own = new Map<number, number>();
  let going = tools;
  for (const words of sizes) {
    const pairs = grownPairs(words, kind).map(sidesOf);
    const results = new Map<RedlineTool, Judged | null>();
    for (const tool of going) results.set(tool, measureTool(tool, pairs));
    const least = kind === 'few edits' ? pairs.map((pair) => leastMarks(...pair)) : [];
    console.log('');
    printSize(`${words} words, ${kind}`, results, least);
    own.set(words, median(results.get('seloste')?.times ?? []));
    // What is too slow for a text is too slow for a longer one.
    going = going.filter((tool) => results.get(tool) !== null);
  }
  return own;
}

/** One pair after another, so that a tool is stopped at the first that takes too long. */
function measureTool(tool: RedlineTool, pairs: readonly SidePair[]): Judged | null {
  const judged: Judged[] = [];
  for (const pair of pairs) {
    const outcomes = runTool(tool, [pair], seconds);
    if (!outcomes) return null;
    judged.push(judge(tool, outcomes, [pair]));
  }
  return {
    qualities: judged.flatMap(({ qualities }) => qualities),
    times: judged.flatMap(({ times }) => times),
  };
}

function judge(
  tool: RedlineTool,
  outcomes: readonly Outcome[],
  pairs: readonly SidePair[],
): Judged {
  return {
    qualities: outcomes.map(({ html }, number) =>
      judgeMarked(tool, html, ...(pairs[number] as SidePair)),
    ),
    times: outcomes.map(({ times }) => median(times)),
  };
}

function sidesOf([old, young]: TextPair): SidePair {
  return [sideOf(old), sideOf(young)];
}
