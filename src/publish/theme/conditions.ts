import type { AtRule } from 'postcss';
import type { Scheme } from './contrasts.ts';

/** For which readers a colour holds. */
export type Readers = { readonly scheme: Scheme | null; readonly moreContrast: boolean };

const wanted = /^\( ?prefers-(?:color-scheme ?: ?(light|dark)|contrast ?: ?(more)) ?\)$/u;

/**
 * For which readers what stands under these at-rules holds; `undefined` where that depends on more than the colours
 * that they prefer, because then nobody can say which colours come together.
 */
export function readersOf(rules: readonly AtRule[]): Readers | undefined {
  const parts = rules.flatMap(({ name, params }) =>
    name.toLowerCase() === 'media'
      ? params.toLowerCase().replace(/\s+/gu, ' ').trim().split(' and ')
      : ['supports'],
  );
  const asked = parts.filter((part) => part !== 'screen').map((part) => wanted.exec(part.trim()));
  if (asked.some((match) => match === null)) return undefined;
  const schemes = new Set(asked.flatMap((match) => match?.[1] ?? []));
  const [scheme = null] = schemes;
  if (schemes.size > 1) return undefined;
  return {
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : null,
    moreContrast: asked.some((match) => match?.[2] !== undefined),
  };
}
