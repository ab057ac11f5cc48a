import type { ContentLanguage } from '../../schema/languages.ts';
import type { Files } from '../files/files.ts';
import type { NoticeKind } from './answers.ts';
import { type Page, readPage, readTemplateTree } from './read-template.ts';
import { type SectionName, sectionNames } from './sections.ts';
import { type Branch, isBranch, type Tree } from './tree.ts';

/** What a notice says in one language. */
export type Texts = {
  readonly title: string;
  readonly path: string;
  readonly audience: string;
  /** The texts of the facts, by kind of disclosure. */
  readonly facts: Branch;
  readonly sections: Readonly<
    Record<SectionName, { readonly title: string; readonly body: string }>
  >;
};

/** The texts of a kind of notice: its own, before those that several notices share. */
export function textsOfKind(kind: NoticeKind, locale: ContentLanguage, templates: Files): Texts {
  const own = readPage(templates, `${locale}/${kind}.md`);
  const pages = sectionNames.map(
    (name) => [name, readPage(templates, `${locale}/sections/${name}.md`)] as const,
  );
  const shared = [
    readTemplateTree(templates, `${locale}/entries.yaml`),
    ...pages.map(([, page]) => page.facts),
  ];
  const { title = '', path = '', audience = '', ...facts } = own.facts;
  const sections = pages.map(([name, page]) => [name, sectionOf(page, name, own.body)]);
  return {
    title: String(title),
    path: String(path),
    audience: String(audience),
    facts: [...shared, facts].reduce(overlay),
    sections: Object.fromEntries(sections) as Texts['sections'],
  };
}

/** A notice begins with what its kind says of itself. */
function sectionOf({ facts, body }: Page, name: SectionName, introduction: string) {
  const text = name === sectionNames[0] ? `${introduction}\n\n${body}` : body;
  return { title: String(facts['title']), body: text };
}

/** The second branch laid over the first, key by key. */
function overlay(below: Branch, above: Branch): Branch {
  const over = Object.entries(above).map(([key, value]): [string, Tree] => {
    const under = below[key];
    return [key, isBranch(value) && isBranch(under) ? overlay(under, value) : value];
  });
  return { ...below, ...Object.fromEntries(over) };
}
