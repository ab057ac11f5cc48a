import { isText, type Source, type SourceId, sources } from '../../../schema/gdpr/sources.ts';
import type { Locale } from '../../../schema/languages.ts';
import { say } from '../../locale/say.ts';
import { wordsIn } from '../../words/spoken.ts';
import type { Rule } from '../findings/rule.ts';

/** What a rule rests on, as data and as one sentence. */
export type ShownSource = Source & { id: SourceId; told: string };

/** What rules rest on, each with whether a text of it was read, and when. */
export function saySources(ids: readonly SourceId[], speak: Locale): ShownSource[] {
  return ids.map((id) => ({ id, ...sources[id], told: saySource(id, speak) }));
}

function saySource(id: SourceId, speak: Locale): string {
  const known: Source = sources[id];
  if (!isText(known)) return say(`sources.kinds.${known.kind}`, speak);
  const { kind, from } = known;
  const name = say(`sources.names.${id as TextId}`, speak);
  const source = from ? say(`sources.kinds.${kind}`, speak, { name, from }) : name;
  return known.basis === 'read'
    ? say('sources.read', speak, { source, read: known.on })
    : say('sources.recalled', speak, { source });
}

/** Those that have a name. */
type TextId = Exclude<SourceId, 'record' | 'usefulness'>;

/** What would change how a rule reads the law: of its own reading, or else by the kind of what it rests on first. */
export function sayChange(
  { reading }: Pick<Rule, 'reading'>,
  [first]: readonly SourceId[],
  speak: Locale,
): string | undefined {
  const words = wordsIn(speak).readings;
  if (reading) return words.own[reading];
  return first && words.kinds[sources[first].kind];
}
