/** What `verify --receipt` says of a receipt: that it holds, or why it does not. */
export const receipts = {
  holds: 'stämmer. `{notice}` `{revision}` ({locale}) gällde {day:day}, med denna kontrollsumma.',
  'site-differs': 'stämmer inte. Adressen {address} finns inte på den här webbplatsen, {site}.',
  'address-unknown': 'stämmer inte. Ingen publicerad version finns eller har funnits på {address}.',
  'address-unknown-known':
    'stämmer inte. Ingen publicerad version finns eller har funnits på {address}. Versionen med denna kontrollsumma finns på {known}.',
  'digest-differs':
    'stämmer inte. Version `{revision}` har kontrollsumman {recorded}, kvittot säger {digest}.',
  'day-ahead': 'stämmer inte. {day:day} har inte kommit ännu.',
  'not-in-force': 'stämmer inte. {day:day} gällde version `{applied}`, inte `{revision}`.',
  'nothing-in-force':
    'stämmer inte. Inget som har registrerats visar att version `{revision}` gällde {day:day}.',
} as const;
