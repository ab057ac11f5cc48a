/** A line that may begin a clause. */
export type NumberedLine = {
  readonly text: string;
  /** Whether a paragraph begins with it. */
  readonly isFirst: boolean;
};

/** How a clause is numbered: the form, and the number; of a decimal one all its parts. */
type Mark = { readonly form: string; readonly value: readonly number[]; readonly rest: string };

/** A number that holds, with how deep it stands. */
type Held = Mark & { readonly level: number };

const decimal = /^(?:(\d{1,3}(?:\.\d{1,3}){1,5}[.)]?)(?:\s+(?=\S)|$)|(\d{1,3}\.)\s+(?=\S))/u;
const section =
  /^(?:§\s?(?<sign>\d{1,3})(?:\s(?<signLetter>[a-z])(?=[.:]?(?:\s|$)))?|(?<number>\d{1,3})(?:\s?(?<letter>[a-z]))?\s?§)[.:]?(?:\s+(?=\S)|$)/u;
const chapter = /^(?:(\d{1,3})\s?(?:kap\.|luku)|(?:kap\.|luku)\s?(\d{1,3}))[.:]?(?:\s+(?=\S)|$)/iu;
const bracketed = /^(\(?)(\d{1,3}|[a-zåäö]|[A-Z]|[ivxl]{2,6})(\))(?:\s+(?=\S)|$)/u;
const dotted = /^([a-zåäö]|[ivxl]{2,5})\.\s+(?=\S)/u;

/** What makes a number at the beginning of a line a quantity. */
const unit =
  /^(?:%|€|\$|£|per ?cent|prosent|procent|million|miljo|milj\b|milliard|miljard|billion|biljo|mrd|euro|eur\b|kg\b|km\b|m\b|h\b)/iu;

/** What a line ends with where the next one begins something new. */
const closing = /(?:[.;:!?,”"»’)\]–—]|(?:^|\s)(?:and|or|ja|tai|sekä|och|eller|samt))$/u;

/** What a line ends with where a citation goes on in the next one: `Article 6`, `6(1)`, `artiklan 6 kohdan`. */
const citing =
  /(?:(?:^|[\s(])(?:art(?:\.|icles?|ikla[a-zä]*|ikel[ns]?)|sections?|paragraphs?|points?|recitals?|clauses?|§§?|pykäl[a-zä]*|moment[a-z]*|kohda[a-zä]*|kohta|punkt(?:en)?|led(?:et)?|avsnitt(?:et)?|stycket|abs(?:\.|atz)|lit\.|nr\.)(?:\s\d{1,3}(?:\s?[a-z])?)?|\d\s?\([\da-z]{1,3}\)|(?<=\S )\d{1,3}\s(?:kap\.|luvun)|\d\s?§(?::n)?|§\s?\d{1,3})$/iu;

/** What a line goes on with behind a number that is a part of a citation. */
const cited =
  /^(?:of (?:the|that|this|art|reg|gdpr)|(?:and|or|ja|tai|sekä|och|eller|und|oder) (?:\(|art|of\b)|gdpr\b|dsgvo\b|(?:alakoh|koh(?:ta|da)|moment|punkten|dataskydds|tietosuoja-asetu))/iu;

const capital = /^[\p{Lu}\p{Lt}"“”«([{]/u;

/**
 * How deep the clause stands that a line begins, from 1; `undefined` for lines that begin none. There are clauses where
 * two lines or more are numbered and each number follows from one before it, or where a paragraph begins with a number
 * that is none of its sentence.
 *
 * 1. `1.1 We collect names.`, `1.2 We keep them.`: both are clauses of level 1.
 * 2. `1.1 We collect:`, `(a) names`, `(b) numbers`, `1.2 We keep them.`: levels 1, 2, 2, 1.
 * 3. `We collect`, `(a) names`, `(b) numbers`: the first line is none.
 * 4. `more than`, `1.1 million people and`, `1.2 million companies`: quantities.
 * 5. `see`, `1.5 of the terms`: one number, and no capital letter after it.
 * 6. `1.1 We collect names.` alone: a clause, so that it stays one when the next is taken out.
 */
export function clauseLevels(lines: readonly NumberedLine[]): (number | undefined)[] {
  let stack: Held[] = [];
  const held = lines.map((line, index) => {
    const before = line.isFirst ? '' : (lines[index - 1]?.text.trimEnd() ?? '');
    const isOwn = line.isFirst || closing.test(before);
    const marks = citing.test(before)
      ? []
      : marksOf(line.text.trimEnd()).filter(
          (mark) => isNotCited(mark) && (isOwn || isSaid(mark) || isNextOf(mark, stack)),
        );
    const mark = marks.find((one) => isExpected(one, stack)) ?? marks[0];
    const next = mark && placeMark(mark, stack, isOwn);
    stack = next ?? stack;
    return next?.at(-1);
  });
  const found = held.flatMap((mark) => mark ?? []);
  const isAlone = found.length < 2;
  return held.map((mark, index) => {
    if (!mark || (isAlone && !(lines[index]?.isFirst && isSure(mark)))) return undefined;
    return mark.level;
  });
}

/** A number alone may be a part of the sentence before it; that of a section stands alone in statutes. */
function isSaid({ form, rest }: Mark): boolean {
  return rest !== '' || form === '§' || form === 'chapter';
}

function isNotCited({ form, rest }: Mark): boolean {
  return !form.endsWith(')') || !cited.test(rest);
}

/** Whether a line has the number of a clause, whatever stands before it. */
export function isClauseAlone(text: string): boolean {
  return marksOf(text).some((mark) => isPlain(mark.form) && isSure(mark));
}

/** The readings of a line's number: `(i)` is a letter or a Roman one. */
function marksOf(text: string): Mark[] {
  const [number = '', long, short] = decimal.exec(text) ?? [];
  const parts = long ?? short;
  if (parts !== undefined) {
    const rest = text.slice(number.length);
    const value = parts.replace(/[.)]$/u, '').split('.').map(Number);
    return unit.test(rest) ? [] : [{ form: 'decimal', value, rest }];
  }
  const statute = statuteMark(text);
  if (statute) return [statute];
  const [whole = '', opening = '', name = ''] = bracketed.exec(text) ?? [];
  if (whole !== '') return readings(name, `${opening})`, text.slice(whole.length));
  const [all = '', letter = ''] = dotted.exec(text) ?? [];
  return all === '' ? [] : readings(letter, '.', text.slice(all.length));
}

/** `4 §`, `6 a §`, `§ 3`, `1 kap.`: also where nothing else stands on the line. */
function statuteMark(text: string): Mark | undefined {
  const [sign = ''] = section.exec(text) ?? [];
  if (sign !== '') {
    const { sign: before, signLetter, number, letter } = section.exec(text)?.groups ?? {};
    const part = letter ?? signLetter;
    const value = [Number(before ?? number), ...(part ? [alphabet.indexOf(part) + 1] : [])];
    return { form: '§', value, rest: text.slice(sign.length) };
  }
  const [all = '', before, after] = chapter.exec(text) ?? [];
  if (all === '') return undefined;
  return { form: 'chapter', value: [Number(before ?? after)], rest: text.slice(all.length) };
}

const alphabet = 'abcdefghijklmnopqrstuvwxyzåäö';

function readings(name: string, around: string, rest: string): Mark[] {
  if (/^\d/u.test(name)) return [{ form: `1${around}`, value: [Number(name)], rest }];
  const lower = name.toLowerCase();
  const form = name === lower ? 'a' : 'A';
  const letter = alphabet.indexOf(lower) + 1;
  const roman = romanValue(name);
  return [
    ...(name.length === 1 ? [{ form: `${form}${around}`, value: [letter], rest }] : []),
    ...(roman === undefined ? [] : [{ form: `i${around}`, value: [roman], rest }]),
  ];
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** The value of a Roman number in lower case as it is written by rule; `iiii` is none. */
function romanValue(name: string): number | undefined {
  if (!/^(?=.)(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u.test(name)) return undefined;
  const digits = [...name].map((digit) => romanDigits[digit] ?? 0);
  return digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  );
}

/** Whether a number needs no other to be that of a clause. */
function isSure({ form, rest }: Mark): boolean {
  return !isPlain(form) || (rest === '' ? form !== 'decimal' : capital.test(rest));
}

/** Whether a number may also stand in a sentence. */
function isPlain(form: string): boolean {
  return form === 'decimal' || form === '§' || form === 'chapter';
}

/** Whether a number comes right after the last of its form, or is the first of it. */
function isExpected(mark: Mark, stack: readonly Held[]): boolean {
  const isKnown = stack.some(({ form }) => form === mark.form);
  return isKnown ? isNextOf(mark, stack) : mark.value.at(-1) === 1;
}

function isNextOf({ form, value }: Mark, stack: readonly Held[]): boolean {
  const before = stack.findLast((held) => held.form === form);
  return before !== undefined && follows(before.value, value);
}

/** The numbers that hold once `mark` does, itself the last; `undefined` where it begins no clause. `isOwn`: nothing runs on into its line. */
function placeMark(mark: Mark, stack: readonly Held[], isOwn: boolean): Held[] | undefined {
  if (!isOwn && !isSure(mark) && !isNextOf(mark, stack)) return undefined;
  const at = stack.findLastIndex(({ form }) => form === mark.form);
  const before = stack[at];
  if (before) {
    const isNext = isOwn || follows(before.value, mark.value) || isLater(before, mark);
    if (!isNext) return undefined;
    const level = mark.form === 'decimal' ? depthOf(mark) : before.level;
    return [...stack.slice(0, at), { ...mark, level }];
  }
  const isStart = isOwn || mark.value.at(-1) === 1;
  if (!isStart) return undefined;
  // A plain number never stands below a letter.
  if (mark.form === 'decimal') return [{ ...mark, level: depthOf(mark) }];
  return [...stack, { ...mark, level: (stack.at(-1)?.level ?? 0) + 1 }];
}

/** 2 and 1.1 stand at the top, 1.1.1 below them. */
function depthOf({ value }: Mark): number {
  return Math.max(1, value.length - 1);
}

/** Whether clauses between two plain numbers were taken out; a letter in brackets in running text would pass for one. */
function isLater(before: Mark, { form, value }: Mark): boolean {
  const at = value.length - 1;
  const isSibling =
    value.length === before.value.length &&
    value.slice(0, at).every((part, index) => part === before.value[index]);
  return form === 'decimal' && isSibling && (value[at] ?? 0) > (before.value[at] ?? 0);
}

/** Whether a number comes right after another: 1.1 is followed by 1.2, 1.1.1, 2 and 2.1. */
function follows(before: readonly number[], value: readonly number[]): boolean {
  const same = value.findIndex((part, index) => part !== before[index]);
  if (same < 0) return false;
  const isStep = value[same] === (before[same] ?? 0) + 1;
  return isStep && value.slice(same + 1).every((part) => part === 1);
}
