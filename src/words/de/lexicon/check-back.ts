import type { WordList } from '../../word-list.ts';

export const promisesToTell: WordList = {
  words: [
    'wir werden ... sie|ihnen|dich|dir|alle|allen ... mit|informieren|benachrichtigen|schreiben|mitteilen|mail|brief|vorab|rechtzeitig|an',
    'wir informieren|benachrichtigen|unterrichten|schreiben|teilen|kündigen|senden',
    'informieren|benachrichtigen|unterrichten|verständigen wir sie|dich|alle',
    'teilen|kündigen|schicken|senden wir ihnen|dir',
  ],
};

export const checkBack: WordList = {
  words: [
    'prüfen|prüfe|überprüfen|besuchen|besuche|lesen|lies|konsultieren|verfolgen|einsehen|sehen|schauen|schau|rufen|informieren ... regelmäßig|regelmässig|gelegentlich|häufig|öfter|oft|immer|ab|wieder|hin',
    'regelmäßig|gelegentlich|häufig|öfter|periodisch|laufend ... prüfen|überprüfen|besuchen|lesen|konsultieren|einsehen|einzusehen|nachzulesen|anzusehen|aufzurufen|durchzulesen|informieren|nachsehen|nachschauen',
    'von zeit zu zeit ... lesen|prüfen|überprüfen|besuchen|einzusehen|nachzulesen|durchzulesen|aufzurufen|informieren|nachsehen|vorbeischauen',
    'empfehlen|bitten|raten|ermutigen|ersuchen ... regelmäßig|gelegentlich|wieder|erneut|öfter|änderungen|aktuell*|aktualisierung*|neueste*',
    'informieren sie sich ... regelmäßig|aktuell*|änderungen|stand',
    'informiere dich ... regelmäßig|aktuell*|änderungen|stand',
    'sich|dich ... selbst|regelmäßig|laufend ... informieren|informiert',
    'auf dem laufenden zu? halten|bleiben',
    'halten sie sich ... laufenden',
    'ihre|ihrer|deine|deiner pflicht|verantwortung|aufgabe ... prüfen|lesen|informieren|verfolgen',
    'selbst dafür? verantwortlich ... prüfen|lesen|informieren|verfolgen',
    'schauen|schau sie? ... wieder|vorbei',
    'sollten|müssen|solltest|musst sie|du|nutzer|kunden|leser|mitglieder ... regelmäßig|erneut|immer|änderung*|aktuell*|jeweils ... prüfen|lesen|einsehen|verfolgen|besuchen|informieren',
    'sie|du|nutzer|kunden|leser|mitglieder sollten|müssen|solltest|musst ... regelmäßig|erneut|änderung*|aktuell* ... prüfen|lesen|einsehen|verfolgen|besuchen|informieren',
    'änderungen|aktualisierungen können|sollten|müssen|sind ... eingesehen|verfolgt|nachgelesen|abgerufen|einzusehen ... werden?',
  ],
  unless: [
    'prüfen|überprüfen|überarbeiten|aktualisieren|lesen|sehen wir',
    'wir prüfen|überprüfen|überarbeiten|aktualisieren|lesen|sehen ... regelmäßig|jährlich|laufend|oft|immer',
    'wird|werden ... von uns|jährlich|regelmäßig ... überprüft|überarbeitet|aktualisiert',
    'prüft|überprüft unsere|unser',
  ],
};
