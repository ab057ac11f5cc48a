import { latin } from '../../../../schema/latin.ts';

/** The officer of a body, which may be the controller or another; the body is its first group. */
export const officersOfBodies = latin(
  /(?<!\p{L})(kaupungin|kunnan|pankin|koulun|sairaalan|yliopiston|seurakunnan|ministeriön|hyvinvointialueen) (?:\p{L}+ )?tietosuojavastaava/iu,
);
