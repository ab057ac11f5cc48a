import type { Locale } from '../../../schema/languages.ts';
import { noticeIn, type Section } from '../../content/notice.ts';
import { revisionIn } from '../../revise/history.ts';
import type { PublishedNotice } from './site-data.ts';
import type { State } from './state.ts';

/** A text of a notice, and what is known of it. */
export type StateText = Pick<State, 'revision' | 'summary' | 'record' | 'text'> & {
  readonly sections: readonly Section[];
};

/** The texts that a notice has in a language, the oldest first and the draft last. */
export function textsOf(
  { history, revisions, draft }: Pick<PublishedNotice, 'history' | 'revisions' | 'draft'>,
  locale: Locale,
): StateText[] {
  const released = [...revisions.values()].map(({ id, record, state }) => {
    const summary = revisionIn(history, id);
    return { revision: id, record, state, summary };
  });
  const working = { revision: null, record: undefined, state: draft, summary: undefined };
  return [...released, working].flatMap(({ state, ...known }) => {
    const text = state ? noticeIn(state, locale) : undefined;
    return text ? [{ ...known, text, sections: text.sections }] : [];
  });
}
