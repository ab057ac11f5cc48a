/**
 * Words that say what may, must, must not or only happens, in Finnish, Swedish and English. One of
 * them added or taken away can turn a sentence around, however alike the two sentences look.
 */
export const MODAL_WORDS: ReadonlySet<string> = new Set(
  [
    'saa saan saat saamme saatte saavat saada saisi voi voin voit voimme voitte voivat voida voidaan voisi saattaa saattavat',
    'täytyy pitää tulee velvollinen velvollisia pakollinen pakollista vapaaehtoinen vapaaehtoista',
    'ei en et emme ette eivät älä älkää eikä ellei vain ainoastaan aina koskaan ilman paitsi kaikki kukaan mitään',
    'får kan måste ska skall bör behöver inte ej icke aldrig alltid endast bara enbart utan utom alla ingen inget inga',
    'frivillig frivilligt obligatorisk obligatoriskt skyldig',
    'may can could must shall should will would might need not no never always only except unless without cannot none all any',
    "don't doesn't won't can't mustn't shouldn't voluntary mandatory required optional obliged",
  ].flatMap((words) => words.split(' ')),
);
