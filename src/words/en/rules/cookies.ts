/** What the rules of src/check/rules/cookies/ say. */
export const cookies = {
  'cookie-choices-missing': {
    summary:
      'Where consent to cookies is asked for, the notice says where the choice can be changed.',
    why: 'Withdrawing consent must be as easy as giving it. The reader has to find the place where it is done.',
    message:
      'Consent is asked for the cookie `{cookie}`, but the notice does not say where the choice can be changed ({law}).',
    hint: 'Add the address of the cookie settings: choices: https://shop.example/cookie-settings.',
  },
  'cookie-without-access': {
    summary: 'For a cookie that needs consent the notice says whether anybody else can read it.',
    why: 'According to the Court of Justice, clear and comprehensive information includes whether third parties may have access to a cookie (C-673/17).',
    message:
      'The notice does not say whether anybody else can read the cookie `{cookie}` (Article 5(3) of Directive 2002/58/EC, C-673/17).',
    hint: 'Add who can read it: accessedBy: [Example Analytics Ltd], or accessedBy: [] if nobody else can.',
  },
  'cookie-without-duration': {
    summary: 'For every listed cookie that needs consent the notice says how long it lasts.',
    why: 'According to the Court of Justice, clear and comprehensive information includes how long a cookie operates (C-673/17).',
    message:
      'The notice does not say how long the cookie `{cookie}` lasts (Article 5(3) of Directive 2002/58/EC, C-673/17).',
    hint: 'Add the time, for example duration: P6M, or duration: session for a cookie that goes when the browser closes. Of a cookie without which the service cannot be given, say so: essential: true.',
  },
  'cookie-without-purpose': {
    summary: 'For every listed cookie that needs consent the notice says what it is for.',
    why: 'Consent to a cookie counts only where the person was told clearly and comprehensively what is stored and why.',
    message:
      'The notice does not say what the cookie `{cookie}` is for (Article 5(3) of Directive 2002/58/EC).',
    hint: 'Add, for example: purpose: Counts visits. Of a cookie without which the service cannot be given, say so: essential: true.',
  },
  'cookies-undeclared': {
    summary: 'Where cookies are used, the notice tells of them or of where they are told of.',
    why: "Storing or reading something on a person's device needs consent unless the service cannot do without it, and consent counts only where the person was told what is stored, why and for how long.",
    message:
      'The purpose "{name}" ({id}) uses cookies or similar techniques, but the notice does not tell of them (Directive 2002/58/EC, Article 5(3); in Finland Act 917/2014, section 205).',
    hint: 'Add a link to the cookie notice: cookies: {url: https://shop.example/cookies, choices: https://shop.example/cookie-settings}, or list the cookies: cookies: {list: [{name: …, purpose: …, duration: P1Y, essential: false}]}.',
  },
  'tracker-undeclared': {
    summary:
      'Techniques beside cookies that the text tells of are listed, or told of in a cookie notice.',
    why: 'The law on cookies binds whatever stores something on a device or reads something from it: pixels, storage of the browser, libraries of an app, recognition of a device. Readers are told as much of each as of a cookie.',
    message:
      'The text tells of "{words}" ({technique}), but the facts tell nothing of it (Directive 2002/58/EC, Article 5(3)).',
    hint: 'List it beside the cookies: cookies: {list: [{name: …, kind: {kind}, purpose: …, essential: false}]}, or link to the cookie notice: cookies: {url: https://shop.example/cookies, choices: https://shop.example/cookie-settings}.',
  },
  'tracking-without-consent': {
    summary: 'Tracking that uses other than strictly necessary cookies rests on consent.',
    why: 'Anything that is not strictly necessary may be stored on a device only with consent. Legitimate interests are no basis for it.',
    message:
      'The purpose {purpose} uses cookies or similar techniques, but consent is not among its legal bases (Article 5(3) of Directive 2002/58/EC; in Finland section 205 of Act 917/2014).',
    hint: 'Ask for consent and add the basis: bases: [{basis: consent}]. If the cookies are strictly necessary, list them: cookies: {list: [{name: …, essential: true}]}.',
  },
} as const;
