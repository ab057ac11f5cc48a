import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bookshop = join(import.meta.dirname, '../../test/fixtures/complete/content');

/** Prose of the length that sections of the samples have: about nine hundred characters of body. */
const paragraphs: readonly string[] = [
  'We sell books online and send them to your home. When you order, we ask for what the delivery needs and for nothing else. You see each step on the screen before you confirm it.',
  'The shop keeps the same data in one register. Staff see only what their work calls for, and every look into the register leaves a mark that a supervisor reads each month.',
  'Ask us anything about this notice. Write to [privacy@bookshop.example](mailto:privacy@bookshop.example) or call us on weekdays, and somebody who knows the matter answers.',
  'A **customer number** stands on every invoice. Tell it when you write to us, and we find your orders faster. Without it we look by name and town.',
  'The reading club meets four times a year in Basel. Members choose the books together, and the minutes name only those who spoke and agreed to be named.',
  'Paper letters are opened at the office, scanned on the same day and shredded after two weeks. The scans lie on the same server as the orders.',
];
const list = `- Orders: what you bought and when.
- Payments: the sum and the day, but never the number of a card.
- Letters: what you asked and what we answered.
`;

/** Writes `count` notices of twelve sections below `root`, each like the bookshop's with its own prose. */
export function writeNotices(root: string, count: number): void {
  mkdirSync(join(root, 'content/notices'), { recursive: true });
  cpSync(join(bookshop, 'site.yaml'), join(root, 'content/site.yaml'));
  for (let index = 0; index < count; index += 1) writeNotice(root, index);
}

function writeNotice(root: string, index: number): void {
  const source = join(bookshop, 'notices/bookshop');
  const target = join(root, 'content/notices', `shop-${index}`);
  mkdirSync(join(target, 'en'), { recursive: true });
  const manifest = readFileSync(join(source, 'notice.yaml'), 'utf8');
  writeFileSync(join(target, 'notice.yaml'), manifest.replace('en: bookshop', `en: shop-${index}`));
  readdirSync(join(source, 'en')).forEach((file, at) => {
    const text = readFileSync(join(source, 'en', file), 'utf8');
    writeFileSync(join(target, 'en', file), `${text}\n${proseFor(index + at)}`);
  });
}

function proseFor(number: number): string {
  const picked = [0, 1, 2, 3].map((step) => paragraphs[(number + step) % paragraphs.length]);
  return `${picked.join('\n\n')}\n\n${list}`;
}
