import type { ChangeKind } from '../../../src/redline/changes/list-changes.ts';
import type { JsonBlock } from '../../../src/redline/render/render-json.ts';
import type { NoticeText } from './notice-text.ts';
import type { Random } from './random.ts';

/** A change that the redline must list, and no other beside those expected. White space does not count. */
export interface ExpectedChange {
  readonly kind: ChangeKind;
  readonly scope: 'section' | 'block' | 'words';
  readonly before: string;
  readonly after: string;
}

/** One edit made in a notice, with what the redline must say of it. */
export interface SingleEdit {
  readonly before: NoticeText;
  readonly after: NoticeText;
  readonly changes: readonly ExpectedChange[];
  /** The `op` of every block of the JSON that is not `same`. */
  readonly ops: readonly JsonBlock['op'][];
}

/** Makes an edit at a place chosen by chance; `undefined` where that place does not allow it. */
export type MakeEdit = (notice: NoticeText, random: Random) => SingleEdit | undefined;
