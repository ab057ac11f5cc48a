/** The words of a language by which a text calls processing merely possible; commas between. */
export type HedgeWords = {
  /** Verbs that make an act possible rather than told, and those that only the controller is subject of. */
  modals: string;
  ownModals: string;
  /** What is done with data, in the form that follows such a verb. */
  acts: string;
  /** What data, recipients and servers may be; only of these is it a hedge. */
  states: string;
  subjects: string;
  /** What may stand between the two; any words where nothing is said. */
  between?: string;
  /** Adverbs that hedge without such a verb, and the acts in the form they go with. */
  adverbs: string;
  /** Those of them that hedge a denial too: `As a rule, we do not disclose`. */
  rules?: string;
  finiteActs: string;
  /** Who may choose: a possibility of these is a choice, not a hedge. */
  readers: string;
  /** Words after which a reader is not the subject. */
  prepositions?: string;
  /** Words that open a clause that tells what processing is for, or asks how. */
  purposes: string;
  /** Words that make a possibility a limit. */
  limits: string;
  /** Verbs of asking: what others may ask of the controller is no hedge. */
  asking: string;
  /** Phrases that make an act an aim, with the act: `aim to ... collect`. */
  aims?: readonly string[];
  /** Phrases that hedge by themselves. */
  whole: readonly string[];
};
