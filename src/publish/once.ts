/** A value that is made when it is asked for. */
export type Lazy<Value> = () => Value;

/** A value that is made when it is first asked for, and then known: `make` must give the same whenever it runs. */
export function once<Value>(make: Lazy<Value>): Lazy<Value> {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** For each item a value that all with the same key share, made from the first of them. */
export function sharedBy<Item, Value>(
  items: readonly Item[],
  keyOf: (item: Item) => unknown,
  make: (item: Item) => Value,
): readonly Lazy<Value>[] {
  const shared = new Map<unknown, Lazy<Value>>();
  return items.map((item) => {
    const key = keyOf(item);
    const value = shared.get(key) ?? once(() => make(item));
    shared.set(key, value);
    return value;
  });
}
