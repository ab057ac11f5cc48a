import type { Place } from './place.ts';

/**
 * Everything that can be wrong in reading content, before any duty is asked about.
 * `unreadable` ones mean that the work could not be done: exit status 2. `introduced` is the version of this tool from which on
 * it is asked, where that is not the first: on what was released before it is only worth knowing.
 */
export const problemCodes = {
  'file-missing': { unreadable: true },
  'file-unreadable': { unreadable: true },
  'file-outside-root': { unreadable: true },
  'folder-unreadable': { unreadable: true },
  'file-too-large': { unreadable: true },
  'file-not-utf-8': { unreadable: true },
  'yaml-invalid': { unreadable: true },
  'format-newer': { unreadable: true },
  'markdown-nesting': { unreadable: true },
  'front-matter-missing': { unreadable: false },
  'key-unknown': { unreadable: false },
  'value-wrong-type': { unreadable: false },
  'value-not-in-list': { unreadable: false },
  'value-wrong-format': { unreadable: false },
  'value-unwritten': { unreadable: false, introduced: '0.2.0' },
  'value-empty': { unreadable: false },
  'value-missing': { unreadable: false },
  'value-cut-by-comment': { unreadable: false },
  'values-differ': { unreadable: false },
  'section-missing': { unreadable: false },
  'section-unlisted': { unreadable: false },
  'translation-missing': { unreadable: false },
  'translation-without-source': { unreadable: false },
  'placeholder-unknown': { unreadable: false },
  'raw-html': { unreadable: false },
  'merge-conflict': { unreadable: true, introduced: '0.2.0' },
  'other-dialect': { unreadable: false, introduced: '0.2.0' },
  'words-unshown': { unreadable: false, introduced: '0.2.0' },
  'table-cells-extra': { unreadable: false, introduced: '0.2.0' },
  'table-text-glued': { unreadable: false, introduced: '0.2.0' },
  'text-unfinished': { unreadable: false, introduced: '0.2.0' },
  'text-mojibake': { unreadable: false, introduced: '0.2.0' },
  'reference-undefined': { unreadable: false, introduced: '0.2.0' },
  'heading-id-malformed': { unreadable: false, introduced: '0.2.0' },
  'heading-ids-differ': { unreadable: false, introduced: '0.2.0' },
  'heading-id-twice': { unreadable: false, introduced: '0.2.0' },
  'heading-id-taken': { unreadable: false, introduced: '0.2.0' },
  'heading-id-reserved': { unreadable: false, introduced: '0.2.0' },
  'html-id-lost': { unreadable: false, introduced: '0.2.0' },
  'link-address-empty': { unreadable: false, introduced: '0.2.0' },
  'link-anchor-missing': { unreadable: false, introduced: '0.2.0' },
  'link-page-missing': { unreadable: false, introduced: '0.2.0' },
  'link-to-markdown': { unreadable: false, introduced: '0.2.0' },
  'link-unsafe': { unreadable: false },
  'figure-without-text': { unreadable: false },
  'figure-missing': { unreadable: false },
  'figure-misspelt': { unreadable: false, introduced: '0.2.0' },
  'figure-misnamed': { unreadable: false, introduced: '0.2.0' },
  'figure-named-twice': { unreadable: false, introduced: '0.2.0' },
  'figure-outside-root': { unreadable: false, introduced: '0.2.0' },
  'figure-too-large': { unreadable: false, introduced: '0.2.0' },
  'figure-unreadable': { unreadable: true, introduced: '0.2.0' },
  'path-changed': { unreadable: false, introduced: '0.2.0' },
  'path-taken': { unreadable: false, introduced: '0.2.0' },
  'figure-form-unknown': { unreadable: false, introduced: '0.2.0' },
  'figure-form-differs': { unreadable: false, introduced: '0.2.0' },
  'svg-malformed': { unreadable: false, introduced: '0.2.0' },
  'svg-declaration': { unreadable: false, introduced: '0.2.0' },
  'svg-root-missing': { unreadable: false, introduced: '0.2.0' },
  'svg-element-refused': { unreadable: false, introduced: '0.2.0' },
  'svg-attribute-refused': { unreadable: false, introduced: '0.2.0' },
  'svg-address-refused': { unreadable: false, introduced: '0.2.0' },
  'svg-copies-refused': { unreadable: false, introduced: '0.2.0' },
  'svg-style-refused': { unreadable: false, introduced: '0.2.0' },
  'character-unseen': { unreadable: false, introduced: '0.2.0' },
  'character-doubtful': { unreadable: false, introduced: '0.2.0' },
  'address-shared': { unreadable: false, introduced: '0.2.0' },
  'address-reserved': { unreadable: false, introduced: '0.2.0' },
  'told-table-unread': { unreadable: false, introduced: '0.2.0' },
  'told-kind-unknown': { unreadable: false, introduced: '0.2.0' },
  'told-label-unknown': { unreadable: false, introduced: '0.2.0' },
  'told-label-twice': { unreadable: false, introduced: '0.2.0' },
  'told-label-again': { unreadable: false, introduced: '0.2.0' },
  'told-label-form': { unreadable: false, introduced: '0.2.0' },
  'told-row-cells': { unreadable: false, introduced: '0.2.0' },
  'told-row-unnamed': { unreadable: false, introduced: '0.2.0' },
  'told-row-outside': { unreadable: false, introduced: '0.2.0' },
  'told-item-unlabelled': { unreadable: false, introduced: '0.2.0' },
  'told-items-joined': { unreadable: false, introduced: '0.2.0' },
  'told-item-shape': { unreadable: false, introduced: '0.2.0' },
  'told-nested': { unreadable: false, introduced: '0.2.0' },
  'told-heading-missing': { unreadable: false, introduced: '0.2.0' },
  'told-list-second': { unreadable: false, introduced: '0.2.0' },
  'told-list-split': { unreadable: false, introduced: '0.2.0' },
  'told-line-item': { unreadable: false, introduced: '0.2.0' },
  'told-line-open': { unreadable: false, introduced: '0.2.0' },
  'told-exception': { unreadable: false, introduced: '0.2.0' },
  'told-markup': { unreadable: false, introduced: '0.2.0' },
  'told-placeholder': { unreadable: false, introduced: '0.2.0' },
  'told-characters': { unreadable: false, introduced: '0.2.0' },
  'told-value-empty': { unreadable: false, introduced: '0.2.0' },
  'told-value-unknown': { unreadable: false, introduced: '0.2.0' },
  'told-value-form': { unreadable: false, introduced: '0.2.0' },
  'told-name-unknown': { unreadable: false, introduced: '0.2.0' },
  'told-name-twice': { unreadable: false, introduced: '0.2.0' },
  'told-right-again': { unreadable: false, introduced: '0.2.0' },
  'told-id-unused': { unreadable: false, introduced: '0.2.0' },
  'told-rows-unpaired': { unreadable: false, introduced: '0.2.0' },
  'word-lists-missing': { unreadable: false, introduced: '0.2.0' },
  'theme-invalid': { unreadable: false },
  'theme-at-rule': { unreadable: false, introduced: '0.2.0' },
  'theme-selector': { unreadable: false, introduced: '0.2.0' },
  'theme-property': { unreadable: false, introduced: '0.2.0' },
  'theme-token-unknown': { unreadable: false, introduced: '0.2.0' },
  'theme-token-misplaced': { unreadable: false, introduced: '0.2.0' },
  'theme-value': { unreadable: false, introduced: '0.2.0' },
  'theme-important': { unreadable: false, introduced: '0.2.0' },
  'theme-contrast': { unreadable: false, introduced: '0.2.0' },
  'theme-contrast-low': { unreadable: false, introduced: '0.2.0' },
  'theme-address-outside': { unreadable: false },
  'theme-file-missing': { unreadable: false },
  'theme-file-misnamed': { unreadable: false },
} as const;
export type ProblemCode = keyof typeof problemCodes;

/** A steps of keys and positions from the facts of a notice down to one value. */
export type FactPath = readonly (string | number)[];

export type Problem = {
  code: ProblemCode;
  at: Place;
  /** Values for the message: the key, what was found, what was expected. */
  data: Record<string, string>;
  /** Values for the hint only: what may have been meant. */
  advice?: Record<string, string>;
  related?: Place[];
  /** The fact it is about, where there is one. */
  path?: FactPath;
  /** The same fact by ids (`namedPath`), which stays when entries move. */
  named?: string;
};
