import type { Notice } from '../../content/notice.ts';
import type { Problem } from '../../content/problem.ts';
import type { Judged } from './run.ts';

/** What is found in all languages of a state, and in its source language, hidden or not. */
export type JudgedLanguages = { all: Judged[]; source: Judged[] };

/**
 * Judges every language of a state. A fact is the same in all of them, so what a rule finds of it is
 * told once, in the source; words are judged in each language by themselves.
 */
export function judgeLanguages(
  notices: readonly Notice[],
  judge: (notice: Notice) => Judged[],
): JudgedLanguages {
  const isSource = ({ locale, sourceLocale }: Notice) => locale === sourceLocale;
  const source = notices.filter(isSource).flatMap(judge);
  const known = new Set(source.map(keyOf));
  const translated = notices
    .filter((notice) => !isSource(notice))
    .flatMap(judge)
    .filter((judged) => judged.isOfText || !known.has(keyOf(judged)));
  const all = [...source, ...translated].filter(({ isHidden }) => !isHidden);
  return { all, source };
}

/**
 * The problems without those that a finding in the source explains: where the source has lost a
 * fact that a rule asks for, the translation that still has it is right. Who wrote the fact as a text is told that it was not
 * read, at its place.
 */
export function withoutExplained(
  problems: readonly Problem[],
  { source }: JudgedLanguages,
  notices: readonly Notice[],
): Problem[] {
  const asked = new Set(source.map(({ subject }) => subject));
  const sections = notices.flatMap((notice) => notice.sections);
  const isTold = ({ at }: Problem) =>
    sections.some(
      ({ file, told }) =>
        file === at.file && told.lines.some(({ from, to }) => from <= at.line && at.line <= to),
    );
  return problems.filter(
    (problem) =>
      problem.code !== 'translation-without-source' ||
      !asked.has(problem.named ?? '') ||
      isTold(problem),
  );
}

function keyOf({ finding, subject }: Judged): string {
  return `${finding.rule} ${subject}`;
}
