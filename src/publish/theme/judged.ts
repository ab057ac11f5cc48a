import type { AtRule, Declaration, Rule } from 'postcss';
import type { Problem } from '../../content/problem.ts';
import type { ColourSetting } from './contrasts.ts';
import type { Theme } from './theme.ts';

/** What a declaration stands in: the rule, or the font, and the conditions around it. */
export type Around = {
  readonly owner: Rule | AtRule | null;
  readonly conditions: readonly AtRule[];
};

/** What is found on the way through the stylesheet of a theme. */
export type Judged = {
  readonly theme: Theme;
  readonly problems: Problem[];
  readonly colours: ColourSetting<Declaration>[];
};
