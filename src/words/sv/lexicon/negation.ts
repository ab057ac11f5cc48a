export const negations: readonly string[] = [
  'inte|ej|icke|aldrig|ingen|inga|inget|nej|varken|utan|ingenting|istället',
];

/** What denies the sentence that it stands in. */
export const plainNegations: readonly string[] = [
  'okrypterad*|oskyddad*|olåst*|osäkrad*',
  'inte|ej|icke|nej|aldrig|ingen|inga|inget|ingenting|varken',
];

/** How a sentence may say in other words what another language says by a negation. */
export const softNegations: readonly string[] = [
  'endast|bara|enbart|utan|utom|förutom|fri|fritt|gratis|kostnadsfri*|avgiftsfri*|saknar|saknas|vägra*|neka*|avslå*|avslår|avvisa*|hindra*|förhindra*|istället|stället|annan|annat|andra|annars|innan|före|först|senast|högst|obehörig*|omöjlig*|ogiltig*|onödig*|orimlig*|ogrund*|otillåt*|oberoende|oavsett|okänd*|osäker*|olaglig*|ofullständig*|felaktig*|missbruk*|slutar|upphör*|undvik*|avstå*|förbjud*|förbud*|invänd*|återkall*|sällan|knappast|ensam*|däremot',
];

/** What denies nothing: what is done without something too is done in any case. */
export const evenWithout: readonly string[] = ['även|också utan'];
