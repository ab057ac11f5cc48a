/** What the rules of src/check/rules/transfers/ say. */
export const transfers = {
  'adequacy-not-in-force': {
    summary: 'The adequacy decision that a transfer rests on is in force.',
    why: "Only a decision of the Commission that is in force makes a country's protection adequate. The table of decisions has a date, so a newer decision is possible: hence a warning.",
    message:
      'The transfer {transfer} rests on an adequacy decision, but the table, checked on {checked}, has none that is in force on {day} ({law}).',
    hint: "See the Commission's list. Where the decision is not in force, name another safeguard: mechanisms: [{kind: scc, copy: privacy@company.example}].",
  },
  'adequacy-without-scope': {
    summary:
      'Where a decision covers only some recipients, the notice says that these are covered.',
    why: 'Some decisions cover only recipients that have joined a framework or fall under a certain law. Naming the country is then not enough to know that the data are protected.',
    message: {
      settled:
        'The decision {decision} covers only some recipients, but the transfer {transfer} does not say that this one is covered ({law}; table of decisions checked on {checked}).',
      contested:
        'The decision {decision} covers only some recipients, but the transfer {transfer} does not say that this one is covered ({law}; table of decisions checked on {checked}). On that day an appeal ({appeal}) was pending against the judgment that upheld the decision ({upheldBy}, {upheldOn}).',
    },
    hint: 'Check with the recipient and add: scope: "{scope}".',
  },
  'recipient-country-without-transfer': {
    summary: 'Every recipient outside the EEA has a transfer.',
    why: 'A recipient that processes data in a third country receives them by a transfer, whatever else the notice says. One of the two statements is wrong, or half of the truth is missing.',
    message:
      'The recipient {recipient} processes data outside the EEA ({countries}), but the notice tells of no transfer there ({law}).',
    hint: {
      silent:
        'Add the transfer: transfers: [{id: {id}-{lowered}, recipients: [{id}], country: {first}, mechanisms: [{kind: scc, copy: privacy@company.example}]}].',
      denied:
        'Put the transfer in the place of none: transfers: [{id: {id}-{lowered}, recipients: [{id}], country: {first}, mechanisms: [{kind: scc, copy: privacy@company.example}]}].',
    },
  },
  'transfer-consent-without-risks': {
    summary: 'A transfer that rests on explicit consent comes with its risks.',
    why: 'Consent to a transfer counts only when it was given after hearing of the possible risks. That is what sets it apart from every other consent.',
    message:
      'The transfer {transfer} rests on explicit consent, but the notice does not tell the risks of it in the absence of an adequacy decision and safeguards ({law}).',
    hint: 'Add: risks: "The country has no data protection authority, and your rights may not be enforceable there."',
  },
  'transfer-derogation-unnamed': {
    summary: 'A transfer that rests on a derogation says which one.',
    why: 'Derogations are for single situations, each with conditions of its own. Unless it is named, neither a person nor an authority can tell whether they are met.',
    message:
      'The transfer {transfer} rests on a derogation for specific situations, but the notice does not say which one ({law}).',
    hint: 'Add the point of Article 49(1), for example: derogation: b (performance of a contract).',
  },
  'transfer-mechanism-obsolete': {
    summary: 'A transfer does not rest on a tool that has been repealed or declared invalid.',
    why: 'A transfer that rests on a tool no longer valid has no protection and is unlawful. The Privacy Shield fell on 16 July 2020 (C-311/18), and the standard clauses of 2010 ended on 27 December 2022.',
    message: 'The transfer {transfer} rests on "{tool}", not valid since {from}: {by} ({law}).',
    hint: 'Replace it with one that is in force, for example: mechanisms: [{kind: scc, decision: (EU) 2021/914, copy: privacy@company.example}].',
  },
  'transfer-without-copy': {
    summary: 'Safeguards come with how to get a copy of them, or where they are available.',
    why: 'Safeguards are promises between two companies, and data subjects may enforce many of them. They must be able to read what was promised.',
    message: 'The transfer {transfer} does not say how to get a copy of {safeguard} ({law}).',
    hint: 'Add: copy: privacy@company.example – an address or a link is enough.',
    safeguards: {
      scc: 'the standard contractual clauses',
      bcr: 'the binding corporate rules',
      code: 'the code of conduct',
      certification: 'the certification',
      'public-instrument': 'the binding instrument between the authorities',
      'approved-clauses': 'the approved contractual clauses',
      'compelling-interest': 'the safeguards',
    },
  },
  'transfer-without-country': {
    summary: 'Every transfer names the country or the international organisation.',
    why: 'The level of protection depends on the country. The authorities expect every third country to be named (WP260, Annex).',
    message:
      'The transfer `{id}` does not say to which country or international organisation the data go ({law}).',
    hint: 'Add the country (country: US) or the organisation (organisation: Name of the organisation). Where there are several countries, add a transfer for each.',
  },
  'transfer-without-interest': {
    summary: 'A transfer that rests on compelling legitimate interests names the interest.',
    why: 'The last resort of Article 49 is open only where nothing else is, and the Regulation says in so many words that the data subject must be told of the interests pursued.',
    message:
      'The transfer {transfer} rests on a compelling legitimate interest, but the notice does not say which (Article 49(1), second subparagraph).',
    hint: 'Add the interest, for example: interest: Stopping an ongoing intrusion.',
  },
  'transfer-without-mechanism': {
    summary: 'Every transfer names the adequacy decision or the safeguards it rests on.',
    why: 'Data may leave the Area only under an adequacy decision, appropriate safeguards or a derogation. Which one it is decides what a person can demand abroad.',
    message:
      'The transfer {transfer} says neither whether there is an adequacy decision nor which safeguards are used ({law}).',
    hint: 'Add what it rests on, for example: mechanisms: [{kind: scc, copy: privacy@company.example}]. Other choices: adequacy, bcr, code, certification, public-instrument, approved-clauses, derogation.',
  },
  'transfers-undeclared': {
    summary: 'The notice says whether data are transferred outside the EEA.',
    why: 'Outside the European Economic Area the Regulation does not protect the data by itself. A person must know whether they leave it, and under which protection, and must also hear that they do not.',
    message:
      'The notice does not say whether personal data are transferred outside the EEA or to international organisations, and nobody but the controller knows. If they are, that must be told ({law}).',
    hint: 'Add either: transfers: {none: "We do not transfer your data outside the EEA."} or the transfers: transfers: [{id: mailer-us, country: US, mechanisms: [{kind: scc, copy: privacy@company.example}]}].',
  },
  'transfer-copy-refused': {
    summary: 'The safeguards of a transfer are to be had.',
    why: 'Outside the EEA the clauses are what protects people. They can judge that protection only if they can read it; secrets in it may be blacked out.',
    message:
      'The notice must say how to get a copy of the safeguards, but says that there is none to be had: "{text}" ({law}).',
    hint: 'Say where the safeguards can be read or how to get a copy: copy: Ask for a copy at privacy@shop.example.',
  },
} as const;
