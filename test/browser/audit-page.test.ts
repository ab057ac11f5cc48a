import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditText } from '../../src/audit/audit-text.ts';
import { compareAudits } from '../../src/audit/compare-audits.ts';
import { auditHtml } from '../../src/audit/reports/audit-html.ts';
import { readyLanguage } from '../../src/claims/language.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import {
  findBarriers,
  findColourBarriers,
  measureOverflow,
  openSession,
  type Session,
} from './harness.ts';

const house = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'seloste-audit-'));
let session: Session;

const english = readyLanguage('en');
const audit = (source: string) =>
  auditText(
    { file: `${'a-long-name-'.repeat(8)}.md`, source, tree: parseMarkdown(source), firstLine: 1 },
    english,
    '2026-11-30',
  );

/** The page of a text with every state, as the command writes it. */
function writePage(): void {
  const text = audit(
    `We may share your data with our partners. We keep your data for five years. You have no right to lodge a complaint with an
authority. We do not make automated decisions. The ${'weather'.repeat(30)} is fine.`,
  );
  const compared = compareAudits(text, audit('We make automated decisions.'));
  const styles = ['site/styles/tokens.css', 'src/audit/reports/audit-page.css'].map((file) =>
    readFileSync(join(house, file), 'utf8'),
  );
  const html = auditHtml([text], compared, { speak: 'en', day: '30 November 2026', styles });
  writeFileSync(join(folder, 'index.html'), html);
}

beforeAll(async () => {
  writePage();
  session = await openSession(folder);
});
afterAll(async () => {
  await session?.close();
  rmSync(folder, { recursive: true });
});

describe.each([
  { width: 320, dark: false },
  { width: 320, dark: true },
  { width: 1280, dark: false },
  { width: 1280, media: 'print' },
] as const)('the page of an audit, %o', (look) => {
  test('has no barriers, fits, and loads nothing', async () => {
    const { page, errors, external, close } = await session.visit('/', look);
    expect(await findBarriers(page)).toEqual([]);
    expect(await findColourBarriers(page)).toEqual([]);
    expect(await measureOverflow(page)).toBe(0);
    expect({ errors, external }).toEqual({ errors: [], external: [] });
    await close();
  });
});
