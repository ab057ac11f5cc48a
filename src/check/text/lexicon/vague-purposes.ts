import type { Locale } from '../../../../schema/languages.ts';
import { lexiconOf, lookUpAffirmed } from './lexicon.ts';

/** Purposes that fit anything, as in the poor examples of WP260 rev.01, paragraph 12. */
const vague = lexiconOf(({ vaguePurposes }) => vaguePurposes);

/**
 * The words of a sentence that name a purpose which fits anything.
 *
 * 1. `to improve our services` and `tutkimustarkoituksiin` are vague.
 * 2. Of `What do we use it for? Service development` the question tells nothing.
 * 3. `We read the answers to our survey to improve our services` says which data and how.
 */
export function vaguePurposeIn(sentence: string, locale: Locale): string | undefined {
  return lookUpAffirmed(vague, sentence.replace(/^[^?]*\?\s/u, ''), locale);
}

/** Names that tell nothing by themselves of what is done. */
const bare =
  /^(?:muut?|muut tarkoitukset|analytiikka|raportointi|tilastointi|kehittäminen|tutkimus|hallinto|profilointi|segmentointi|liiketoiminta|toiminta|andra ändamål|övrigt|analys|rapportering|statistik|utveckling|forskning|administration|profilering|segmentering|verksamhet|sonstige|sonstiges|andere zwecke|sonstige zwecke|analyse|analysen|auswertung|statistiken|entwicklung|forschung|verwaltung|profiling|segmentierung|geschäftsbetrieb|marketing und analyse|other|other purposes|analytics|reporting|statistics|development|research|administration|profiling|segmentation|business)$/iu;

/** Whether the name of a purpose, standing alone, tells nothing of what is done. */
export function isBarePurpose(name: string): boolean {
  return bare.test(name.trim());
}
