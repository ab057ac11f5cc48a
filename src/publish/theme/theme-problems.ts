import postcss, { CssSyntaxError } from 'postcss';
import { pointAt, startOf } from '../../content/place.ts';
import type { Problem } from '../../content/problem.ts';
import { readText } from '../../content/read-text.ts';
import { judgeStyles } from './judge-styles.ts';
import { findTheme, type Theme, themeFile, themeFolder } from './theme.ts';

type Files = Parameters<typeof findTheme>[0];

/**
 * What is wrong with the theme of a project: a stylesheet that cannot be read or does more than it may,
 * addresses that lead nowhere or away from the site, and files whose names nobody looks for.
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
    // A map that a comment names is no part of the sheet, and no file of the project.
    return judgeStyles(postcss.parse(css, { map: false }), theme);
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    const at = pointAt(themeFile, error.line ?? 1, error.column ?? 1);
    return [{ code: 'theme-invalid', at, data: {} }];
  }
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
