import type { WordList } from '../../word-list.ts';

/** What tells that an automated decision stands: no appeal, and no person who looks at it. */
export const finalDecisions: WordList = {
  words: [
    'päätös|päätökset|ratkaisu|ratkaisut|tulos .. on|ovat lopullinen|lopullisia',
    'on|ovat lopullinen|lopullisia',
    'ei|eikä|emme|emmekä|et|etkä|eivät .. muutosta|muutoksenhakua|valittaa|riitauttaa|kiistää|oikaisua',
    'kukaan|ihminen|työntekijä ei|eikä .. tarkista|tarkasta|katso|käsittele|arvioi|ratkaise',
    'eikä|ei kukaan|ihminen|työntekijä .. tarkista|tarkasta|katso|käsittele|arvioi|ratkaise',
  ],
  unless: ['ei|eivät ole lopullinen|lopullisia', 'vasta|kunnes|ellei|ellet|ennen|jälkeen'],
};

/** How it is told that a person looks at an automated decision, or that it can be contested. */
export const decisionRemedies: WordList = {
  words: [
    'oikaisu*|muutosta|muutoksenha*|valittaa|valitu*|riitauttaa|kiistää|uudelleen',
    'ihminen|ihmisen|ihmistä|työntekijä|työntekijän|työntekijää|virkailija|virkailijan|henkilö .. ratkais*|tarkast*|tarkist*|käsittel*|käsitel*|katso*|arvioi*|puuttu*|päättä*',
    'ratkaisee|tarkastaa|tarkistaa|käsittelee|katsoo|arvioi|päättää ihminen|työntekijä|virkailija',
    'ihmisen ratkaistav*|käsiteltäv*|tarkastetta*',
  ],
};
