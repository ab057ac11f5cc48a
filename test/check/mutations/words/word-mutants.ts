import { locales, type Spoken } from '../../../../schema/languages.ts';
import { loadDraft } from '../../../../src/content/load-draft.ts';
import { loadProject } from '../../../../src/content/load-project.ts';
import type { Notice } from '../../../../src/content/notice.ts';
import { voiceOf } from '../../../../src/words/speech.ts';
import { filesFrom } from '../../../support/memory-files.ts';
import type { Contents } from '../../complete-notice.ts';
import type { Expectation } from '../expectation.ts';
import { fieldsIn, sectionFile } from '../fields.ts';
import { withValue } from '../mutants.ts';
import type { Subject } from '../subjects.ts';
import { ownWords } from './own-words.ts';
import { toldAgainst } from './told-against.ts';

/** A complete notice in which some words are no longer true, or no longer do their work. */
export type WordMutant = {
  readonly name: string;
  readonly locale: Spoken;
  readonly expected: Expectation;
  contents(): Contents;
};

/** The mutants of words of a notice: the own words of its facts, and sentences beside them, in each of its languages. */
export function wordMutantsIn({ name, contents }: Subject): WordMutant[] {
  const files = filesFrom(contents);
  const [folder] = loadProject(files).notices;
  const notices = (folder && loadDraft(files, folder)?.notices) ?? [];
  return notices.flatMap((notice) => [
    ...spoiltFacts(name, contents, notice),
    ...addedSentences(name, contents, notice),
  ]);
}

function spoiltFacts(
  subject: string,
  contents: Contents,
  { facts, ...notice }: Notice,
): WordMutant[] {
  const locale = voiceOf(notice.locale);
  const fields = fieldsIn(contents, facts).filter(
    ({ file, value }) => file.includes(`/${locale}/`) && typeof value === 'string',
  );
  return ownWords.flatMap(({ fields: patterns, rules, words }) =>
    fields
      .filter(({ pattern }) => patterns.includes(pattern))
      .flatMap(({ file, front, path }) =>
        (words[locale] ?? []).map((to) => ({
          name: `${subject} ${locale}: ${path.join('.')} "${to}"`,
          locale,
          expected: { rules },
          contents: () => ({
            ...contents,
            [file]: sectionFile({ ...front, value: withValue(front.value, path, to) as never }),
          }),
        })),
      ),
  );
}

function addedSentences(subject: string, contents: Contents, notice: Notice): WordMutant[] {
  const { facts, sections } = notice;
  const locale = voiceOf(notice.locale);
  const file = sections.at(-1)?.file ?? '';
  return toldAgainst
    .filter(({ when }) => when(facts))
    .flatMap(({ name, rules, words }) =>
      words[locale].map((sentence) => ({
        name: `${subject} ${locale}: ${name} "${sentence}"`,
        locale,
        expected: { rules },
        contents: () => ({ ...contents, [file]: `${contents[file]}\n\n${sentence}\n` }),
      })),
    );
}

/** The languages of mutants, in their order. */
export function languagesOf(mutants: readonly WordMutant[]): Spoken[] {
  return locales.filter((locale) => mutants.some((one) => one.locale === locale));
}
