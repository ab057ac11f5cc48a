export const negations: readonly string[] = [
  'ei|eikä|eivät|eivätkä|emme|emmekä|en|enkä|et|etkä|ette|älä|älkää|ilman|eikö',
  'koskaan|kukaan|mikään|kenellekään|minkään|mihinkään|tuskin|sijasta|sijaan',
];

/** What denies the sentence that it stands in. */
export const plainNegations: readonly string[] = [
  'salaamat*|suojaamat*|lukitsemat*',
  'ei|eivät|emme|en|et|ette|eikä|eivätkä|emmekä|etkä',
  'ettei|etten|ettet|ettemme|ettette|etteivät',
];

/** How a sentence may say in other words what another language says by a negation. */
export const softNegations: readonly string[] = [
  'vain|ainoastaan|pelkästään|ilman|paitsi|sijaan|sijasta|muu|muut|muuta|muita|muiden|muun|muulle|muuten|muutoin|ennen|vasta|viimeistään|korkeintaan|enintään|*ton|*tön|*ttoma*|*ttömä*|*ttomi*|*ttömi*|*matta|*mättä|maksutta|veloituksetta|kuluitta|syyttä|poikkeuksetta|epä*|kieltä*|kiell*|kielle*|kielti*|kiello*|kielto*|ellei*|ellen|ellet|ellemme|jollei*|jollet|jollemme|jottei*|jottet|jottemme|hylkä*|hylä*|evä*|epää*|torju*|estä*|peruu*|perua|peruta|perut|vastust*|lopet*|yksin|tuskin|harvoin|puuttu*|vältt*|vältä*|pidätty*|vaikka|päinvastoin|poikke*',
];

/** What denies nothing: what is done without something too is done in any case. */
export const evenWithout: readonly string[] = ['myös|vaikka ilman'];
