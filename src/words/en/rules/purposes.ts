/** What the rules of src/check/rules/purposes/ say. */
export const purposes = {
  'customer-exception-stretched': {
    summary:
      'The exception for customers is used for the products and services of the seller alone.',
    why: 'Without consent, customers may be sent e-mail about products and services of the seller like those they bought, and about nothing else (Directive 2002/58/EC, Article 13(2)). For the offers of others, consent is needed.',
    message:
      'The purpose {purpose} uses the exception for customers, but tells of products or services of others: "{words}" (Directive 2002/58/EC, Article 13(2)).',
    hint: 'Limit the purpose to your own products and services like those that were bought, or put the offers of others into a purpose of their own: bases: [{basis: consent}].',
  },
  'balancing-untold': {
    summary: 'The notice gives the gist of the balancing test, or says how to get it.',
    why: 'The law does not ask to publish the test, but by the guidelines readers should know that they can have it on request. That spares questions and complaints.',
    message:
      'Processing rests on legitimate interests ({purposes}), but the notice does not tell how they were weighed against those of the data subject ({law}).',
    hint: 'Add to the legal basis: balancing: "You can read the balancing test if you ask for it."',
  },
  'bases-not-told-apart': {
    summary:
      'Where a purpose has several legal bases, the notice says which data each of them covers.',
    why: 'Consent beside a contract for the same thing makes a reader believe that withdrawing it ends the processing, which it does not. Transparent processing keeps the two apart.',
    message:
      'The purpose "{name}" ({id}) has several legal bases for the whole of it ({bases}). A reader cannot tell which of them covers which data, and which rights follow ({law}).',
    hint: 'Keep one basis, or limit the others to the data or people they cover: data: [category] or dataSubjects: [group]. The purpose may also be split in two.',
  },
  'basis-without-law': {
    summary: 'A legal obligation or a public task names the law.',
    why: 'Such a basis exists only where a law lays it down. Readers can check it once the law is named.',
    message: {
      purpose: 'The purpose {purpose} rests on {basis}, but the law is not named ({law}).',
      processing: 'The processing rests on {basis}, but the law is not named ({law}).',
    },
    hint: 'Add to the legal basis: law: [{name: Accounting Act, number: 1336/1997, section: "chapter 2, section 10"}].',
  },
  'basis-without-purpose': {
    summary: 'Every legal basis that is mentioned is tied to a purpose.',
    why: 'A list of bases at the end of a notice tells nobody which processing rests on which of them. The authorities ask for the basis of each purpose (WP260, Annex).',
    message:
      'The legal basis "{named}" is tied to no purpose. A reader must be told which processing each basis covers ({law}).',
    hint: 'Move the basis to the purpose that it covers: bases: [{basis: {basis}}].',
  },
  'consent-as-condition': {
    summary: 'Data that rest on consent need not be given.',
    why: 'Consent is valid only where one can refuse. If the data must be given, the basis is another one.',
    message: {
      fact: 'The purpose {purpose} rests on consent, but the data must be given. Consent is not free then ({law}).',
      text: 'The text makes a service depend on a consent: "{sentence}" Consent is not free then ({law}).',
    },
    hint: "Change the basis (for example bases: [{basis: contract}]), or correct: required: 'no'.",
  },
  'criminal-data-without-law': {
    summary: 'The law that allows processing of data on convictions and offences is named.',
    why: 'Data on convictions and offences may be processed only under the control of an authority or where a law with safeguards allows it. The law that allows it is what makes the processing lawful.',
    message:
      'The purpose "{name}" ({id}) uses data on convictions or offences ({data}), but the law that allows it is not named ({law}).',
    hint: 'Add to the legal basis the law that allows it: article10: {name: Data Protection Act, number: 1050/2018, section: 7 §}. Where an authority controls the processing, name the act on that.',
  },
  'interest-restates-purpose': {
    summary: 'A legitimate interest says more than the name of the purpose.',
    why: 'Readers can object only if they know what the controller gains. Saying the purpose again does not tell that.',
    message: {
      purpose:
        'The legitimate interest of the purpose {purpose} ("{interest}") does not tell what the controller or a third party gains by the processing ({law}).',
      processing:
        'The legitimate interest "{interest}" does not tell what the controller or a third party gains by the processing ({law}).',
    },
    hint: 'Tell the interest in concrete terms, for example: interest: Our interest is to stop attacks that steal the data of our customers.',
  },
  'legitimate-interest-holder-unstated': {
    summary:
      'The notice says whether a legitimate interest is that of the controller or of a third party.',
    why: 'The law asks for the interests "pursued by the controller or by a third party". Where nothing is said, readers take the interest for that of the controller. Whose it is changes what a person can expect of the processing, and so the weighing.',
    message: {
      purpose:
        'The purpose "{name}" ({id}) does not say whether the legitimate interest "{interest}" is that of the controller or of a third party ({law}).',
      processing:
        'The notice does not say whether the legitimate interest "{interest}" is that of the controller or of a third party ({law}).',
    },
    hint: 'Add to the basis: interestOf: controller. If the interest is that of someone else: interestOf: third-party, thirdParty: whose.',
  },
  'legitimate-interest-unstated': {
    summary:
      'Where processing rests on legitimate interests, the notice says which interest it is.',
    why: 'Without the interest itself nobody can weigh it against their own, and so nobody can object with reasons. "Our legitimate interests" names the basis, not the interest.',
    message: {
      purpose:
        'The purpose "{name}" ({id}) rests on legitimate interests, but the notice does not say which interest it is ({law}).',
      processing:
        'The processing rests on legitimate interests, but the notice does not say which interest it is ({law}).',
    },
    hint: 'Add to the basis the interest that the processing serves, for example: interest: "detecting fraud in the online shop", interestOf: controller.',
  },
  'new-use-without-start': {
    summary: 'For a new purpose the notice says when the new use begins.',
    why: 'Whoever gave data for one purpose must hear of another before it begins, in time to object or to withdraw. The day is how a reader knows that there is still time.',
    message:
      'The purpose "{name}" ({id}) uses data that were collected earlier ({data}), but the day on which this begins is not given. A new use must be told before it begins ({law}).',
    hint: 'Add to newUse the day on which the new use begins: from: 2027-01-01.',
  },
  'public-authority-legitimate-interests': {
    summary:
      'A public authority does not rely on legitimate interests in the performance of its tasks.',
    why: 'It is for the legislator to give an authority the basis of its work. Its tasks rest on law, not on a weighing of interests that it would carry out itself.',
    message: {
      purpose:
        'The purpose "{name}" ({id}) rests on legitimate interests, but the controller is a public authority or body. An authority cannot rely on them in the performance of its tasks (Article 6(1), second subparagraph).',
      processing:
        'The processing rests on legitimate interests, but the controller is a public authority or body. An authority cannot rely on them in the performance of its tasks (Article 6(1), second subparagraph).',
    },
    hint: 'If the processing belongs to the tasks of the authority, change the basis: basis: public-task or basis: legal-obligation, and name the law (law).',
  },
  'purpose-not-specific': {
    summary: 'Every purpose says in a sentence which data are used, and what for.',
    why: 'A mere label such as "product development" does not tell readers what happens to their data. A purpose must be specified and explicit.',
    message:
      'The purpose {purpose} has a label only: which data are used, and what for, is not told ({law}).',
    hint: 'Add a sentence: description: "We use your name and address to deliver your order."',
  },
  'purpose-without-basis': {
    summary: 'Every purpose has a legal basis.',
    why: 'Processing without a legal basis is unlawful, and the basis decides which rights a person has: consent can be withdrawn, legitimate interests can be objected to.',
    message:
      'The purpose "{name}" ({id}) has no legal basis. It must be told for every purpose ({law}).',
    hint: 'Add a basis to it, for example: bases: [{basis: contract}]. Other choices: consent, legal-obligation, vital-interests, public-task, legitimate-interests.',
  },
  'purposes-missing': {
    summary: 'The notice says for which purposes personal data are processed.',
    why: 'Every other question, what is needed, how long and on what basis, can only be answered for a purpose. Without purposes nobody can tell whether the processing is lawful.',
    message: 'The notice does not say for which purposes personal data are processed ({law}).',
    hint: 'Add to a section: purposes: [{id: orders, name: Delivery of orders, bases: [{basis: contract}]}].',
  },
  'special-category-without-condition': {
    summary: 'The condition for processing special categories of data is stated.',
    why: 'Processing of health, belief, origin and other special categories is forbidden unless a condition of Article 9(2) is met. A basis under Article 6 alone does not lift the prohibition.',
    message: {
      purpose:
        'The purpose "{name}" ({id}) uses special categories of data ({data}), but the notice does not say which condition allows it ({law}).',
      declared:
        'The notice declares special categories of personal data, but no legal basis of a purpose names the point of Article 9(2) that allows them ({law}).',
    },
    hint: 'Add the point of Article 9(2) to the legal basis, for example explicit consent: bases: [{basis: consent, article9: a}]. If the data belong to another purpose, name them there (data).',
  },
  'special-condition-without-law': {
    summary: 'Where special categories of data are processed under a law, the law is named.',
    why: 'Some conditions of Article 9(2) hold only as far as Union or national law provides. A reader can check them only when that law is named.',
    message: {
      purpose:
        'The condition "{condition}" (point {point}) of the purpose "{name}" ({id}) rests on a law that is not named ({law}).',
      processing:
        'The condition "{condition}" (point {point}) of the processing rests on a law that is not named ({law}).',
    },
    hint: 'Add to the legal basis: law: [{name: Name of the act, number: 123/2020, section: 4 §}].',
  },
  'law-unnamed': {
    summary: 'What stands as the name of a law names one.',
    why: 'A reader can look up the Accounting Act. "Applicable legislation" is all the law there is.',
    message: 'The words "{name}" stand as the name of a law, but name none ({law}).',
    hint: 'Name the act: law: [{name: Accounting Act, number: 1336/1997}].',
  },
} as const;
