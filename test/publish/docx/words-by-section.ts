import { partIn, partsOf } from './read-docx.ts';
import { allOf, textIn, type XmlElement } from './read-xml.ts';

/**
 * The words of a Word file by the numbers in its headings `Section 7`: paragraphs, breaks and cells part them, and footnotes
 * stand where they are called.
 */
export function wordsBySection(bytes: Uint8Array): ReadonlyMap<number, string> {
  const parts = partsOf(bytes);
  const footnotes = parts['word/footnotes.xml'];
  const notes = footnotes ? allOf(footnotes, 'w:footnote') : [];
  const sections = new Map<number, string>();
  let section = -1;
  for (const paragraph of allOf(partIn(parts, 'word/document.xml'), 'w:p')) {
    const words = wordsIn(paragraph, notes);
    const title = /^\s*Section (\d+)\s*$/u.exec(words)?.[1];
    if (title === undefined) sections.set(section, `${sections.get(section) ?? ''} ${words}`);
    else section = Number(title);
  }
  return sections;
}

function wordsIn(element: XmlElement, notes: readonly XmlElement[]): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return '';
      if (child.name === 'w:t') return textIn(child);
      if (child.name === 'w:footnoteReference') {
        const note = notes.find((each) => each.attributes['w:id'] === child.attributes['w:id']);
        return note ? ` ${wordsIn(note, [])} ` : '';
      }
      const words = wordsIn(child, notes);
      return /^w:(?:p|br|tc|tab)$/u.test(child.name) ? ` ${words} ` : words;
    })
    .join('');
}
