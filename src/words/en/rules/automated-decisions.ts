/** What the rules of src/check/rules/automated-decisions/ say. */
export const automatedDecisions = {
  'automated-decision-special-without-condition': {
    summary:
      'The notice says which condition allows an automated decision that uses special categories of data.',
    why: 'For special categories of data the three ordinary grounds are not enough: only explicit consent or substantial public interest under a law allows the decision, with safeguards.',
    message: {
      used: 'The purpose of the automated decision ({id}) uses special categories of data ({data}), but the condition that allows the decision is not stated. It can only be explicit consent, or substantial public interest under a law ({law}).',
      possible:
        'The automated decision ({id}) does not say which data it uses, and the notice has special categories of data ({data}). If it uses them, the condition that allows the decision is to be stated: explicit consent, or substantial public interest under a law ({law}).',
    },
    hint: 'Add to the decision: special: a (explicit consent) or special: g (substantial public interest). If the decision does not use these data, give it a purpose of its own.',
  },
  'automated-decision-without-consequences': {
    summary: 'The notice says what may follow from an automated decision.',
    why: 'The law asks for the envisaged consequences so that a person can foresee what happens after a negative decision, and what can then be done.',
    message:
      'The automated decision ({id}) does not say what may follow from it for the data subject ({law}).',
    hint: 'Add the possible consequences, for example: consequences: "If the decision is negative, you can pay by card or ask a person to look at the matter."',
  },
  'automated-decision-without-ground': {
    summary: 'The notice says what allows an automated decision.',
    why: 'Such decisions are forbidden except in three cases. Which of them applies also decides whether the person may demand a human review, so it belongs beside the decision.',
    message:
      'The automated decision ({id}) does not say what allows it. A decision by automated means alone needs a contract, a law or explicit consent ({law}).',
    hint: 'Add: ground: contract, ground: law or ground: explicit-consent. If in the end a person decides, add: solely: false.',
  },
  'automated-decision-without-logic': {
    summary: 'The notice explains the logic of an automated decision.',
    why: 'A person can contest a decision only after understanding how it came about. The Court of Justice asks for the procedure and principles actually applied, in plain words, not for an algorithm (C-203/22).',
    message: 'The automated decision ({id}) does not explain the logic that it follows ({law}).',
    hint: 'Say in plain words which data are used, which of them weigh most and how the result comes about: logic: …. No formula or program code is needed.',
  },
  'automated-decision-without-safeguards': {
    summary: 'An automated decision says how to contest it and have a person look at it.',
    why: 'Where a decision rests on a contract or consent, people can ask for human intervention, state their view and contest it. The notice is where they learn of it.',
    message:
      'For the automated decision `{id}` the notice does not say how to get a person to look at it, state a view and contest it ({law}).',
    hint: 'Add: safeguards: "You can ask a person to look at the decision, state your view and contest it."',
  },
  'automated-decision-without-significance': {
    summary: 'The notice says what an automated decision means for the data subject.',
    why: 'Only those who know what hangs on the decision can judge whether to let it be made by a machine or to ask for a person.',
    message:
      'The automated decision ({id}) does not say what it means for the data subject ({law}).',
    hint: 'Add what the decision settles, for example: significance: "The decision settles whether you can pay by invoice."',
  },
  'automated-decisions-undeclared': {
    summary: 'The notice says whether automated decisions are made.',
    why: 'Everyone has the right not to be subject to a decision that rests on automated processing alone and affects them significantly. That right is empty for those who do not know whether such decisions are made.',
    message:
      'The notice does not say whether decisions about data subjects are made by automated means alone, and nobody but the controller knows. If they are, that must be told ({law}).',
    hint: 'Add either: automatedDecisions: {none: "We make no decisions about you by automated means alone."} or the decisions: automatedDecisions: [{id: credit, solely: true, ground: contract, logic: …, significance: …, consequences: …}].',
  },
  'credit-assessment-uses-special-data': {
    summary: 'An assessment of creditworthiness uses no special categories of data.',
    why: 'Whether somebody can pay back a credit is judged by income, expenses and other economic circumstances. Health, beliefs and the other special categories stay out of it.',
    message:
      'The decision (`{id}`) assesses creditworthiness, but its purpose uses special categories of data ({data}). They must be no part of the assessment ({law}; Article 18 of Directive (EU) 2023/2225).',
    hint: 'If the decision does not use these data, give it a purpose of its own. Otherwise leave them out of the assessment.',
  },
  'credit-assessment-without-safeguards': {
    summary:
      'An automated assessment of creditworthiness says how a person explains and reviews it.',
    why: 'Whoever applies for consumer credit can ask for a person who explains the assessment, hears the applicant and reviews it. That holds even where a person makes the decision in the end.',
    message:
      'The decision (`{id}`) assesses creditworthiness by automated means, but the notice does not say that a person explains and reviews it on request ({law}; Article 18 of Directive (EU) 2023/2225).',
    hint: 'Add to the decision: safeguards: "You can ask a person to explain the assessment, state your view and have the assessment reviewed."',
  },
  'profiling-unexplained': {
    summary: 'Profiling says how and from which data it is done, and with what effect.',
    why: 'Profiling is hidden from readers. By the recitals they are told that it happens and what follows, even where nothing is decided automatically.',
    message: {
      how: 'The purpose {purpose} involves profiling, but the notice does not say how and from which data it is done ({law}).',
      effect:
        'The purpose {purpose} involves profiling, but the notice does not say what it means for the reader ({law}).',
      both: 'The purpose {purpose} involves profiling, but the notice does not say how it is done and what it means ({law}).',
    },
    hint: 'Add: profiling: {how: "We count which kinds of products you buy most.", effect: "You see those products first."}.',
  },
  'automated-decision-logic-empty': {
    summary: 'What is told of the logic says how the decision is made.',
    why: 'Whoever wants to contest a decision must know what counted. That a machine made it is known already.',
    message:
      'The logic of the automated decision ({id}) is told, but not how it decides: "{logic}" ({law}).',
    hint: 'Say which data count, how much, and what leads to which answer: logic: Unpaid invoices of the last two years weigh most. With more than one, the answer is no.',
  },
  'automated-decision-final': {
    summary: 'No automated decision is told to be final.',
    why: 'A machine errs like anybody else. Where nobody can be asked to look at its decision, the mistake stays.',
    message: {
      owed: 'The automated decision (`{id}`) is told to be final: "{sentence}" Whoever it concerns can have a person look at it, state a view and contest it ({law}).',
      law: 'The automated decision (`{id}`) is told to be final: "{sentence}" A law that allows such decisions must protect the rights of those whom they concern ({law}).',
    },
    hint: 'Say how a person looks at the decision: safeguards: "You can ask a person to look at the decision, state your view and contest it."',
  },
} as const;
