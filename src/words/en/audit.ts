/** What an audit of any notice says. */
export const audit = {
  title: 'What {file} tells ({language})',
  state: 'State',
  sentence: 'Sentence',
  states: {
    told: 'told',
    vague: 'vague',
    denied: 'answered: no',
    refused: 'refused',
    missing: 'missing',
  },
  means: {
    told: 'A sentence says it.',
    vague:
      'It is said only as a possibility, by a formula such as “as long as necessary”, or in part.',
    denied: 'The text says that there is none, which is an answer.',
    refused: 'The text denies a right that the Regulation gives.',
    missing:
      'No sentence was recognised that says it. It may be said in words that the reader does not know.',
  },
  counted:
    'Of {all} points of Articles 12–14 and 15–22, {told} told, {vague} vague, {denied} answered with a no, {refused} refused, {missing} missing.',
  quoted: '“{words}”',
  marks: {
    possible: 'only as a possibility',
    formula: 'by a formula',
    denied: 'denies it',
    wording: 'see the wording to mend',
  },
  wording: 'Wording to mend',
  'wording-none':
    'No vague words, and none of laws or authorities that are no more, were recognised.',
  'wording-unread': 'Wording was not judged: there are no word lists for this language.',
  superseded: {
    law: 'The text names “{words}”, a law that has not applied since {until}; in its place: {successor}.',
    authority:
      'The text names “{words}”, an authority that has not existed under that name since {until}; in its place: {successor}.',
  },
  'language-doubt': '{file} seems to be written {found}; it is read as a text {given}.',
  'facts-unread':
    '{file} is a section with facts above its text, between the lines ---. They are not read here: use check, or audit the page that is built of it.',
  fee: 'The text asks for money for a request (“{words}”), which is free of charge; a fee is lawful only for further copies and for requests that are manifestly unfounded or excessive (Article 12(5) and Article 15(3)).',
  parts: {
    'controller-name': 'the name of the controller',
    'controller-contact': 'an address or e-mail of the controller',
    'officer-contact': 'how to reach the data protection officer',
    purpose: 'the purposes',
    basis: 'the legal basis',
    interest: 'the legitimate interest',
    recipient: 'the recipients',
    transfer: 'transfers to third countries',
    retention: 'the period',
    access: 'access',
    rectification: 'rectification',
    erasure: 'erasure',
    restriction: 'restriction',
    objection: 'objection',
    portability: 'portability',
    withdrawal: 'withdrawal of consent',
    complaint: 'the complaint to an authority',
    providing: 'whether the data must be given',
    'automated-decision': 'automated decisions',
    data: 'the categories of data',
    source: 'the source',
    deadline: 'the time for an answer',
    fee: 'the cost of a request',
  },
  lacks: {
    refused: 'Refused: {list}.',
    denied: 'Answered in the negative: {list}.',
    missing: 'Not told: {list}.',
    possible: 'Told only as a possibility: {list}.',
    formula: 'Told only by a formula: {list}.',
  },
  lawful: {
    erasure:
      'May be lawful for data that a law orders to be kept, or that are needed for legal claims (Article 17(3)).',
    portability:
      'May be lawful where no use rests on consent or a contract, or none is automated (Article 20(1)).',
    objection:
      'May be lawful where no use rests on a public interest or a legitimate interest (Article 21(1)); against direct marketing the right always exists (Article 21(2)).',
    withdrawal: 'May be lawful where no use rests on consent (Article 7(3)).',
  },
  more: {
    one: 'and {n} more sentence',
    other: 'and {n} more sentences',
  },
  unrecognised: 'Sentences that were not recognised',
  sentences: {
    one: '{n} sentence',
    other: '{n} sentences',
  },
  claims: {
    one: '{n} claim',
    other: '{n} claims',
  },
  read: '{sentences} read: {told} with something recognised, {unrecognised} without.',
  'words-only':
    'Words were read, not facts: nobody has checked whether they are true. Sure: {sure} of {claims}; the others seem to say so.',
  'missing-only':
    'Missing means that no sentence was recognised that tells it. Some points are due only where they apply, such as a data protection officer or a legitimate interest.',
  page: 'What privacy notices tell',
  day: 'Read on {day}',
  key: 'What the states mean',
  compared: '{file} compared with {other}',
  'compared-states': 'Points in another state',
  'state-changed': '{article}: {before} → {after}',
  'wording-gained': 'Wording to mend here and not in the other text',
  'wording-lost': 'Wording to mend in the other text and not here',
  before: 'In the other text',
  after: 'Here',
  gained: 'Told here and not in the other text',
  lost: 'Told in the other text and not here',
  turned: 'Affirmed in one text and denied in the other',
  same: 'The two texts tell the same, as far as they were recognised.',
} as const;
