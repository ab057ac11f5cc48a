/** A stretch of text of a page, and where in its source it stands. */
export type PageText = { readonly text: string; readonly start: number; readonly end: number };

/** An element of a page; `size` counts the characters of text within. */
export type PageElement = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly children: PageNode[];
  size: number;
};
export type PageNode = PageText | PageElement;

export function isPageElement(node: PageNode): node is PageElement {
  return 'tag' in node;
}

/** The elements among the children of an element. */
export function elementsIn({ children }: PageElement): PageElement[] {
  return children.filter(isPageElement);
}

/** Every element below an element that `isWanted` takes, the outermost of each branch alone. */
export function findElements(
  element: PageElement,
  isWanted: (element: PageElement) => boolean,
): PageElement[] {
  return elementsIn(element).flatMap((child) =>
    isWanted(child) ? [child] : findElements(child, isWanted),
  );
}
