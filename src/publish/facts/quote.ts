import type { Notice } from '../../content/notice.ts';
import { withoutFullStop } from '../../locale/full-stop.ts';
import { say } from '../../locale/say.ts';

/** The words of an author, as words of his. */
export function quote(text: string, { locale }: Pick<Notice, 'locale'>): string {
  return say('quoted', locale, { x: withoutFullStop(text, locale) });
}
