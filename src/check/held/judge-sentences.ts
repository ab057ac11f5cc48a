import type { ReadText } from '../../claims/read-claims.ts';
import type { PlacedSentence } from '../../claims/text/context.ts';
import { placeSentences } from '../../claims/text/place-sentences.ts';
import type { Notice, Section } from '../../content/notice.ts';
import type { Place } from '../../content/place.ts';
import type { ReadSection } from '../findings/rule.ts';
import { holdClaims } from './hold-claims.ts';
import { htmlSentences } from './html-sentences.ts';
import type { HeldClaim, JudgedSentence, SentenceState } from './judged-sentence.ts';
import { shownFacts } from './shown-facts.ts';

/**
 * Each sentence of the text of a notice: *held* where a fact holds each claim it makes, or where it makes none and shows a fact;
 * *unheld* where it makes a claim that no fact holds; *unrecognised* where neither a claim nor a fact was found in it.
 */
export function judgeSentences(notice: Notice, day: string, read: ReadSection): JudgedSentence[] {
  const judgeClaim = holdClaims(notice, day);
  const shows = shownFacts(notice, day);
  return notice.sections.flatMap((section) => {
    const { sentences, claims } = read(section, notice.locale) ?? unread(section, notice.locale);
    const bySentence = Map.groupBy(claims, ({ sentence }) => sentence);
    const showsFact = shows(section);
    const all = [...sentences, ...htmlSentences(section, notice.locale)];
    return all.map((sentence, index): JudgedSentence => {
      const judged = distinct((bySentence.get(index) ?? []).map(judgeClaim));
      return {
        state: stateOf(judged, () => showsFact(sentence)),
        notice: notice.id,
        locale: notice.locale,
        section: section.id,
        text: sentence.text,
        claims: judged,
        place: { file: section.file, ...placeOf(sentence) },
      };
    });
  });
}

/** The sentences of a language whose prose is not read: nobody knows what they claim. */
function unread({ prose, markdown, bodyLine }: Section, locale: Notice['locale']): ReadText {
  const sentences = placeSentences(prose, markdown, locale, { firstLine: bodyLine });
  return { sentences, claims: [] };
}

function placeOf({ line, column, endLine, endColumn }: PlacedSentence): Omit<Place, 'file'> {
  return { line, column, endLine, endColumn };
}

function stateOf(claims: readonly HeldClaim[], showsFact: () => boolean): SentenceState {
  if (claims.some(({ isHeld }) => !isHeld)) return 'unheld';
  return claims.length > 0 || showsFact() ? 'held' : 'unrecognised';
}

/** A sentence may tell of a kind in several ways: those that come to the same are one. */
function distinct(claims: readonly HeldClaim[]): HeldClaim[] {
  if (claims.length < 2) return [...claims];
  return [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()];
}
