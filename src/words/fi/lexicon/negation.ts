export const negations: readonly string[] = [
  'ei|eikä|eivät|eivätkä|emme|emmekä|en|enkä|et|etkä|ette|älä|älkää|ilman|eikö',
  'koskaan|kukaan|mikään|kenellekään|minkään|mihinkään|tuskin|sijasta|sijaan',
];
