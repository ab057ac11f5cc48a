import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOnDisk } from '../../../src/files/disk.ts';
import { canonicalJson } from '../../../src/revise/canonical-json.ts';
import { digestBytes } from '../../../src/revise/digest.ts';
import { verifyProject } from '../../../src/revise/verify.ts';
import { digestFigure } from '../../../src/revise/version-1/digest-figure.ts';
import { nothingKnown } from '../../../src/revise/version-1/read-content.ts';
import { bodyReader } from '../../../src/revise/version-1/read-parts.ts';
import { readSection } from '../../../src/revise/version-1/read-section.ts';
import { examples } from '../../redline/spec-documents.ts';
import { oddBodies, oddFrontMatter } from './odd-texts.ts';

// Released revisions rest on these values. They never change: what is digested otherwise is another version.

const bytesOf = (text: string) => new TextEncoder().encode(text);

function canonical(text: string): string {
  const content = readSection(bytesOf(text), nothingKnown(), bodyReader);
  if (!content) throw new Error(`unreadable: ${text}`);
  return canonicalJson(content);
}

/** One digest of what many sections say. */
function digestOf(sections: readonly string[]): string {
  return digestBytes(sections.map(canonical).join('\n'));
}

const withBody = (body: string) => `---\ntitle: T\n---\n${body}`;

test('version 1 reads every example of CommonMark as ever', () => {
  expect(examples.length).toBeGreaterThan(600);
  expect(digestOf(examples.map(withBody))).toBe(
    'sha256-a989c65089902edb5c5afbb6c2a2144cf24ba2b56bb23750b2583adb4e54af0d',
  );
});

test('version 1 reads tables, notes, boxes, addresses and other odd texts as ever', () => {
  expect(digestOf(oddBodies.map(withBody))).toBe(
    'sha256-be68983a4d8704172bd5751040a5b61a2ed594274d1c74ca92bbe2e61242058f',
  );
});

test('version 1 reads two texts in one as ever', () => {
  const all = [...examples, ...oddBodies];
  const pairs = all.map((one, index) => `${one}\n\n${all[(index * 7 + 3) % all.length]}`);
  expect(digestOf(pairs.map(withBody))).toBe(
    'sha256-c7098255d77dda0d2d2256ed8e35be4520ab2a1f6b7c25207caaf2e72a5fd913',
  );
});

test('version 1 reads odd front matter as ever, whatever its line ends', () => {
  const sections = oddFrontMatter.map((yaml) => `---\n${yaml}---\nText.\n`);
  expect(digestOf(sections)).toBe(
    'sha256-f3291574cd929de8fbf898161d5a3b358030ac770137acc9459dafdedff7aca9',
  );
  expect(digestOf(sections.map((text) => text.replaceAll('\n', '\r\n')))).toBe(digestOf(sections));
});

test.each([
  [
    '---\ntitle: Data\nnumber: 007\nempty:\n---\nA ~~b~~[^1] <b>c</b> ![d](<../figures/a b.svg>)\n\n[^1]: e\n',
    '{"body":[["p",{},["A ",["s",{},["b"]],["sup",{},[["a",{"href":"#user-content-fn-1"},["1"]]]]," ","c"," ",["img",{"alt":"d","src":"../figures/a%20b.svg"},[]]]],["section",{},[["ol",{},[["li",{},[["p",{},["e"]]]]]]]]],"frontMatter":{"empty":"","number":"007","title":"Data"}}',
  ],
  [
    'Only text, and [x](javascript:alert) and\r\n\r\n# A heading\r\n',
    '{"body":[["p",{},["Only text, and ",["a",{},["x"]]," and"]],["h1",{},["A heading"]]],"frontMatter":{}}',
  ],
])('version 1 gives %j as ever', (text, expected) => {
  expect(canonical(text)).toBe(expected);
});

test.each([
  ['a.svg', '<svg>\r\n</svg>\r', '<svg>\n</svg>\n', true],
  ['a.svg', '\uFEFF<svg/>', '<svg/>', true],
  ['a.SVG', '<svg>\r\n</svg>', '<svg>\n</svg>', false],
  ['a.png', 'a\r\nb', 'a\nb', false],
])('the line ends of %s: %j and %j', (name, one, other, isSame) => {
  const digests = [one, other].map((text) => digestFigure(name, bytesOf(text)));
  expect(digests[0] === digests[1]).toBe(isSame);
});

test('an SVG that is not UTF-8 is digested by its bytes', () => {
  const latin = new Uint8Array([0x3c, 0xe4, 0x0d, 0x0a, 0x3e]);
  expect(digestFigure('a.svg', latin)).toBe(digestBytes(latin));
});

const root = join(import.meta.dirname, '../../..');
const notices = join(root, 'content/notices');

test('the first releases of this repository lie as they were written, and verify', () => {
  expect(verifyProject(filesOnDisk(root))).toEqual([]);
  const firsts: Readonly<Record<string, readonly string[]>> = {
    consumers: ['2019-08-12', '2026-09-01', '2026-10-01'],
    'business-customers': ['2026-09-01'],
  };
  const digests = Object.entries(firsts).map(([notice, revisions]) => {
    const home = join(notices, notice, 'revisions');
    const ledger = readFileSync(join(home, 'ledger.yaml'), 'utf8').split('\n');
    const files = revisions.flatMap((id) =>
      readdirSync(join(home, id), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.\w+$/u.test(path))
        .sort()
        .map((path) => `${path} ${digestBytes(readFileSync(join(home, id, path)))}`),
    );
    return [
      notice,
      digestBytes(ledger.slice(0, revisions.length).join('\n')),
      digestBytes(files.join('\n')),
    ];
  });
  expect(digests).toEqual([
    [
      'consumers',
      'sha256-e6aa165896b6bfec05f72c43cd75084322d1e5d196403f1ec175978bad7fa796',
      'sha256-5206553d0ab193725952df955ae75b0af740c592ecd5aa84da418125093a7569',
    ],
    [
      'business-customers',
      'sha256-362b64ea5cdf411082d3b961ce1cbc6ab39b309b723eca51d189c8d8d08b28cc',
      'sha256-6e605f548bdf9fd2b18ac582b4ac80a381aed2ea1b28ce9ee8965539b418cb9f',
    ],
  ]);
});
