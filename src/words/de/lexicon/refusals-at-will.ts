import type { WordList } from '../../word-list.ts';

/**
 * How a controller keeps for itself whether it grants a right; the law lets it refuse in some cases, which a sentence names. Who
 * reserves the right to refuse limits it (`rightLimits`).
 */
export const refusalsAtWill: WordList = {
  words: [
    'wir|unternehmen|gesellschaft|verein|laden|gemeinde|schule|stiftung haben|hat|sind|ist .. recht|berechtigt|befugt|freiheit|frei ... nicht|abzulehnen|verweigern|zurückzuweisen|abzusehen|unterlassen|ablehnen|zurückweisen|absehen',
    'behalten|behält uns|sich .. vor ... nicht|abzusehen|unterlassen',
    'wir|unternehmen|gesellschaft|verein|laden|gemeinde|schule|stiftung können|kann|dürfen|darf .. ablehnen|verweigern|zurückweisen|absehen|unterlassen',
    'können|dürfen wir .. ablehnen|verweigern|zurückweisen|absehen|unterlassen',
    'antrag|anträge|anfrage|anfragen|löschung|berichtigung|auskunft|widerspruch|widersprüche kann|können|darf|dürfen .. abgelehnt|verweigert|zurückgewiesen|unterbleiben',
    'wir sind nicht verpflichtet|gehalten|gezwungen ... löschen|berichtigen|korrigieren|geben|herauszugeben|erteilen|antworten|beantworten|einzuschränken|übertragen|beenden|nachzukommen|folgen|entsprechen',
    'wir haben keine pflicht|verpflichtung ... löschen|berichtigen|korrigieren|geben|herauszugeben|erteilen|antworten|beantworten|einzuschränken|übertragen|beenden|nachzukommen|folgen|entsprechen',
    'wir sehen von einer|der löschung|berichtigung|auskunft|einschränkung .. ab',
  ],
  unless: [
    'wenn|falls|sofern|soweit|solange|insoweit|weil|da|denn|deren|dessen|fälle|fällen|fall',
    'daten|angaben|anträge|anfragen|unterlagen die|deren',
    '*gesetz*|rechtlich*|rechtsanspr*|artikel|art|*verordnung*|gericht*|behörde*|*pflichten',
    'unbegründet*|exzessiv*|wiederholt*|häufig*|missbräuchlich*|offenkundig*|offensichtlich*|identität*|straf*|andere*|dritter|meinungs*|*forschung*|archiv*|beleg*|buchführung*',
  ],
};
