/** The commonest words of English that the other languages lack, to know it by. */
export const commonWords =
  'the of and to your we you our is are with that this for or not by from have';
