import { formless, type Reading } from './fault.ts';
import { readClosedList } from './values/read-closed.ts';
import type { Dictionary, Vocabulary } from './vocabulary.ts';

type Flags = Readonly<Record<string, string>>;

/** What stands before the name of a flag that is said no to. */
const no = '!';

/** The words for yes and no of some flags: the phrases that pages print, and synonyms. */
export function wordsOfFlags(flags: readonly string[], { closed }: Vocabulary): Dictionary {
  const named = ([, flag]: readonly [string, string]) => flags.includes(flag);
  const yes = ['phrases', 'flags', 'dataFlags'].flatMap((list) => [...closed(list)].filter(named));
  const denied = [...closed('noFlags')].filter(named);
  return new Map([...yes, ...denied.map(([word, flag]) => [word, no + flag] as const)]);
}

/** The flags among the values of a closed list, each said yes or no to, and the other values. */
export function flagsIn(codes: readonly string[]): { flags: Flags; others: string[] } {
  const names: ReadonlySet<string> = new Set([
    ...['precontractual', 'tracking', 'research', 'manual'],
    ...['criminal', 'nationalId', 'customerException'],
  ]);
  const isFlag = (code: string) => names.has(code.replace(no, ''));
  const told = codes.filter(isFlag).map((code) => {
    return [code.replace(no, ''), String(!code.startsWith(no))] as const;
  });
  return { flags: Object.fromEntries(told), others: codes.filter((code) => !isFlag(code)) };
}

/** Flags of a purpose: its techniques, or the nature of its processing. */
export function readFlags(
  text: string,
  flags: readonly string[],
  vocabulary: Vocabulary,
): Reading<Flags> {
  const read = readListWith(text, wordsOfFlags(flags, vocabulary), vocabulary);
  return 'fault' in read ? read : { value: read.value.flags };
}

/** A kind of special data, and what stands beside it: data on convictions, a national number. */
export function readSpecial(text: string, vocabulary: Vocabulary): Reading<Flags> {
  const flags = wordsOfFlags(['criminal', 'nationalId'], vocabulary);
  const words = new Map([...vocabulary.closed('special'), ...flags]);
  const read = readListWith(text, words, vocabulary);
  if ('fault' in read) return read;
  const [special, ...more] = read.value.others;
  if (more.length > 0) return formless(text, 'one');
  return { value: { ...(special && { special }), ...read.value.flags } };
}

/** The channels of marketing, and whether it reaches customers without consent. */
export function readMarketing(
  text: string,
  vocabulary: Vocabulary,
): Reading<Readonly<Record<string, string | readonly string[]>>> {
  const exception = wordsOfFlags(['customerException'], vocabulary);
  const words = new Map([...vocabulary.closed('marketingChannel'), ...exception]);
  const read = readListWith(text, words, vocabulary);
  if ('fault' in read) return read;
  const { flags, others } = read.value;
  const told = Object.entries(flags).map(([flag, value]) => [`marketing.${flag}`, value]);
  return { value: { 'marketing.channels': others, ...Object.fromEntries(told) } };
}

function readListWith(
  text: string,
  words: Dictionary,
  { words: { phrases } }: Vocabulary,
): Reading<ReturnType<typeof flagsIn>> {
  const read = readClosedList(text, words, phrases.and.split('|'));
  if ('fault' in read) return read;
  const { flags, others } = flagsIn(read.value);
  // Yes and no to the same is no answer.
  const isClear = Object.keys(flags).length + others.length === read.value.length;
  return isClear ? { value: { flags, others } } : formless(text, 'one');
}
