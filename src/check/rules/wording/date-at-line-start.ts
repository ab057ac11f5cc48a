import { toString as textOf } from 'mdast-util-to-string';
import type { Section } from '../../../content/notice.ts';
import type { Place } from '../../../content/place.ts';
import { eachNode } from '../../../markdown/each-node.ts';
import { inLanguage } from '../../../words/in-language.ts';
import type { Rule } from '../../findings/rule.ts';

/** In Markdown a line that begins `12. elokuuta` opens a list whose first number is 12. */
export const dateAtLineStart: Rule = {
  name: 'date-at-line-start',
  severity: 'warning',
  articles: ['12(1)'],
  restsOn: ['record'],
  since: '2018-05-25',
  knowsWords: true,
  examples: {
    failing: {
      yaml: 'purposes: [{id: a, name: Tilaukset}]',
      body: '12. elokuuta 2026 alkaen käytämme tietojasi myös tilastoihin.',
      locale: 'fi',
    },
    passing: {
      yaml: 'purposes: [{id: a, name: Tilaukset}]',
      body: 'Käytämme tietojasi 12. elokuuta 2026 alkaen myös tilastoihin.',
      locale: 'fi',
    },
  },
  *check({ sections, locale }) {
    const { months, monthsAreCapitalised } = inLanguage(locale).reading;
    const month = new RegExp(
      `^(?:${months.join('|')})(?:ta|n|hun|ssa|sta)?(?!\\p{L})`,
      // Finnish and Swedish write a month with a small letter: `1. Huhtikuun kirje` is a list.
      monthsAreCapitalised ? 'iu' : 'u',
    );
    for (const section of sections) {
      for (const { date, line } of datesIn(section, month)) {
        yield { path: ['title', section.id, date], at: lineOf(section, line), data: { date } };
      }
    }
  },
};

/** The first items of numbered lists that begin with the name of a month. */
function datesIn({ source }: Section, month: RegExp): { date: string; line: number }[] {
  const dates: { date: string; line: number }[] = [];
  eachNode(source, (node) => {
    if (node.type !== 'list' || !node.ordered) return;
    const { start, position } = node;
    const [first] = node.children;
    const name = first && month.exec(textOf(first).trimStart())?.[0];
    if (name) dates.push({ date: `${start ?? 1}. ${name}`, line: position?.start.line ?? 1 });
  });
  return dates;
}

function lineOf({ file, bodyLine }: Section, line: number): Place {
  const at = bodyLine + line - 1;
  return { file, line: at, column: 1, endLine: at, endColumn: 1 };
}
