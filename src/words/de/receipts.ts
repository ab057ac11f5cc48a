/** What `verify --receipt` says of a receipt: that it holds, or why it does not. */
export const receipts = {
  holds: 'stimmt. `{notice}` `{revision}` ({locale}) galt am {day:day}, mit dieser Prüfsumme.',
  'site-differs': 'stimmt nicht. Die Adresse {address} liegt nicht auf dieser Website, {site}.',
  'address-unknown': 'stimmt nicht. Unter {address} steht und stand keine veröffentlichte Fassung.',
  'address-unknown-known':
    'stimmt nicht. Unter {address} steht und stand keine veröffentlichte Fassung; die mit dieser Prüfsumme steht unter {known}.',
  'digest-differs':
    'stimmt nicht. Die Fassung `{revision}` hat die Prüfsumme {recorded}, in der Quittung steht {digest}.',
  'day-ahead': 'stimmt nicht. Der {day:day} ist noch nicht gekommen.',
  'not-in-force': 'stimmt nicht. Am {day:day} galt die Fassung `{applied}`, nicht `{revision}`.',
  'nothing-in-force':
    'stimmt nicht. Nichts Erfasstes zeigt, dass die Fassung `{revision}` am {day:day} galt.',
} as const;
