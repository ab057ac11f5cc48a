/** What would change how a rule reads the law: by the kind of what it rests on, and of some readings by themselves. */
export const readings = {
  kinds: {
    law: 'New wording of the article or act, or a judgment that reads it otherwise.',
    'case-law': 'A later judgment, or new wording of the law that this one reads.',
    guidance:
      'New guidelines of the European Data Protection Board, a decision of an authority, or a judgment that asks for more or for less.',
    record: 'Nothing in the law: whatever it asks, a notice has to agree with itself.',
    usefulness: 'A law, judgment or guideline that asks for it. Until then it is advice.',
  },
  own: {
    'accessible-register':
      'A judgment or guideline on whether a register that is open to some only is publicly accessible.',
    'adequacy-moves':
      'A decision of the Commission or a judgment later than the day of the table. Look at the list of the Commission first.',
    'age-told':
      'An act or guideline that says what a notice tells of the consent of children: Article 8 binds the consent, and no item of Articles 13 and 14 asks for it.',
    'authority-by-country': 'A state that joins the European Economic Area or leaves it.',
    'authority-of-land':
      'Another division of tasks between the Federation and the Länder. For some controllers, such as those of telecommunications and post, the federal commissioner is the authority already.',
    'consequences-if-free':
      'A judgment or guideline that asks for the consequences where nobody has to give the data, too.',
    'disputed-inferences':
      'A judgment on whether data that the controller infers are obtained from elsewhere: that is disputed.',
    'essential-storage':
      'A judgment or guideline on what a service strictly needs: of statistics that is disputed.',
    'framework-appeal':
      'The judgment of the Court of Justice on the appeal C-703/25 P, or a decision of the Commission that amends, suspends or repeals (EU) 2023/1795.',
    inquiry:
      'A judgment on what a particular inquiry of an authority is: a regular report that a law asks for is taken for none.',
    'interest-holder':
      'A judgment or guideline that asks whose the interest is even where it is the controller’s own, as within a group of companies.',
    'lead-time':
      'A law or guideline that sets a number: none is known, and 30 days are our own measure where the notice promises no time.',
    'longer-accounts':
      'An amendment of the section, or another act that asks for longer, as of real estate.',
    month: 'A judgment on how many days the month is: both 30 and 31 are taken for it.',
    'observed-portable':
      'A judgment that data observed of people are not provided by them: guidelines (WP242) count them as provided.',
    'one-balance':
      'A judgment or guideline that asks for the balancing test of each interest: told of one, it is taken for all.',
    'own-customers':
      'A judgment on whether the right to object of Article 21(2) stands beside the right to refuse of Directive 2002/58/EC after C-654/23, or a national law with more conditions.',
    'processors-guessed':
      'The facts: that there is a processor is guessed from tracking and electronic marketing. Who does all of it alone can lower the rule and say so.',
    'representative-needless':
      'Facts that no notice shows: an establishment in the Union, or that Article 3(2) does not apply to the controller.',
    'right-by-law':
      'A national law that limits the right under Article 23 or 89(2) and is not named in the notice.',
    silence:
      'A judgment that a notice may be silent where there is nothing to tell: the Articles ask for it where applicable. One line that says there is none ends the finding.',
    'special-declared':
      'A law or guideline that asks notices to say that no such data are processed.',
    'withdrawal-words':
      'A judgment on which words tell that earlier processing stays lawful: that a withdrawal works for the future only is taken for it.',
  },
} as const;
