import type { EmptyWords } from '../../empty-words.ts';
import type { WordList } from '../../word-list.ts';

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

/** How laws are told of that nobody names; what looks like the name of one is told by `unless`. */
export const describedLaws: WordList = {
  words: [
    'gesetze|gesetzen|rechtsvorschriften|vorschriften|bestimmungen|regelungen|*recht|*regelungen|*vorschriften|*bestimmungen|normen|pflichten|*pflichten',
  ],
  unless: [
    '*sgesetz|*gesetz|*gesetzbuch|*gesetzes|*ordnung|*buch|*verordnung|*richtlinie|gwg|hgb|ao|bgb|bdsg|kwg|sgb|estg|ustg',
    'abschnitt|paragraph|artikel|art|§',
  ],
  beside: [
    'geltend*|anwendbar*|einschlägig*|jeweils|jeweilig*|maßgeblich*|gültig*|zwingend*|relevant*|branchen*|gesetzlich*|gelten|betreffen*|anzuwenden*',
  ],
};
