import type { Notice } from '../../content/notice.ts';
import { say } from '../../locale/say.ts';
import type { RuleName } from '../../words/spoken.ts';
import { isDeclared } from '../facts/entries.ts';
import type { Subjects } from '../facts/subjects.ts';
import { differingExamples } from '../findings/differing-examples.ts';
import type { Remark } from '../findings/finding.ts';
import type { ReadSection, Rule } from '../findings/rule.ts';
import { untakenDenial } from '../held/untaken-denial.ts';

/** A duty of plain presence: something is there, and a part of it is missing. */
export type Row<T> = Pick<
  Rule,
  'severity' | 'archivedSeverity' | 'articles' | 'restsOn' | 'reading' | 'introduced' | 'clarified'
> & {
  /** The day the duty became law; that of the GDPR where nothing is said. */
  since?: string;
  /** Any of these fields answers it. A finding points at where the first belongs. */
  anyOf: readonly [keyof T & string, ...(keyof T & string)[]];
  /** What answers it, where it is not enough that one of the fields says something. */
  told?(fact: T, notice: Notice): boolean;
  /** Which facts it binds, where it does not bind all of them. */
  when?(fact: T, notice: Notice, day: string): boolean;
  /** Values for the message, beside those by which the subject is named. */
  data?(fact: T, notice: Notice, day: string): Remark['data'];
  /** A section with the defect and without, in one (`differingExamples`). */
  example: string;
};

/** The rules of a table of duties that are asked of the same facts, by their names. */
export function presenceRules<T, Name extends RuleName>(
  subjects: Subjects<T>,
  rows: Readonly<Record<Name, Row<NoInfer<T>>>>,
): Record<Name, Rule> {
  const rules = Object.entries<Row<T>>(rows).map(([name, row]) => [
    name,
    ruleOf(name as Name, subjects, row),
  ]);
  return Object.fromEntries(rules);
}

function ruleOf<T>(name: RuleName, subjects: Subjects<T>, row: Row<T>): Rule {
  const { anyOf, told, when, data, example, since = '2018-05-25', ...law } = row;
  const isTold = told ?? ((fact: T) => anyOf.some((field) => isDeclared(fact[field])));
  return {
    name,
    since,
    ...law,
    examples: differingExamples(example),
    *check(notice, { day, read }) {
      for (const { fact, ...subject } of subjects(notice)) {
        if (isTold(fact, notice) || when?.(fact, notice, day) === false) continue;
        const remark = missing(subject, anyOf[0], data?.(fact, notice, day));
        yield subject.path.length > 0 ? remark : withDenial(remark, notice, read);
      }
    },
  };
}

function missing(subject: Remark, field: string, data: Remark['data']): Remark {
  return { ...subject, path: [...subject.path, field], data: { ...subject.data, ...data } };
}

/** A remark on a missing disclosure, with the sentence that says there is none and was not taken for the fact. */
function withDenial(remark: Remark, notice: Notice, read: ReadSection): Remark {
  const { path } = remark;
  const found = untakenDenial(notice, String(path[0]), read);
  if (!found) return remark;
  const { sentence, place } = found;
  const isInText = notice.sections.some(({ told }) => told.lines.length > 0);
  const word = isInText ? 'reports.denialAlone' : 'reports.denialInFacts';
  return {
    ...remark,
    also: (speak) => say(word, speak, { sentence }),
    related: [{ path, why: 'denial', at: place }],
  };
}
