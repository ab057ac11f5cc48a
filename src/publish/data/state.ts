import type { Root } from 'mdast';
import type { RevisionRecord } from '../../../schema/revision.ts';
import type { Notice, Section } from '../../content/notice.ts';
import type { ListedChange } from '../../redline/changes/list-changes.ts';
import type { EditScript } from '../../redline/edit-script.ts';
import type { RevisionSummary } from '../../revise/history.ts';
import type { ComparableSection } from '../changes/compare-texts.ts';
import type { SpokenClaim } from '../claims/spoken-claim.ts';
import type { FlowFigure } from '../flow/flow-figure.ts';
import type { Lazy } from '../once.ts';
import type { PageAnchors } from '../prose/page-anchors.ts';

/** A state of a notice in one language, and what its pages are made of. */
export type State = {
  /** `null` is the draft. */
  readonly revision: string | null;
  /** What is known of the revision; `undefined` for the draft. */
  readonly summary: RevisionSummary | undefined;
  readonly record: RevisionRecord | undefined;
  readonly text: Notice;
  /**
   * The revision that its page of changes compares it with: the one published last before it that has the language,
   * those left out that had been withdrawn by then. The draft is compared with the revision in force, or with the last
   * one released.
   */
  readonly base: RevisionSummary | undefined;
  readonly sections: readonly StateSection[];
  /** All that is compared: the author's short answers, where there are any, and the sections. */
  readonly compared: readonly ComparedSection[];
  readonly anchors: Lazy<PageAnchors>;
  /** How it differs from its base; `undefined` where it has none. */
  readonly comparison: Lazy<TextChanges | undefined>;
  /** How the data flow. */
  readonly flow: Lazy<FlowFigure | null>;
};

/** A section of a state; what is the same in other states is shared with them. */
export type StateSection = {
  readonly section: Section;
  /** Its text, and the facts below it, in the words in which all states of the notice are compared. */
  readonly whole: Lazy<Root>;
  readonly comparable: Lazy<ComparableSection>;
  /** What its whole text claims. */
  readonly claims: Lazy<readonly SpokenClaim[]>;
  readonly html: Lazy<string>;
};

/** What of a state is compared with another. */
export type ComparedSection = Pick<StateSection, 'whole' | 'comparable' | 'claims'> & {
  readonly section: Pick<Section, 'id' | 'title'>;
};

export type TextChanges = {
  readonly script: EditScript;
  readonly changes: readonly ListedChange[];
};
