import type { Root } from 'mdast';
import { eachNode } from './each-node.ts';
import { headingsWithIds } from './heading-ids.ts';
import { anchorsInHtml } from './to-hast.ts';

type Position = Root['position'];

/** An id that an author gave a place of a text. */
export type GivenId = {
  readonly id: string;
  readonly isOfHeading: boolean;
  readonly position: Position;
};

/** All ids that an author gave headings of Markdown and elements of HTML, those of headings first. */
export function givenIds(tree: Root): GivenId[] {
  const headings = headingsWithIds(tree).map(({ id, heading }) => ({
    id,
    isOfHeading: true,
    position: heading.position,
  }));
  const inHtml = anchorsInHtml(tree, startsOfHeadings(tree)).flatMap(({ id, kept, position }) =>
    kept ? [{ id, isOfHeading: false, position }] : [],
  );
  return [...headings, ...inHtml];
}

/** What HTML in a text means as the target of a link, and is none on a page: as it is written, with what would be one. */
export function lostAnchors(tree: Root): { text: string; example: string; position: Position }[] {
  return anchorsInHtml(tree, startsOfHeadings(tree)).flatMap(
    ({ id, kept, tag, name, position }) => {
      if (kept) return [];
      const words =
        id
          .normalize('NFKD')
          .toLowerCase()
          .match(/[a-z0-9]+/gu) ?? [];
      const example = `id="${words.join('-') || 'place'}"`;
      return [
        {
          text: `<${tag} ${name}="${id}">`,
          example: `<${tag === 'a' ? 'a' : 'span'} ${example}>`,
          position,
        },
      ];
    },
  );
}

/** The ids of these are their author's in Markdown. */
function startsOfHeadings(tree: Root): ReadonlySet<number | undefined> {
  const starts = new Set<number | undefined>();
  eachNode(tree, ({ type, position }) => {
    if (type === 'heading') starts.add(position?.start.offset);
  });
  return starts;
}
