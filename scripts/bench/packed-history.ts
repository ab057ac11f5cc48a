import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { onlyBrowserWords } from '../../site/browser-words.ts';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { sectionClaimReader } from '../../src/publish/claims/read-section-claims.ts';
import { speakClaim } from '../../src/publish/claims/speak-claim.ts';
import { type Lazy, once } from '../../src/publish/once.ts';
import { comparedWords } from '../../src/publish/packed/compared-words.ts';
import { packClaims } from '../../src/publish/packed/pack-claims.ts';
import { packFacts } from '../../src/publish/packed/pack-history-facts.ts';
import type { PackedHistory } from '../../src/publish/packed/packed-history.ts';
import { packTexts } from '../../src/redline/history/pack-texts.ts';
import type { RedlineSection } from '../../src/redline/redline.ts';
import { findChromium } from '../chromium.ts';
import { editNotice } from './edits/edit-notice.ts';
import { growNotice } from './edits/grow-notice.ts';
import { type NoticeText, type SectionText, sectionsOf } from './edits/notice-text.ts';
import { randomFrom } from './edits/random.ts';
import { noticeFolders, readNotices } from './edits/read-notices.ts';
import { describeMachine } from './machine.ts';
import { median } from './median.ts';

const revisions = 500;
const words = 10_000;
const mostEdits = 3;
const pairs = 20;
/** What the project asks: bytes of Brotli, seconds to pack, seconds for a pair in the browser. */
const targets = { bytes: 60_000, pack: 60, pair: 1 };

/** Prints how large the packed texts of a long history are, and how long any two take in a browser. */
export async function measurePackedHistory(): Promise<void> {
  const texts = generateTexts();
  const start = performance.now();
  const history = packAll(texts);
  const written = JSON.stringify(history);
  const packing = (performance.now() - start) / 1000;
  const [bytes, gzip] = [
    brotliCompressSync(written).length,
    gzipSync(written, { level: 9 }).length,
  ];
  console.log(describeMachine());
  console.log(
    `${revisions} revisions of ${words} words, 1 to ${mostEdits} edits each, texts and what they claim:`,
  );
  console.log(
    `${kB(written.length)} of JSON, ${kB(gzip)} gzip, ${kB(bytes)} Brotli (at most ${kB(targets.bytes)})`,
  );
  console.log(`packed in ${packing.toFixed(1)} s (at most ${targets.pack} s)`);
  const seconds = await compareInBrowser(written, history);
  const [first = 0, ...rest] = seconds;
  const longest = Math.max(...rest);
  console.log(
    `${pairs} pairs in Chromium: ${first.toFixed(2)} s the first, with loading; then ${median(rest).toFixed(2)} s ` +
      `in the middle, ${longest.toFixed(2)} s at most (at most ${targets.pair} s)`,
  );
  if (bytes > targets.bytes || packing > targets.pack || longest > targets.pair)
    process.exitCode = 1;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The texts of all revisions; a section that was not edited is one object in all of them. */
function generateTexts(): NoticeText[] {
  const random = randomFrom(words);
  const written = readNotices(noticeFolders.own).filter(({ locale }) => locale === 'fi');
  const texts = [growNotice(written, words, random)];
  while (texts.length < revisions) {
    const last = texts.at(-1);
    if (last) texts.push(editNotice(last, 1 + random.below(mostEdits), random));
  }
  return texts;
}

type SpokenSections = PackedHistory['claims']['all'];

/** What sections claim; one that was not edited is read once. */
function claimReader(): (section: SectionText) => Lazy<SpokenSections> {
  const read = sectionClaimReader('fi');
  const known = new Map<SectionText, Lazy<SpokenSections>>();
  const readAlone = (title: string, markdown: string) => {
    const prose = parseMarkdown(markdown);
    return read({ title, markdown, bodyLine: 1, prose }, prose);
  };
  return (section) => {
    const markdown = section.blocks.join('\n\n');
    const claims =
      known.get(section) ??
      once(() => readAlone(section.title, markdown).map((claim) => speakClaim(claim, 'fi')));
    known.set(section, claims);
    return claims;
  };
}

function packAll(texts: readonly NoticeText[]): PackedHistory {
  const known = new Map<SectionText, RedlineSection[]>();
  const parts = texts.map((text) =>
    text.sections.flatMap((section) => {
      const read = known.get(section) ?? sectionsOf({ ...text, sections: [section] });
      known.set(section, read);
      return read;
    }),
  );
  const packed = packTexts(parts);
  const claimsOf = claimReader();
  const claims = texts.map(({ sections }) => sections.map(claimsOf));
  return {
    locale: 'fi',
    words: comparedWords('fi'),
    revisions: parts.map((_, at) => ({ id: String(at), published: '2026-01-01' })),
    texts: packed,
    figures: {},
    facts: packFacts(
      parts.map(() => null),
      'fi',
    ),
    claims: packClaims(packed, claims, 'fi'),
  };
}

/** Seconds for each of some pairs, chosen by chance, as the page that compares any two asks for them. */
async function compareInBrowser(written: string, { revisions }: PackedHistory): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-history-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: {
        entry: join(import.meta.dirname, '../../site/compare/open-worker.ts'),
        formats: ['es'],
        fileName: 'compare',
      },
    },
    worker: {
      format: 'es',
      plugins: () => [onlyBrowserWords()],
      rolldownOptions: { treeshake: { moduleSideEffects: false } },
    },
  });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>History</title>');
  writeFileSync(join(folder, 'history.json'), written);
  const server = await serveFolder(folder);
  const executablePath = findChromium(process.env);
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox'],
  });
  try {
    const random = randomFrom(revisions.length);
    const chosen = Array.from({ length: pairs }, () => [
      String(random.below(revisions.length)),
      String(random.below(revisions.length)),
    ]);
    const page = await browser.newPage();
    await page.goto(server.origin);
    return await page.evaluate(measurePairs, { chosen, module: `${server.origin}/compare.js` });
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Runs in the page. */
async function measurePairs(job: { chosen: string[][]; module: string }): Promise<number[]> {
  const { openWorker } = await import(job.module);
  const compare = openWorker(`${location.origin}/history.json`);
  const seconds: number[] = [];
  for (const [from = '', to = ''] of job.chosen) {
    const start = performance.now();
    const { html } = await compare(from, to);
    if (typeof html !== 'string') throw new Error('Nothing was compared.');
    seconds.push((performance.now() - start) / 1000);
  }
  return seconds;
}
