import { parse } from 'yaml';
import { type Locale, locales } from '../../schema/languages.ts';
import type { Files } from '../files/files.ts';
import { decodeText } from '../files/text.ts';
import type { Branch } from './tree.ts';

/** A text of a template, with what stands in its front matter. */
export type Page = { readonly facts: Branch; readonly body: string };

/** The languages that there are templates in. */
export function templateLanguages(house: Files): Locale[] {
  return locales.filter((locale) => house.read(`templates/${locale}/gaps.yaml`).ok);
}

/** The text of a file of this folder; templates are a part of the program, so one that is not there is a fault of it. */
export function readTemplate(house: Files, path: string): string {
  const read = house.read(path);
  const decoded = read.ok ? decodeText(read.bytes) : undefined;
  if (decoded?.ok) return decoded.text;
  throw new Error(`No template ${path}`);
}

/** A YAML file of the templates, every scalar a text. */
export function readTemplateTree(house: Files, path: string): Branch {
  return parse(readTemplate(house, `templates/${path}`), { schema: 'failsafe' }) as Branch;
}

/** A Markdown file of the templates: its front matter, and the text below it. */
export function readPage(house: Files, path: string): Page {
  const text = readTemplate(house, `templates/${path}`);
  const end = text.indexOf('\n---\n', 3);
  const facts = parse(text.slice(4, end), { schema: 'failsafe' }) as Branch;
  return { facts, body: text.slice(end + 5).trim() };
}
