import type { Root } from 'mdast';
import type { Files, UnreadReason } from '../../files/files.ts';
import { type FigureUse, figuresUsedIn, mayUseFigures } from '../../markdown/figures.ts';
import { listFolder } from '../list-folder.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { placeInBody } from '../read-section.ts';
import { fitFigureName, foldFigureName, isFitFigureName } from './figure-names.ts';

/** A text that may use figures, before placeholders are printed and after. */
export type FigureText = {
  readonly file: string;
  readonly bodyLine: number;
  readonly markdown: string;
  readonly source: Root;
  readonly printed: Root;
};

type Fault = Pick<Problem, 'code'> & { readonly data?: Problem['data'] };

/**
 * What is wrong with the figures of a draft that lies in `folder`: what is not there, and what could not be frozen and
 * come back the same everywhere. Each is told where the text refers to it.
 */
export function draftFigureProblems(
  files: Files,
  folder: string,
  texts: readonly FigureText[],
): Problem[] {
  const used = texts.flatMap((text) => usesIn(text).map((use) => ({ text, use })));
  if (used.length === 0) return [];
  const { entries, problems } = listFolder(files, `${folder}/figures`);
  if (problems.length > 0) return problems;
  const present = new Set(entries.map(({ name }) => name));
  const names = new Set(used.flatMap(({ use }) => use.name ?? []));
  const faults = new Map<string, Fault | undefined>();
  for (const name of names) faults.set(name, faultOf(files, folder, name, present, names));
  return used.flatMap(({ text, use }) => {
    const fault = use.name === null ? missing : faults.get(use.name);
    return fault ? [problemAt(text, use, fault)] : [];
  });
}

/** The pictures of a released revision that are not frozen with it; what they are called was settled with it. */
export function revisionFigureProblems(
  files: Files,
  folder: string,
  texts: readonly FigureText[],
): Problem[] {
  const used = texts.flatMap((text) =>
    usesIn(text).flatMap((use) => (use.isPicture ? [{ text, use }] : [])),
  );
  if (used.length === 0) return [];
  const { entries, problems } = listFolder(files, `${folder}/figures`);
  if (problems.length > 0) return problems;
  const present = new Set(entries.map(({ name }) => name));
  return used
    .filter(({ use }) => use.name === null || !present.has(use.name))
    .map(({ text, use }) => problemAt(text, use, missing));
}

const missing: Fault = { code: 'figure-missing' };

function usesIn({ markdown, source, printed }: FigureText): FigureUse[] {
  if (!mayUseFigures(markdown) && source === printed) return [];
  const uses = figuresUsedIn(source);
  if (source === printed) return uses;
  // What a fact prints is no address of a figure: it changes while the text stays.
  const written = new Set(uses.map(({ address }) => address));
  const filled = figuresUsedIn(printed).filter(({ address }) => !written.has(address));
  return [
    ...uses.filter(({ address }) => !address.includes('{{')),
    ...filled.map((use) => ({ ...use, name: null })),
  ];
}

/** What keeps a name that a text gives from being frozen; the cause, where one follows from another. */
function faultOf(
  files: Files,
  folder: string,
  name: string,
  present: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Fault | undefined {
  const same = (other: string) => other !== name && foldFigureName(other) === foldFigureName(name);
  if (!present.has(name)) {
    const found = [...present].find(same);
    if (found === undefined) return missing;
    return { code: 'figure-misspelt', data: { found } };
  }
  if (!isFitFigureName(name))
    return { code: 'figure-misnamed', data: { example: fitFigureName(name) } };
  const twin = [...names].find(same);
  if (twin !== undefined) return { code: 'figure-named-twice', data: { found: twin } };
  const read = files.read(`${folder}/figures/${name}`);
  return read.ok ? undefined : { code: unread[read.reason] };
}

const unread: Readonly<Record<UnreadReason, ProblemCode>> = {
  irregular: 'figure-unreadable',
  missing: 'figure-unreadable',
  'outside-root': 'figure-outside-root',
  'too-large': 'figure-too-large',
  unreadable: 'figure-unreadable',
};

function problemAt(text: FigureText, use: FigureUse, { code, data }: Fault): Problem {
  return { code, at: placeInBody(text, use), data: { address: use.address, ...data } };
}
