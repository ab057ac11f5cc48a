import type { Sentence } from '../../../locale/say.ts';

/** The foot of a page that is about several versions: what it is and where, on screen and on each sheet of its print. */
export type PageRecord = {
  readonly notice: string;
  readonly subject: Sentence;
  /** The versions by the days of their publication; `null` where the address tells them. */
  readonly versions: string | null;
  /** Absolute; `null` for a draft. */
  readonly address: string | null;
};
