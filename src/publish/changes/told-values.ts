import { isKind } from '../../../schema/disclosures/index.ts';
import type { Retention } from '../../../schema/disclosures/retention.ts';
import { nameEntry } from '../../content/name-entry.ts';
import type { Notice } from '../../content/notice.ts';
import type { FactPath } from '../../content/problem.ts';
import { sayPeriod } from '../../content/say-period.ts';
import { outlinePath } from '../facts/fact-schema.ts';
import { labelField } from './label-field.ts';
import { printFact } from './print-fact.ts';
import { toldFacts } from './told-facts.ts';

/**
 * What a notice tells at each of some paths of its facts, in a line each and no line twice: an entry by its name, a right by its sentence, a field
 * with the entry or the label that it belongs to. What a page does not print gives none.
 *
 * 1. `recipients.0` gives `Esimerkki-Posti Oy`.
 * 2. `retention.0` gives `Orders: 5 years from the end of the order`.
 * 3. `purposes.0.bases.0` gives `Delivery of orders: contract`.
 * 4. `requests.answerWithin` gives `Answer within: 1 month`.
 */
export function toldValues(notice: Notice, paths: readonly FactPath[]): string[] {
  const told = toldFacts(notice);
  const lines = [...new Set(paths.map((path) => tellPath(notice, told, path)))];
  // A name alone tells nothing where another line tells more of it.
  const isNamedAgain = (line: string) => lines.some((other) => other.startsWith(`${line}: `));
  return lines.filter((line) => line !== '' && !isNamedAgain(line));
}

function tellPath(notice: Notice, told: unknown, path: FactPath): string {
  const value = valueAt(told, path);
  const [kind = '', index] = path;
  const name =
    typeof index === 'number' ? nameOf(notice, String(kind), valueAt(told, [kind, index])) : '';
  if (isMap(value)) {
    const own = headlineOf(notice, path, value);
    if (path.length <= 2) return own || withPeriod(notice, String(kind), name, value);
    if (own !== '') return joined(name, own);
  }
  const outline = outlinePath(path.join('.'));
  if (outline.meta.print === 'title' && name !== '') return name;
  const printed = [value].flat().map((each) => printFact(each, outline, notice));
  const text = printed.filter(Boolean).join(', ');
  return text === '' ? '' : joined(name || labelField(outline, notice.locale), text);
}

/** What a map says as a whole: that there is none, its own sentence, or of what has no name its first field. */
function headlineOf(notice: Notice, path: FactPath, value: object): string {
  const { none, text, id, name } = value as Readonly<Record<string, unknown>>;
  if (typeof none === 'string') return none;
  if (typeof text === 'string') return text;
  if (id !== undefined) return '';
  if (typeof name === 'string') return name;
  const [first] = ['authority', 'email', 'how'].flatMap((field) => {
    const inner: unknown = [Reflect.get(value, field) ?? []].flat()[0];
    return printFact(inner, outlinePath([...path, field].join('.')), notice) || [];
  });
  return first ?? '';
}

function withPeriod({ locale }: Notice, kind: string, name: string, value: object): string {
  return kind === 'retention' ? joined(name, sayPeriod(value as Retention, locale)) : name;
}

function nameOf(notice: Notice, kind: string, entry: unknown): string {
  const id: unknown = isMap(entry) ? Reflect.get(entry, 'id') : undefined;
  return isKind(kind) && typeof id === 'string' ? nameEntry(notice, kind, id) : '';
}

function joined(name: string, text: string): string {
  return name === '' || text === '' || name === text ? name || text : `${name}: ${text}`;
}

function valueAt(value: unknown, path: FactPath): unknown {
  return path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined,
    value,
  );
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
