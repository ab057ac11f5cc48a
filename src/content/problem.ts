import type { Place } from './place.ts';

/**
 * Everything that can be wrong in reading content, before any duty is asked about.
 * `unreadable` ones mean that the work could not be done: exit status 2.
 */
export const problemCodes = {
  'file-missing': { unreadable: true },
  'file-unreadable': { unreadable: true },
  'file-outside-root': { unreadable: true },
  'file-too-large': { unreadable: true },
  'file-not-utf-8': { unreadable: true },
  'yaml-invalid': { unreadable: true },
  'markdown-nesting': { unreadable: true },
  'front-matter-missing': { unreadable: false },
  'key-unknown': { unreadable: false },
  'value-wrong-type': { unreadable: false },
  'value-not-in-list': { unreadable: false },
  'value-wrong-format': { unreadable: false },
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
  'merge-conflict': { unreadable: true },
  'other-dialect': { unreadable: false },
  'table-cells-extra': { unreadable: false },
  'table-text-glued': { unreadable: false },
  'text-unfinished': { unreadable: false },
  'text-mojibake': { unreadable: false },
  'link-unsafe': { unreadable: false },
  'figure-without-text': { unreadable: false },
  'figure-missing': { unreadable: false },
  'figure-misspelt': { unreadable: false },
  'figure-misnamed': { unreadable: false },
  'figure-named-twice': { unreadable: false },
  'figure-outside-root': { unreadable: false },
  'figure-too-large': { unreadable: false },
  'figure-unreadable': { unreadable: true },
  'path-changed': { unreadable: false },
  'path-taken': { unreadable: false },
  'figure-form-unknown': { unreadable: false },
  'figure-form-differs': { unreadable: false },
  'svg-malformed': { unreadable: false },
  'svg-declaration': { unreadable: false },
  'svg-root-missing': { unreadable: false },
  'svg-element-refused': { unreadable: false },
  'svg-attribute-refused': { unreadable: false },
  'svg-address-refused': { unreadable: false },
  'svg-style-refused': { unreadable: false },
  'character-unseen': { unreadable: false },
  'character-doubtful': { unreadable: false },
  'address-shared': { unreadable: false },
  'address-reserved': { unreadable: false },
  'theme-invalid': { unreadable: false },
  'theme-at-rule': { unreadable: false },
  'theme-selector': { unreadable: false },
  'theme-property': { unreadable: false },
  'theme-token-unknown': { unreadable: false },
  'theme-token-misplaced': { unreadable: false },
  'theme-value': { unreadable: false },
  'theme-important': { unreadable: false },
  'theme-contrast': { unreadable: false },
  'theme-contrast-low': { unreadable: false },
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
