/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  'figure-missing': {
    summary: "A figure is in the notice's folder figures.",
    message: "The figure {address} is not in the notice's folder figures.",
    hint: 'Save it in figures and refer to it as ../figures/figure.svg.',
  },
  'path-changed': {
    summary: 'A notice stays at its address until a release gives it another.',
    message:
      'The notice moves from `{from}` to `{to}` on the day its next release is published. Until then it stays where it is.',
    hint: 'Release it when the new address is right. The old address then leads on to the new one.',
  },
  'path-taken': {
    summary: 'Every notice has addresses of its own, and nobody else gets them later.',
    message:
      'The address `{address}` belongs to the notice `{other}`, which is there or was there before.',
    hint: 'Give the notice another path.',
  },
  'theme-at-rule': {
    summary: 'The stylesheet has no at-rules but @font-face, @media and @supports.',
    message:
      'Unexpected `{found}` in the stylesheet, expected `@font-face`, `@media` or `@supports` with plain conditions.',
    hint: 'Take it out. docs/theme.md lists what a theme may set.',
  },
  'theme-selector': {
    summary: 'Selectors of the stylesheet are plain, and no rule lies in another one.',
    message:
      'Unexpected `{found}` in the stylesheet, expected a plain selector of its own, such as {expected}.',
    hint: 'Write the rule at the top of the sheet, without quotes, backslashes and comments in its selector.',
  },
  'theme-property': {
    summary: 'The stylesheet sets tokens, fonts, and properties that neither hide nor add words.',
    message:
      'Unexpected `{property}` in the stylesheet: with it a theme could hide or add words, or nothing is known of it.',
    hint: 'Take it out. docs/theme.md lists the tokens and the properties that a theme may set.',
  },
  'theme-token-unknown': {
    summary: 'Every custom property of the stylesheet is a token of the site.',
    message:
      'Unexpected token `{token}` in the stylesheet, expected one of the site, such as `{near}`.',
    hint: 'Set a token of docs/theme.md.',
  },
  'theme-token-misplaced': {
    summary:
      'Tokens are set for the whole page, and colours for light, dark and more contrast only.',
    message: '`{token}` is not set for the whole page, expected it in `{expected}`.',
    hint: 'Move it there: set for a part of the page, it could let the words of that part vanish.',
  },
  'theme-value': {
    summary: 'What the stylesheet sets is within limits in which every word can be read.',
    message: 'Unexpected value `{found}` of `{property}` in the stylesheet, expected {expected}.',
    hint: 'Choose a value within these limits; docs/theme.md lists them.',
  },
  'theme-important': {
    summary: 'Nothing in the stylesheet is marked as important.',
    message:
      'Unexpected `!important` in the stylesheet, expected none: it would hold on paper too.',
    hint: 'Take it out. Tokens win without it.',
  },
  'theme-contrast': {
    summary: 'Every text of the site stands out from its ground.',
    message:
      '`{text}` on `{ground}` has a contrast of {ratio} to 1 for readers who prefer {scheme}, expected 4.5 and never less than 3: the words would be as good as gone.',
    hint: 'Give the colour for light and for dark, such as light-dark(#0b4f8a, #93c8ff), until it stands out in both.',
  },
  'theme-contrast-low': {
    summary: 'The contrast of text is at least 4.5 to 1.',
    message:
      '`{text}` on `{ground}` has a contrast of {ratio} to 1 for readers who prefer {scheme}, expected 4.5 at least.',
    hint: 'Make one of the two lighter or darker.',
  },
} as const;
