import type { Locale } from '../../../schema/languages.ts';
import { codeSpan, escapeHtml, escapeMarkdown } from '../../escape/markdown.ts';
import { sayDuty } from '../../locale/law.ts';
import { say } from '../../locale/say.ts';
import { printChange } from '../../redline/render/render-markdown.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { Answered, ChangedLanguage, ChangedNotice } from './change-report.ts';
import { clip, type Detail, firstOf } from './detail.ts';
import { sayKind } from './say-kind.ts';

/** What changes in one notice: facts and reasons in sentences, each text folded, what is told in full, what was released. */
export function noticeMarkdown(notice: ChangedNotice, detail: Detail, speak: Locale): string {
  const { id, title, state, kind, events } = notice;
  const words = wordsIn(speak).changeReport;
  const named = `### ${safe(title)} (${codeSpan(clip(id, 80))})`;
  return [
    `${named}: ${sayKind(kind, speak)}`,
    ...(state === 'changed' ? [] : [words[state]]),
    ...events.map((event) => safe(say('changeReport.recorded', speak, { event }))),
    ...factsMarkdown(notice, detail, speak),
    ...notice.languages.flatMap((language) => languageMarkdown(language, detail, speak)),
  ].join('\n\n');
}

/** The facts that speak for the kind come first; a reason that is such a fact, or a claim of a text, is not told twice. */
function factsMarkdown(
  { facts, reasons, languages }: ChangedNotice,
  { facts: most }: Detail,
  speak: Locale,
) {
  const words = wordsIn(speak);
  const told = facts.map((fact) => fact.told);
  const first = reasons.filter((reason) => told.includes(reason));
  const elsewhere = [...told, ...languages.flatMap(({ claims = [] }) => claims)];
  const others = reasons.filter((reason) => !elsewhere.some((one) => reason.endsWith(one)));
  const inOrder = [...first, ...told.filter((fact) => !first.includes(fact))];
  return [
    ...listMarkdown(words.redline.facts, inOrder, most, speak),
    ...listMarkdown(words.changeReport.why, others, most, speak),
  ];
}

function listMarkdown(title: string, items: readonly string[], most: number, speak: Locale) {
  if (items.length === 0) return [];
  const { lines, rest } = firstOf(items, most, (item) => `- ${safe(item)}`, speak);
  return [`**${title}**`, ...(lines.length > 0 ? [lines.join('\n')] : []), ...rest];
}

function languageMarkdown(language: ChangedLanguage, detail: Detail, speak: Locale): string[] {
  const { locale, changes, claims = [], coverage, lost, gained } = language;
  const { before, after } = coverage;
  const list = (duties: readonly string[]) =>
    duties.map((duty) => sayDuty(clip(duty, 80), speak)).join('; ');
  const title = say('claimChanges.in-language', speak, { locale });
  return [
    ...listMarkdown(title, claims, detail.facts, speak),
    ...(changes.length > 0 ? [foldedText(language, detail, speak)] : []),
    ...(printAnswered(before) === printAnswered(after)
      ? []
      : [
          say('changeReport.language-coverage', speak, {
            locale,
            after: printAnswered(after),
            before: printAnswered(before),
          }),
        ]),
    ...(lost.length > 0
      ? [`**${safe(say('changeReport.lost', speak, { locale, list: list(lost) }))}**`]
      : []),
    ...(gained.length > 0
      ? [safe(say('changeReport.gained', speak, { locale, list: list(gained) }))]
      : []),
  ];
}

function printAnswered(answered: Answered | null): string {
  return answered ? `${answered.answered}/${answered.asked}` : '–';
}

function foldedText({ locale, changes }: ChangedLanguage, detail: Detail, speak: Locale): string {
  const title = say('changeReport.texts', speak, { locale, n: String(changes.length) });
  const printing = { words: wordsIn(speak).redline, escapeText: safe, code: codeSpan };
  const { lines, rest } = firstOf(
    changes,
    detail.changes,
    (change) => printChange(change, printing),
    speak,
  );
  const inside = [lines.join('\n'), ...rest].filter((part) => part !== '').join('\n\n');
  return `<details>\n<summary>${escapeHtml(title)}</summary>\n\n${inside}\n\n</details>`;
}

function safe(text: string): string {
  return escapeMarkdown(clip(text).trim());
}
