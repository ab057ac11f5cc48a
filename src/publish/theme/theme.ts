import type { loadProject } from '../../content/load-project.ts';

type Files = Parameters<typeof loadProject>[0];

/** What a controller gives the site's looks: a stylesheet, a logo, and the files that these use. */
export type Theme = {
  /** Whether there is a stylesheet, `content/theme.css`. */
  readonly hasStyles: boolean;
  /** The logo, a file of `content/theme/` with this name; `null` for none. */
  readonly logo: string | null;
  /** The names of the files in `content/theme/`: the logo, fonts, pictures. */
  readonly files: readonly string[];
};

/** Where a theme lies: its stylesheet and, beside it, the folder of its files. */
export const themeFile = 'content/theme.css';
export const themeFolder = 'content/theme';

/** Finds the theme of a project; the logo is `logo.svg`, or else `logo.png`. */
export function findTheme(files: Files): Theme {
  const names = files
    .list(themeFolder)
    .filter(({ kind }) => kind === 'file')
    .map(({ name }) => name);
  return {
    hasStyles: files.read(themeFile).ok,
    logo: ['logo.svg', 'logo.png'].find((name) => names.includes(name)) ?? null,
    files: names,
  };
}
