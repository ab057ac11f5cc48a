import { loadDraft } from '../content/load-draft.ts';
import { loadProject, type NoticeFolder } from '../content/load-project.ts';
import { type NoticeState, noticeIn } from '../content/notice.ts';
import { type Problem, problemCodes } from '../content/problem.ts';
import { putYamlLine } from '../content/put-yaml-line.ts';
import type { Files } from '../files/files.ts';
import { type Difference, findDifference } from './differences.ts';
import { overlayTexts } from './overlay-texts.ts';
import { textAt } from './section-text.ts';
import { tellInText } from './tell-in-text.ts';

/** What is to be written for a notice, by path; or why nothing is. */
export type Tidied =
  | { readonly texts: ReadonlyMap<string, string> }
  | { readonly unread: readonly Problem[] }
  | { readonly difference: Difference }
  | { readonly appearing: Problem }
  | { readonly vanishing: Problem };

/**
 * The facts of a draft moved from front matter into its text, in every language. It is read again: where any fact would be another
 * then, or something wrong that is not now, or right by being gone from sight, nothing is to be written.
 */
export function tidyNotice(files: Files, notice: NoticeFolder): Tidied {
  const state = loadDraft(files, notice);
  const unread = [
    ...[...notice.problems, ...(state?.problems ?? [])].filter(isUnread),
    ...(state ? untoldIn(state) : []),
  ];
  if (!state || unread.length > 0 || state.notices.length < state.locales.length) {
    return {
      unread: unread.length > 0 ? unread : [...notice.problems, ...(state?.problems ?? [])],
    };
  }
  const sections = tellInText(files, state.notices);
  if (sections.size === 0) return { texts: sections };
  // The manifest comes first: whoever is stopped in between leaves facts in either home, and goes on with the next run.
  const texts = new Map([...manifestOf(files, notice), ...sections]);
  return held(state, reread(overlayTexts(files, texts), notice.id)) ?? { texts };
}

/** The manifest that says where facts may stand, where it does not say so yet. */
function manifestOf(files: Files, { folder, manifest }: NoticeFolder): [string, string][] {
  if (manifest?.facts) return [];
  const file = `${folder}/notice.yaml`;
  const text = putYamlLine(textAt(files, file) ?? '', 'facts', 'facts: text/1', 'language');
  return text === undefined ? [] : [[file, text]];
}

function isUnread({ code }: Problem): boolean {
  return problemCodes[code].unreadable || code === 'section-missing';
}

/**
 * What keeps a text of a translation from telling facts that its source tells: they would be written into it again, beside what it
 * has of them.
 */
function untoldIn({ notices, problems, sourceLocale }: NoticeState): Problem[] {
  const untold = notices.filter(
    ({ locale, broken }) => locale !== sourceLocale && broken.kinds.size > 0,
  );
  const files = new Set(untold.flatMap(({ sections }) => sections.map(({ file }) => file)));
  return problems.filter(({ code, at }) => code.startsWith('told-') && files.has(at.file));
}

function reread(files: Files, id: string): NoticeState | undefined {
  const notice = loadProject(files).notices.find((one) => one.id === id);
  return notice && loadDraft(files, notice);
}

/** What is wrong where the source tells in its text what a translation still has in front matter. */
const mended: ReadonlySet<string> = new Set<Problem['code']>(['heading-ids-differ']);

/** What is otherwise than before. */
function held(before: NoticeState, after: NoticeState | undefined): Tidied | undefined {
  const appearing = firstNew(before.problems, after?.problems ?? []);
  if (appearing) return { appearing };
  const lasting = before.problems.filter(({ code }) => !mended.has(code));
  const vanishing = firstNew(after?.problems ?? [], lasting);
  if (vanishing) return { vanishing };
  for (const notice of before.notices) {
    const own = after && noticeIn(after, notice.locale);
    const difference = own && findDifference(notice, own);
    if (difference) return { difference };
  }
  return undefined;
}

/** The first problem that is not among those before, wherever these stood. */
function firstNew(before: readonly Problem[], after: readonly Problem[]): Problem | undefined {
  const known = before.map(keyOf);
  return after.find((problem) => {
    const index = known.indexOf(keyOf(problem));
    if (index >= 0) known.splice(index, 1);
    return index < 0;
  });
}

function keyOf({ code, data, named, at }: Problem): string {
  return JSON.stringify([code, at.file, named ?? data]);
}
