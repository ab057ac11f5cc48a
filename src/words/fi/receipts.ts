/** What `verify --receipt` says of a receipt: that it holds, or why it does not. */
export const receipts = {
  holds:
    'pitää paikkansa. `{notice}` `{revision}` ({locale}) oli voimassa {day:day}, ja tiiviste on sama.',
  'site-differs': 'ei pidä paikkaansa. Osoite {address} ei ole tällä sivustolla, {site}.',
  'address-unknown':
    'ei pidä paikkaansa. Osoitteessa {address} ei ole eikä ole ollut julkaistua versiota.',
  'address-unknown-known':
    'ei pidä paikkaansa. Osoitteessa {address} ei ole eikä ole ollut julkaistua versiota. Versio, jolla on tämä tiiviste, on osoitteessa {known}.',
  'digest-differs':
    'ei pidä paikkaansa. Version `{revision}` tiiviste on {recorded}, kuitissa on {digest}.',
  'day-ahead': 'ei pidä paikkaansa. {day:day} ei ole vielä tullut.',
  'not-in-force': 'ei pidä paikkaansa. {day:day} oli voimassa versio `{applied}`, ei `{revision}`.',
  'nothing-in-force':
    'ei pidä paikkaansa. Mikään merkintä ei osoita, että versio `{revision}` oli voimassa {day:day}.',
} as const;
