/** Letters of languages that are written in Latin, Greek or Cyrillic; in patterns that heed no case, and in others. */
const letters = 'a-zªµºß-öø-ɏͰ-ԯḀ-ỿ';
const lettersOfBothCases = `A-ZÀ-ÖØ-Þ${letters}`;
const numbers = '0-9²³¹¼-¾';

/**
 * The same pattern by the letters of European languages. What has Unicode's own classes, most of all where it heeds no case, takes
 * twenty times as long to be made ready, longer than a whole notice takes it to be searched: for patterns that read running text.
 *
 * 1. `/(?<!\p{L})fees?/iu` looks for a letter of these before it.
 */
export function latin({ source, flags }: RegExp): RegExp {
  const classes: Readonly<Record<string, string>> = {
    L: flags.includes('i') ? letters : lettersOfBothCases,
    N: numbers,
  };
  let isInClass = false;
  const plain = source.replace(/\\p\{(L|N)\}|\\.|[[\]]/gsu, (part, name?: string) => {
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
    if (name === undefined) return part;
    return isInClass ? (classes[name] ?? '') : `[${classes[name]}]`;
  });
  return new RegExp(plain, flags.replace('u', ''));
}
