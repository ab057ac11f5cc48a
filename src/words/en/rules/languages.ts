/** What the rules of src/check/rules/languages/ say. */
export const languages = {
  'claim-untranslated': {
    summary: 'What a section says of its most important points stands in each language.',
    why: 'A sentence that is lost in translation is lost for its readers: they do not learn of a transfer, a profile or a right that is refused.',
    message: {
      lost: 'The source text of the section `{section}` says "{sentence}" ({claim}). No sentence that says so was found in the translation ({law}).',
      added:
        'The translation of the section `{section}` says "{sentence}" ({claim}). No sentence that says so was found in the source text ({law}).',
    },
    hint: {
      lost: 'Translate the sentence, or take it out of the source text.',
      added: 'Add the sentence to the source text, or take it out of the translation.',
    },
  },
  'languages-contradicted': {
    summary: 'A section tells the same in each language.',
    why: 'Whoever reads one language relies on it. Where the languages deny each other or name other values, one of them misleads its readers.',
    message: {
      denied:
        'The languages of the section `{section}` deny each other ({kind}): "{sentence}" In the source text: "{other}" ({law}).',
      value:
        'The languages of the section `{section}` name other values ({kind}): {value} in "{sentence}", {wanted} in the source text: "{other}" ({law}).',
      turned:
        'The languages of the section `{section}` seem to deny each other: "{sentence}" In the source text: "{other}" ({law}).',
      number:
        'The languages of the section `{section}` name other values: {value} in "{sentence}", {wanted} in the source text: "{other}" ({law}).',
    },
    hint: 'See which of the two is true, and correct the other.',
  },
  'translation-stale': {
    summary: 'A translation follows the source text as it stands now.',
    why: 'A reader gets the information in the language they read. A stale translation tells them something else than the source text.',
    message:
      'The source text of the section `{section}` has changed since it was translated, so the languages may tell different things ({law}).',
    hint: 'Compare the translation with the source text, then record it: `translated {notice} {section}` (by hand: translates: {digest}).',
  },
  'translation-structure-differs': {
    summary: 'A translation has the headings and pictures of the source text.',
    why: 'Where a heading or a picture is missing in one language, its readers probably miss what belongs to it.',
    message:
      'The translation of the section `{section}` is built differently from the source text: headings {headings}, pictures {figures}; in the source language headings {sourceHeadings}, pictures {sourceFigures} ({law}).',
    hint: 'See whether the translation lacks a passage or has one too many, and give the headings the same levels.',
  },
  'translation-unstamped': {
    summary: 'A translation says which text it translates.',
    why: 'Without the digest nobody notices that the source text has changed and the translation has not.',
    message: 'The translation of the section `{section}` does not say which text it translates.',
    hint: 'See that the translation is up to date, then record it: `translated {notice} {section}` (by hand: translates: {digest}).',
  },
  'translation-without-seen': {
    summary: 'A fact that the source text tells is shown in the text of the translation too.',
    why: 'Without a quote the site prints the fact in a list although the text has it, and the reader meets it twice.',
    message:
      'The source text tells the fact `{field}` (seen), but the translation has no quote for it.',
    hint: 'Add seen with three words or more of the text of the translation.',
  },
  'translation-without-text': {
    summary: 'A section that has a text in the source language has one in the translation.',
    why: 'What is missing in one language is missing for its readers.',
    message:
      'The section `{section}` has a text in the source language, but none in the translation ({law}).',
    hint: 'Translate the text below the front matter.',
  },
} as const;
