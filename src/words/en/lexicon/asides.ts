import { latin } from '../../../../schema/latin.ts';

/** What makes a sentence tell of the past, of the law, or of what others do: no fact of the controller's. */
export const asides = latin(
  /(?<!\p{L})(?:(?:until|before) (?:the (?:end|year) (?:of )?)?(?:19|20)\d\d|^under article \d+(?!.*(?<!\p{L})(?:we|our|us)(?!\p{L}))|has to be (?:designated|appointed)|with (?:each |one an)other|(?:partner|supplier|provider|maker|manufacturer|company) (?:keeps|stores|has|holds) (?:its|their) own|your (?:bank|insurer|employer|doctor) (?:may|might|decides|keeps)|(?:if|when) an? \p{L}+ (?:has|have) moved)(?!\p{L})/iu,
);
