import type { ContentLanguage } from '../../schema/languages.ts';
import { noticesFolder } from '../content/load-project.ts';
import type { Files } from '../files/files.ts';
import type { Answers, NoticeKind } from './answers.ts';
import { factsOfKind } from './facts-of-kind.ts';
import { fillTree, type Values } from './fill-tree.ts';
import { labelsInCountry } from './in-country.ts';
import { inText, withGaps, withStamp } from './in-text.ts';
import { joinTexts, textsFor } from './join-texts.ts';
import { orderFields } from './order-fields.ts';
import { printNewSection, printTree } from './print-template.ts';
import { readTemplateTree } from './read-template.ts';
import { type SectionName, sectionNames, sectionsOfNotice } from './sections.ts';
import { gapsForStandIns, offeredAbsences, type Replacements, withTexts } from './stand-ins.ts';
import { templateValues } from './template-values.ts';
import { type Texts, textsOfKind } from './texts-of-kind.ts';
import type { Branch } from './tree.ts';

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
  const related = answers.notices.filter((one) => one !== kind);
  const manifest: Made = [`${folder}/notice.yaml`, printTree(manifestOf(written, names, related))];
  const sections = names.flatMap((name) => sectionIn(name, partOf(facts, name), written, folder));
  const texts = inText(
    new Map([manifest, ...sections.map(({ path, text }): Made => [path, text])]),
  );
  const whole = sections.map(
    ({ path, gaps }): Made => [path, withGaps(texts.get(path) ?? '', gaps)],
  );
  const sources = new Map(whole);
  const stamped = sections.map(({ path, source }): Made => {
    const text = sources.get(path) ?? '';
    return [path, source === path ? text : withStamp(text, sources.get(source) ?? '')];
  });
  return [manifest, ...stamped];
}

/** What a notice says in a language, with values in their places, and what stands for gaps in it. */
type Written = { locale: ContentLanguage; texts: Texts; values: Values; gaps: Replacements };

function writtenIn(
  kind: NoticeKind,
  locale: ContentLanguage,
  answers: Answers,
  day: string,
  templates: Files,
): Written {
  const values = templateValues(answers, locale, day, templates);
  const texts = textsOfKind(kind, locale, templates);
  const facts = fillTree(texts.facts, values);
  const offered = offeredAbsences(facts);
  const bare = new Map([...offered].map(([sentence, gap]) => [gap, sentence]));
  const gaps = gapsForStandIns(locale, readTemplateTree(templates, `${locale}/gaps.yaml`));
  return {
    locale,
    texts: { ...texts, facts: withTexts(facts, bare) },
    values,
    gaps: new Map([...gaps, ...offered, ...labelsInCountry(templates, locale, answers.country)]),
  };
}

/** A section in one language, and the file of its source. */
type Section = { path: string; source: string; text: string; gaps: Replacements };

/** A section in each language: the source with all facts, translations with their texts alone. */
function sectionIn(
  name: SectionName,
  facts: Branch,
  written: readonly Written[],
  folder: string,
): Section[] {
  return written.map(({ locale, texts, gaps }, index) => {
    const own = index === 0 ? joinTexts(facts, texts.facts) : textsFor(facts, texts.facts);
    return {
      path: `${folder}/${locale}/${name}.md`,
      source: `${folder}/${written[0]?.locale}/${name}.md`,
      text: printSectionOf(texts, name, orderFields(own)),
      gaps,
    };
  });
}

function partOf(facts: Branch, name: SectionName): Branch {
  const kinds: readonly string[] = sectionsOfNotice[name];
  return Object.fromEntries(
    kinds.flatMap((one) => (facts[one] === undefined ? [] : [[one, facts[one]]])),
  );
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
    facts: 'text/1',
    ...(related.length > 0 ? { related } : {}),
  };
}
