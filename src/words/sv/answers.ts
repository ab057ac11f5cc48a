/** The four short answers that a page begins with, composed from facts; and one to twelve in letters, as they stand before a noun. */
export const answers = {
  who: '{x} ansvarar för dina uppgifter.',
  why: 'Vi använder dina uppgifter för {n} ändamål: {x}.',
  whyOne: 'Vi använder dina uppgifter för ett ändamål: {x}.',
  toWhom: 'Uppgifter lämnas till {x}.',
  othersToo: '{n} till',
  outsideEea: 'Uppgifter överförs också utanför Europeiska ekonomiska samarbetsområdet ({x}).',
  howLong: 'Vi sparar uppgifterna {x}.',
  howLongExamples: 'Tiden beror på uppgiften. Till exempel {x}.',
  howLongVaries: 'Tiden beror på uppgiften.',
  countsOf: 'en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv',
  countsInto: 'ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv',
  processors: {
    one: 'Dina uppgifter behandlas för vår räkning av en leverantör.',
    other: 'Dina uppgifter behandlas för vår räkning av {n} leverantörer.',
  },
  others: {
    one: 'Dessutom lämnas uppgifter till en annan mottagare.',
    other: 'Dessutom lämnas uppgifter till {n} andra mottagare.',
  },
  recipients: {
    one: 'Dina uppgifter lämnas till en mottagare.',
    other: 'Dina uppgifter lämnas till {n} mottagare.',
  },
} as const;
