import type { Root } from 'mdast';
import type { Notice, Section } from '../../notice.ts';
import { printFacts } from './print-facts.ts';

/**
 * A section as readers see it: its text, and below it the facts of its front matter that the text does not tell. In an
 * archived revision facts are our annotation, and its text is all.
 */
export function wholeSection(notice: Notice, section: Section): Root {
  const { printed } = section;
  if (notice.standing === 'archived') return printed;
  const { blocks } = printFacts(notice, section, section.told.entries);
  return blocks.length === 0 ? printed : { ...printed, children: [...printed.children, ...blocks] };
}
