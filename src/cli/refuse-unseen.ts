import { nameCharacter } from '../content/unseen/character-names.ts';
import { findUnseen } from '../content/unseen/find-unseen.ts';
import { cannot } from './cannot.ts';

/**
 * Refuses texts of an option that hold a character which nobody sees: they go into a record that never changes. Says
 * which it is and where, by the line and column of the text.
 */
export function refuseUnseen(option: string, texts: readonly string[] = []): void {
  for (const text of texts) {
    const [found] = findUnseen(text);
    if (found === undefined) continue;
    const lines = text.slice(0, found.offset).split('\n');
    const place = `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
    throw cannot('character-unseen', { option, place, character: nameCharacter(found.character) });
  }
}
