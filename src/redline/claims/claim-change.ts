/** What a text claims, as two states of it are compared: with one value, or with none. */
export interface ComparedClaim {
  /** What it is of: a transfer, a period of storage. */
  readonly kind: string;
  readonly isDenied: boolean;
  /** Whether the reader of prose is sure of it. */
  readonly sure: boolean;
  /** What tells values apart; empty where it names none. */
  readonly value: string;
  /** Whether a sentence of the author makes it: what facts print is compared as facts, and only counts as told. */
  readonly isOwn: boolean;
  /** Whether the same said in another section is another claim: each period is one of its own data. */
  readonly isLocal: boolean;
  /** Whether it is a right of people, which a text grants once: said in another sentence, or more surely, it is no other. */
  readonly isRight: boolean;
}

/** A section, or a whole text without sections (`null`), and what it claims. */
export interface SectionClaims<Claim extends ComparedClaim> {
  readonly id: string | null;
  readonly claims: readonly Claim[];
}

/** A claim that came, one that went, and one whose opposite alone stood in the text before, in its section. */
export interface ClaimChange<Claim extends ComparedClaim> {
  readonly op: 'gained' | 'lost' | 'turned';
  readonly section: string | null;
  readonly claim: Claim;
  /** Whether its section said nothing of its kind before. */
  readonly isFirst: boolean;
  /** Of a turned one the opposite. */
  readonly opposite: Claim | null;
}
