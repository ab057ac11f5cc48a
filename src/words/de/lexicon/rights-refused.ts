import type { WordList } from '../../word-list.ts';

/** How the text of a right refuses it; what narrows a refusal may make it lawful. */
export const rightRefusals: WordList = {
  words: [
    'nichts|nie|niemals .. heraus|herausgegeben|gelöscht|geändert',
    'verarbeitung|nutzung .. läuft|geht|dauert .. weiter|fort',
    'einschränkung|löschung|berichtigung|auskunft|kopie|kopien|datenübertragung|übertragung|herausgabe|widerspruch|widerruf|übertragbarkeit|änderung .. ist|sind|bleibt|bleiben .. ausgeschlossen|unmöglich|unzulässig',
    'nicht|nie|niemals|kein|keine|keinen .. löscht|berichtigt|korrigiert|gibt|erteilt|ändert|zeigt|überträgt|übermittelt|akzeptiert|gewährt|beantwortet|beachtet|vorgesehen|übergeben|überlassen|ausgehändigt|bereitgestellt|eröffnet',
    'löscht|berichtigt|korrigiert|gibt|erteilt|ändert|zeigt|überträgt|akzeptiert|gewährt|beantwortet|beachtet|lässt .. nicht|nie|niemals|kein|keine|keinen|keinerlei',
    'weder .. geändert|gelöscht|gezeigt|berichtigt|herausgegeben|eingeschränkt|angenommen',
    'nicht|nie|niemals|kein|keine|keinen .. ausgegeben|verändert|unterbrochen|geprüft|abstellen|abgestellt|abschalten|stoppen|gestoppt|offengelegt|behandelt|verarbeitet|geben|herausgeben|zugestellt',
    'einträge|eintragungen|angaben|daten sind|bleiben endgültig|unveränderlich',
    'daten|angaben|einträge bleiben .. dauerhaft|archiv|für|auf immer?',
    'nur für .. internen|eigenen gebrauch',
    'nicht|nie|niemals|kein|keine|keinen|keinerlei|weder .. löschen|gelöscht|berichtigen|berichtigt|korrigieren|korrigiert|einschränken|eingeschränkt|herausgeben|herausgegeben|heraus|erteilen|erteilt|übertragen|übermitteln|akzeptieren|akzeptiert|annehmen|gewähren|gewährt|beantworten|beantwortet|möglich|widerrufen|widersprechen|verlangen|berücksichtigt|berücksichtigen|erhalten|einsehen|beachten|beachtet|nachkommen|zulassen|zulässig|zugelassen|ausgehändigt|bearbeitet',
    'löschen|berichtigen|korrigieren|beschränken|geben|erteilen|gewähren|beantworten|akzeptieren|bearbeiten|beachten|übertragen|übermitteln|haben|besteht|bestehen|können|kann|dürfen .. nicht|nie|niemals|kein|keine|keinen|keinerlei|weder',
    'lehnen .. ab',
    'ablehnen|abgelehnt|verweigern|verweigert|zurückgewiesen|zurückweisen',
    'kein|keine recht|rechte|auskunft|löschung|berichtigung|kopie|kopien',
    'nicht|nie|niemals .. zurückgenommen|zurückgezogen|befolgt|stattgegeben',
    'einwilligung .. bindend|verbindlich|unwiderruflich|endgültig',
    'nicht|nie|niemals .. entfernt|entfernen|gezeigt|geändert|ändern|vorgelegt|aufgehoben',
  ],
  unless: [
    'müssen|muss|brauchen|spät|schwer|schwierig|fragen|hindernis|zögern|scheuen|kostet|formular',
    'mehr|weitere|weiteren|länger|erneut|berechnen|unentgeltlich',
    'erhalten|bekommen|senden .. werbung|newsletter|nachrichten',
    'können|kann|dürfen .. ablehnen|verweigern|zurückweisen|abgelehnt|verweigert|zurückgewiesen',
    'behalten',
    'wenn|falls|sofern|soweit|solange|weil|da|denn|bis|während|deren|was',
    'die wir|für|zur|das|nach|gesetzlich|sich',
    'deren|gesetz*|*gesetz|gesetzlich*|rechtlich*|art|artikel|erforderlich|notwendig|benötig*|verpflicht*|*pflicht*|gericht*',
    'außer|ausgenommen|andere*|dritter|nur|ohne|immer|stets|absolut|berührt|bedeutet|gebühr*|kosten*|gründe*|grund|begründ*|bestimmt*|manche*|verzögerung|rechtmäßigkeit',
  ],
};

/** What grants a right, in a clause that denies nothing. */
export const rightGrants: readonly string[] = [
  'fehler|angaben|daten .. berichtigen|berichtigt|gelöscht|löschen',
  'sehen|finden|klicken|link',
  'kann|können .. widerrufen|widersprechen|werden',
  'recht|rechte',
  'sie|du können|dürfen|kannst|erhalten|bekommen',
  'können|kannst sie|du',
  'verlangen|anfordern|fordern|bitten|widersprechen|widerrufen|schreiben|wenden|kontaktieren|antrag|verlangt|anfrage|wunsch|mitteilen',
  'wir berichtigen|löschen|ergänzen|geben|erteilen|senden|schicken|beenden|schränken|übertragen',
  'berichtigen|löschen|ergänzen|erteilen|senden|schicken|schränken|übertragen wir',
  'daten|angaben .. gelöscht|berichtigt|korrigiert|übertragen|eingeschränkt',
];

/** What shows that a refusal leaves nobody and nothing out. */
export const wholeRefusals: readonly string[] = [
  'kunden|kundendaten|kundinnen|mitglieder|mitgliedern|mitgliederdaten|nutzer|nutzern|beschäftigten|mieter|mietern|patienten|niemanden|niemandem',
  'alle|jegliche|sämtliche|keinerlei|überhaupt|umständen|anträge|anfragen|widersprüche|widerrufe',
];

/** How a refusal is said to hold in any case: it is no condition. */
export const concessions: readonly string[] = [
  'auch|selbst|sogar|nicht wenn|falls|dann|nachdem',
  'auch|selbst dann nicht? wenn',
];
