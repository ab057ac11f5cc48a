/** What the rules of src/check/rules/wording/ say. */
export const wording = {
  'address-form-mixed': {
    summary: 'The reader is addressed in the same way throughout, in languages that have two ways.',
    why: 'A form of address that changes disturbs the reader and shows that the parts were written at different times.',
    message: 'The reader is addressed in two ways: "{one}" and "{many}" ({law}).',
    hint: 'Choose one form of address and keep to it.',
  },
  'browser-settings-consent': {
    summary: 'The settings of a browser are not taken for consent to cookies.',
    why: 'Consent is a specific and active deed. A browser that allows cookies by default expresses none, as the Helsinki Administrative Court held on 8 April 2021 (H1515/2021).',
    message:
      'The text leaves cookies to the settings of the browser: "{words}" ({law}; Directive 2002/58/EC, Article 5(3)).',
    hint: 'Ask for consent before any but essential cookies are stored, and say where the choice can be changed: cookies: {choices: https://shop.example/cookie-settings}.',
  },
  'changes-check-back': {
    summary: 'Following changes is not left to the reader alone.',
    why: 'By the guidelines it is neither enough nor fair merely to tell people to look at the notice from time to time.',
    message: 'The words "{words}" leave it to the reader to notice changes ({law}).',
    hint: 'Promise to tell of changes, for example: "We tell you of changes by e-mail before they take effect."',
  },
  'changes-discretionary': {
    summary: 'Changes are promised to be told, not told at discretion.',
    why: 'Telling of changes is part of transparent processing. Where the controller may leave it, readers cannot rely on what they have read.',
    message: 'The words "{words}" leave telling of changes to discretion ({law}).',
    hint: 'Write a commitment, for example: "We tell you of changes by e-mail at least 30 days before they take effect."',
  },
  'changes-implied-acceptance': {
    summary: 'Continued use or silence is not taken for acceptance.',
    why: 'A notice is information, not a contract, and needs no acceptance. Silence or use of a service is no consent (recital 32).',
    message: 'The text takes use or silence for acceptance: "{words}" ({law}).',
    hint: 'Strike the sentence. Say instead how changes are told, and ask for consent separately where processing rests on it.',
  },
  'date-at-line-start': {
    summary: 'A date at the beginning of a line does not become a list.',
    why: 'In Markdown a number with a full stop opens a list. The reader sees an item of a list in place of a paragraph, and the day comes apart from its month.',
    message: 'The date "{date}" has become an item of a list, because it begins the line.',
    hint: 'Write a backslash before the full stop, such as 12\\. August, or begin the paragraph with another word.',
  },
  'identity-excessive': {
    summary:
      'Whoever makes a request is not always asked for a copy of an identity document or a signed form.',
    why: 'Further information on identity may be asked only where there is reasonable doubt. A copy of everybody’s passport is needless personal data, and a signed form makes the rights harder to use.',
    message:
      'The text asks more of whoever makes a request than identification commonly takes: "{words}" ({law}).',
    hint: 'Write for example: "If we cannot otherwise be sure who you are, we ask for more information." Electronic identification or a user account is often enough.',
  },
  'legacy-register-terms': {
    summary: "The notice uses the Regulation's terms, not those of the repealed Personal Data Act.",
    why: 'The headings of the register description come from the repealed Act 523/1999. They show that the text was not written for the Regulation and lacks what it asks for.',
    message: 'The text uses terms of the repealed Finnish Personal Data Act: "{words}" ({law}).',
    hint: 'Use the terms of the Regulation, in Finnish for example tietosuojaseloste, oikeus saada pääsy tietoihin, vastaanottajat, säilytysaika.',
  },
  'obsolete-transfer-words': {
    summary: 'The text rests no transfer on a tool that has been repealed or declared invalid.',
    why: 'A repealed decision protects no data and gives readers a false picture. Where data are still transferred, a tool that is in force is needed.',
    message: 'The text invokes "{tool}", not valid since {from}: {by} ({law}).',
    hint: 'Replace it with one that is in force, for example the standard contractual clauses (EU) 2021/914, or strike the sentence if data are no longer transferred.',
  },
  'officer-authority-confused': {
    summary:
      'The data protection officer is not called by the title of the supervisory authority, nor the other way.',
    why: 'In Finnish and Swedish the authority (tietosuojavaltuutettu, dataombudsman) and the officer whom a controller designates (tietosuojavastaava, dataskyddsombud) have similar names. Confused, they hide who helps and who supervises.',
    message:
      'The text confuses the data protection officer with the supervisory authority: "{words}" ({law}).',
    hint: 'Write tietosuojavastaava or dataskyddsombud for the officer and tietosuojavaltuutettu or dataombudsman for the authority.',
  },
  'recipient-generic-words': {
    summary: 'The text tells more of recipients than that they are partners or third parties.',
    why: 'A "third party" can be anybody. By the guidelines recipients are named, or their categories told by activity, line of business and location.',
    message: 'The words "{words}" do not tell what kind of recipient gets the data ({law}).',
    hint: 'Name the recipient or say what it does, for example: "the carrier that delivers your order".',
  },
  'related-notice-unlinked': {
    summary: 'Another notice that is mentioned is linked to.',
    why: 'The information must be easily accessible. A mention without an address leaves the reader to search.',
    message: 'The text mentions another notice, but not where it is: "{sentence}" ({law}).',
    hint: 'Add a link to the text, or name the notice in notice.yaml: related: [companies].',
  },
  'retention-vague-words': {
    summary: 'The text does not leave retention at "as long as necessary".',
    why: 'Readers must be able to assess the period for their own case. That retention be necessary is what the law asks anyway; it tells no period.',
    message: 'The words "{words}" do not tell the reader when the data are erased ({law}).',
    hint: 'Write a period or the event that ends retention, for example: "We delete the data two years after your last purchase."',
  },
  'sentence-too-long': {
    summary: 'A sentence has 40 words at most.',
    why: 'The information must be concise and clear. In a long sentence the reader does not find the main point. Finnish and Swedish have limits of their own, measured on the same text.',
    message: 'The sentence "{words} …" has {count} words, more than {limit} ({law}).',
    hint: 'Divide the sentence, or write it as a list.',
  },
  'vague-purpose': {
    summary: 'A purpose tells which data are used and what for.',
    why: 'The guidelines give developing new services, research purposes and personalised services as poor examples: readers do not learn which services, what research or what kind of personalisation is meant.',
    message:
      'The purpose "{words}" is so general that the reader does not learn what the data are used for ({law}).',
    hint: 'Write which data are used and what for, for example: "We count which pages are opened, and mend those that visitors leave at once."',
  },
  'wording-hedge': {
    summary: 'The text says what is done with the data, not merely what may be done.',
    why: 'From "we may share" a reader does not learn whether data are shared. The guidelines advise against such words unless the controller can show why they are needed.',
    message: 'The text calls the processing merely possible: "{words}" ({law}).',
    hint: 'Write what is done with the data and when, for example: "We give your name and address to the carrier when you order a product."',
  },
  'wording-open-list': {
    summary: 'Data, sources, recipients and rights are listed whole, not by examples.',
    why: 'From a list of examples a reader cannot see what is left out. Examples may illustrate a complete list, not replace it.',
    message:
      'The words "{words}" leave the list open: the reader does not learn what else belongs to it ({law}).',
    hint: 'List everything, or name groups that cover everything, and strike the words.',
  },
  'superseded-named': {
    summary: 'The notice names no law and no authority that is no more.',
    why: 'A reader who looks up a repealed law finds nothing that binds anybody, and a complaint to an authority under its former name goes astray. Such names live on in texts that were copied from old models.',
    message: {
      law: 'The notice names "{words}", a law that has not applied since {until}; in its place: {successor} ({law}).',
      authority:
        'The notice names "{words}", an authority that has not existed under that name since {until}; in its place: {successor} ({law}).',
    },
    hint: 'Name what took its place, if it is still needed. Where the text tells of the past, say so.',
  },
} as const;
