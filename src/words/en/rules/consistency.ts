/** What the rules of src/check/rules/consistency/ say. */
export const consistency = {
  'authority-unknown': {
    summary: 'A supervisory authority that is given by a country code is in the table.',
    why: 'The name and address of the authority come from a table of the countries of the European Economic Area. A code without an entry would leave the reader with a right and nobody to turn to.',
    message: {
      code: 'The country code `{country}` ({place}) has no supervisory authority of the EEA, so the reader is not told where to complain ({law}).',
      named:
        'The authority "{name}" is given the country {place}, which has no supervisory authority of the EEA, so the reader is not told where to complain ({law}).',
    },
    hint: {
      code: 'Correct the code, or give the details: authority: {name: Name of the authority, url: https://authority.example/}.',
      named: 'Name an authority of an EEA country, that of the controller for one: authority: FI.',
    },
  },
  'channels-contradicted': {
    summary: 'The same channel has the same address in every section.',
    why: 'Where sections give different addresses for the same thing, the reader does not know where a request goes, and it may be missed.',
    message: 'The address in `{field}` is {first} in one section and {second} in another ({law}).',
    hint: 'Correct the wrong address or, if both are in use, list them in the same section.',
  },
  'disclosure-denied': {
    summary:
      'The text does not claim that data are disclosed to nobody where a recipient is another controller or the public.',
    why: 'A disclosure gives data to somebody who uses them for purposes of their own. The reader must get one story of it.',
    message:
      'The text says that data are disclosed to nobody ("{sentence}"), but the recipient {recipient} gets them for purposes of its own ({law}).',
    hint: 'Say in the text to whom and when data are disclosed, or correct the role of the recipient: role: processor.',
  },
  'hedged-in-draft': {
    summary: 'A new text says definitely what is done with the data.',
    why: '"May" leaves the reader guessing whether it happens. An archived text is recorded as it was, hedges and all, but a new text is written by someone who knows the answer.',
    message:
      'The mark hedged says that the text calls the fact merely possible; it belongs to archived revisions only ({law}).',
    hint: 'Write what is done with the data and when, and take the line hedged away.',
  },
  'joint-controllers-contradicted': {
    summary: 'A notice that says there are no joint controllers calls no recipient one.',
    why: 'Where two statements exclude each other, a reader can rely on neither. Data are processed transparently only where the notice tells one story.',
    message:
      'The notice says that there are no joint controllers ("{sentence}"), but calls the recipient {recipient} one ({law}).',
    hint: 'Name the joint controllers, in the place of saying that there are none: jointControllers: [{id: …, parties: [{name: …}], arrangement: …}], or change the role of the recipient: role: processor or role: controller.',
  },
  'profiling-contradicted': {
    summary: 'A notice that says nobody is profiled tells of no profiling.',
    why: 'Processing must be transparent. A reader who is told that nobody is profiled does not know that there is profiling to object to.',
    message:
      'The notice says that nobody is profiled ("{sentence}"), but the purpose {purpose} involves profiling ({law}).',
    hint: 'Correct the sentence, or take profiling away if there is none.',
  },
  'recipients-contradicted': {
    summary: 'A notice that says nobody receives the data tells of no disclosure.',
    why: 'Readers remember a promise that nobody receives the data. If another sentence tells of a disclosure, the promise misleads.',
    message:
      'The notice says that there are no recipients ("{sentence}"), but elsewhere that data are disclosed or transferred ({law}).',
    hint: 'Replace none by the recipients: recipients: [{id: …, name: …, role: processor}], or take the disclosure away.',
  },
  'seen-doubtful': {
    summary: 'A quote (seen) tells the period of its fact, and not one near it.',
    why: 'A fact has one period. A sentence that says "about" or "over" lets the reader expect another, and no one can tell when it has passed.',
    message: 'The fact has one period, but the words that show it to the reader say "{words}".',
    hint: 'Write the period as it is, or say in the fact which bound it is: bound: at-least or bound: at-most.',
  },
  'seen-not-found': {
    summary: 'A quote (seen) stands word for word in the text of the section that holds the fact.',
    why: 'A fact counts as told only where a reader can see it. The quote ties the fact to the sentence, so that the text cannot be changed and the fact left behind.',
    message:
      'The text of this section does not have the words "{words}", which are quoted (seen) as telling this fact.',
    hint: 'Copy three words or more from the text into seen just as they stand there, or take seen away, and the site prints the fact in a list.',
  },
  'seen-too-short': {
    summary: 'A quote (seen) has three words or more.',
    why: 'The quote proves that a reader sees the fact in a sentence. Two words occur in any text by accident, so they prove nothing.',
    message: 'The quote "{words}" is too short to show in which sentence the reader sees the fact.',
    hint: 'Copy three words or more in a row from the text of this section into seen, or take seen away, and the site prints the fact in a list.',
  },
  'seen-without-value': {
    summary: 'A quote (seen) holds the period, day, contact detail and country of its fact.',
    why: 'The reader gets the fact from the sentence that seen points at. Where the sentence has another value than the fact, the notice says two things, and one of them is wrong.',
    message:
      'The quoted words "{words}" (seen) do not tell the reader what the fact says: {values}.',
    hint: 'Correct the text or the fact so that they agree, or quote a longer passage that holds it.',
  },
  'sentences-contradicted': {
    summary: 'No sentence of a notice denies what another one tells.',
    why: 'A reader who meets both can rely on neither, and most meet only one of them.',
    message: 'Two sentences deny each other ({kind}): "{sentence}" and "{other}" ({law}).',
    hint: 'Take the wrong one away, or say in each of them what it is about: which data, which people, which purpose.',
  },
  'value-only-in-text': {
    summary:
      'The retention periods, contact details and dates of the text are among the facts too.',
    why: 'What stands in the text and in the facts is easily changed in one of them only. A value that is not among the facts is often out of date.',
    message: 'The text has "{value}", but no fact of the notice has that value.',
    hint: {
      value:
        'See whether the value is right. Add it to the facts, or print the fact in the text: {placeholder}.',
      day: 'Take the day out of the text: the site shows when the notice was published and took effect.',
    },
  },
  'value-unfilled': {
    summary: 'No fact is a mark that its words are still to be written.',
    why: 'A blank to be filled in later passes for an answer until someone reads it. It is better caught before a reader finds it.',
    message: 'The words of `{field}` are still to be written: there is only "{value}".',
    hint: {
      confirm:
        'Take the brackets and the words before the colon away if the sentence is true of you, or write what is.',
      other: 'Write the fact for the reader, or take the line away.',
    },
  },
  'none-affirmed': {
    summary: 'The words of an absence (none) deny what they stand for.',
    why: 'A fact that says there is none is printed in the words of its author. If these words tell of what there is none of, readers and rules get two stories.',
    message: {
      affirmed:
        '`{field}: none` says that there is none, but its words say the opposite: "{sentence}" ({law}).',
      seems:
        '`{field}: none` says that there is none, but its words seem to tell of it: "{sentence}" ({law}).',
    },
    hint: 'If it is done, replace none by what is done; if it is not, write a sentence that denies it.',
  },
} as const;
