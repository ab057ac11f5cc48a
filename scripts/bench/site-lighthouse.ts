import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import { findChromium } from '../chromium.ts';
import { median } from './median.ts';

const packages = join(import.meta.dirname, 'node_modules');
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const noindex = '<meta name="robots" content="noindex"';
type Scores = Readonly<Record<(typeof categories)[number], number>>;

/** What Lighthouse gives, of the parts that are read here. */
type Lighthouse = (
  address: string,
  flags: {
    port: number;
    onlyCategories: readonly string[];
    skipAudits: readonly string[];
    logLevel: 'error';
  },
) => Promise<{ lhr: { categories: Readonly<Record<string, { score: number | null }>> } }>;

/**
 * Measures pages of a built site with Lighthouse as on a phone (its own default), and prints the median of
 * `rounds` scores, of 100. Texts are served compressed, as hosts serve them. Of a page that
 * search engines are told to leave out, it is not asked whether they may take it in.
 */
export async function measurePages(
  folder: string,
  pages: Readonly<Record<string, string>>,
  rounds: number,
): Promise<void> {
  const lighthouse: Lighthouse = (await import(join(packages, 'lighthouse/core/index.js'))).default;
  const { launch } = await import(join(packages, 'chrome-launcher/dist/index.js'));
  const server = await serveFolder(folder);
  const chrome = await launch({
    chromePath: findChromium(process.env),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  });
  try {
    console.log(`Lighthouse, mobile, median of ${rounds}: ${categories.join(', ')}`);
    for (const [name, path] of Object.entries(pages)) {
      const found: Scores[] = [];
      const isLeftOut = readFileSync(join(folder, path, 'index.html'), 'utf8').includes(noindex);
      for (let round = 0; round < rounds; round += 1) {
        const { lhr } = await lighthouse(server.origin + path, {
          port: chrome.port,
          onlyCategories: categories,
          skipAudits: isLeftOut ? ['is-crawlable'] : [],
          logLevel: 'error',
        });
        found.push(scoresOf(lhr.categories));
      }
      const scores = categories.map((category) => median(found.map((each) => each[category])));
      console.log(`${name}: ${scores.join(', ')}${isLeftOut ? ' (noindex)' : ''}`);
    }
  } finally {
    await chrome.kill();
    await server.close();
  }
}

function scoresOf(found: Readonly<Record<string, { score: number | null }>>): Scores {
  const score = (category: string) => Math.round(100 * (found[category]?.score ?? 0));
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}
