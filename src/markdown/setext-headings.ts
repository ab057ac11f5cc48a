import type { Data } from 'unified';

type Syntax = NonNullable<Data['micromarkExtensions']>[number];
type Constructs = NonNullable<Syntax['flow']>;
type Construct = Exclude<NonNullable<Constructs[string]>, unknown[]>;
type Context = ThisParameterType<Construct['tokenize']>;

const nameOfOriginal = 'setextUnderline';
const equalsSign = 61;
const dash = 45;

/**
 * Headings underlined with `=` or `-`, as micromark reads them, in time that follows their number: each of its headings
 * copies all that the text holds before it. Here it sees the lines of its own heading only.
 */
const linearUnderline: Construct = {
  name: 'linearSetextUnderline',
  tokenize(effects, ok, nok) {
    return originalIn(this).tokenize.call(this, effects, ok, nok);
  },
  resolveTo(events, context) {
    const start = events.findLastIndex(
      ([kind, { type }]) => kind === 'enter' && type === 'content',
    );
    const own = events.splice(start);
    const { resolveTo } = originalIn(context);
    for (const event of resolveTo?.(own, context) ?? own) events.push(event);
    return events;
  },
};

/** Puts these headings in the place of those of micromark. */
export const setextHeadings: Syntax = {
  flow: { [equalsSign]: linearUnderline, [dash]: linearUnderline },
  disable: { null: [nameOfOriginal] },
};

function originalIn(context: Context): Construct {
  const found = [context.parser.constructs.flow[equalsSign] ?? []].flat();
  const original = found.find(({ name }) => name === nameOfOriginal);
  if (!original)
    throw new TypeError(`No construct ${nameOfOriginal}, expected the one of micromark.`);
  return original;
}
