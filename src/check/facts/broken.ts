import type { Notice } from '../../content/notice.ts';

/** Whether something in a disclosure could not be read, so that parts of it may seem to be missing. */
export function isPartlyBroken({ broken }: Notice, kind: string): boolean {
  return broken.kinds.has(kind) || broken.paths.some((path) => path.startsWith(`${kind}.`));
}
