/** What the rules of src/check/rules/waivers/ say. */
export const waivers = {
  'waiver-without-law': {
    summary: 'An exemption that rests on law names the law.',
    why: 'Where a law lays down the obtaining of data, orders secrecy or restricts a duty, the exemption goes as far as that law. Who decides on it later has to find it.',
    message: 'What the notice leaves out ({id}) rests on law, but the law is not named ({law}).',
    hint: 'Add the law: law: [{name: …, number: …, section: …}].',
  },
} as const;
