import type { ClaimWords } from '../../claim-words.ts';

/** Wohin keine Daten gehen: alles außerhalb des EWR. */
const beyond = [
  'außerhalb der|des EU|EWR',
  'außerhalb der|des europäischen union|wirtschaftsraums|wirtschaftsraumes',
  'der|des? EU|EWR',
  'der|des europäischen union|wirtschaftsraums|wirtschaftsraumes',
  '(',
  ')',
  'in länder|staaten außerhalb',
  'an|in? drittländer|drittstaaten',
  'in ein|kein|einen|keinen drittland|drittstaat',
  'an|in? drittländer|drittstaaten oder an? internationale organisationen',
  'und|oder',
];

/** Überschriften, unter denen vom ganzen Hinweis die Rede ist. */
const general = [
  'datenschutzerklärung|datenschutzhinweise|datenschutzhinweis|datenschutz|datenschutzinformation|allgemeines|sonstiges',
];

/** Wie das Deutsche sagt, dass es etwas nicht gibt. */
export const absences: ClaimWords['absences'] = {
  transfer: {
    examples: [
      'Wir übermitteln Ihre Daten nicht in Länder außerhalb des Europäischen Wirtschaftsraums.',
      'Wir übermitteln keine personenbezogenen Daten in Drittländer.',
      'Eine Übermittlung in Drittländer findet nicht statt.',
      'Eine Übermittlung personenbezogener Daten in Drittländer findet nicht statt und ist auch nicht geplant.',
      'Wir übermitteln keinerlei personenbezogene Daten in Drittstaaten.',
      'Personenbezogene Daten werden nicht in Länder außerhalb der EU oder des EWR übermittelt.',
      'Ihre Daten werden nicht in Drittstaaten übermittelt.',
    ],
    words: [
      ...beyond,
      'wir|ich|nicht|nie|niemals|keine|keinerlei|es|werden|wird',
      'zu keiner zeit|keinem zeitpunkt',
      'und ist auch nicht geplant|beabsichtigt|vorgesehen',
      'der verantwortliche übermittelt|überträgt',
      'keinerlei personenbezogene|personenbezogenen? daten',
      'übermitteln|übermittelt|übertragen|weitergegeben|geben|weiter|senden|gesendet',
      'ihre|deine|keine personenbezogenen? daten',
      'personenbezogene|ihre|deine daten',
      'daten',
      'keine|eine übermittlung|übermittlungen|übertragung ihrer|deiner? personenbezogener|personenbezogenen? daten?',
      'von daten',
      'findet|finden|erfolgt|erfolgen|statt',
    ],
    below: [
      ...general,
      ...beyond,
      'datenübermittlung|datenübermittlungen|drittlandübermittlung|übermittlung|übermittlungen|übermitteln|übermittelt|übertragung|drittländer|drittstaaten|drittland|ihre|ihrer|deiner|daten|personenbezogener|personenbezogenen|in|wir|werden|wohin|internationale|von',
      'ort|der|verarbeitung|wo|verarbeiten|verarbeitet|speichern|gespeichert|werden',
      'empfänger|weitergabe|wer|wem|erhält|bekommt|geben|an|wen|und',
    ],
  },
  'joint-control': {
    examples: [
      'Es gibt keine gemeinsam Verantwortlichen.',
      'Wir haben keine gemeinsam Verantwortlichen.',
      'Eine gemeinsame Verantwortlichkeit mit anderen Stellen besteht nicht.',
    ],
    words: [
      'wir|ich|haben|es|gibt|keine|keinen|sind|nicht|und|kein|bestehen|besteht',
      'gemeinsam|gemeinsamen verantwortliche|verantwortlichen|verantwortlicher',
      'gemeinsame verantwortlichkeit',
      'entscheiden allein|alleine über die zwecke und mittel der verarbeitung',
      'entscheiden allein|alleine über die verarbeitung ihrer|deiner personenbezogenen? daten',
      'über zwecke und mittel der verarbeitung entscheiden wir allein|alleine',
      'mit anderen|niemandem gemeinsam',
      'mit anderen stellen|unternehmen|verantwortlichen',
      'eine|keine gemeinsame verantwortlichkeit',
    ],
    below: [
      ...general,
      'name|des|stelle|verantwortlicher|verantwortliche|verantwortlichen|gemeinsam|gemeinsame|verantwortlichkeit|datenschutzbeauftragte|datenschutzbeauftragter|und|wer|ist|für|ihre|deine|daten|die|verarbeitung|kontakt|kontaktdaten|verantwortlich',
    ],
  },
  'officer-contact': {
    examples: [
      'Wir haben keinen Datenschutzbeauftragten benannt, weil das Gesetz es nicht verlangt.',
      'Ein Datenschutzbeauftragter wurde nicht bestellt.',
    ],
    words: [
      'wir|ich|haben|habe|es|gibt|keinen|keine|nicht|ist|wurde|ein|eine|einen|kein',
      'benannt|bestellt|ernannt',
      'datenschutzbeauftragten|datenschutzbeauftragte|datenschutzbeauftragter',
      'der verantwortliche hat keinen|keine',
      'weil|da das gesetz ihn|dies|das|es uns? nicht vorschreibt|verlangt|fordert',
      'weil|da wir dazu nicht verpflichtet sind',
      'weil|da keine pflicht dazu? besteht',
    ],
    below: [
      ...general,
      'name|des|stelle|verantwortlichen|verantwortlicher|verantwortliche|datenschutzbeauftragte|datenschutzbeauftragter|datenschutzbeauftragten|und|wer|ist|für|ihre|deine|daten|die|der|verarbeitung|kontakt|kontaktdaten|verantwortlich|gemeinsam|gemeinsame',
    ],
  },
  'automated-decision': {
    examples: [
      'Wir treffen keine automatisierten Entscheidungen über Sie.',
      'Eine automatisierte Entscheidungsfindung findet nicht statt.',
      'Wir treffen keine automatisierten Entscheidungen im Einzelfall einschließlich Profiling.',
      'Wir nutzen keine automatisierte Entscheidungsfindung einschließlich Profiling.',
    ],
    words: [
      'wir|ich|nicht|nie|niemals|keine|kein|es|werden|wird|und|oder|auch|einschließlich',
      'treffen|getroffen|nutzen|genutzt|setzen|eingesetzt|verwenden|verwendet|findet|statt|ein|erfolgt|erfolgen',
      'automatisierten|automatisierte|automatischen|automatische entscheidungen|entscheidung|einzelentscheidungen|entscheidungsfindung|einzelfallentscheidungen',
      'eine? automatisierte entscheidung|entscheidungsfindung',
      'entscheidungsfindung|entscheidungen|entscheidung im einzelfall',
      'entscheidungen über sie|dich',
      'über sie|dich',
      'ausschließlich|allein|nur automatisiert|automatisch',
      'entscheidungen über sie|dich ausschließlich|allein automatisiert|automatisch',
      'die ausschließlich|allein auf einer? automatisierten verarbeitung beruhen',
      'ausschließlich|allein auf automatisierter verarbeitung beruhende|beruhenden? entscheidungen?',
      'einschließlich profiling',
      'oder ein? profiling',
      'ihre|deine daten werden nicht für automatisierte entscheidungen verwendet|genutzt',
      'im sinne von|des artikel|art|artikels 22 der? dsgvo?',
      'gemäß artikel|art 22 der? dsgvo?',
      'die ihnen|dir gegenüber rechtliche wirkung entfalten',
    ],
    below: [
      ...general,
      'automatisierte|automatische|entscheidungen|entscheidung|entscheidungsfindung|einzelentscheidungen|profiling|und|einschließlich|oder',
      'rechte|ihre|deine|weitere|wie|sie|du|nutzen|ausüben|beschwerde|recht|auf',
    ],
  },
  children: {
    examples: [
      'Unsere Leistungen bieten wir Kindern nicht an.',
      'Unsere Dienste richten sich nicht an Kinder.',
    ],
    words: [
      'wir|nicht|nie|keine|sind|ist|sich|richten|richtet|bieten|an|werden|angeboten|bestimmt|gedacht',
      'unsere|unser leistungen|dienste|angebot|dienstleistungen|dienst',
      'keine leistungen|dienste|dienstleistungen',
      'direkt|unmittelbar',
      'kindern|minderjährigen',
      'für|an kinder|minderjährige',
      'kindern oder minderjährigen',
    ],
    below: [
      ...general,
      'kinder|minderjährige|und|unsere|leistungen|dienste|für|wen|gilt|diese|dieser|hinweis|erklärung|betroffene|personen|wer|ist|betroffen|angebote',
    ],
  },
};
