/** What the rules of src/check/rules/providing/ say. */
export const providing = {
  'providing-contradicts-sources': {
    summary: 'Where data come from the data subject, the notice says whether they must be given.',
    why: 'Where the person is the source, it is the person who gives the data, so the question whether it is compulsory arises. It does not arise for what is only observed, such as camera footage.',
    message:
      'The purpose "{name}" ({id}) says that the data are not asked of the data subject (not-applicable), although some of them ({data}) come from that person. Then the notice must say whether they must be given ({law}).',
    hint: 'Change required to by-law, by-contract, to-enter-contract or no, and add consequences. The value not-applicable fits observed data only, such as camera surveillance or logs.',
  },
  'providing-undeclared-for-purpose': {
    summary: 'For every purpose the notice says whether the data that are asked for must be given.',
    why: 'What must be given for an order is no guide to what must be given for a newsletter. Once the notice answers the question for one purpose, silence about another misleads.',
    message:
      'The purpose "{name}" ({id}) does not say whether data subjects must give their data ({law}).',
    hint: 'Add to the purpose: providing: [{required: no, consequences: "Without the address you do not get the newsletter."}], or say it for all purposes in a providing of its own.',
  },
  'providing-undeclared': {
    summary: 'The notice says whether the data must be given.',
    why: 'A person who is asked for data must know whether refusing is possible: whether a law or a contract demands the data, or whether giving them is a free choice.',
    message:
      'The notice does not say whether data subjects must give their data, and what obliges them ({law}).',
    hint: 'Add: providing: [{required: by-contract, consequences: "Without the data we cannot deliver the order."}]. Other choices: by-law, to-enter-contract, no, not-applicable. It may also stand in the providing of a purpose.',
  },
  'providing-without-consequences': {
    summary: 'The notice says what follows if the data are not given.',
    why: 'The choice is free only for those who know what follows from each answer. The law asks for the possible consequences in the same sentence as for the obligation; where nobody has to give the data, saying so is useful and no more.',
    message:
      'About giving the data the notice says "{required}", but not what follows if they are not given ({law}).',
    hint: 'Add, for example: consequences: "Without the address we cannot deliver the order." If nothing follows, say so too.',
  },
} as const;
