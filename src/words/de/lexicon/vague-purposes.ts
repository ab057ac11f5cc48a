import type { WordList } from '../../word-list.ts';

export const vaguePurposes: WordList = {
  words: [
    'verbesserung|optimierung|weiterentwicklung|entwicklung|ausbau|fortentwicklung unserer|unseres|der|des|von|neuer ... dienste|diensten|dienstes|dienstleistungen|leistungen|services|angebote|angebots|angebotes|produkte|produkten|website|webseite|plattform|geschäftstätigkeit|geschäfts|abläufe|prozesse|nutzererlebnisses|kundenerlebnisses|app',
    'unsere|unser|unseren|das|die|neue ... dienste|dienstleistungen|leistungen|services|service|angebote|angebot|produkte|website|webseite|plattform|geschäft|abläufe|nutzererlebnis|kundenerlebnis|nutzungserlebnis zu? verbessern|optimieren|weiterzuentwickeln|weiterentwickeln|entwickeln',
    'unsere|unser|unseren ... dienste|dienstleistungen|leistungen|services|service|angebote|angebot|produkte|website|webseite|plattform ... zu verbessern|optimieren|weiterzuentwickeln',
    'verbesserung|optimierung des|ihres|deines nutzererlebnisses|kundenerlebnisses|nutzungserlebnisses|einkaufserlebnisses',
    'produktentwicklung|produktverbesserung|geschäftsentwicklung|serviceverbesserung|qualitätsverbesserung|angebotsoptimierung|dienstverbesserung',
    'forschungszwecke|forschungszwecken',
    'forschung und entwicklung',
    'für forschung',
    'personalisier* ... dienste|services|inhalte|inhalten|angebote|angeboten|erlebnis|erlebnisses|empfehlungen|produkte',
    'personalisierung unserer|der|des|ihres ... dienste|services|inhalte|angebote|angebots|erlebnisses|website',
    'maßgeschneiderte*|individuelle* dienste|services|inhalte|angebote|erlebnis',
    'geschäftszwecke|geschäftszwecken|analysezwecke|analysezwecken|verwaltungszwecke|verwaltungszwecken|statistikzwecke|statistikzwecken',
    'geschäftliche*|kommerzielle*|interne*|administrative*|organisatorische*|betriebliche*|analytische*|statistische*|berechtigte*|sonstige*|verschiedene*|andere*|verbundene* zwecke|zwecken|bedürfnisse|gründen',
    'führung|betrieb|ausbau unseres|des geschäfts|geschäftsbetriebs|unternehmens',
    'zwecke|zwecken unseres unternehmens|geschäfts|geschäftsbetriebs',
  ],
  unless: [
    'wie|was|ob|wo|wann',
    'welche|welcher|welches|welchen ... seite|seiten|produkte|artikel|funktionen|funktion|abschnitte|bereiche|schritte|schritt',
    'rückmeldung*|umfrage*|befragung*|antworten|bewertungen|besuche|klicks|geklickt|suchanfragen|käufe|gekauft*|einkäufe|bestellt*|bestellungen|bestellung',
    'absturz*|abstürze|fehler|fehlermeldungen|protokolle|artikel|beschwerden|aufzeichnungen|anrufe|standort|gelesen*|angesehen*',
    'zählen|messen|vergleichen|ladezeit*|abschlussarbeit|studie|vorschläge|beheben|reparatur*',
  ],
};
