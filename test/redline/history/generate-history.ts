import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RedlineSection } from '../../../src/redline/redline.ts';
import { hastOf } from '../markdown-to-hast.ts';

const notices = join(import.meta.dirname, '../../../content/notices');

type Random = (limit: number) => number;

/** A section of a text that is being edited: the source of each block. */
type Draft = { id: string; blocks: string[] };

/**
 * A notice of about `words` words in `count` revisions, each one to four edits after the one before:
 * words replaced, a paragraph added, removed or moved. The words are those of our own notices; where
 * they do not suffice, paragraphs of theirs stand again with their words in another order.
 */
export function generateHistory(count: number, words: number, seed: number): RedlineSection[][] {
  const random = randomFrom(seed);
  const source = sourceBlocks();
  let sections = cut(lengthen(source, words, random));
  let parts = sections.map(parse);
  const revisions = [parts];
  while (revisions.length < count) {
    const edited = edit(sections, source, random);
    parts = edited.map((section, at) => {
      const same = section === sections[at] ? parts[at] : undefined;
      return same ?? parse(section);
    });
    sections = edited;
    revisions.push(parts);
  }
  return revisions;
}

function parse({ id, blocks }: Draft): RedlineSection {
  return { id, title: `Kohta ${id}`, body: hastOf(blocks.join('\n\n')) };
}

function sourceBlocks(): string[] {
  return readdirSync(notices, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^/]+\/(?:en|fi|sv)\/[^/]+\.md$/u.test(file))
    .sort()
    .flatMap((file) => readFileSync(join(notices, file), 'utf8').split(/^---$/mu).slice(2))
    .flatMap((body) => body.trim().split(/\n{2,}/u))
    .filter(isProse);
}

/** What is measured is running text under edits; facts that stand in it are left to others. */
function isProse(block: string): boolean {
  return !/^(?:\||[-*] \*\*|#)/u.test(block);
}

function lengthen(source: readonly string[], words: number, random: Random): string[] {
  const blocks: string[] = [];
  let length = 0;
  for (let at = 0; length < words; at += 1) {
    const block = source[at % source.length] ?? '';
    blocks.push(at < source.length ? block : shuffled(block, random));
    length += wordsOf(block).length;
  }
  return blocks;
}

function cut(blocks: readonly string[]): Draft[] {
  const size = 15;
  return Array.from({ length: Math.ceil(blocks.length / size) }, (_, at) => ({
    id: `s${at}`,
    blocks: blocks.slice(at * size, (at + 1) * size),
  }));
}

function edit(sections: Draft[], source: readonly string[], random: Random): Draft[] {
  const edited = [...sections];
  for (let times = 1 + random(4); times > 0; times -= 1) {
    const at = random(edited.length);
    const { id, blocks } = edited[at] ?? { id: '', blocks: [] };
    edited[at] = { id, blocks: editBlocks(blocks, source, random) };
  }
  return edited;
}

function editBlocks(
  blocks: readonly string[],
  source: readonly string[],
  random: Random,
): string[] {
  const at = random(blocks.length);
  const block = blocks[at] ?? '';
  const other = source[random(source.length)] ?? '';
  const kind = random(10);
  if (kind === 0 && blocks.length > 5) return blocks.toSpliced(at, 1);
  if (kind === 1) return blocks.toSpliced(at, 0, shuffled(other, random));
  if (kind === 2) return blocks.toSpliced(at, 1).toSpliced(random(blocks.length), 0, block);
  const words = wordsOf(block);
  const fresh = wordsOf(other).slice(0, 1 + random(3));
  return blocks.with(at, words.toSpliced(random(words.length), random(3), ...fresh).join(' '));
}

function shuffled(block: string, random: Random): string {
  return wordsOf(block)
    .map((word) => ({ word, key: random(1_000_000) }))
    .sort((one, other) => one.key - other.key)
    .map(({ word }) => word)
    .join(' ');
}

function wordsOf(block: string): string[] {
  return block.split(/\s+/u);
}

/** Whole numbers below a limit, the same in every run (Mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}
