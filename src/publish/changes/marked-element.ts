import type { MarkedElement, MarkedNode } from '../../redline/render/serialise.ts';

/** An element of a redline that is made here and not by the engine; a string stands for its text. */
export function markedElement(
  tag: string,
  attributes: MarkedElement['attributes'],
  ...children: readonly (MarkedNode | string)[]
): MarkedElement {
  return {
    type: 'element',
    tag,
    attributes,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}
