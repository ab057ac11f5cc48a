import type { SaxesAttributeNS, SaxesTagNS } from 'saxes';
import type { ProblemCode } from '../problem.ts';
import { DrawnElements } from './count-drawn.ts';
import { findStyleFault, isLocal, type StyleFault } from './judge-style.ts';
import { readSvg, type SvgTag } from './read-svg.ts';
import {
  contentOfAttribute,
  isInert,
  svgElements,
  svgNamespace,
  xlinkNamespace,
  xmlNamespace,
  xmlnsNamespace,
} from './svg-names.ts';

/** What a figure may not hold, and the offset in its text at which it stands. */
export type SvgFault = {
  code: Extract<ProblemCode, `svg-${string}`>;
  data: Record<string, string>;
  start: number;
};

/**
 * What is wrong in the text of an SVG figure, each thing once, at its first place. A figure is judged by a list of what
 * it may hold: elements and attributes of SVG that draw, references to its own parts, and what programs write in
 * namespaces that browsers do not know. Nothing is cleaned.
 */
export function judgeSvg(text: string): SvgFault[] {
  const faults = new Map<string, SvgFault>();
  const add = (code: SvgFault['code'], data: Record<string, string>, start: number) => {
    const key = `${code} ${JSON.stringify(data)}`;
    if (!faults.has(key) && faults.size < mostFaults) faults.set(key, { code, data, start });
  };
  const drawn = new DrawnElements();
  const end = readSvg(text, {
    declaration: (found, start) => add('svg-declaration', { found }, start),
    open: (tag, depth) => {
      if (depth === 1 && !isSvg(tag.tag, 'svg')) add('svg-root-missing', {}, tag.start);
      else judgeElement(tag, add);
      judgeAttributes(tag, add);
      drawn.open(tag, depth);
    },
    close: (tag, words, start) => {
      if (!isSvg(tag, 'style')) return;
      const fault = findStyleFault(words);
      const at = fault ? text.indexOf(fault.found, start) : -1;
      if (fault) addStyle(fault, { element: 'style' }, at < 0 ? start : at, add);
    },
  });
  if (end !== undefined) add('svg-malformed', {}, end);
  else if (drawn.count() > mostDrawn) add('svg-copies-refused', { limit: String(mostDrawn) }, 0);
  return [...faults.values()].sort((a, b) => a.start - b.start);
}

/** Elements that a browser may have to make of a figure: more than the largest drawing, far from halting a phone. */
const mostDrawn = 100_000;

/** Faults of a figure that are told. */
const mostFaults = 50;

type Add = (code: SvgFault['code'], data: Record<string, string>, start: number) => void;

function isSvg({ uri, local }: SaxesTagNS, name: string): boolean {
  return uri === svgNamespace && local === name;
}

function judgeElement({ tag, start }: SvgTag, add: Add): void {
  const isKnown = tag.uri === svgNamespace ? svgElements.has(tag.local) : isInert(tag.uri);
  if (!isKnown) add('svg-element-refused', { element: tag.name }, start);
}

function judgeAttributes({ tag, attributes }: SvgTag, add: Add): void {
  for (const { attribute, start } of attributes) {
    const about = { attribute: attribute.name, element: tag.name };
    const { value } = attribute;
    switch (contentIn(tag, attribute)) {
      case undefined:
        add('svg-attribute-refused', about, start);
        break;
      case 'address':
        if (!isLocal(value))
          add('svg-address-refused', { address: value.slice(0, 120), ...about }, start);
        break;
      case 'value': {
        const fault = findStyleFault(value);
        if (fault) addStyle(fault, about, start, add);
        break;
      }
      case 'words':
        if (isSvg(tag, 'style') && attribute.local === 'type' && value.trim() !== 'text/css') {
          add('svg-style-refused', { found: value.slice(0, 120), element: tag.name }, start);
        }
    }
  }
}

/** What an attribute holds, by its namespace and that of its element; nothing where it may not stand there. */
function contentIn(
  { uri: element }: SaxesTagNS,
  { uri, local }: SaxesAttributeNS,
): ReturnType<typeof contentOfAttribute> {
  if (uri === xmlnsNamespace || isInert(uri)) return 'words';
  if (uri === xmlNamespace) return local === 'base' ? undefined : 'words';
  if (uri === xlinkNamespace) {
    if (local === 'href') return 'address';
    return ['title', 'type', 'show', 'actuate'].includes(local) ? 'words' : undefined;
  }
  if (uri !== '') return undefined;
  return element === svgNamespace ? contentOfAttribute(local) : 'words';
}

function addStyle(
  { kind, found }: StyleFault,
  about: Record<string, string>,
  start: number,
  add: Add,
): void {
  if (kind === 'address') add('svg-address-refused', { address: found, ...about }, start);
  else add('svg-style-refused', { found, element: about['element'] ?? '' }, start);
}
