import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { builtSite } from './harness.ts';
import { filesIn } from './site-folder.ts';

/** The rules of the HTML standard and no taste. */
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
);

test('the validator sees what is wrong', async () => {
  const report = await validator.validateString('<p><div>One</p><img src="x.png">');
  expect(report.valid).toBe(false);
});

test('every page is valid HTML', async () => {
  const pages = textsIn('.html');
  const faults: string[] = [];
  for (const { path, text } of pages) {
    const { results } = await validator.validateString(text, path);
    for (const { messages } of results) {
      faults.push(
        ...messages.map(({ ruleId, line, column, message }) => {
          return `${path}:${line}:${column} ${ruleId} ${message}`;
        }),
      );
    }
  }
  expect(pages.length).toBeGreaterThan(10);
  expect(faults).toEqual([]);
});

test('every feed and map is well-formed, and every JSON file can be read', () => {
  const xml = textsIn('.xml');
  const json = textsIn('.json');
  expect(xml.length).toBeGreaterThan(2);
  expect(json.length).toBeGreaterThan(2);
  for (const { text } of xml) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(text).close();
  }
  for (const { text } of json) expect(() => JSON.parse(text)).not.toThrow();
});

function textsIn(end: string): { path: string; text: string }[] {
  return filesIn(builtSite())
    .filter((path) => path.endsWith(end))
    .map((path) => ({ path, text: readFileSync(join(builtSite(), path), 'utf8') }));
}
