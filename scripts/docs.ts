import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '../src/words/ready-all.ts';
import { writeRulePages } from './generated/rule-pages.ts';

// A page for each rule, made anew where a person wants to read or host them: Git keeps none of them.
const folder = join(import.meta.dirname, '../docs/rules');
const pages = writeRulePages();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
console.log(`${pages.size} pages in docs/rules/.`);
