/** How the words of an absence tell of a joint controller, and how they tell it away. */
export const jointWords = {
  words: ['gemeinsam|gemeinsame|zusammen'],
  unless: ['allein|alleinige|alleiniger|selbst|nur'],
};

/** How they tell of a machine that decides, and of people who do. */
export const machineWords = {
  words: [
    'automatisch|automatische|automatisiert|automatisierte|algorithm*|computer*|software|maschine|maschinell*|ki',
    'entscheidet .. programm|system',
    'programm|system entscheidet|bestimmt|bewilligt',
  ],
  unless: [
    'trainer|trainerin|beraterin|berater',
    'sachbearbeiterin|sachbearbeiterinnen|gremium|ausschuss|vorstand|lehrkraft|ärztin|arzt',
    'mensch|menschen|mitarbeiter*|beschäftigte*|fachkraft|fachkräfte|person|personen|sachbearbeiter*|hilfe|unterstützt|unterstützung|hilft',
  ],
  plain: [
    'programm|computer|software|algorithmus|maschine|system|roboter|ki .. entscheidet|bestimmt|bewilligt|genehmigt|ablehnt|lehnt|wählt|selbst|allein|verweigert',
    'entscheidet|bestimmt|bewilligt|genehmigt|lehnt .. programm|computer|software|algorithmus|maschine|system|ki',
    'von einem|einer .. programm|computer|software|algorithmus|system .. entschieden|bestimmt|abgelehnt|bewilligt',
  ],
};

/** How they tell that something is offered to children, and how that it is for others. */
export const offeredWords = {
  words: [
    'bieten|bietet|richtet|richten|bestimmt|gedacht .. kinder|kindern|minderjährige|minderjährigen',
    'kindern|minderjährigen .. bieten|angeboten',
    'kinder|minderjährige .. bestimmt|gedacht|gerichtet',
  ],
  unless: ['erwachsene|erwachsenen|nur|ausschließlich|eltern|sorgeberechtigte|sorgeberechtigten'],
  plain: [
    'bieten|bietet|richtet|richten|bestimmt|gedacht .. kinder|kindern|minderjährige|minderjährigen',
    'kindern|minderjährigen .. bieten|angeboten',
    'kinder|minderjährige .. können|dürfen .. selbst|anlegen|bestellen|kaufen|anmelden|beitreten',
  ],
};

/** How they tell of cookies, and that only what the service strictly needs is stored: of such ones nothing is owed. */
export const cookieWords = {
  words: ['cookie|cookies'],
  unless: ['notwendig*|erforderlich*|technisch*|nötig*|benötigt|benötigen'],
};
/** How they tell of data on their way, or of who works with them, and what else a country may be named for. */
export const abroadWords = {
  words: [
    'daten|angaben|kopien|*kopien|sicherungen|*sicherungen|kundendienst|kundenservice|support|lohnabrechnung|*abrechnung|zahlungen|newsletter|archiv|server|servern|dienstleister|lieferant|anbieter|muttergesellschaft|konzern*|*gesellschaft|cloud|datenbank|anfragen|anrufe|*register',
    'übermittelt|übermitteln|gehen|geht|gesendet|gespeichert|liegen|liegt|stehen|steht|verarbeitet|bearbeitet|betreut|arbeitet|erfolgt|beantwortet|betrieben|geführt|gelesen|ausgewertet',
  ],
  unless: [
    'bestellungen|pakete|kunden|besucher|reisen|selbst|angemessen*|beschluss|gesetz',
    'nicht|kein|keine|keinen|nie|niemals',
  ],
};

/** How a denial is taken back for some: what stands behind is not denied. */
export const exceptionWords: readonly string[] = [
  'außer|ausgenommen',
  'abgesehen von|vom',
  'mit ausnahme',
  'bis auf',
  'nur|lediglich',
  'anderen|andere als',
];
