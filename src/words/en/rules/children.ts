/** What the rules of src/check/rules/children/ say. */
export const children = {
  'child-consent-without-age-limit': {
    summary:
      'For a service offered to children the notice says from which age a child can consent alone.',
    why: "Below the age that each Member State has set (13 in Finland, 16 where nothing else is laid down) a child's own consent is not enough. Article 8 binds the consent and not the notice, but children and guardians must be able to see on which side of the line they are.",
    message:
      'The service is offered directly to children and rests on consent, but the notice does not say from which age a child can consent alone ({law}).',
    hint: 'Add the age limit to children, in Finland 13 years: ageLimit: 13.',
  },
  'child-consent-without-guardian': {
    summary:
      "For a service offered to children the notice says how a guardian's consent or authorisation is obtained.",
    why: 'Where a child cannot consent alone, consent is valid only if the holder of parental responsibility gives or authorises it, and the controller must make reasonable efforts to verify that. A guardian who does not know how cannot do it.',
    message:
      'The service is offered directly to children and rests on consent, but the notice does not say how the guardian of a child below the age limit consents or gives authorisation ({law}).',
    hint: 'Add to children, for example: guardian: "We ask the guardian for a confirmation by e-mail." If children below the age limit cannot use the service, say so here.',
  },
  'notice-for-children-missing': {
    summary: 'The information on a service for children is written for children too.',
    why: 'Information must be in clear and plain language, in particular where it is addressed to a child. A child does not read a text written for adults.',
    message:
      'The service is offered to children, but there is no notice written for children ({law}).',
    hint: 'Add the address of the text for children: childVersion: https://shop.example/children, or write this notice for children and mark its groups: children: true.',
  },
  'children-contradicted': {
    summary: 'A notice that says it is not about children tells of no group of them.',
    why: 'Parents look for the sentence on children. If it says that there are none, they do not look for the group in which theirs are.',
    message:
      'The notice says that there are no children ("{sentence}"), but tells of the group {group} ({law}).',
    hint: 'Replace none by what is true of children: children: {offeredDirectly: false}, or correct the group.',
  },
  'child-age-limit-wrong': {
    summary:
      "A child can consent alone from the age that the law of the controller's country sets.",
    why: 'The age in the GDPR is 16, but a Member State may lower it to 13: Finland has 13, Germany 16. Another number is mostly copied from a foreign model.',
    message: {
      read: 'The age limit is said to be {age}, but in {place} a child can consent alone from the age of {years} ({act}; {law}).',
      recalled:
        'The age limit is said to be {age}. As far as this table knows, from memory and not from a source, a child in {place} can consent alone from the age of {years} ({act}; {law}). Confirm which is right.',
    },
    hint: 'Correct it: ageLimit: {years}. If a higher limit is intended, record the reason: note: …',
  },
} as const;
