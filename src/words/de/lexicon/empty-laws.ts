import type { EmptyWords } from '../../empty-words.ts';

/** What any law may be called by somebody who names none. */
export const emptyLaws: EmptyWords = {
  heads: [
    'gesetz|gesetze|gesetzen|gesetzes|recht|rechts|rechtsvorschrift|rechtsvorschriften|vorschrift|vorschriften',
    'bestimmungen|regelungen|gesetzgebung|verordnung|verordnungen|normen|pflicht|pflichten|verpflichtung|verpflichtungen',
  ],
  around: [
    'auf|unser|unternehmen|geltendes|geltende|geltenden|geltender|anwendbares|anwendbare|anwendbaren|einschlägige|einschlägigen|einschlägiges',
    'jeweils|jeweilige|jeweiligen|nationales|nationale|nationalen|deutsches|deutsche|deutschen|österreichisches|europäisches',
    'europäische|eu|gesetzliche|gesetzlichen|rechtliche|rechtlichen|zwingende|zwingendes|sonstige|andere|das|die|der|des|dem|den',
    'und|oder|für|uns|relevante|relevanten|maßgebliche|maßgeblichen|maßgebliches|aktuelle|aktuelles|gültige|gültiges|bestehende|nach|gemäß|in|kraft|unsere|branche',
  ],
};
