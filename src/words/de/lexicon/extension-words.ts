/** What may make a time for an answer the longer one, of hard requests. */
export const extensionWords: readonly string[] = [
  'verläng*|verlänger*|weiter*|zusätzlich*|länger|mehr|längere*',
  'komplex*|kompliziert*|schwierig*|umfangreich*|ausnahme*|ausnahmsweise|viele|vielen|zahlreich*|besonder*|aufwendig*|aufwändig*',
  'dann|falls|wenn|sofern|insgesamt|zusammen|kann|können|könnte|manchmal|bei',
];
