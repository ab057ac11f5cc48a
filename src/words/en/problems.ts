/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  'folder-unreadable': {
    summary: 'What is in the folders of the project can be read.',
    message: 'What is in the folder {path} cannot be read.',
    hint: "Check that it may be read, and that it is no link out of the project's folder.",
  },
  'figure-missing': {
    summary: "A figure is in the notice's folder figures.",
    message: "The figure {address} is not in the notice's folder figures.",
    hint: 'Save it in figures and refer to it as ../figures/figure.svg.',
  },
  'figure-form-unknown': {
    summary: 'A figure is an SVG, PNG, JPEG, GIF, WebP or AVIF file.',
    message: 'Unexpected ending of the figure `{name}`, expected one of: {list}.',
    hint: 'Save the figure in one of these forms.',
  },
  'figure-form-differs': {
    summary: 'A figure is of the form that the ending of its name says.',
    message: 'Unexpected content of the figure `{name}`, expected that of a file `.{ending}`.',
    hint: 'Save the figure again in the form that its ending says, or rename the file.',
  },
  'svg-malformed': {
    summary: 'An SVG figure is well-formed XML in UTF-8.',
    message:
      'The SVG figure cannot be read here: it is not well-formed XML in UTF-8, or nested too deep.',
    hint: 'Open it in a drawing program and save it again as plain SVG.',
  },
  'svg-declaration': {
    summary:
      'An SVG figure has no document type, no stylesheet beside it and no other encoding than UTF-8.',
    message:
      'Unexpected `{found}` in the SVG figure, expected XML 1.0 in UTF-8 with nothing else declared.',
    hint: 'Delete it, or save the figure as plain SVG.',
  },
  'svg-root-missing': {
    summary: 'An SVG figure begins with the element svg.',
    message: 'No element `svg` of SVG at the top of the figure, expected one.',
    hint: 'Begin the figure with <svg xmlns="http://www.w3.org/2000/svg">.',
  },
  'svg-element-refused': {
    summary: 'An SVG figure only has elements that draw: nothing runs, loads, moves or leads away.',
    message: 'Unexpected element `{element}` in the SVG figure.',
    hint: 'Take it out in the drawing program, for example by turning text and pictures into paths, and save the figure as plain SVG. Only elements that draw are allowed; nothing is taken out of a figure for you.',
  },
  'svg-attribute-refused': {
    summary: 'The elements of an SVG figure only have attributes that draw.',
    message: 'Unexpected attribute `{attribute}` of the element `{element}` in the SVG figure.',
    hint: 'Delete the attribute, or save the figure as plain SVG.',
  },
  'svg-address-refused': {
    summary: 'An SVG figure only refers to its own parts.',
    message:
      'Unexpected address `{address}` in the element `{element}` of the SVG figure, expected a part of the figure itself, such as `#part`.',
    hint: 'Put what it loads into the figure as shapes, or delete the reference.',
  },
  'svg-style-refused': {
    summary: 'The styles of an SVG figure load nothing and move nothing.',
    message: 'Unexpected `{found}` in a style of the element `{element}` in the SVG figure.',
    hint: 'Write the style with colours, lengths and references to parts of the figure only; of the rules only @media is allowed.',
  },
  'character-unseen': {
    summary:
      'A text holds no characters that readers do not see and that make it read otherwise than it looks.',
    message:
      'Unexpected character {character}, which readers do not see: the text may read otherwise than it looks.',
    hint: 'Delete the character. Where an editor does not show it, delete what stands around it too and write that again.',
  },
  'character-doubtful': {
    summary: 'A text holds no invisible characters without a use.',
    message:
      'Unexpected character {character}, which readers do not see and which has no use here.',
    hint: 'Delete the character. Where an editor does not show it, delete what stands around it too and write that again.',
  },
  'address-shared': {
    summary: 'Every notice has an address of its own in each language.',
    message:
      'Unexpected address `{address}`, which the notice {other} has too: one would take the place of the other.',
    hint: 'Give one of the notices another path in the language {locale}.',
  },
  'address-reserved': {
    summary: 'No notice has an address that the site needs for itself.',
    message: 'Unexpected address `{address}`, which the site has for its search.',
    hint: 'Give the notice another path in the language {locale}.',
  },
} as const;
