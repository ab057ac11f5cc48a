import { latin } from '../../../../schema/latin.ts';

const because = latin(
  /(?<!\p{L})(?:koska|sillä|syystä|perusteella|eftersom|därför|emedan|because|since|as (?:we|the|our|it|this)|so that|weil|denn|da (?:wir|die|unser|der|das|es)|aufgrund|zumal)(?!\p{L})/iu,
);

/** Whether a sentence gives a reason, in any of the languages of notices. */
export function givesReason(sentence: string): boolean {
  return because.test(sentence);
}
