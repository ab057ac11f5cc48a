type Germanic = {
  /** One to nineteen. */
  units: string;
  /** Twenty to ninety. */
  tens: string;
  /** Other words, with their numbers. */
  others: readonly (readonly [string, number])[];
  /** How twenty-one is made of twenty and one. */
  join: (ten: string, unit: string) => string;
};

/** Every word for a whole number from one to a hundred, lower case, with the number. */
export function germanicNumbers({
  units,
  tens,
  others,
  join,
}: Germanic): ReadonlyMap<string, number> {
  const ones = units.split(' ');
  const compounds = tens
    .split(' ')
    .flatMap((ten, index): [string, number][] => [
      [ten, (index + 2) * 10],
      ...ones
        .slice(0, 9)
        .map((unit, at): [string, number] => [join(ten, unit), (index + 2) * 10 + at + 1]),
    ]);
  return new Map([
    ...others,
    ...ones.map((word, index): [string, number] => [word, index + 1]),
    ...compounds,
  ]);
}
