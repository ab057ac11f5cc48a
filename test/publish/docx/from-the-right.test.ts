import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Locale } from '../../../schema/languages.ts';
import { filesDocx } from '../../../src/publish/docx/files-docx.ts';
import { hastOf } from '../../redline/markdown-to-hast.ts';

const none = (): undefined => undefined;
const table = '| البيانات | الغرض |\n| --- | --- |\n| الاسم | Post |\n| ދިވެހި | 𐴌𐴟𐴇𐴥𐴝𐴚𐴒𐴙𐴝 |\n';

async function write(locale: string): Promise<{ styles: string; text: string }> {
  const side = (name: string) => ({ name, body: hastOf(table), figures: none });
  const about = { locale: locale as Locale, day: '2026-10-01' };
  const parts = unzipSync(await filesDocx(side('a.md'), side('b.md'), about));
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { styles: read('word/styles.xml'), text: read('word/document.xml') };
}

test('a Word file in a language from right to left is laid out so', async () => {
  const { styles, text } = await write('ar');
  expect(styles).toContain('<w:lang w:val="ar" w:bidi="ar"/>');
  expect(styles).toMatch(/<w:pPrDefault><w:pPr><w:bidi\/>/u);
  expect(text).toContain('<w:bidiVisual/>');
  // Word asks of each run: one of Latin letters is from the left.
  const runs = [...text.matchAll(/<w:r>(.*?)<\/w:r>/gu)].map(([, run = '']) => run);
  const of = (words: string) => runs.find((run) => run.includes(words));
  for (const words of ['الاسم', 'ދިވެހި', '𐴌𐴟𐴇']) expect(of(words)).toContain('<w:rtl/>');
  expect(of('Post')).not.toContain('<w:rtl/>');
});

test('in any other it says its language alone', async () => {
  const { styles, text } = await write('et');
  expect(styles).toContain('<w:lang w:val="et"/>');
  expect(`${styles}${text}`).not.toContain('bidi');
  expect((await write('fi')).styles).toContain('<w:lang w:val="fi-FI"/>');
});
