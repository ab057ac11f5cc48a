import { domElement } from '../elements.ts';
import type { Place } from './find-places.ts';
import { indexWords, marksIn } from './is-answer.ts';
import type { FoundPlace } from './pagefind.ts';

/** The attributes of what the author wrote, where that is in another language than the page around it. */
export type TextMarks = Readonly<Record<string, string>>;

/** The item of the list that shows a place: its title, whose notice and which version it is of, and its words. */
export async function placeItem({ hits }: Place, text: TextMarks): Promise<HTMLLIElement> {
  const found: FoundPlace[] = [];
  // One after another, and each as it was: Pagefind has one object for a place, whatever word was asked for.
  for (const { data } of hits) found.push({ ...(await data()) });
  const marks = found.map(({ excerpt }) => new Set(marksIn(excerpt)));
  const most = Math.max(...marks.map(({ size }) => size));
  const {
    url = '',
    excerpt = '',
    meta = {},
  } = found[marks.findIndex(({ size }) => size === most)] ?? {};
  const { title = url, notice = title, version = '' } = meta;
  return domElement(
    'li',
    {},
    domElement('h2', {}, domElement('a', { href: url, ...text }, title)),
    domElement(
      'p',
      { class: 'search-version' },
      ...(notice === title ? [] : [domElement('span', text, notice), '. ']),
      version,
    ),
    excerptOf(excerpt, new Set(marks.flatMap((words) => [...words])), text),
  );
}

/** Text and marks only, whatever the index holds, every word marked that was found; one that begins within a sentence says so. */
function excerptOf(
  html: string,
  marked: ReadonlySet<string>,
  marks: TextMarks,
): HTMLParagraphElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const text = body.textContent ?? '';
  const parts = text.split(/([\p{L}\p{N}]+)/u).map((part) => {
    const isFound = indexWords(part).some((word) => marked.has(word));
    return isFound ? domElement('mark', {}, part) : part;
  });
  return domElement('p', marks, ...(/^\p{Ll}/u.test(text) ? ['… '] : []), ...parts);
}
