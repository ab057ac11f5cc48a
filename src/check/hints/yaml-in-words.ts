/** Fields and their values as YAML writes them within a sentence, from `from` to before `to`. */
export type Fragment = { readonly from: number; readonly to: number; readonly yaml: string };

const field = /(?<![\p{L}\d.:/{[])(?<key>[a-z][A-Za-z0-9]*): (?=\S)/gu;
const nextField = /^(?<key>[a-z][A-Za-z0-9]*): /u;

/**
 * Fields with values in a sentence, in order, those that a comma joins as one; `isField` knows their names.
 *
 * `Add to requests: answerWithin: P1M, extension: P2M.` holds `answerWithin: P1M, extension: P2M`.
 */
export function fragmentsIn(text: string, isField: (key: string) => boolean): Fragment[] {
  const found: (Fragment & { readonly keys: readonly string[] })[] = [];
  for (const match of text.matchAll(field)) {
    const key = match.groups?.['key'] ?? '';
    const from = match.index;
    const start = from + match[0].length;
    const isLead = isField(nextField.exec(text.slice(start))?.groups?.['key'] ?? '');
    const last = found.at(-1);
    if ((last && from < last.to) || isLead || !isField(key)) continue;
    const to = endOfValue(text, start);
    const isMore = last && text.slice(last.to, from) === ', ' && !last.keys.includes(key);
    const before = isMore ? found.pop() : undefined;
    const whole = before?.from ?? from;
    found.push({
      from: whole,
      to,
      yaml: text.slice(whole, to),
      keys: [...(before?.keys ?? []), key],
    });
  }
  return found;
}

/** Where a plain value of several words ends: the sentence goes on, or is at its end. */
const goesOn =
  /[,;]? (?:or|and|if|where|eller|och|om|tai|ja|jos|oder|und|wenn) |, |; |\. |[.,;]?$| – | \(|\)/u;

function endOfValue(text: string, start: number): number {
  const first = text[start] ?? '';
  if (closing[first] === first) return afterQuote(text, start);
  return first in closing ? afterBrackets(text, start) : start + text.slice(start).search(goesOn);
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

function afterQuote(text: string, start: number): number {
  const end = text.indexOf(text[start] ?? '', start + 1);
  return end < 0 ? text.length : end + 1;
}

function afterBrackets(text: string, start: number): number {
  const open: (string | undefined)[] = [];
  let at = start;
  do {
    const sign = text[at] ?? '';
    if (sign === open.at(-1)) open.pop();
    else if (sign === '[' || sign === '{') open.push(closing[sign]);
    at = sign === '"' ? afterQuote(text, at) : at + 1;
  } while (open.length > 0 && at < text.length);
  return at;
}
