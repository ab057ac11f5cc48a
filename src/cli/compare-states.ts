import type { Locale } from '../../schema/languages.ts';
import { loadDraft, loadRevision, type NoticeFolder } from '../content/load-project.ts';
import { type Notice, type NoticeState, noticeIn } from '../content/notice.ts';
import { compareFacts } from '../redline/facts/compare-facts.ts';
import { compareSections } from '../redline/redline.ts';
import { loadHistory } from '../revise/load-history.ts';
import { currentOn } from '../revise/stretches.ts';
import type { Comparison } from './comparison.ts';
import { CannotDo } from './io.ts';
import type { Workspace } from './project.ts';
import { redlineSections } from './redline-sections.ts';

export type StateNames = {
  from: string | undefined;
  to: string | undefined;
  /** The language that is compared; the source language if none is asked for. */
  locale: Locale | undefined;
};

/** Two states in one language, and what they are called: a revision's id, or `draft`. */
export type TwoStates = { from: string; to: string; old: Notice; young: Notice };

/** Compares two states of a notice: by default the revision in force with the draft. */
export function compareStates(
  workspace: Workspace,
  notice: NoticeFolder,
  names: StateNames,
): Comparison {
  const { from, to, old, young } = readStates(workspace, notice, names);
  return {
    script: compareSections(redlineSections(old), redlineSections(young)),
    facts: compareFacts(old.facts, young.facts),
    from,
    to,
  };
}

/** Reads the two states that are to be compared. */
export function readStates(
  workspace: Workspace,
  notice: NoticeFolder,
  names: StateNames,
): TwoStates {
  const from = names.from ?? revisionInForce(workspace, notice);
  const to = names.to ?? 'draft';
  const before = stateNamed(workspace, notice, from);
  const after = stateNamed(workspace, notice, to);
  const locale = names.locale ?? after.sourceLocale;
  return { from, to, old: inLanguage(before, locale, from), young: inLanguage(after, locale, to) };
}

function revisionInForce({ files, now }: Workspace, notice: NoticeFolder): string {
  const current = currentOn(loadHistory(files, notice.id).history, now);
  if (current) return current.id;
  throw new CannotDo(
    `No revision of \`${notice.id}\` is in force on ${now}, expected one to compare with.`,
  );
}

function stateNamed({ files }: Workspace, notice: NoticeFolder, name: string): NoticeState {
  if (name !== 'draft' && !notice.revisions.includes(name)) {
    const known = [...notice.revisions, 'draft'].join(', ');
    throw new CannotDo(`No revision \`${name}\` of \`${notice.id}\`, expected one of ${known}.`);
  }
  const state =
    name === 'draft' ? loadDraft(files, notice) : loadRevision(files, notice.id, name).state;
  if (state) return state;
  throw new CannotDo(`Cannot read \`${name}\` of \`${notice.id}\`: run check to see why.`);
}

function inLanguage(state: NoticeState, locale: Locale, name: string): Notice {
  const notice = noticeIn(state, locale);
  if (notice) return notice;
  if (state.locales.includes(locale)) {
    throw new CannotDo(`Cannot read \`${name}\` in ${locale}: run check to see why.`);
  }
  const known = state.locales.join(', ');
  throw new CannotDo(
    `\`${name}\` is not written in ${locale}, expected one of ${known} for --lang.`,
  );
}
