import type { ContentLanguage } from '../../schema/languages.ts';
import { noticesFolder } from '../content/load-project.ts';
import type { Files } from '../files/files.ts';
import { digestBytes } from '../revise/digest.ts';
import type { Answers, NoticeKind } from './answers.ts';
import { factsOfKind } from './facts-of-kind.ts';
import { fillTree, type Values } from './fill-tree.ts';
import { joinTexts, textsFor } from './join-texts.ts';
import { orderFields } from './order-fields.ts';
import { printNewSection, printTree } from './print-template.ts';
import { type SectionName, sectionNames, sectionsOfNotice } from './sections.ts';
import { templateValues } from './template-values.ts';
import { type Texts, textsOfKind } from './texts-of-kind.ts';
import { type Branch, isBranch, isListTree, type Tree } from './tree.ts';

type Made = [path: string, text: string];

/** The files of a new notice: path from the root to text. The first language is the source, the others translate it. */
export function noticeFiles(
  kind: NoticeKind,
  answers: Answers,
  day: string,
  templates: Files,
): Made[] {
  const written = answers.languages.map((locale) =>
    writtenIn(kind, locale, answers, day, templates),
  );
  const facts = fillTree(factsOfKind(kind, answers, day, templates), written[0]?.values ?? {});
  const names = sectionNames.filter((name) => sectionsOfNotice[name].some((one) => one in facts));
  const folder = `${noticesFolder}/${kind}`;
  const sections = names.flatMap((name) =>
    sectionIn(name, partOf(facts, name), written).map(
      ([locale, text]): Made => [`${folder}/${locale}/${name}.md`, text],
    ),
  );
  const manifest = manifestOf(
    written,
    names,
    answers.notices.filter((one) => one !== kind),
  );
  return [[`${folder}/notice.yaml`, printTree(manifest)], ...sections];
}

/** What a notice says in a language, with values in their places. */
type Written = { locale: ContentLanguage; texts: Texts; values: Values };

function writtenIn(
  kind: NoticeKind,
  locale: ContentLanguage,
  answers: Answers,
  day: string,
  templates: Files,
): Written {
  const values = templateValues(answers, locale, day, templates);
  const texts = textsOfKind(kind, locale, templates);
  return { locale, texts: { ...texts, facts: fillTree(texts.facts, values) }, values };
}

/** A section in each language: the source with all facts, translations with their texts alone. */
function sectionIn(
  name: SectionName,
  facts: Branch,
  [first, ...others]: readonly Written[],
): Made[] {
  if (!first) return [];
  const whole = orderFields(joinTexts(facts, first.texts.facts));
  const source = printSectionOf(first.texts, name, whole);
  // A source that is still to be written is translated when it has been.
  const stamp: Branch = hasGap(whole) ? {} : { translates: digestText(source) };
  const translations = others.map(({ locale, texts }): Made => {
    const own = orderFields(textsFor(facts, texts.facts));
    return [locale, printSectionOf(texts, name, { ...stamp, ...own })];
  });
  return [[first.locale, source], ...translations];
}

function partOf(facts: Branch, name: SectionName): Branch {
  const kinds: readonly string[] = sectionsOfNotice[name];
  return Object.fromEntries(
    kinds.flatMap((one) => (facts[one] === undefined ? [] : [[one, facts[one]]])),
  );
}

/** Whether something in the facts is still to be written: gaps stand in square brackets. */
function hasGap(tree: Tree): boolean {
  if (isBranch(tree)) return Object.values(tree).some(hasGap);
  return isListTree(tree) ? tree.some(hasGap) : tree.includes('[');
}

function digestText(text: string): string {
  return digestBytes(new TextEncoder().encode(text));
}

function printSectionOf(texts: Texts, name: SectionName, facts: Branch): string {
  const { title, body } = texts.sections[name];
  return printNewSection({ title, ...facts }, body);
}

function manifestOf(
  written: readonly Written[],
  sections: readonly string[],
  related: readonly string[],
): Branch {
  const inEach = (field: 'title' | 'path' | 'audience') =>
    Object.fromEntries(written.map(({ locale, texts }) => [locale, texts[field]]));
  return {
    title: inEach('title'),
    path: inEach('path'),
    audience: inEach('audience'),
    language: written[0]?.locale ?? '',
    languages: written.map(({ locale }) => locale),
    sections,
    ...(related.length > 0 ? { related } : {}),
  };
}
