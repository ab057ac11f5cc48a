import type { Node } from 'mdast';
import { eachNode } from '../../markdown/each-node.ts';
import { type Place, pointAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import { placeInBody, type SectionSource } from '../read-section.ts';
import type { YamlNode } from '../yaml.ts';
import { nameCharacter } from './character-names.ts';
import { findUnseen, type Unseen } from './find-unseen.ts';

/** Characters that nobody sees in a text as it is written, each once a line. */
export function unseenInText(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  let line = 1;
  let lineStart = 0;
  let lineEnd = endOfLine(text, lineStart);
  let told = new Set<string>();
  for (const found of findUnseen(text)) {
    while (lineEnd < found.offset) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = endOfLine(text, lineStart);
      told = new Set();
    }
    if (told.has(found.character)) continue;
    told.add(found.character);
    problems.push(problemOf(found, pointAt(file, line, found.offset - lineStart + 1)));
  }
  return problems;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

/** The same in a section: as it is written, and what YAML and Markdown read from escapes and references in it. */
export function unseenInSection(section: SectionSource): Problem[] {
  const { file, written, frontMatter, body } = section;
  const problems = unseenInText(file, written);
  if (written.includes('\\')) problems.push(...unseenInYaml(written, frontMatter));
  if (body.includes('&')) problems.push(...unseenInBody(section));
  return problems;
}

/** Characters that nobody sees in the values of YAML and that only escapes write, such as `"\u202E"`. */
export function unseenInYaml(text: string, root: YamlNode): Problem[] {
  const lines = text.split('\n');
  const problems: Problem[] = [];
  const look = (value: string, place: Place) =>
    problems.push(...escaped(value, rawAt(lines, place), place));
  const visit = (node: YamlNode) => {
    if (node.kind === 'text') look(node.value, node.place);
    else if (node.kind === 'list') node.items.forEach(visit);
    else {
      for (const [key, entry] of node.entries) {
        look(key, entry.key);
        visit(entry.value);
      }
    }
  };
  visit(root);
  return problems;
}

/** The same in the words and addresses of a body, from references such as `&#x202E;`. */
function unseenInBody(section: SectionSource): Problem[] {
  const problems: Problem[] = [];
  eachNode(section.tree, (node) => {
    const { start, end } = node.position ?? {};
    if (!start || !end) return;
    const raw = section.body.slice(start.offset, end.offset);
    const range = {
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
    };
    const place = placeInBody(section, range);
    for (const value of textsOf(node)) problems.push(...escaped(value, raw, place));
  });
  return problems;
}

function textsOf(node: Node): string[] {
  const fields = ['value', 'alt', 'title', 'url', 'label'] as const;
  const record: Readonly<Record<string, unknown>> = { ...node };
  return fields.flatMap((field) => {
    const value = record[field];
    return typeof value === 'string' ? value : [];
  });
}

/** What is in a value and not in what is written of it, each once. */
function escaped(value: string, raw: string, place: Place): Problem[] {
  const found = findUnseen(value).filter(({ character }) => !raw.includes(character));
  const first = new Map(found.map((one) => [one.character, one]));
  return [...first.values()].map((one) => problemOf(one, place));
}

/** What is written at a place of a file. */
function rawAt(lines: readonly string[], { line, column, endLine, endColumn }: Place): string {
  if (line === endLine) return (lines[line - 1] ?? '').slice(column - 1, endColumn - 1);
  const inside = lines.slice(line - 1, endLine);
  return inside.join('\n');
}

function problemOf({ character, code }: Unseen, at: Place): Problem {
  return { code, at, data: { character: nameCharacter(character) } };
}
