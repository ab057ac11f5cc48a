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
    one: 'För vår räkning behandlar en leverantör dina uppgifter.',
    other: 'För vår räkning behandlar {n} leverantörer dina uppgifter.',
  },
  others: {
    one: 'Dessutom får en annan mottagare uppgifter.',
    other: 'Dessutom får {n} andra mottagare uppgifter.',
  },
  recipients: {
    one: 'Dina uppgifter lämnas till en mottagare.',
    other: 'Dina uppgifter lämnas till {n} mottagare.',
  },
} as const;
