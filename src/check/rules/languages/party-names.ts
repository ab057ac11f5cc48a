/** What may stand before a name at the beginning of a sentence, and is no part of it. */
const before = /^.*(?<!\p{L})(?:Die|Der|Das|The|We|Wir|Our) /u;
const form =
  /(?:^| |,)(?:Oyj|Oy|Abp|AB|Ab|Ltd|Limited|Inc|LLC|GmbH|AG|KG|SE|A\/S|AS|ApS|plc|PLC|B\.?V|S\.?A|S\.?r\.?l|SAS|Corporation|Corp|ry|rf|Ky|eV|e\.V)(?:$| )/u;
/** Forms of Finnish companies, which many of them bear in each of their languages with a name of its own. */
const ofFinnishNames: ReadonlySet<string> = new Set([
  'Oyj',
  'Oy',
  'Abp',
  'Ab',
  'AB',
  'Ltd',
  'Limited',
  'plc',
  'ry',
  'rf',
]);

/** The words of a name by which it is known, in small letters: `google`, `ireland` of `Google Ireland Limited`. */
function wordsOf(name: string): string[] {
  const bare = name.replace(before, '').replace(form, ' ');
  return bare.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** Whether two names are those of one company, whatever its form is called. */
export function isSameParty(a: string, b: string): boolean {
  return namesParty(b, a) || namesParty(a, b);
}

/** Whether a text names a company: most words of its name stand there, with any ending. */
export function namesParty(text: string, name: string): boolean {
  const words = wordsOf(name);
  const small = text.toLowerCase();
  const found = words.filter((word) => small.includes(word));
  return found.length * 2 > words.length;
}

/** Whether one name may be the other in another language: `Esimerkki-Posti Oy`, `Exempelposten Ab`. */
export function mayBeTranslated(a: string, b: string): boolean {
  const [first, second] = [formOf(a), formOf(b)];
  return first !== second && ofFinnishNames.has(first) && ofFinnishNames.has(second);
}

function formOf(name: string): string {
  return form.exec(name)?.[0].trim().replace(/^,/u, '') ?? '';
}
