import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { builtSite, statesSite } from './harness.ts';
import { filesIn } from './site-folder.ts';

/** The rules of the HTML standard and no taste. */
const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
);

test('the validator sees what is wrong', async () => {
  const report = await validator.validateString('<p><div>One</p><img src="x.png">');
  expect(report.valid).toBe(false);
});

const sites = [
  ['our notices', builtSite],
  ['every state', statesSite],
] as const;

test.each(sites)('every page of %s is valid HTML', async (_, folder) => {
  const pages = textsIn(folder(), '.html');
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

test.each(sites)('every feed and map of %s is well-formed, and its JSON too', (_, folder) => {
  const xml = textsIn(folder(), '.xml');
  const json = textsIn(folder(), '.json');
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

function textsIn(folder: string, end: string): { path: string; text: string }[] {
  return filesIn(folder)
    .filter((path) => path.endsWith(end))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
