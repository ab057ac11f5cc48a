import { latin } from '../../../../schema/latin.ts';
import type { WordList } from '../../word-list.ts';

export const genericRecipients: WordList = {
  words: [
    'ausgewählte*|vertrauenswürdige*|bestimmte*|verschiedene*|externe*|andere*|sonstige*|weitere*|unsere*|einige* partner|partnern|geschäftspartner*|unternehmen|firmen|gesellschaften|stellen|dritte*|empfänger*|dienstleister*|anbieter*|lieferanten|organisationen|parteien|auftragsverarbeiter*|kooperationspartner*',
    'dritte|dritten|dritter|drittparteien|drittunternehmen|drittfirmen|drittanbieter|drittanbietern',
    'geschäftspartner|geschäftspartnern|kooperationspartner|kooperationspartnern|vertragspartner|vertragspartnern|partnerunternehmen|partnerfirmen|werbepartner|werbepartnern',
    'partner|partnern|partnerinnen',
    'verbundene|verbundenen|verbundener unternehmen|gesellschaften',
    'konzernunternehmen|konzerngesellschaften|gruppenunternehmen|gruppengesellschaften|tochtergesellschaften|schwestergesellschaften|tochterunternehmen',
    'unternehmen|firmen|gesellschaften unserer|der gruppe|unternehmensgruppe',
    'unternehmen|firmen|stellen die für? uns ... dienstleistungen|leistungen|dienste erbringen|anbieten',
    'dienstleister|dienstleistern|dienstleisterinnen|dienstleistungsunternehmen|diensteanbieter|diensteanbietern',
    'auftragsverarbeiter|auftragsverarbeitern|subunternehmer|subunternehmern|unterauftragnehmer|unterauftragnehmern|auftragnehmer|auftragnehmern|lieferanten|zulieferer|zulieferern|erfüllungsgehilfen',
  ],
  beside: [
    'geben|gibt|gegeben|weiter|weitergeben|weitergegeben|weitergabe|übermitteln|übermittelt|übermittlung|teilen|geteilt|offenlegen|offengelegt|offenlegung|legen|überlassen|verkaufen|verkauft|senden|gesendet|erhalten|erhält|bekommen|bekommt|zugänglich|zugriff|zugang|verarbeiten|einsetzen|setzen|bedienen|empfänger|empfängern|leiten|weitergeleitet|stellen|verfügung|einsehen|sehen|nutzen',
  ],
  unless: [
    'folgende|folgenden|nachstehende|genannte|genannten|aufgeführte|aufgeführten|liste|aufzählung',
    'statistik*|anonym*|gemeint|verstehen|bedeutet',
  ],
};

export const recipientTellsMore =
  /^\s*(?:weiter|weitergegeben|weitergeleitet|übermittelt|offengelegt|offen|geteilt|überlassen)?(?:,?\s*(?:die|der|das|welche|denen|deren|wie|und zwar|nämlich|für|in|im|zum|zur|mit|namens|aus)(?!\p{L})|[:(–—])/u;

export const recipientTellsNothing = latin(
  /^\s*(?:weiter|weitergegeben|weitergeleitet|übermittelt|offengelegt|offen|geteilt|überlassen)?,?\s*(?:(?:die|welche|denen)\s+(?:uns (?:unterstützen|helfen)(?!,)|(?:für uns|uns) (?:dienste|dienstleistungen|leistungen) (?:erbringen|anbieten)|wir (?:vertrauen|zusammenarbeiten)|mit uns zusammenarbeiten|(?:zugang|zugriff) (?:haben|erhalten))|(?:für|in|im|zum|zur|mit)\s+(?:verschiedene\p{L}*|andere\p{L}*|eigene\p{L}*|deren|werbung|werbezwecke\p{L}*|marketing\p{L}*|geschäftszwecke\p{L}*|verfügung|weiteren?|diese\p{L}*|einzelnen|bestimmten|verarbeitung|nutzung|EU|USA|rahmen|auftrag))/iu,
);

export const recipientTrade = latin(
  /(?:\p{L}-|(?<!\p{L})(?:medizinische|technische|logistische|ärztliche|kommunale|steuerliche|psychologische)[nr]?\s+)$/iu,
);
