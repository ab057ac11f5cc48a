/** What reading facts in a text can find: what must hold, what is wrong, and the next action. */
export const toldProblems = {
  'told-table-unread': {
    summary: 'A table that begins like facts is one, or is meant as ordinary text.',
    message: {
      inside:
        'A table that begins with `{found}` stands inside a quote, a list, a note, code or HTML: it is not read as facts.',
      other:
        'A table begins with `{found}`, but no other column is known: it is not read as facts.',
    },
    hint: 'If it is meant to hold facts, put it at the top level of the section and name a column as docs/facts-in-text.md lists them. Otherwise nothing is to be done.',
  },
  'told-kind-unknown': {
    summary: 'A table, list or line of facts begins with a word that names what it tells of.',
    message: {
      elsewhere:
        'Unexpected `{found}` at the beginning of what looks like facts: the word that says what they tell of comes later.',
      other:
        'Unexpected `{found}` at the beginning of what looks like facts, expected a word that says what they tell of.',
    },
    hint: {
      line: 'Nothing of it has been read. Write: {line}',
      other: 'Begin with `{nearest}`. Nothing of it has been read.',
    },
  },
  'told-label-unknown': {
    summary: 'Every column and label of facts is known.',
    message: 'Unexpected label `{found}` in facts.',
    hint: {
      line: 'Did you mean `{nearest}`? Write: {line}',
      nearest: 'Did you mean `{nearest}`?',
      list: 'Use one of these: {list}.',
      other: 'Take it out of the facts.',
    },
  },
  'told-label-twice': {
    summary: 'A table of facts has each column once.',
    message: 'Unexpected second column `{found}`: it tells the same as another one.',
    hint: 'Join both columns. Nothing of the table has been read.',
  },
  'told-label-again': {
    summary: 'A label that can be told once stands once in an entry.',
    message: 'Unexpected second label here: what it tells has been told of this entry already.',
    hint: 'Take out one of the two.',
  },
  'told-label-form': {
    summary: 'The label of facts is bold and ends in a colon.',
    message:
      'Unexpected form of the label `{found}`, expected it in bold with a colon and a space behind it.',
    hint: {
      line: 'Write: {line}',
      other: 'Write the label between ** and **, a colon inside and a space behind.',
    },
  },
  'told-row-cells': {
    summary: 'Every row of a table of facts has as many cells as its head.',
    message: 'Unexpected number of cells in a row of facts: {found}, expected {expected}.',
    hint: 'Add or take out cells. A sentence that follows the table needs an empty line before it.',
  },
  'told-row-unnamed': {
    summary: 'Every row of a table of facts has its first cell filled in.',
    message: 'No value under `{found}` in a row of facts, expected one.',
    hint: 'Fill in the first cell of the row, also where the row above has the same.',
  },
  'told-row-outside': {
    summary: 'The rows of a table of facts stand together.',
    message:
      'This looks like a row, but an empty line parts it from the table above: it is not read.',
    hint: 'Delete the empty line above it.',
  },
  'told-item-unlabelled': {
    summary: 'Every item of a list of facts begins with a label.',
    message: 'No label at the beginning of an item of facts, expected one.',
    hint: 'Begin the item like the others, such as - **Data:** e-mail address. Prose belongs above or below the list.',
  },
  'told-items-joined': {
    summary: 'Every label of facts stands on a line of its own.',
    message:
      'Unexpected second label in the line that begins with `{found}`: two lines have become one.',
    hint: {
      line: 'Begin a line of its own with the second label, such as: {line}',
      other: 'Begin the second label on a line of its own, with - and a space before it in a list.',
    },
  },
  'told-item-shape': {
    summary: 'Below a label of facts stands a list of plain items or of labels, and nothing else.',
    message: 'Unexpected text below a label of facts, expected a plain list.',
    hint: 'Write it into the item itself, or put it outside of the list.',
  },
  'told-nested': {
    summary: 'Labels stand one level below another only where an entry of its own is told.',
    message: 'Unexpected list below this label, which has nothing below it.',
    hint: 'Move the items out by one level, or write them behind the label, apart by commas.',
  },
  'told-heading-missing': {
    summary:
      'A list that tells of a purpose, a decision or joint controllers has a heading of its own.',
    message:
      'No heading above the list that begins with `{found}`, expected the name of what it tells of.',
    hint: 'Put a heading above it, such as ## Newsletter.',
  },
  'told-list-second': {
    summary: 'Under one heading stands one list of facts.',
    message: 'Unexpected second list that begins with `{found}` under the same heading.',
    hint: 'Give it a heading of its own, or join it to the list above.',
  },
  'told-basis-flat': {
    summary: 'What belongs to one legal basis stands below it.',
    message:
      '`{found}` stands beside the legal bases, expected it below the one to which it belongs: it is not read.',
    hint: 'Put two spaces before the line, right below its legal basis: `  {line}`. What is the same for the whole purpose stands once, behind the last basis.',
  },
  'told-list-joined': {
    summary: 'Each list of facts stands by itself.',
    message:
      '`{found}` begins a list of its own, but Markdown joins it to the list above: nothing from here on is read.',
    hint: 'Put a sentence or a heading between the two lists, or begin the items of the second one with the other sign (`*` in place of `-`). A blank line does not part them.',
  },
  'told-list-split': {
    summary: 'A list of facts stands together.',
    message:
      'This list goes on with `{found}` after something else: it is not read with the list above.',
    hint: 'Join the two lists: the same sign before each item, and no text between them.',
  },
  'told-line-item': {
    summary: 'What is told by a labelled list is an item of a list.',
    message: 'Unexpected label `{found}` on a line of its own, expected it in a list.',
    hint: 'Write it as an item: {line}',
  },
  'told-line-open': {
    summary: 'A labelled line says that there is none of what it names.',
    message:
      'Unexpected `{found}` behind the label of a line, expected a sentence that begins with No or None.',
    hint: {
      line: 'Say `No.` and then your own sentence where there is none. Otherwise write it as a list, what else there is to tell in further items: {line}',
      other:
        'Say `No.` and then your own sentence where there is none. Otherwise tell it in a table or list, or take the bold label away.',
    },
  },
  'told-exception': {
    summary: 'A line that says that there is none excepts nothing.',
    message: 'Unexpected exception in a sentence that says that there is none: {found}',
    hint: 'Tell what there is in a table or list, or say it without exception.',
  },
  'told-markup': {
    summary: 'A value of facts is plain text.',
    message: {
      struck: 'Unexpected struck-through words in a value.',
      footnote: 'Unexpected footnote in a value.',
      html: 'Unexpected HTML in a value.',
      link: 'Unexpected reference in a value.',
      other: 'Unexpected markup in a value.',
    },
    hint: 'Write the value as plain text. The row, item or line has not been read.',
  },
  'told-placeholder': {
    summary: 'A value of facts holds no placeholder.',
    message: 'Unexpected placeholder `{found}` in a value.',
    hint: 'Write the value out. Behind the label of a storage period {{retention.id}} may stand alone.',
  },
  'told-characters': {
    summary: 'Words of facts hold no characters that only look like others.',
    message:
      'Unexpected characters in `{found}`: they are not seen, or only look like what is meant.',
    hint: {
      line: 'Write it again with your keyboard: {line}',
      other: 'Write it again with your keyboard: `{nearest}`.',
    },
  },
  'told-value-empty': {
    summary: 'Every label of facts has a value.',
    message: 'No value behind the label, expected one.',
    hint: 'Fill it in or delete the item.',
  },
  'told-value-unknown': {
    summary: 'A value of a closed list is one of its words.',
    message: 'Unexpected value `{found}` in facts.',
    hint: {
      country:
        'Write the usual name of the country, such as Finland. Several stand apart by commas.',
      line: 'Did you mean `{nearest}`? Write: {line}',
      nearest: 'Did you mean `{nearest}`?',
      list: 'Use one of these words: {list}.',
      other: 'Use a word that docs/facts-in-text.md lists.',
    },
  },
  'told-value-form': {
    summary: 'A period, day, address or law in facts has a form that can be read without doubt.',
    message: 'Unexpected form of `{found}` in facts.',
    hint: {
      'period-several':
        'Write one whole number and one unit, such as 3 years. Ranges, fractions and several periods need rows of their own.',
      'period-number':
        'Write a number and a unit, such as 6 months, or say in words what decides the time.',
      'period-doubt': 'Say the time exactly, or with `at least` or `at most`.',
      'period-words': 'Write it so: during the contract and 3 years from its end.',
      'period-empty': 'Say the time before the condition.',
      duration: 'Write a number and a unit alone, such as 1 month.',
      address: 'Write the street, the postcode and the town: Example Street 1, 00100 Helsinki.',
      law: 'Write the name of the act, its number in parentheses and the section: Accounting Act (1336/1997), chapter 2 section 10. Or cite it: section 5 of the Data Protection Act, § 257 HGB.',
      url: 'Write a web address that begins with https://.',
      link: 'The words show one address and the link leads to another: make them the same.',
      email: 'Write an e-mail address.',
      phone: 'Write a phone number.',
      date: 'Write a day, such as 12 August 2019.',
      number: 'Write a whole number.',
      one: 'Write one of them; a further one needs a label or row of its own.',
      article: 'The article in parentheses is another legal basis: correct one of the two.',
      other: 'Write it as docs/facts-in-text.md describes the field.',
    },
  },
  'told-name-unknown': {
    summary: 'What facts refer to is told of in the notice by the same name.',
    message: 'Unexpected name `{found}`: the notice tells of nothing that is called so.',
    hint: {
      line: 'Did you mean `{nearest}`? Write: {line}',
      nearest: 'Did you mean `{nearest}`?',
      other: 'Write the name as its own table or heading has it, or add it there.',
    },
  },
  'told-name-twice': {
    summary: 'A name that facts refer to belongs to one entry.',
    message: 'The name in `{found}` belongs to two entries of the notice.',
    hint: 'Give one of the two entries another name.',
  },
  'told-right-again': {
    summary: 'A right that stands in several rows tells in each for which purposes, and how.',
    message:
      'Unexpected further row for `{found}`, expected its purposes and how to use it in each row.',
    hint: 'Add the columns for purposes and for how, or join the rows.',
  },
  'told-id-unused': {
    summary: 'Every id that front matter gives belongs to a name in the text.',
    message:
      'Unexpected id `{found}` under {kind}: no entry in the text of this section has that name.',
    hint: 'Write the name as the table has it, or delete the line.',
  },
  'told-rows-unpaired': {
    summary: 'The rows of a translation can be paired with those of its source.',
    message: {
      values:
        'The order of the rows says that `{found}` translates `{source}`, but their values contradict that.',
      sorted:
        'The rows from `{found}` on stand in the order of the alphabet: it is not known what they translate.',
      other:
        'It is not known what `{found}` translates: there are {own} entries here and {source} in the source.',
    },
    hint: 'Put the rows in the order of the source, or give their names ids under `ids` in the front matter.',
  },
  'told-item-line': {
    summary: 'That there is none of something is said on a line of its own.',
    message:
      'Unexpected `{found}` in a list, expected it on a line of its own: it says that there is none.',
    hint: 'Write it above or below the list, with an empty line before it: {line}',
  },
  'told-measures-missing': {
    summary: 'Below the label of security stands a list of the measures.',
    message: 'No list right below `{found}`, expected the measures.',
    hint: 'Put the measures into a plain list right below this line. Other sentences go above or below both.',
  },
  'told-cell-slid': {
    summary: 'The cells of a row of facts stand in their columns.',
    message:
      'Unexpected `{found}` here: it is a word for the column `{column}`, which is empty in this row.',
    hint: 'Move the cells of the row to their columns. A – stands for what is not told.',
  },
  'told-translation-lacks': {
    summary: 'What the source tells in its text, a translation tells in its text.',
    message: 'No `{label}` here, expected it: the source tells it in its text.',
    hint: 'Add the same column, item or line as in the source.',
  },
  'told-link-unread': {
    summary: 'The address of a link in facts is one of them only under a label for an address.',
    message: 'The address behind `{found}` is not read as a fact.',
    hint: 'Nothing is to be done. Where readers need the address itself, tell it under a label of its own.',
  },
} as const;
