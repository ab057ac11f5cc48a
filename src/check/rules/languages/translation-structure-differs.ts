import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { figuresUsedIn } from '../../../markdown/figures.ts';
import type { Rule } from '../../findings/rule.ts';

/** The levels of the headings in their order, and the number of pictures. Paragraphs and lists are for the translator to divide. */
export const translationStructureDiffers: Rule = {
  name: 'translation-structure-differs',
  severity: 'warning',
  articles: ['12(1)'],
  restsOn: ['wp260-language'],
  since: '2018-05-25',
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
