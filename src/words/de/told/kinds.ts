/**
 * What facts in a text begin with, synonyms apart by `|`, the first the usual one: the first head of a table, the first label of a
 * list, and the label of a line. Each names one kind in its language.
 */
export const kinds = {
  tables: {
    recipients: 'Empfänger|Name des Empfängers|Empfänger der Daten|Datenempfänger',
    recipientCategories:
      'Kategorie von Empfängern|Kategorien von Empfängern|Empfängerkategorie|Empfängerkategorien|Empfängergruppe|Empfängergruppen|Gruppe von Empfängern|Gruppen von Empfängern',
    dataCategories:
      'Personenbezogene Daten|Kategorie personenbezogener Daten|Kategorien personenbezogener Daten|Datenkategorie|Datenkategorien|Datenart|Datenarten',
    retention: 'Was gespeichert wird|Was wir speichern|Gespeicherte Daten|Was aufbewahrt wird',
    sources: 'Quelle|Quellen|Datenquelle|Datenquellen|Quelle der Daten',
    sourceTypes: 'Art der Quelle|Typ der Quelle',
    transfers: 'Land der Übermittlung|Übermittlung nach|Empfängerland|Drittland|Zielland',
    organisations: 'Internationale Organisation',
    cookies: 'Cookie|Cookies|Name des Cookies',
    dataSubjects:
      'Personengruppe|Personengruppen|Kategorie betroffener Personen|Kategorien betroffener Personen|Betroffene Personen',
    ai: 'KI-System|KI-Systeme|Name des KI-Systems',
    rights: 'Recht|Rechte|Ihr Recht|Ihre Rechte',
  },
  lists: {
    purposes: 'Rechtsgrundlage|Rechtsgrundlagen|Rechtsgrundlage der Verarbeitung',
    automatedDecisions: 'Wer entscheidet|Entscheidung durch|Wie wird entschieden',
    jointControllers: 'Gemeinsam Verantwortlicher|Gemeinsam Verantwortliche|Beteiligte|Beteiligter',
    controller: 'Verantwortlicher|Verantwortliche Stelle|Der Verantwortliche',
    dataProtectionOfficer:
      'Datenschutzbeauftragter|Datenschutzbeauftragte|Der Datenschutzbeauftragte',
    representative: 'Vertreter in der EU|EU-Vertreter|Vertreter im EWR|Vertreter',
    requests: 'Anträge|Antrag|So stellen Sie einen Antrag',
    complaint:
      'Aufsichtsbehörde|Datenschutzbehörde|Datenschutzaufsichtsbehörde|Beschwerde bei der Aufsichtsbehörde',
    changes:
      'Wie Änderungen mitgeteilt werden|Änderungen der Datenschutzerklärung|Änderungen dieser Datenschutzerklärung|Änderungen',
    specialCategories:
      'Besondere Kategorien personenbezogener Daten|Sensible personenbezogene Daten',
    children: 'Dienste für Kinder',
    cookieNotice: 'Cookie-Hinweise|Cookie-Erklärung|Cookie-Richtlinie',
    providing:
      'Müssen Sie die Daten bereitstellen?|Müssen die Daten bereitgestellt werden|Pflicht zur Bereitstellung|Müssen Sie sie bereitstellen|Müssen Sie die Daten angeben|Müssen Sie sie angeben',
  },
  lines: {
    jointControllers:
      'Gemeinsam Verantwortliche|Gemeinsam Verantwortlicher|Gemeinsame Verantwortlichkeit',
    representative: 'Vertreter in der EU|EU-Vertreter|Vertreter im EWR|Vertreter',
    dataProtectionOfficer:
      'Datenschutzbeauftragter|Datenschutzbeauftragte|Der Datenschutzbeauftragte',
    recipients:
      'Empfänger|Empfänger der Daten|Datenempfänger|Offenlegung von Daten|Weitergabe von Daten',
    transfers:
      'Übermittlungen außerhalb des EWR|Übermittlungen außerhalb des Europäischen Wirtschaftsraums|Übermittlungen in Länder außerhalb des EWR|Übermittlungen außerhalb der EU und des EWR|Übermittlungen außerhalb der EU/des EWR|Übermittlungen in Drittländer|Übermittlung in Drittländer|Drittlandübermittlungen',
    automatedDecisions:
      'Automatisierte Entscheidungen|Automatisierte Entscheidungsfindung|Automatisierte Entscheidungen im Einzelfall',
    ai: 'KI-Systeme|KI-System|Künstliche Intelligenz|Einsatz künstlicher Intelligenz|Einsatz von KI',
    cookies: 'Cookies|Cookie|Verwendung von Cookies',
    specialCategories:
      'Besondere Kategorien personenbezogener Daten|Sensible personenbezogene Daten',
    children: 'Dienste für Kinder|Kinder',
    security:
      'Sicherheit|Schutz der Daten|So schützen wir Ihre Daten|Wie die Daten geschützt werden|Sicherheitsmaßnahmen',
    'rights.access': 'Auskunftsrecht|Recht auf Auskunft',
    'rights.rectification': 'Recht auf Berichtigung',
    'rights.erasure': 'Recht auf Löschung',
    'rights.restriction': 'Recht auf Einschränkung der Verarbeitung|Recht auf Einschränkung',
    'rights.objection': 'Widerspruchsrecht|Recht auf Widerspruch',
    'rights.portability': 'Recht auf Datenübertragbarkeit',
    'rights.withdrawal': 'Recht auf Widerruf der Einwilligung',
  },
} as const;
