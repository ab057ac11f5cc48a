/** The commonest words of Swedish that the other languages lack, to know it by. */
export const commonWords =
  'och att för som av till är på det du vi dina inte har med den uppgifter personuppgifter kan om din eller';
