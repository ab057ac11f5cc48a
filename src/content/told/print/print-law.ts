import type { Law } from '../../../../schema/values.ts';
import { foldWords } from '../plain-word.ts';
import { readLaws } from '../values/read-law.ts';
import { type Inline, linkNode, textNode } from './inline.ts';

/** An act as a hint shows it, which may leave out what the author fills in. */
type ShownLaw = Partial<Law>;

/** Acts of law with their numbers and sections, apart by semicolons, each a link where its address is known; one without a name tells nothing. */
export function printLaws(laws: readonly ShownLaw[]): Inline {
  return laws
    .filter(isNamed)
    .flatMap((law, index) => [...(index === 0 ? [] : [textNode('; ')]), printLaw(law)]);
}

function isNamed(law: ShownLaw): law is Law {
  return law.name !== undefined;
}

function printLaw(law: Law) {
  const text = nameLaw(law);
  return law.url ? linkNode(law.url, text) : textNode(text);
}

/** The name of the act in quotation marks where nothing else tells where it ends. */
function nameLaw(law: Law): string {
  const plain = writeLaw(law, law.name);
  return isReadAs(plain, law) ? plain : writeLaw(law, `"${law.name}"`);
}

function writeLaw({ number, section }: Law, name: string): string {
  const behind = !number || number.startsWith('(') ? number : `(${number})`;
  const named = behind ? `${name} ${behind}` : name;
  return section ? `${named}, ${section}` : named;
}

function isReadAs(text: string, { name, number, section }: Law): boolean {
  const read = readLaws({ text: foldWords(text), raw: text, links: [] });
  const [law, ...more] = 'value' in read ? read.value : [];
  return (
    more.length === 0 && law?.name === name && law.number === number && law.section === section
  );
}
