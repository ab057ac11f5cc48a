/** What changed facts mean for the reader, a sentence each: `{n}` is what the entry is called, `{a}` and `{b}` are both sides, `{x}` values that came or went. */
export const meanings = {
  basis: {
    added: '”{n}” grundar sig nu på detta: {x}.',
    removed: '”{n}” grundar sig inte längre på detta: {x}.',
  },
  purpose: {
    added: 'Vi använder nu dina uppgifter för ett nytt ändamål: {n}.',
    removed: 'Vi använder inte längre dina uppgifter för det här ändamålet: {n}.',
  },
  purposeName: {
    changed: 'Ändamålet hette {a} och heter nu {b}.',
  },
  profiling: {
    added: 'Om profileringen (”{n}”) står det nu: {x}.',
    removed: 'Om profileringen (”{n}”) står det inte längre: {x}.',
    changed: 'Om profileringen (”{n}”) stod det {a} och står det nu {b}.',
  },
  newUse: {
    added: 'För ”{n}” använder vi nu uppgifter som vi samlade in för något annat: {x}.',
  },
  tracking: {
    added: 'För ”{n}” använder vi nu kakor eller liknande teknik.',
    removed: 'För ”{n}” använder vi inte längre kakor eller liknande teknik.',
  },
  purposeData: {
    added: 'För ”{n}” använder vi nu också de här uppgifterna: {x}.',
    removed: 'För ”{n}” använder vi inte längre de här uppgifterna: {x}.',
  },
  automatedDecision: {
    added: 'Vi fattar nu automatiserade beslut om dig: {n}.',
    removed: 'Vi fattar inte längre sådana automatiserade beslut om dig: {n}.',
  },
  transfer: {
    added: 'Dina uppgifter överförs nu utanför Europeiska ekonomiska samarbetsområdet: {n}.',
    removed:
      'Den här överföringen utanför Europeiska ekonomiska samarbetsområdet har upphört: {n}.',
  },
  transferCountry: {
    changed: 'Landet dit uppgifter överförs var {a} och är nu {b}.',
  },
  transferMechanism: {
    added: 'Överföringen (”{n}”) grundar sig nu på detta: {x}.',
    removed: 'Överföringen (”{n}”) grundar sig inte längre på detta: {x}.',
  },
  transferRecipient: {
    added: 'Vid överföringen (”{n}”) lämnas uppgifter nu också till: {x}.',
    removed: 'Vid överföringen (”{n}”) lämnas uppgifter inte längre till: {x}.',
  },
  period: {
    added: 'Tiden som vi sparar uppgifter (”{n}”) är nu {b}.',
    removed: 'Den här tiden (”{n}”) uppges inte längre: {a}.',
    changed: 'Tiden som vi sparar uppgifter (”{n}”) var {a} och är nu {b}.',
  },
  retention: {
    added: 'Vi uppger nu också den här tiden som vi sparar uppgifter: {n}.',
    removed: 'Den här tiden som vi sparar uppgifter uppger vi inte längre: {n}.',
  },
  recipient: {
    added: 'Dina uppgifter lämnas nu också till den här mottagaren: {n}.',
    removed: 'Dina uppgifter lämnas inte längre till den här mottagaren: {n}.',
  },
  recipientName: {
    changed: 'Mottagaren av dina uppgifter var {a} och är nu {b}.',
  },
  recipientRole: {
    changed: 'Mottagarens (”{n}”) ställning var {a} och är nu {b}.',
  },
  recipientPlace: {
    added: 'Mottagaren (”{n}”) behandlar nu dina uppgifter också här: {x}.',
    removed: 'Mottagaren (”{n}”) behandlar inte längre dina uppgifter här: {x}.',
  },
  purposeRecipient: {
    added: 'För ”{n}” lämnas dina uppgifter nu också till: {x}.',
    removed: 'För ”{n}” lämnas dina uppgifter inte längre till: {x}.',
  },
  controller: {
    changed: 'Ansvarig för dina uppgifter var {a} och är nu {b}.',
  },
  jointControl: {
    added: 'Vi ansvarar nu för dina uppgifter gemensamt med andra: {n}.',
    removed: 'Det här gemensamma ansvaret för dina uppgifter har upphört: {n}.',
  },
  group: {
    added: 'Beskrivningen gäller nu också den här gruppen: {n}.',
    removed: 'Beskrivningen gäller inte längre den här gruppen: {n}.',
  },
  category: {
    added: 'Vi behandlar nu också de här uppgifterna om dig: {n}.',
    removed: 'Vi behandlar inte längre de här uppgifterna om dig: {n}.',
  },
  item: {
    added: 'Till uppgifterna ”{n}” hör nu också: {x}.',
    removed: 'Till uppgifterna ”{n}” hör inte längre: {x}.',
  },
  source: {
    added: 'Vi får nu dina uppgifter också från den här källan: {n}.',
    removed: 'Vi får inte längre dina uppgifter från den här källan: {n}.',
  },
} as const;
