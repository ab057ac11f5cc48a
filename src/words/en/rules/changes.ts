/** What the rules of src/check/rules/changes/ say. */
export const changes = {
  'changes-untold': {
    summary: 'The notice says how changes are told.',
    why: 'Information must be easy to get, and a change that nobody hears of is not. Article 13 names no such item, so this is only advice: say in advance how readers learn of a new revision.',
    message: 'The notice does not say how changes to it are told ({law}).',
    hint: 'Add: changes: {tell: [email], promise: "We tell you of significant changes by e-mail before they take effect."}.',
  },
} as const;
