/** What the rules of src/check/rules/rights/ say. */
export const rights = {
  'authority-not-supervisory': {
    summary: 'The authority for complaints is one that supervises data protection.',
    why: 'An authority for consumers or for a trade cannot decide on a complaint about personal data. Who writes to it waits in vain, or until it is passed on.',
    message: {
      one: 'Complaints are led to "{name}", which does not seem to supervise data protection. The supervisory authority of the country is {right} ({law}).',
      states:
        'Complaints are led to "{name}", which does not seem to supervise data protection. Most controllers answer to the data protection authority of their state (Land) ({law}).',
    },
    hint: {
      one: 'Name {right} instead, or beside it what the other authority is for. If it does supervise data protection, as for a church or an island, suppress the rule in notice.yaml (suppressions) and say why.',
      states:
        'Name the data protection authority of the state (Land) in which the controller is established. If the other one is right, as for a church or a broadcaster, suppress the rule in notice.yaml (suppressions) and say why.',
    },
  },
  'authority-of-state-untold': {
    summary: 'Where each state has its own authority, the notice names that of the state.',
    why: 'In Germany companies and associations are supervised by the authority of their Land, the federal commissioner only federal bodies and a few others. Who complains at the wrong desk waits longer for an answer.',
    message:
      'As supervisory authority the notice names {authority}, which supervises few but federal bodies ({law}). Companies, associations and municipalities answer to the authority of their state (Land).',
    hint: 'Write the authority of the Land in which the controller is established: authority: {name: …, country: DE, url: https://…}. If the federal one is right, as for telecommunications and post, suppress the rule in notice.yaml (suppressions) and say why.',
  },
  'authority-without-details': {
    summary: 'The supervisory authority is named, with a way to reach it.',
    why: 'The right to complain helps once one knows to whom. A name and a web address are enough.',
    message:
      'The right to complain is told, but not how to reach the supervisory authority ({law}).',
    hint: {
      authority:
        'Add the country code that brings the details of {authority}: authority: {country}.',
      byState:
        'Write the authority of the state (Land) in which the controller is established: authority: {name: …, url: https://…}. The country code {byState} stands for the federal authority, which supervises few companies.',
      elsewhere:
        'Write the authority by its name and website: authority: {name: …, url: https://…}. No authority is known for the country code {elsewhere}.',
      other:
        'Add the country code of the controller, which brings the details of its authority, for example: authority: FI.',
    },
  },
  'complaint-elsewhere-untold': {
    summary: 'The notice says that a complaint can also be made where one lives or works.',
    why: 'People who live elsewhere in the EU or EEA can complain to the authority there, in their own language. Few know it.',
    message:
      'The notice does not say that a complaint can also be made in the EU or EEA country where one lives or works, or where the infringement took place ({law}).',
    hint: 'Add a sentence to the text, and to complaint: elsewhere: true.',
  },
  'complaint-missing': {
    summary: 'The notice tells of the right to complain to a supervisory authority.',
    why: 'The complaint is the remedy for those whom the controller does not satisfy. It costs nothing, and it must be told by the very party that it may be directed against.',
    message:
      'The notice does not tell of the right to complain to a supervisory authority ({law}).',
    hint: {
      authority:
        'Add: complaint: {authority: {country}, text: "You may lodge a complaint with the supervisory authority ({authority})."}. The contact details come from the country code.',
      byState:
        'Add the authority of the state (Land) in which the controller is established: complaint: {authority: {name: …, url: https://…}, text: "You may lodge a complaint with the supervisory authority."}. The country code {byState} stands for the federal authority, which supervises few companies.',
      elsewhere:
        'Add the authority by its name and website: complaint: {authority: {name: …, url: https://…}, text: "You may lodge a complaint with the supervisory authority."}. No authority is known for the country code {elsewhere}.',
      other:
        'Add the authority of the country of the controller, in Finland for example: complaint: {authority: FI, text: "You may lodge a complaint with the supervisory authority."}. The contact details come from the country code.',
    },
  },
  'direct-marketing-objection-missing': {
    summary: 'Direct marketing comes with the right to object to it.',
    why: "Nobody has to put up with direct marketing. The objection needs no reason and no weighing, and it must be brought to the person's attention at the latest in the first communication.",
    message:
      'The purpose "{name}" is direct marketing, but the notice does not tell of the right to object to it ({law}). The right is absolute: the reader need give no reason.',
    hint: 'Add to rights: directMarketing: {text: "You may object to direct marketing at any time.", how: …}. The site shows it apart from everything else.',
  },
  'fee-wrong': {
    summary: 'A request costs something only where the law allows it.',
    why: 'A price on a right keeps people from using it. The law allows a fee only for manifestly unfounded or excessive requests and for further copies.',
    message:
      'The notice says that a request may cost something ("{fee}"), but requests are free unless they are manifestly unfounded or excessive, or for further copies ({law}).',
    hint: {
      right:
        'Take the price away. Only manifestly unfounded or excessive requests and further copies may cost something: say so where fees are told.',
      other:
        'Correct it: fee: "Requests are free of charge. We may charge a reasonable fee for a manifestly unfounded or excessive request."',
    },
  },
  'free-of-charge-untold': {
    summary: 'The notice says that requests are free of charge.',
    why: 'Many believe that a request costs something. One sentence takes that obstacle away.',
    message: 'The notice does not say that requests are free of charge ({law}).',
    hint: 'Add: requests: {fee: "Requests are free of charge."}.',
  },
  'request-channel-burdensome': {
    summary: 'A request can be made electronically too.',
    why: 'The controller must facilitate the use of rights. A letter or a visit as the only way is an obstacle, above all where data are collected online.',
    message: 'By the notice a request can be made by letter or in person only ({law}).',
    hint: 'Add an electronic way: requests: {email: [privacy@shop.example]} or form: https://shop.example/request.',
  },
  'request-outcome-untold': {
    summary: 'The notice says what follows a refusal, and how corrections are passed on.',
    why: 'The law does not ask a notice to say these, but they concern everybody who makes a request: a refusal needs reasons, recipients are told of corrections, and the matter can be taken to court.',
    message:
      'The notice does not say {said}. The law does not ask for it, but readers are helped by it.',
    hint: 'Add to the text: "{advice}"',
    said: {
      refusal: 'what happens if a request is refused (Article 12(4))',
      recipients: 'that recipients are told of corrections and erasures (Article 19)',
      court: 'that the matter can be taken to court (Article 79(1))',
    },
    advice: {
      refusal: 'If we refuse your request, we give our reasons and tell you how to complain.',
      recipients: 'When we have corrected or erased your data, we tell those who got them.',
      court: 'You can also take the matter to court.',
    },
  },
  'research-objection-missing': {
    summary: 'Research and statistics come with the right to object.',
    why: 'Research and statistics may use data that were collected for something else. In return a person may object on grounds of their own situation, unless the research is needed for a task in the public interest.',
    message:
      'The purpose {purpose} is research or statistics, but the notice does not tell of the right to object ({law}).',
    hint: 'Add to rights: objection: {text: "You may object to the use of your data for research on grounds relating to your situation."}, or name the law that restricts the right: objection: {none: …}.',
  },
  'response-time-untold': {
    summary: 'The notice says when a request is answered.',
    why: 'The time need not be told in a notice, but it spares questions: readers know to wait for a month.',
    message: 'The notice does not say when a request is answered ({law}).',
    hint: 'Add: requests: {answerWithin: P1M, extension: P2M}.',
  },
  'response-time-vague': {
    summary: 'Requests are not promised an answer within a reasonable time only.',
    why: '"Reasonable" hides a limit that exists. A person who knows the month knows when to complain.',
    message:
      'The text promises an answer within a reasonable time ("{found}"), but the limit is one month ({law}).',
    hint: 'Write the limit into the text, for example: "We answer your request within one month."',
  },
  'response-time-wrong': {
    summary: 'Requests are answered within a month, extended by two months at most.',
    why: 'The law gives a month, and two more where requests are complex or many and the person hears of it within the first month. A notice cannot promise itself more time.',
    message: {
      answerWithin:
        'The time for answering a request ({time}) is longer than the law allows ({most}, {law}).',
      extension:
        'The time for an answer is extended ({time}) by more than the law allows ({most}, {law}).',
    },
    hint: 'Correct it: {field}: {longest}.',
  },
  'right-access-missing': {
    summary: 'The notice tells of the right of access.',
    why: 'Access comes before the other rights: only those who see their data can tell whether they are right, and whether they should be there at all.',
    message: 'The notice does not tell of the right of access to the data ({law}).',
    hint: 'Add to rights: access: {text: "You may ask for a copy of the data about you."}.',
  },
  'right-denied': {
    summary: 'The notice does not deny a right that one of its purposes gives rise to.',
    why: 'The legal basis decides which rights a person has. A right that follows from the basis cannot be written away; only a law can restrict it.',
    message: {
      purpose:
        'The notice denies a right that the purpose {purpose} gives rise to: {named} ({law}). The basis of the processing is {basis}.',
      processing:
        'The notice denies a right that the legal basis of the processing gives rise to ({basis}): {named} ({law}).',
      act: 'The notice denies a right that arises from the basis of the processing ({basis}), and names no act that restricts it: {named} ({law}). That a task rests on law does not take the right away.',
    },
    hint: {
      purpose:
        'Put the right in the place of none: {right}: {text: …}. Where a law restricts it, tell of that under limits.',
      processing:
        'Put the right in the place of none: {right}: {text: …}. Where a law restricts it, tell of that under limits.',
      act: 'Put the right in the place of none: {right}: {text: …}. If an act restricts it (Article 23), name the act and its section in none.',
    },
  },
  'right-erasure-missing': {
    summary: 'The notice tells of the right to erasure.',
    why: 'Data that are no longer needed, or were never lawful to hold, need not stay until someone remembers them. The person may demand that they go.',
    message: 'The notice does not tell of the right to erasure ({law}).',
    hint: 'Add to rights: erasure: {text: "You may ask us to erase your data when they are no longer needed."}.',
  },
  'right-not-triggered': {
    summary: 'A right that no purpose gives rise to is not promised without limits.',
    why: 'Objection, portability and withdrawal depend on the legal basis. Readers who are promised a right that they do not have are let down.',
    message:
      'The notice promises the {named}, but the legal basis of no purpose gives rise to it ({law}).',
    hint: 'Limit the right (limits: "The right covers only data that we process on consent."), or say that there is none: {right}: {none: "There is no such right, because …"}.',
  },
  'right-objection-missing': {
    summary: 'The notice tells of the right to object.',
    why: "Where processing rests on a public task or legitimate interests, nobody asked the person first. Objection is how the person's own situation gets weighed, and it must be brought to attention clearly and apart from other information.",
    message: {
      purpose:
        'The purpose {purpose} has the basis {basis}, but the notice does not tell of the right to object ({law}).',
      processing:
        'The processing has the basis {basis}, but the notice does not tell of the right to object ({law}).',
      none: 'The notice does not tell of the right to object ({law}).',
    },
    hint: {
      purpose:
        'Add to rights: objection: {text: "You may object to the processing on grounds relating to your particular situation.", how: …}.',
      processing:
        'Add to rights: objection: {text: "You may object to the processing on grounds relating to your particular situation.", how: …}.',
      none: 'Where no purpose gives rise to this right, tell the reader so in rights: objection: {none: "Nothing is processed on legitimate interests or a public task, so there is no right to object."}.',
    },
  },
  'right-portability-missing': {
    summary: 'The notice tells of the right to data portability.',
    why: 'Those who gave their data by consent or for a contract may take them along to another service. The right frees them from staying only because their data are there.',
    message: {
      purpose:
        'The purpose {purpose} has the basis {basis}, but the notice does not tell of the right to data portability ({law}).',
      processing:
        'The processing has the basis {basis}, but the notice does not tell of the right to data portability ({law}).',
      none: 'The notice does not tell of the right to data portability ({law}).',
    },
    hint: {
      purpose:
        'Add to rights: portability: {text: "You may get the data you gave in a machine-readable form and move them elsewhere."}.',
      processing:
        'Add to rights: portability: {text: "You may get the data you gave in a machine-readable form and move them elsewhere."}.',
      none: 'Where no purpose gives rise to this right, the reader can be told so in rights: portability: {none: "Nothing is processed on consent or a contract, so there is no right to data portability."}.',
    },
  },
  'right-purposes-incomplete': {
    summary: 'A right is told for every purpose that gives rise to it.',
    why: 'A list of purposes reads as a limit: whoever looks for another purpose concludes that there is no such right. The law gives the right wherever its conditions are met.',
    message:
      '{right} is told for some purposes only, and {purposes} is not among them, although it gives rise to the right too ({law}).',
    hint: 'Add to the purposes of the right: {ids}, or take the list away, and the right covers all of them.',
    rights: {
      access: 'The right of access',
      rectification: 'The right to rectification',
      erasure: 'The right to erasure',
      restriction: 'The right to restriction of processing',
      objection: 'The right to object',
      portability: 'The right to data portability',
      withdrawal: 'The right to withdraw consent',
    },
  },
  'right-rectification-missing': {
    summary: 'The notice tells of the right to rectification.',
    why: "Decisions are made on the data that a controller has. The right to have errors put right protects a person from being judged by someone else's mistake.",
    message: 'The notice does not tell of the right to have inaccurate data rectified ({law}).',
    hint: 'Add to rights: rectification: {text: "You may ask us to correct inaccurate or incomplete data about you."}.',
  },
  'right-restriction-missing': {
    summary: 'The notice tells of the right to restriction of processing.',
    why: 'While accuracy or lawfulness is in dispute, restriction keeps the data where they are and stops their use. Hardly anyone knows of this right unless the notice tells of it.',
    message: 'The notice does not tell of the right to restriction of processing ({law}).',
    hint: 'Add to rights: restriction: {text: "You may ask us to restrict the processing of your data, for example while we check that they are accurate."}.',
  },
  'right-unexplained': {
    summary: 'Every right is explained in a sentence.',
    why: 'The mere name of a right does not help readers to use it. Information must be easy to understand.',
    message: 'These are named only, without what they mean for the reader: {rights} ({law}).',
    hint: 'Explain the right in a sentence, for example: text: "We correct data of yours that are wrong and complete what is missing."',
  },
  'rights-all-none': {
    summary: 'The notice does not deny every right of the data subject.',
    why: 'A law may restrict rights where Article 23 allows it, each to the extent that is necessary. No law takes all of them away, so a notice that denies them all is wrong about the law.',
    message:
      'The notice says that the data subject has no rights at all, but not all of them can be restricted ({law}).',
    hint: 'Tell of the rights that there are, for example: access: {text: "You may ask for a copy of the data about you."}.',
  },
  'rights-missing': {
    summary: 'The notice tells of the rights of the data subject.',
    why: 'Rights are used by those who know of them. Telling of them is a duty of its own, whether or not anyone has asked.',
    message: 'The notice does not tell of the rights of the data subject ({law}).',
    hint: 'Add the rights: rights: {access: {text: …}, rectification: {text: …}, erasure: {text: …}, restriction: {text: …}, objection: {text: …}, portability: {text: …}}.',
  },
  'rights-without-channel': {
    summary: 'The notice says how to use the rights.',
    why: 'The controller must facilitate the use of rights. A right is of use once readers know where to send a request.',
    message: 'The rights are told, but not how to use them ({law}).',
    hint: 'Add: requests: {email: [privacy@shop.example], send: "Tell us which right you want to use."}.',
  },
  'withdrawal-missing': {
    summary: 'Consent comes with the right to withdraw it.',
    why: 'Consent that cannot be taken back is no consent. The law demands that a person hears of withdrawal before consenting, and that withdrawing is as easy as consenting was.',
    message: {
      purpose:
        'The purpose {purpose} rests on consent, but the notice does not tell of the right to withdraw it at any time ({law}).',
      processing:
        'The processing rests on consent, but the notice does not tell of the right to withdraw it at any time ({law}).',
    },
    hint: 'Add to rights: withdrawal: {text: "You may withdraw your consent at any time. This does not affect the lawfulness of processing before the withdrawal.", how: …}.',
  },
  'withdrawal-without-effect': {
    summary: 'Withdrawal of consent comes with the fact that earlier processing stays lawful.',
    why: 'Article 13(2)(c) names this effect word by word. Without it a person may think that what happened earlier becomes unlawful, or fear that it does.',
    message:
      'The right to withdraw consent does not say that processing before the withdrawal stays lawful ({law}).',
    hint: 'Add to withdrawal: limits: "Withdrawal does not affect the lawfulness of processing before it."',
  },
  'withdrawal-without-way': {
    summary: 'The notice says how to withdraw consent.',
    why: 'Withdrawing must be as easy as giving consent. Readers can do it only if they know how.',
    message: 'Consent can be withdrawn, but the notice does not say how ({law}).',
    hint: 'Add to withdrawal: how: "Use the link in every newsletter."',
  },
  'right-refused': {
    summary: 'The text of a right grants it and does not refuse it away.',
    why: 'The text of a right is what people rely on. A sentence that refuses what the law grants keeps them from asking, whatever would be decided of a request.',
    message: {
      whole: 'The text of the {named} refuses the right: "{sentence}" ({law}).',
      part: 'The text of the {named} takes back what it grants, without a reason that the law knows: "{sentence}" ({law}).',
      ungranted:
        'The text of the {named} does not say that people have the right: "{sentence}" ({law}).',
    },
    hint: 'Say what people can ask for and how. Where the law allows a refusal, say in which case: {right}: {text: …, limits: We keep what the Accounting Act obliges us to keep.}',
  },
  'right-limited': {
    summary: 'The text of a right sets no limits that the law does not know.',
    why: 'The law says when a right may be limited. How often, by what means or at whose pleasure it may be used is not for the controller to choose.',
    message: {
      limit:
        'The text of the {named} limits the right in a way that the law does not know: "{sentence}" ({law}).',
      grounds:
        'The text of the {named} asks for grounds that the law does not ask for: "{sentence}" ({law}).',
    },
    hint: 'Take the limit away, or say which rule of law it rests on.',
  },
  'complaint-without-authority': {
    summary: 'What is told of complaints leads to a supervisory authority.',
    why: 'The right to complain is a right to turn to an authority that is independent of the controller. A desk of its own is no such place.',
    message:
      'What the notice tells of complaints leads to the controller itself and to no authority: "{text}" ({law}).',
    hint: 'Say with which authority a complaint can be lodged, and call your own desk another way that is open: complaint: {authority: FI, text: You may lodge a complaint with the Data Protection Ombudsman.}',
  },
} as const;
