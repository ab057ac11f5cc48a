import type { WordList } from '../../word-list.ts';

export const vagueRetention: WordList = {
  words: [
    'so lange ... erforderlich|notwendig|nötig|benötigt|benötigen|brauchen|gebraucht|vorgeschrieben|zulässig|verlangt|sinnvoll',
    'solange ... erforderlich|notwendig|nötig|benötigt|benötigen|brauchen|gebraucht|vorgeschrieben|zulässig|erlaubt|verlangt|vorsieht|verlangen|sinnvoll|angemessen|relevant|gerechtfertigt|berechtigtes|interesse',
    'nicht ... länger als ... erforderlich|notwendig|nötig|benötigt|gebraucht|geboten|vorgeschrieben|angemessen|zulässig',
    'länger als ... erforderlich|notwendig|nötig|benötigt|gebraucht|vorgeschrieben|angemessen',
    'unnötig|unangemessen|übermäßig lange|lang',
    'speicher*|gespeichert|aufbewahr*|bewahren|gelöscht|löschen|archivier* ... nach|gemäß|entsprechend|laut|aufgrund|im ... gesetz|gesetzen|gesetzlichen|gesetzlicher|rechtsvorschriften|vorschriften|bestimmungen|recht',
    'nach|gemäß|entsprechend|laut den? gesetzlichen|rechtlichen|anwendbaren|geltenden vorschriften|bestimmungen|vorgaben|gesetzen ... gespeichert|aufbewahrt|gelöscht|archiviert',
    'bis|sobald|wenn|sofern|soweit|nach|mit ... zweck|zwecke|zwecks|zweckes ... erfüllt|erreicht|entfällt|entfallen|weggefallen|wegfällt|wegfall',
    'wegfall|erreichen|erreichung|erfüllung|entfallen ... zwecks|zweckes|zwecke|speicherzwecks|verarbeitungszwecks|speicherungszwecks',
    'speicher*|gespeichert|aufbewahr*|bewahren|gelöscht|löschen ... löschkonzept|löschkonzepts|aufbewahrungsplan|aktenplan|löschplan|archivplan',
    'richtet|richten|hängt|hängen|bestimmt|bemisst|variiert|ergibt ... bedarf|erforderlichkeit|notwendigkeit|erforderlich|notwendig|benötigt',
    'so kurz wie möglich',
    'möglichst kurz|kurze',
    'angemessene*|notwendige*|erforderliche*|vernünftige*|geeignete*|begrenzte*|gewisse* zeit|zeitraum|zeitraums|zeitspanne|dauer|frist',
    'gesetzliche*|vorgeschriebene*|vorgesehene*|steuerrechtliche*|handelsrechtliche* aufbewahrungsfrist*|aufbewahrungspflicht*|frist|fristen|aufbewahrungsdauer|speicherfrist*',
    'dauer|zeit|zeitraum|zeitraums|frist die|der|den|für ... gesetz|gesetzlich ... erforderlich|notwendig|zulässig|vorgeschrieben|verlangt|erlaubt|vorsieht',
    'bis auf weiteres',
    'unbestimmte|unbefristete zeit|dauer',
    'nicht|nichts mehr ... benötigt|benötigen|brauchen|gebraucht|erforderlich|notwendig|nötig|relevant',
    'kein|keine ... bedarf|verwendung|grund ... mehr|besteht',
    'soweit ... erforderlich|notwendig|zulässig|nötig',
    'nach|bei bedarf',
    'bis sie|du ... löschung verlangen|verlangst|beantragen|wünschen|bitten|widersprechen',
  ],
  unless: [
    'jahr|jahre|jahren|jahres|monat|monate|monaten|monats|tag|tage|tagen|woche|wochen|stunde|stunden|kalenderjahr*|geschäftsjahr*',
    'endet|enden|ende|beendigung|beendet|abschluss|abgeschlossen|abläuft|ausscheiden|kündigung|kündigen|kündigst|widerruf|widerrufen|abmelden|abmeldung|verjährung|verjährt|schließen|schließung|rechtskräftig|auflösung|austritt|exmatrikulation',
    'ablauf des|der|ihres|deines ... vertrags|vertrages|abonnements|mitgliedschaft|mietverhältnisses|kurses|semesters|schuljahres|kindergartenjahres|verjährungsfrist*|widerspruchsfrist*',
    '§|ao|hgb|bao|ugb|sgb|geldwäschegesetz*|archivgesetz*|abgabenordnung|handelsgesetzbuch*|bundesabgabenordnung|bgb',
  ],
};

export const retentionTasks: string = `
    beschwerde*, reklamation*, garantie*, gewährleistung*, streit*, rechtsstreit*, vertrag, vertrags, vertrages,
    forderung*, anspruch, ansprüche*, bestellung*, mitgliedschaft*, mietverhältnis*, kundenbeziehung*,
    arbeitsverhältnis*, beschäftigung*, antrag, antrags, anfrage, anfragen, anliegen*, bewerbung*,
    bewerbungsverfahren*, verfahren, lieferung*, retoure*, konto, kundenkonto, schaden, schadens*, gewinnspiel*,
    einwilligung, abonnement*, rechnung*, behandlung, reparatur*, veranstaltung*, buchung*, kurs, kurses`;
