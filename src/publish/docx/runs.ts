import type { MarkedElement, MarkedNode } from '../../redline/render/serialise.ts';
import { trackOf } from './tracks.ts';
import type { Look, Paragraph, Run, Track } from './word-blocks.ts';

/** The place of phrasing: its track, its looks, the link it stands in. */
export type Phrasing = {
  readonly track: Track;
  readonly looks: readonly Look[];
  readonly href: string | null;
  /** Every line break counts, as in a block of code. */
  readonly isVerbatim: boolean;
  /** The footnote that a number refers to, on each side; none inside a footnote. */
  readonly notes: FindNotes;
};

/** The runs that stand for a reference to a footnote; `null` where there is no such note. */
export type FindNotes = (number: string, track: Track) => readonly Run[] | null;

export const noNotes: FindNotes = () => null;

const looks: Readonly<Record<string, Look>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  s: 's',
  cite: 'em',
  dfn: 'em',
  var: 'em',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sup: 'sup',
  sub: 'sub',
};

/** Phrasing content as runs. White space is folded as a browser folds it. */
export function runsOf(nodes: readonly MarkedNode[], place: Phrasing): Run[] {
  return nodes.flatMap((node, index) => {
    if (node.type === 'element') return runsOfElement(node, place);
    const before = nodes[index - 1];
    const isAfterBreak = before?.type === 'element' && before.tag === 'br';
    return textRuns(isAfterBreak ? node.value.trimStart() : node.value, place);
  });
}

function runsOfElement(element: MarkedElement, place: Phrasing): Run[] {
  const { tag, attributes, children } = element;
  const track = trackOf(element, place.track);
  if (track === null || attributes['data-footnote-backref'] !== undefined) return [];
  const inner = { ...place, track };
  const look = looks[tag];
  switch (tag) {
    case 'br':
      return [{ kind: 'break', track }];
    case 'q':
      return [...textRuns('"', inner), ...runsOf(children, inner), ...textRuns('"', inner)];
    case 'img':
      return [
        {
          kind: 'picture',
          track,
          source: attributes['src'] ?? '',
          alt: printable(attributes['alt'] ?? ''),
        },
        ...titleRuns(attributes, inner),
      ];
    case 'abbr':
    case 'dfn':
      return [...runsOf(children, inner), ...titleRuns(attributes, inner)];
    case 'input':
      return textRuns(attributes['checked'] === undefined ? '☐' : '☒', inner);
    case 'sup':
      return noteRuns(element, inner) ?? runsOf(children, { ...inner, looks: add(inner, 'sup') });
    case 'a':
      return [
        ...runsOf(children, { ...inner, href: attributes['href'] ?? null }),
        ...titleRuns(attributes, inner),
      ];
    default:
      return runsOf(children, look ? { ...inner, looks: add(inner, look) } : inner);
  }
}

/** A title, which a page shows to those who look for more, in brackets. */
function titleRuns({ title = '' }: MarkedElement['attributes'], place: Phrasing): Run[] {
  return title.trim() === '' ? [] : textRuns(` (${title})`, place);
}

function add({ looks: known }: Phrasing, look: Look): readonly Look[] {
  return known.includes(look) ? known : [...known, look];
}

/** `<sup><a data-footnote-ref>1</a></sup>` is a reference to the first note. */
function noteRuns({ children: [link, ...rest] }: MarkedElement, place: Phrasing): Run[] | null {
  if (link?.type !== 'element' || rest.length > 0) return null;
  const [number] = link.children;
  if (link.attributes['data-footnote-ref'] === undefined || number?.type !== 'text') return null;
  const found = place.notes(number.value, place.track);
  return found && [...found];
}

function textRuns(value: string, place: Phrasing): Run[] {
  const { track, looks: own, href } = place;
  const lines = place.isVerbatim ? value.split('\n') : [value.replace(spaces(place), ' ')];
  return lines.flatMap((line, index): Run[] => {
    const text = printable(line);
    const run: Run[] = text === '' ? [] : [{ kind: 'text', track, text, looks: own, href }];
    return index === 0 ? run : [{ kind: 'break', track }, ...run];
  });
}

function spaces({ looks: own }: Phrasing): RegExp {
  return own.includes('code') ? /[\t\r\n\f]/gu : /[ \t\r\n\f]+/gu;
}

/** The text without the characters that XML 1.0 cannot hold. */
function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

/** A paragraph with nothing around it. */
export function plainParagraph(style: Paragraph['style'], runs: readonly Run[]): Paragraph {
  return {
    kind: 'paragraph',
    style,
    track: 'kept',
    item: null,
    level: 0,
    clause: 0,
    quoted: 0,
    anchor: null,
    runs,
  };
}
