import { toldProblems } from './told-problems.ts';

/** What reading a file can find: what must hold, what is wrong, and the next action. */
export const problems = {
  ...toldProblems,
  'language-unread': {
    summary: 'Seloste reads the language of a text.',
    message:
      'Seloste does not read `{language}`: {n} rules that read words did not run, and only facts in front matter were judged.',
    hint: 'Give the facts in front matter, and let a person who knows the language and the law read the text.',
  },
  'word-lists-missing': {
    summary: 'The language of a text has the word lists by which wording is judged.',
    message: 'There are no word lists for `{language}`: {n} rules that judge wording did not run.',
    hint: 'Read the text in this language yourself: vague words, promises and denials are left to a person.',
  },
  'file-missing': {
    summary: 'A file that is needed is there.',
    message: 'There is no file {path}.',
    hint: 'Create the file or check its name.',
  },
  'file-unreadable': {
    summary: 'A file can be read.',
    message: 'The file {path} cannot be read.',
    hint: 'Check that it is an ordinary file and that you may read it.',
  },
  'file-outside-root': {
    summary: "A file lies in the project's folder and is no link out of it.",
    message: "The file {path} is a link out of the project's folder.",
    hint: 'Put the file itself in its place.',
  },
  'file-too-large': {
    summary: 'A file is no larger than a section or a figure needs.',
    message: 'The file {path} is too large.',
    hint: 'A text has at most 1 MB and a figure 4 MB. Divide the text into sections.',
  },
  'file-not-utf-8': {
    summary: 'A file is UTF-8 text.',
    message: 'The file {path} is not UTF-8 text.',
    hint: 'Save the file with the encoding UTF-8.',
  },
  'yaml-invalid': {
    summary: 'YAML is well-formed.',
    message: {
      'duplicate-key': 'The same key stands twice.',
      tab: 'The indentation has a tab.',
      quote: 'The line cannot be read: a colon, comma, bracket or indentation is out of place.',
      unclosed: 'The closing --- of the front matter is missing.',
      unopened: 'The opening --- of the front matter is missing.',
      'unclosed-quote': 'A quotation mark opens here and never closes.',
      'unclosed-bracket': 'A bracket opens here and never closes.',
      'curly-quote': 'The value begins with a curly quotation mark, which YAML does not know.',
      alias: 'References (& and *) are not used.',
      tag: 'A text cannot begin with the character !.',
      key: 'A key must be a word.',
      map: 'Front matter must be keys and values.',
      nesting: 'The facts are nested too deep.',
      syntax: 'The YAML is not well-formed.',
      other: 'The YAML is not well-formed.',
    },
    hint: {
      'duplicate-key': 'Join both under one key.',
      tab: 'Indent with spaces.',
      quote: 'Put the text in quotation marks, for example name: "Invoicing: electronic".',
      unclosed: 'Write a line --- between the front matter and the text.',
      unopened: 'Write --- on the first line of the file.',
      'unclosed-quote': 'Put the quotation mark at the end of the value too.',
      'unclosed-bracket': 'Put the bracket at the end of the value too: [one, two].',
      'curly-quote': 'Use straight quotes: "…".',
      alias: 'Write the fact out.',
      tag: 'Put the text in quotation marks.',
      key: 'Take the brackets out of the key.',
      map: 'Begin for example with title: Heading of the section.',
      nesting: 'Check brackets and indentation.',
      syntax: 'Put the text in quotation marks and check the indentation.',
      other: 'Check the line.',
    },
  },
  'format-newer': {
    summary: 'A file has a format that this Seloste knows.',
    message: {
      needed:
        'The file was written by Seloste {needed}, in format {found}, which this one ({engine}) does not know.',
      other:
        'The file has format {found}, which was made for a newer Seloste than this one ({engine}).',
    },
    hint: {
      needed: 'Install Seloste {needed} or a newer one here. The file itself needs no change.',
      other:
        'Install a newer Seloste here: the one that the project was last released with. The file itself needs no change.',
    },
  },
  'markdown-nesting': {
    summary: 'Text is nested no deeper than can be read.',
    message: 'The text is nested too deep, or a paragraph has too many brackets or asterisks.',
    hint: 'Divide the paragraph, and take out quotes and lists within each other.',
  },
  'front-matter-missing': {
    summary: 'A section begins with front matter.',
    message: 'The section has no front matter.',
    hint: 'Begin the file with the lines ---, title: Heading of the section, ---.',
  },
  'key-unknown': {
    summary: 'Every key belongs to the file format.',
    message: { path: 'Unexpected key `{key}` in {path}.', other: 'Unexpected key `{key}`.' },
    hint: {
      cut: 'In braces a comma ends a text that has no quotation marks. Put the whole text in quotation marks: {cut}.',
      meant: 'Did you mean `{meant}`? An unknown fact never reaches a reader.',
      other: 'Check the spelling or delete the line. An unknown fact never reaches a reader.',
    },
  },
  'value-wrong-type': {
    summary: 'A value is of the kind that its key expects: a text, a list or keys.',
    message: {
      path: 'Unexpected {found} in {path}, expected {expected}.',
      other: 'Unexpected {found} at the top of the file, expected {expected}.',
    },
    hint: {
      array: 'Write a list: [first, second].',
      record: 'Write for example {fi: …, sv: …}.',
      other: 'Check the line and its indentation.',
    },
    found: {
      string: 'text',
      text: 'text',
      array: 'list',
      list: 'list',
      object: 'set of keys',
      map: 'set of keys',
      record: 'value for each language',
    },
    expected: {
      string: 'a text',
      text: 'a text',
      array: 'a list',
      list: 'a list',
      object: 'a set of keys',
      map: 'a set of keys',
      record: 'a value for each language',
    },
  },
  'value-not-in-list': {
    summary: 'A value is one of those that its key knows.',
    message: 'Unexpected value `{found}` in {path}.',
    hint: 'Use one of these: {list}.',
  },
  'value-wrong-format': {
    summary: 'A day, a period, a country code, an address or an id has its proper form.',
    message: 'Unexpected form of `{found}` in {path}.',
    hint: 'Expected {format}.',
    formats: {
      id: 'an id: lower-case letters a–z, digits and hyphens, such as customer-data',
      number: 'a whole number',
      duration: 'an ISO 8601 duration such as P5Y (five years), P6M or P14D',
      country: 'a country code in capitals, such as FI',
      date: 'a day written YYYY-MM-DD, such as 2019-08-12',
      email: 'an e-mail address',
      url: 'a web address that begins with https://',
      siteAddress:
        'the address of the site: https://, a host and perhaps a folder, without user, query (?) or fragment (#), such as https://privacy.shop.example/',
      frameOrigin:
        'https:// and a host without a path, such as https://www.example.com or https://*.example.com',
      path: 'a part of an address: lower-case letters, digits and hyphens, other than search',
      engine: 'a version such as 0.2.0',
      digest: 'a digest: sha256- and 64 hexadecimal digits',
      revision: 'the name of a revision, such as 2019-08-12',
      language: 'the tag of a language in its usual form (BCP 47), such as en, fr-BE or zh-Hant',
      timeZone: 'a time zone such as Europe/Helsinki',
      empty: 'at least one language, such as {en: …}',
      sourceLanguage: 'a language that is in the list languages',
      unique: 'each of them once',
    },
  },
  'value-unwritten': {
    summary: 'A value that is to come is written before the notice is released.',
    message: 'Still to be written in {path}: there is only `{found}`.',
    hint: { format: 'Fill it in. Expected {format}.', list: 'Fill in one of these: {list}.' },
  },
  'value-empty': {
    summary: 'Every key has a value.',
    message: 'No value in {path}.',
    hint: 'Fill it in or delete the line.',
  },
  'value-missing': {
    summary: 'An entry has the keys without which it cannot be understood.',
    message: { path: 'No `{key}` in {path}, expected one.', other: 'No `{key}`, expected one.' },
    hint: 'Add the line {key}: …',
  },
  'value-cut-by-comment': {
    summary: 'The character # does not cut short a text without quotation marks.',
    message: 'The text is cut at the character #: what is left is "{value}".',
    hint: 'Put the text in quotation marks: "{value} #{comment}". Move a comment to a line of its own.',
  },
  'values-differ': {
    summary: 'The same fact is the same everywhere.',
    message: {
      source:
        '{path} is not the same in the translation as in its source: `{before}` in the source, `{after}` in the translation.',
      other: '{path} is given twice with different values: `{before}` and `{after}`.',
    },
    hint: {
      source:
        'Find out which of them is true, and write it in both languages. The source tells it in {source}.',
      other: 'Keep it in one place, or write the same in both.',
    },
  },
  'section-missing': {
    summary: 'Every section of the list has a file.',
    message: 'The section {section} is listed, but there is no file {path}.',
    hint: {
      meant: 'Did you mean `{meant}`? Correct the name in the list `sections`.',
      other: 'Create the file or take the section out of the list `sections`.',
    },
  },
  'shared-unknown': {
    summary: 'What a notice takes by `use` is a shared entry.',
    message: 'No shared entry `{found}` in `{kind}`, expected one of: {list}.',
    hint: 'Correct the id, or add the entry to `{kind}` in a file of content/shared/.',
  },
  'shared-id-twice': {
    summary: 'Every shared entry has an id of its own in its kind.',
    message: 'The id `{id}` is given twice in `{kind}` of content/shared/.',
    hint: 'Give one of the two entries another id, or delete it.',
  },
  'shared-unreleased': {
    summary: 'What a shared entry tells is what was released.',
    message:
      'The shared entry `{id}` of `{kind}` has changed since this notice was last released: readers are still told what it was.',
    hint: 'Release the notice; `release --all` releases each one that has changed.',
  },
  'shared-text-missing': {
    summary: 'A shared text is told in each language of the notices that take it.',
    message: 'The shared entry `{id}` of `{kind}` has no text in `{locale}` here.',
    hint: 'Add the text in `{locale}` beside the others, or write one text for all languages.',
  },
  'section-unlisted': {
    summary: 'Every section is in the list of its notice.',
    message: 'The section {section} is not in the list of the notice, so readers do not see it.',
    hint: 'Add {section} to the list `sections` in notice.yaml or delete the file.',
  },
  'translation-missing': {
    summary: 'A translation tells everything that the source text tells.',
    message: 'The translation lacks {path}. The source reads: "{source}".',
    hint: {
      told: 'Add the same row, cell or item to the section `{told}` of the translation as in the source.',
      id: 'Add it to the front matter of the translation with the same id (id: {id}).',
      other: 'Add it to the front matter of the translation.',
    },
  },
  'translation-without-source': {
    summary: 'A translation tells nothing that the source text does not.',
    message: {
      path: 'The translation has {path} › {name}, which the source text does not have.',
      other: 'The translation has {name}, which the source text does not have.',
    },
    hint: 'Add it to the source first, or take it out of the translation.',
  },
  'placeholder-unknown': {
    summary: 'Every placeholder prints a fact that there is.',
    message: 'The text has {{{path}}}, but there is no such fact.',
    hint: {
      example: 'Write {{kind.id.field}}, for example {{{example}}}.',
      other: 'Write {{kind.id.field}}.',
    },
  },
  'placeholder-unsayable': {
    summary: 'Every placeholder can be printed in the language of its text.',
    message: 'Seloste has no words in `{language}` for what {{{path}}} tells.',
    hint: 'Write it in the text in words. In most languages a day, a time or a country can be printed: {{retention.orders.period}}.',
  },
  'raw-html': {
    summary: 'Readers are shown every word of the text, those in HTML too.',
    message: {
      comment: 'An HTML comment holds words that readers are not shown: {comment}',
      other: 'HTML holds words that readers are not shown: {text}',
    },
    hint: 'Write them as text, or delete them: scripts, styles, templates, comments, fields of forms and what is never closed are not printed.',
  },
  'link-unsafe': {
    summary: 'A link leads to an address that is safe to open.',
    message: 'The address `{text}` is not allowed, so the link does not work.',
    hint: 'Use an address that begins with https:, mailto: or tel:.',
  },
  'figure-without-text': {
    summary: 'A figure has an alternative text.',
    message: 'The figure {text} has no alternative text, so some readers miss what it says.',
    hint: 'Write what it says in the brackets: ![What the figure says](../figures/figure.svg).',
  },
  'theme-invalid': {
    summary: "The site's stylesheet, content/theme.css, is well-formed.",
    message:
      'The stylesheet cannot be read here: a brace, a quotation mark, a colon or a semicolon is missing or too many.',
    hint: 'Mend the place: a browser leaves out what it cannot read.',
  },
  'theme-address-outside': {
    summary: 'The stylesheet loads nothing from outside the site.',
    message:
      'The stylesheet loads `{address}` from outside the site, which browsers are told not to do.',
    hint: 'Save the file in content/theme/ and write url(theme/file).',
  },
  'theme-file-missing': {
    summary: 'The files that the stylesheet uses are in content/theme/.',
    message: 'The stylesheet uses `{address}`, which leads to no file of content/theme/.',
    hint: 'Save the file in content/theme/ and write url(theme/file).',
  },
  'theme-file-misnamed': {
    summary: "The site's stylesheet and logo have the names that the site looks for.",
    message: 'The site does not use the file {file}.',
    hint: 'The site looks for: {expected}. Move the file, or save it in such a form.',
  },
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
  'merge-conflict': {
    summary: 'No file holds two versions that Git could not join.',
    message:
      'Git left the marks of a merge that it could not finish here. Nothing else in this file was checked, and neither were the duties that the notice has to fulfil.',
    hint: 'Keep the version that is right, and delete the other one with the lines <<<<<<<, ======= and >>>>>>>.',
  },
  'other-dialect': {
    summary: 'Text is written in the Markdown that is read here: CommonMark with tables.',
    message:
      'The text has signs of another kind of Markdown ({dialect}), which readers would see as they are: {text}',
    hint: 'Write the same in plain Markdown, for example a heading, a list, or a table with the row | --- | below its head.',
  },
  'words-unshown': {
    summary: 'Readers see the words of every footnote, definition and block of code.',
    message: 'Markdown shows this to no reader: {text}',
    hint: 'Refer to the footnote or the definition in the text. What belongs to a block of code stands on a line of its own below its ```. Or write the words as text, or delete them.',
  },
  'table-cells-extra': {
    summary: 'A row of a table has no more cells than the table has columns.',
    message: 'The row has more cells than its table has columns, and readers are not shown: {text}',
    hint: 'Add a column to the head of the table, or take the cell out. A | in a text is written \\|.',
  },
  'table-text-glued': {
    summary: 'Text below a table is parted from it by a blank line.',
    message: 'The line below the table has become a row of it: {text}',
    hint: 'Leave a blank line between the table and the text, or put the line between | and |.',
  },
  'text-unfinished': {
    summary: 'The text is finished: nothing stands for words that are still to be written.',
    message: 'The text is not finished here: `{text}`',
    hint: {
      confirm:
        'Take the brackets and the words before the colon away if the sentence is true of you, or write what is.',
      other: 'Write what belongs here. What is meant as it stands is written as code: `…`.',
    },
  },
  'text-mojibake': {
    summary: 'Letters are read in the encoding that they were saved in.',
    message: 'Letters were saved in one encoding and read in another here: `{text}`',
    hint: 'Write the word again, and save the file as UTF-8.',
  },
  'reference-undefined': {
    summary: 'Every reference in a text has what it refers to.',
    message: 'No definition of `{text}`, expected one: readers see the brackets as they are.',
    hint: 'Add what it refers to on a line of its own, such as [terms]: https://… for a link or [^1]: … for a footnote. Brackets that are meant to be seen are written \\[ and \\].',
  },
  'heading-id-malformed': {
    summary: 'The id of a heading stands at its end, in lower-case words.',
    message:
      'Unexpected id `{text}` in a heading, expected lower-case words joined by hyphens at the end of the heading: readers see it as it is.',
    hint: 'Write the id last in the heading, such as {example}.',
  },
  'heading-ids-differ': {
    summary: 'A heading has the same id in every language.',
    message: 'No heading with the id `{id}` in `{file}`, expected the same ids in every language.',
    hint: 'Give the heading that says the same in the other language this id, or take the id out of every language.',
  },
  'heading-id-twice': {
    summary: 'A notice has each id of a heading once.',
    message:
      'Unexpected id `{id}`, which another place of the notice has too: a link leads to one only.',
    hint: 'Give one of the headings another id, in every language.',
  },
  'heading-id-taken': {
    summary: 'No place in a text has the id of a section.',
    message:
      'Unexpected id `{id}`, which is the name of a section: a link would lead to one of the two only.',
    hint: 'Give the place in the text another id, in every language.',
  },
  'heading-id-reserved': {
    summary: 'No heading has an id that the page itself uses.',
    message:
      'Unexpected id `{id}`, which the page has for its own parts: no link would lead to the heading.',
    hint: 'Write an id that begins otherwise, such as {example}, in every language.',
  },
  'html-id-lost': {
    summary: 'What HTML gives as the target of a link is one on the page.',
    message: 'Unexpected `{text}`, expected an id that the page has: no link leads here.',
    hint: 'Write an id without spaces on an element of text, such as {example}, or give the heading above an id.',
  },
  'link-address-empty': {
    summary: 'The address of a link says where it leads.',
    message: 'Unexpected address `{address}`, expected a whole one: the link leads nowhere.',
    hint: 'Write the whole address, such as https://www.example.org/, mailto:privacy@example.org or tel:+358101234567.',
  },
  'link-anchor-missing': {
    summary: 'A link within a notice leads to a place that is there.',
    message: 'The link `{address}` leads to no section, heading, clause or footnote of the notice.',
    hint: 'Link to a place that is there, such as {list}, or give the heading that is meant this id.',
  },
  'link-page-missing': {
    summary: 'A link within the site leads to a page that is there.',
    message: 'The link `{address}` leads to no page, figure or file of the site.',
    hint: 'Write the address as the site has it, such as {example}. The address of a page elsewhere begins with https://.',
  },
  'link-to-markdown': {
    summary: 'No link leads to the file that a text is written in.',
    message: 'The link `{address}` leads to a Markdown file, which the site does not have.',
    hint: 'Link to what readers see: {example}.',
  },
  'figure-misspelt': {
    summary: 'A figure is called in the text as its file is.',
    message:
      'The text refers to the figure {address}, but the file is called `{found}`: they differ in capitals or in how accents are encoded, though they may look the same.',
    hint: 'Write the name in the text exactly as the file has it, or rename the file.',
  },
  'figure-misnamed': {
    summary: 'The file name of a figure stays the same on every system.',
    message:
      'The file name of the figure {address} cannot be frozen: it is not the same on every system and in every address.',
    hint: 'Use letters, digits and . _ - ( ) in the name, and rename the file, for example to `{example}`.',
  },
  'figure-named-twice': {
    summary: 'The names of two figures differ in more than capitals or accents.',
    message:
      'The figures {address} and `{found}` differ only in capitals or accents, and are one file on some systems.',
    hint: 'Rename one of the files.',
  },
  'figure-outside-root': {
    summary: "A figure lies in the project's folder and is no link out of it.",
    message: 'The figure {address} is a link out of the project, so it cannot be frozen.',
    hint: "Copy the file into the notice's folder figures in place of the link.",
  },
  'figure-too-large': {
    summary: 'A figure is at most 4 MB.',
    message: 'The figure {address} is larger than 4 MB, so it cannot be frozen.',
    hint: 'Make it smaller, or save it as SVG.',
  },
  'figure-unreadable': {
    summary: 'A figure can be read.',
    message:
      'The figure {address} cannot be read: it is a folder, no regular file, or closed to you.',
    hint: 'Save a regular file that you can read in its place.',
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
  'svg-copies-refused': {
    summary: 'An SVG figure has no copies of copies that a browser cannot draw.',
    message:
      'The copies (`use`) in the SVG figure make more than {limit} elements, or copies of copies without end.',
    hint: 'Draw the copies once, or save the figure as plain SVG.',
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
