import { toString as textOf } from 'mdast-util-to-string';
import type { Section } from '../../../content/notice.ts';
import type { Place } from '../../../content/place.ts';
import { eachNode } from '../../../markdown/each-node.ts';
import type { Rule } from '../../rule.ts';
import { months } from '../../words/dates-in-text.ts';

/** In Markdown a line that begins `12. elokuuta` opens a list whose first number is 12. */
export const dateAtLineStart: Rule = {
  name: 'date-at-line-start',
  severity: 'warning',
  articles: ['12(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Rivin alussa oleva päivämäärä ei muutu luetteloksi.',
    sv: 'Ett datum i början av en rad blir inte en lista.',
    en: 'A date at the beginning of a line does not become a list.',
  },
  why: {
    fi: 'Markdownissa rivin alussa oleva numero ja piste aloittaa luettelon. Lukija näkee kappaleen sijasta luettelon kohdan, ja päivä irtoaa kuukaudesta.',
    sv: 'I Markdown börjar en siffra med punkt en lista. Läsaren ser en punkt i en lista i stället för ett stycke, och dagen skiljs från månaden.',
    en: 'In Markdown a number with a full stop opens a list. The reader sees an item of a list in place of a paragraph, and the day comes apart from its month.',
  },
  words: {
    fi: ({ date }) => ({
      message: `Päivämäärä "${date}" on muuttunut luettelon kohdaksi, koska se aloittaa rivin.`,
      hint: 'Kirjoita kenoviiva pisteen eteen, esimerkiksi 12\\. elokuuta, tai aloita kappale toisella sanalla.',
    }),
    sv: ({ date }) => ({
      message: `Datumet "${date}" har blivit en punkt i en lista, eftersom det börjar raden.`,
      hint: 'Skriv ett omvänt snedstreck före punkten, till exempel 12\\. augusti, eller börja stycket med ett annat ord.',
    }),
    en: ({ date }) => ({
      message: `The date "${date}" has become an item of a list, because it begins the line.`,
      hint: 'Write a backslash before the full stop, such as 12\\. August, or begin the paragraph with another word.',
    }),
  },
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
    const month = new RegExp(
      `^(?:${months[locale].join('|')})(?:ta|n|hun|ssa|sta)?(?!\\p{L})`,
      // Finnish and Swedish write a month with a small letter: `1. Huhtikuun kirje` is a list.
      locale === 'en' ? 'iu' : 'u',
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
