import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { figuresUsedIn } from '../../../markdown/figures.ts';
import type { Rule } from '../../rule.ts';

/** The levels of the headings in their order, and the number of pictures. Paragraphs and lists are for the translator to divide. */
export const translationStructureDiffers: Rule = {
  name: 'translation-structure-differs',
  severity: 'warning',
  articles: ['12(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Käännöksessä on samat väliotsikot ja kuvat kuin alkukielisessä tekstissä.',
    sv: 'Översättningen har samma mellanrubriker och bilder som källtexten.',
    en: 'A translation has the headings and pictures of the source text.',
  },
  why: {
    fi: 'Kun väliotsikko tai kuva puuttuu yhdeltä kieleltä, sen lukijalta puuttuu todennäköisesti myös sisältö.',
    sv: 'När en mellanrubrik eller bild saknas på ett språk saknar läsaren sannolikt också innehållet.',
    en: 'Where a heading or a picture is missing in one language, its readers probably miss what belongs to it.',
  },
  words: {
    fi: ({ law, section, headings, figures, sourceHeadings, sourceFigures }) => ({
      message: `Osion \`${section}\` käännöksen rakenne on toinen kuin alkukielisen tekstin: väliotsikoita ${headings}, kuvia ${figures}; alkukielellä väliotsikoita ${sourceHeadings}, kuvia ${sourceFigures} (${law}).`,
      hint: 'Tarkista, puuttuuko käännöksestä kohta tai onko siinä ylimääräinen, ja tee otsikoista samantasoiset.',
    }),
    sv: ({ law, section, headings, figures, sourceHeadings, sourceFigures }) => ({
      message: `Översättningen av avsnittet \`${section}\` är uppbyggd på annat sätt än källtexten: mellanrubriker ${headings}, bilder ${figures}; på källspråket mellanrubriker ${sourceHeadings}, bilder ${sourceFigures} (${law}).`,
      hint: 'Kontrollera om något saknas eller är för mycket i översättningen och gör rubrikerna lika.',
    }),
    en: ({ law, section, headings, figures, sourceHeadings, sourceFigures }) => ({
      message: `The translation of the section \`${section}\` is built differently from the source text: headings ${headings}, pictures ${figures}; in the source language headings ${sourceHeadings}, pictures ${sourceFigures} (${law}).`,
      hint: 'See whether the translation lacks a passage or has one too many, and give the headings the same levels.',
    }),
  },
  examples: {
    failing: {
      yaml: 'retention: []',
      body: 'We keep your data for six years.',
      source: { yaml: 'retention: []', body: '## Kunder\n\nI sex år.', locale: 'sv' },
    },
    passing: {
      yaml: 'retention: []',
      body: '## Customers\n\nFor six years.',
      source: { yaml: 'retention: []', body: '## Kunder\n\nI sex år.', locale: 'sv' },
    },
  },
  *check({ sections }, { source }) {
    for (const { id, source: tree, text, titlePlace } of source ? sections : []) {
      const original = source?.sections.find((section) => section.id === id);
      if (!original || text === '') continue;
      const [wanted, found] = [outlineOf(original.source), outlineOf(tree)];
      if (wanted.levels === found.levels && wanted.figures === found.figures) continue;
      yield {
        path: ['title', id],
        at: titlePlace,
        data: {
          section: id,
          headings: printHeadings(found),
          figures: String(found.figures),
          sourceHeadings: printHeadings(wanted),
          sourceFigures: String(wanted.figures),
        },
      };
    }
  },
};

type Outline = { levels: string; headings: number; figures: number };

function outlineOf(tree: Root): Outline {
  const depths: number[] = [];
  visit(tree, 'heading', ({ depth }) => {
    depths.push(depth);
  });
  return {
    levels: depths.map((depth) => '#'.repeat(depth)).join(' '),
    headings: depths.length,
    figures: figuresUsedIn(tree).filter(({ isPicture }) => isPicture).length,
  };
}

/** How many headings, and their levels as they are written: `2 (## ###)`. */
function printHeadings({ headings, levels }: Outline): string {
  return headings === 0 ? '0' : `${headings} (${levels})`;
}
