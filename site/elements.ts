import type { Sentence } from '../src/locale/say.ts';

/** An element with its attributes and what stands in it; text is never read as markup. */
export function domElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The element of the page with this id. */
export function pageElement<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`No #${id}`);
  return found;
}

/** Tells in the foot of the page the address that gives what it shows now, with what was asked. */
export function showAddress(): void {
  const link = pageElement('page-address', HTMLAnchorElement);
  const address = new URL(link.href);
  address.search = location.search;
  link.href = address.href;
  link.textContent = address.href;
}

/** A sentence with its dates and links. */
export function sentenceNodes(sentence: Sentence): (Node | string)[] {
  return sentence.map(({ text, day, href, as }) => {
    if (as) return domElement('span', { class: as }, text);
    const words = day === undefined ? text : domElement('time', { datetime: day }, text);
    return href === undefined ? words : domElement('a', { href }, words);
  });
}

/** A template of the page with its `{names}` filled in. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]+)\}/gu, (written, name: string) => values[name] ?? written);
}
