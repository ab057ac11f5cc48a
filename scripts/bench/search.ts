import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { parse } from 'yaml';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { findChromium } from '../chromium.ts';
import { rankOf } from './search/judge.ts';
import { type Question, readQuestions } from './search/questions.ts';
import { timeNode } from './time-node.ts';

const root = join(import.meta.dirname, '../..');
/** How many of the first places count as found. */
const looked = 3;
/** The day after the revisions that the questions were written from. */
const day = '2026-12-01';

/**
 * Puts the judged questions to the search of our own site, in a browser, and prints of how many the first place and one of
 * the first three answers, by language; those that only an old version answers and those that nothing does stand apart.
 */
export async function measureSearch(): Promise<void> {
  const executablePath = findChromium(process.env);
  if (!executablePath) throw new Error('No Chromium was found.');
  const folder = mkdtempSync(join(tmpdir(), 'seloste-search-'));
  timeNode(
    [join(root, 'scripts/seloste.ts'), 'build', '--root', root, '--out', folder, '--now', day],
    root,
  );
  const server = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const judged: Judged[] = [];
    for (const question of readQuestions()) {
      judged.push(judge(question, await placesFor(page, server.origin, question)));
    }
    console.log(tabulate(judged));
    for (const { question, rank, isRight } of judged) {
      if (!isRight) console.log(`${question.lang} ${question.query}: ${rank ?? 'no place'}`);
    }
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Judged = {
  readonly question: Question;
  /** Rank of the first place that answers; `null` where none does. */
  readonly rank: number | null;
  /** Whether one of the first places answers, or nothing was shown where nothing answers. */
  readonly isRight: boolean;
};

function judge(question: Question, places: readonly string[]): Judged {
  const { lang, answer } = question;
  const rank = rankOf(question, places, (notice, revision) => {
    const version = revision === null ? '' : `${revision}/`;
    return `/${lang}/${pathOf(notice, lang)}/${version}`;
  });
  const isRight = answer === null ? places.length === 0 : rank !== null && rank <= looked;
  return { question, rank, isRight };
}

/** The path of a notice in a language, as its manifest gives it. */
function pathOf(notice: string, lang: string): string {
  const manifest = readFileSync(join(root, 'content/notices', notice, 'notice.yaml'), 'utf8');
  const { path = {} }: { path?: Record<string, string> } = parse(manifest);
  return path[lang] ?? notice;
}

/** The addresses of the places that are shown for a question, in their order. */
async function placesFor(page: Page, origin: string, { lang, query }: Question): Promise<string[]> {
  await page.goto(`${origin}/${lang}/search/?q=${encodeURIComponent(query)}`);
  await page.locator('.search-status:not(:empty)').waitFor();
  return page
    .locator('.search-results h2 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** A line for what is answered in force, in old versions only and nowhere, and for each language of the first. */
function tabulate(judged: readonly Judged[]): string {
  const inForce = judged.filter((each) => kindOf(each) === 'in force');
  const groups = [
    ...Map.groupBy(judged, kindOf),
    ...Map.groupBy(inForce, ({ question }) => question.lang),
  ];
  return groups
    .map(([name, all]) => {
      const first = all.filter(({ rank }) => rank === 1).length;
      const right = all.filter(({ isRight }) => isRight).length;
      return `${name.padEnd(12)} first ${first}, right ${right} of ${all.length}`;
    })
    .join('\n');
}

function kindOf({ question: { answer, revision } }: Judged): string {
  if (answer === null) return 'nowhere';
  return revision === undefined ? 'in force' : 'old only';
}
