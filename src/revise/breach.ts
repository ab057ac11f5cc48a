/** Everything that an entry can get wrong about days, in a chain that holds. */
export const breachCodes = [
  'recorded-missing',
  'recorded-backwards',
  'released-backwards',
  'event-backdated',
  'event-before-published',
  'event-ahead',
  'withdrawn-twice',
  'postponed-withdrawn',
  'postponed-in-force',
  'postponed-superseded',
  'postponed-to-same-day',
  'postponed-to-none-again',
  'postponed-into-past',
] as const;
export type BreachCode = (typeof breachCodes)[number];

/** What is wrong with an entry; `data` holds days, as ISO writes them, for the message. */
export type Breach = { readonly code: BreachCode; readonly data: Readonly<Record<string, string>> };
