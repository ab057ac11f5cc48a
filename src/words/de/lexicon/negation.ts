export const negations: readonly string[] = [
  'nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keines|keinerlei|weder|ohne|nichts|niemand|niemanden|niemandem|keinesfalls|statt|anstatt',
];

/** What denies the sentence that it stands in. */
export const plainNegations: readonly string[] = [
  'unverschlüsselt*|ungeschützt*|ungesichert*|unverschlossen*',
  'nicht|nie|niemals|nein|kein|keine|keinen|keinem|keiner|keines|keinerlei|weder|niemand|niemandem|niemanden|nichts',
];

/** How a sentence may say in other words what another language says by a negation. */
export const softNegations: readonly string[] = [
  'nur|ausschließlich|lediglich|ohne|außer|kostenlos|unentgeltlich|frei|*frei|*los|fehlt|fehlen|lehnen|ablehn*|abgelehnt|verweiger*|verhinder*|statt|anstatt|stattdessen|andere*|sonst|bevor|vor|erst|spätestens|höchstens|unmöglich|unzulässig*|unrichtig*|unvollständig*|unbefugt*|unabhängig*|unbekannt*|unbegründet*|unberührt|unerlaubt*|ungültig*|unnötig*|unterlass*|unterbleib*|missbrauch*|vermeid*|verzicht*|untersag*|verbot*|verbiet*|widersprech*|widerspruch*|widerruf*|kaum|selten|allein|dagegen|hingegen|stoppen',
];

/** What denies nothing: what is done without something too is done in any case. */
export const evenWithout: readonly string[] = ['auch|selbst ohne'];
