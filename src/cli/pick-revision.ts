import type { NoticeFolder } from '../content/load-project.ts';
import { nearestWord } from '../content/nearest-word.ts';
import { cannot } from './cannot.ts';

/** The released revision of a notice that a command names. */
export function pickRevision({ id, revisions }: NoticeFolder, name: string | undefined): string {
  if (revisions.length === 0) throw cannot('nothing-released', { notice: id });
  const list = revisions.join(', ');
  if (name === undefined) throw cannot('revision-missing', { notice: id, list });
  if (revisions.includes(name)) return name;
  const near = nearestWord(name, revisions);
  const about = { found: name, notice: id, list };
  if (near === undefined) throw cannot('revision-unknown', about);
  throw cannot('revision-unknown-near', { ...about, near });
}
