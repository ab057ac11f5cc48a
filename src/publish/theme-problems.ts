import postcss, { type AtRule, CssSyntaxError, type Declaration, type Root } from 'postcss';
import { type Place, pointAt, startOf } from '../content/place.ts';
import type { Problem } from '../content/problem.ts';
import { readText } from '../content/read-text.ts';
import { findTheme, type Theme, themeFile, themeFolder } from './theme.ts';

type Files = Parameters<typeof findTheme>[0];

/**
 * What is wrong with the theme of a project: a stylesheet that cannot be read, addresses that lead nowhere
 * or away from the site, and files whose names nobody looks for.
 */
export function findThemeProblems(files: Files): Problem[] {
  const theme = findTheme(files);
  if (!theme.hasStyles) return findMisnamed(files, theme, '');
  const read = readText(files, themeFile);
  if ('problem' in read) return [read.problem];
  return [...findInStyles(read.text, theme), ...findMisnamed(files, theme, read.text)];
}

function findInStyles(css: string, theme: Theme): Problem[] {
  try {
    return findAddresses(postcss.parse(css), theme);
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    const at = pointAt(themeFile, error.line ?? 1, error.column ?? 1);
    return [{ code: 'theme-invalid', at, data: {} }];
  }
}

/** An address in a value: in `url()`, with quotes or without. */
const inUrl = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'()\s]*))\s*\)/giu;
/** The address that `@import` gives without `url()`. */
const imported = /^\s*(?:"([^"]*)"|'([^']*)')/u;

function findAddresses(styles: Root, theme: Theme): Problem[] {
  const problems: Problem[] = [];
  const judge = (node: AtRule | Declaration, matches: Iterable<RegExpExecArray>) => {
    for (const match of matches) {
      const address = match.slice(1).find((one) => one !== undefined) ?? '';
      const code = judgeAddress(address, theme);
      if (code) problems.push({ code, at: placeOf(node, address), data: { address } });
    }
  };
  styles.walk((node) => {
    if (node.type === 'decl') judge(node, node.value.matchAll(inUrl));
    if (node.type !== 'atrule' || node.name.toLowerCase() !== 'import') return;
    const name = imported.exec(node.params);
    judge(node, name ? [name] : node.params.matchAll(inUrl));
  });
  return problems;
}

function placeOf(node: AtRule | Declaration, address: string): Place {
  const { start, end } = node.rangeBy({ word: address });
  const { line, column } = start;
  return { file: themeFile, line, column, endLine: end.line, endColumn: end.column };
}

/**
 * What is wrong with an address. One that begins with a slash may lead to other files of the host.
 *
 * 1. `theme/font.woff2` is right where that file is there.
 * 2. `https://fonts.example/a.woff2`, `//fonts.example/a` and `data:…` are outside of what pages may load.
 * 3. `fonts/a.woff2` leads nowhere.
 */
function judgeAddress(address: string, { files }: Theme): Problem['code'] | undefined {
  const home = 'https://site.invalid/';
  const url = URL.parse(address, home);
  if (!url?.href.startsWith(home)) return 'theme-address-outside';
  if (/^(?:[/#]|$)/u.test(address)) return undefined;
  const isThere = files.some((name) => url.pathname === new URL(`theme/${name}`, home).pathname);
  return isThere ? undefined : 'theme-file-missing';
}

/** Files that look like a part of the theme and are none, where the part is missing. */
function findMisnamed(
  files: Files,
  { hasStyles, logo, files: names }: Theme,
  css: string,
): Problem[] {
  const inContent = files.list('content').map(({ name }) => `content/${name}`);
  const all = [...inContent, ...names.map((name) => `${themeFolder}/${name}`)];
  const styles = hasStyles ? [] : all.filter((file) => /\/theme\.css$/iu.test(file));
  const logos = logo ? [] : all.filter((file) => /\/logo\.\w+$/iu.test(file));
  return [
    ...styles.map((file) => misnamed(file, themeFile)),
    ...logos
      .filter((file) => !css.includes(file.slice('content/'.length)))
      .map((file) => misnamed(file, `${themeFolder}/logo.svg, ${themeFolder}/logo.png`)),
  ];
}

function misnamed(file: string, expected: string): Problem {
  return { code: 'theme-file-misnamed', at: startOf(file), data: { file, expected } };
}
