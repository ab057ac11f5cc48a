import type { EmptyWords } from '../../empty-words.ts';

/** What may be said of the logic of a decision without telling how it is made. */
export const emptyLogic: EmptyWords = {
  heads: [
    'algorithm*|programm|programms|programme|computer*|system|systems|systeme|automat*|ki|künstliche*|maschin*|modell*|technik',
    'technolog*|software*|roboter*|werkzeug*|tool|tools|geschäftsgeheimnis*|betriebsgeheimnis*|geheim|vertraulich',
    'verfahren*|methode|methoden|faktoren|kriterien|umstände|formel',
  ],
  around: [
    'anerkannt*|bewährt*|etabliert*|zuverlässig*|wissenschaftlich*|mehrere*|viele*|zahlreiche*|diverse*|berücksichtigt|berücksichtigen|fließen|einfließen|ein|kommt|einsatz|zum|gängig*|üblich*|international*|branchen*|statistik|erfahrung*|alle|aller|relevant*|gesamt*|verfahren*|methode|methoden|faktoren|kriterien|umstände|gewichtet|abgewogen|verschiedene*',
    'liefert|liefern|gibt|aus|erzeugt|künstlichen|erfolgt|erfolgen|fällt|fällen|gefällt|wir|uns|unser*|verwenden|verwendet|nutzen|nutzt|setzen|ein|einen|eine|einem|einer|der|die|das|den|dem|des|entscheid*',
    'trifft|treffen|getroffen|wird|werden|von|mit|hilfe|mithilfe|durch|auf|basis|grundlage|beruht|beruhen|basiert|und|oder|zu|zur',
    'für|über|sie|ihre*|ihren|daten|antrag*|anträge|anfrage*|bewert*|beurteil*|prüft|prüfen|geprüft|berechne*|ergebnis*',
    'score*|scoring|punkte|punktwert|bonität*|kreditwürdigkeit*|kreditentscheid*|modern*|fortschrittlich*|eigen*|vollständig|rein',
    'allein|ausschließlich|verarbeit*|analys*|prozess*|nicht|offengelegt|veröffentlicht|ist|sind|bestimmt*|verschieden*',
    'ihnen|es|dieser|diese|dies|dabei|intelligenz|lernen|lernend*|verfahren|logik|mathematisch*|statistisch*|im|in',
  ],
};
