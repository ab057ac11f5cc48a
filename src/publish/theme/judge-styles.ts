import type { AtRule, ChildNode, Container, Root, Rule } from 'postcss';
import type { Problem } from '../../content/problem.ts';
import { addressProblems } from './addresses.ts';
import { findPoorContrasts } from './contrasts.ts';
import { judgeDeclaration } from './judge-declaration.ts';
import type { Around, Judged } from './judged.ts';
import { oneLine, placeIn } from './place-in.ts';
import type { Theme } from './theme.ts';

/**
 * Everything in a stylesheet that is not among what a theme may do: tokens of `:root`, fonts, and properties that
 * neither hide nor add words. Nothing is known to be harmful here; only what is known to be harmless passes.
 */
export function judgeStyles(styles: Root, theme: Theme): Problem[] {
  const judged: Judged = { theme, problems: [], colours: [] };
  judgeAll(styles, { owner: null, conditions: [] }, judged);
  const contrasts = findPoorContrasts(judged.colours).map(
    ({ text, ground, scheme, ratio, node }): Problem => ({
      code: ratio < readable ? 'theme-contrast' : 'theme-contrast-low',
      at: placeIn(node, node.prop),
      data: { text, ground, scheme, ratio: (Math.floor(ratio * 10) / 10).toFixed(1) },
    }),
  );
  return [...judged.problems, ...contrasts];
}

/** Below this text is as good as gone: it is what WCAG 2.2 asks of large letters. */
const readable = 3;

/** How deep conditions may lie in each other. */
const deepest = 8;

function judgeAll(container: Container, around: Around, judged: Judged): void {
  container.each((node) => judgeNode(node, around, judged));
}

function judgeNode(node: ChildNode, around: Around, judged: Judged): void {
  switch (node.type) {
    case 'comment':
      return;
    case 'decl':
      judgeDeclaration(node, around, judged);
      return;
    case 'rule':
      judgeRule(node, around, judged);
      return;
    case 'atrule':
      judgeAtRule(node, around, judged);
  }
}

/** Selectors without quotes, escapes and brackets of blocks: these are read alike by every program. */
const plainSelector = /^[\w\s.#:>+~*,()[\]=^$|-]+$/u;

function judgeRule(rule: Rule, around: Around, judged: Judged): void {
  const selector = rule.raws.selector?.raw ?? rule.selector;
  if (around.owner !== null || !plainSelector.test(selector)) {
    const data = { found: oneLine(selector), expected: '`:root`, `h2`, `.notices`' };
    judged.problems.push({ code: 'theme-selector', at: placeIn(rule, selector), data });
    return;
  }
  judgeAll(rule, { ...around, owner: rule }, judged);
}

/** Words, numbers and comparisons: what conditions are made of. */
const plainCondition = /^[\w\s():,.<>=/-]+$/u;

function judgeAtRule(rule: AtRule, around: Around, judged: Judged): void {
  const name = rule.name.toLowerCase();
  const params = rule.raws.params?.raw ?? rule.params;
  const isCondition = name === 'media' || name === 'supports';
  const isTooDeep = around.conditions.length >= deepest;
  if (isCondition && plainCondition.test(params) && rule.nodes && !isTooDeep) {
    judgeAll(rule, { ...around, conditions: [...around.conditions, rule] }, judged);
  } else if (name === 'font-face' && params.trim() === '' && rule.nodes && !around.owner) {
    judgeAll(rule, { ...around, owner: rule }, judged);
  } else if (name !== 'charset' || rule.nodes || !/^\s*"utf-8"\s*$/iu.test(params)) {
    const addresses = addressProblems(rule, judged.theme);
    judged.problems.push(...addresses);
    if (addresses.length > 0) return;
    const found = oneLine(`@${rule.name} ${params}`);
    judged.problems.push({
      code: 'theme-at-rule',
      at: placeIn(rule, `@${rule.name}`),
      data: { found },
    });
  }
}
