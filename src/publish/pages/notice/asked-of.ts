import type { Locale } from '../../../../schema/languages.ts';
import { type Notice, type Section, sectionAt } from '../../../content/notice.ts';
import { nodeAt } from '../../../content/yaml.ts';
import { type Word, wordOf } from '../../../locale/say.ts';
import { asked } from '../../../words/en/asked.ts';

/**
 * What people call the things that each section tells of, by its id: the words of a question are seldom those of the
 * law. A section tells of the kinds of facts that stand in it, and of each right that does.
 */
export function askedOf(notice: Notice, locale: Locale): ReadonlyMap<string, string> {
  return new Map(
    notice.sections.map((section) => {
      const words = topicsOf(notice, section).map((topic) => wordOf(topic, locale));
      return [section.id, words.join(' ')];
    }),
  );
}

function topicsOf(notice: Notice, section: Section): Word[] {
  const rights = nodeAt(notice.tree, ['rights']);
  const stated = rights?.kind === 'map' ? [...rights.entries] : [];
  const here = stated.filter(([, { key }]) => sectionAt(notice, key) === section);
  const names = [...section.discloses.map(({ kind }) => kind), ...here.map(([name]) => name)];
  return names.filter(isTopic).map((name) => `asked.${name}` as const);
}

function isTopic(name: string): name is keyof typeof asked {
  return Object.hasOwn(asked, name);
}
