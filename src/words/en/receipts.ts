/** What `verify --receipt` says of a receipt: that it holds, or why it does not. */
export const receipts = {
  holds: 'holds. `{notice}` `{revision}` ({locale}) applied on {day:day}, with this digest.',
  'site-differs': 'does not hold. The address {address} does not lie on this site, {site}.',
  'address-unknown': 'does not hold. No released revision stands, or stood, at {address}.',
  'address-unknown-known':
    'does not hold. No released revision stands, or stood, at {address}; the one with this digest stands at {known}.',
  'digest-differs':
    'does not hold. Revision `{revision}` has the digest {recorded}, the receipt says {digest}.',
  'day-ahead': 'does not hold. {day:day} has not come yet.',
  'not-in-force': 'does not hold. On {day:day} revision `{applied}` applied, not `{revision}`.',
  'nothing-in-force':
    'does not hold. Nothing recorded shows that revision `{revision}` applied on {day:day}.',
} as const;
