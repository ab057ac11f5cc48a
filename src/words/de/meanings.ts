/** What changed facts mean for the reader, a sentence each: `{n}` is what the entry is called, `{a}` and `{b}` are both sides, `{x}` values that came or went. */
export const meanings = {
  basis: {
    added: '„{n}“ beruht jetzt hierauf: {x}.',
    removed: '„{n}“ beruht nicht mehr hierauf: {x}.',
  },
  purpose: {
    added: 'Wir nutzen Ihre Daten jetzt für einen neuen Zweck: {n}.',
    removed: 'Wir nutzen Ihre Daten nicht mehr für diesen Zweck: {n}.',
  },
  purposeName: {
    changed: 'Der Zweck hieß {a} und heißt jetzt {b}.',
  },
  profiling: {
    added: 'Zum Profiling („{n}“) heißt es jetzt: {x}.',
    removed: 'Zum Profiling („{n}“) heißt es nicht mehr: {x}.',
    changed: 'Zum Profiling („{n}“) hieß es {a} und heißt es jetzt {b}.',
  },
  newUse: {
    added: 'Für „{n}“ nutzen wir jetzt Daten, die wir zu einem anderen Zweck erhoben haben: {x}.',
  },
  tracking: {
    added: 'Für „{n}“ nutzen wir jetzt Cookies oder ähnliche Techniken.',
    removed: 'Für „{n}“ nutzen wir keine Cookies oder ähnlichen Techniken mehr.',
  },
  purposeData: {
    added: 'Für „{n}“ nutzen wir jetzt auch diese Daten: {x}.',
    removed: 'Für „{n}“ nutzen wir diese Daten nicht mehr: {x}.',
  },
  automatedDecision: {
    added: 'Wir treffen jetzt automatisierte Entscheidungen über Sie: {n}.',
    removed: 'Wir treffen keine solchen automatisierten Entscheidungen mehr über Sie: {n}.',
  },
  transfer: {
    added: 'Ihre Daten werden jetzt aus dem Europäischen Wirtschaftsraum hinaus übermittelt: {n}.',
    removed: 'Diese Übermittlung aus dem Europäischen Wirtschaftsraum hinaus ist beendet: {n}.',
  },
  transferCountry: {
    changed: 'Das Land, in das Daten übermittelt werden, war {a} und ist jetzt {b}.',
  },
  transferMechanism: {
    added: 'Die Übermittlung („{n}“) beruht jetzt hierauf: {x}.',
    removed: 'Die Übermittlung („{n}“) beruht nicht mehr hierauf: {x}.',
  },
  transferRecipient: {
    added: 'Bei der Übermittlung („{n}“) gehen Daten jetzt auch an: {x}.',
    removed: 'Bei der Übermittlung („{n}“) gehen Daten nicht mehr an: {x}.',
  },
  period: {
    added: 'Die Speicherdauer („{n}“) beträgt jetzt {b}.',
    removed: 'Diese Speicherdauer („{n}“) wird nicht mehr genannt: {a}.',
    changed: 'Die Speicherdauer („{n}“) betrug {a} und beträgt jetzt {b}.',
  },
  retention: {
    added: 'Wir nennen jetzt auch diese Speicherdauer: {n}.',
    removed: 'Diese Speicherdauer nennen wir nicht mehr: {n}.',
  },
  recipient: {
    added: 'Ihre Daten erhält jetzt auch dieser Empfänger: {n}.',
    removed: 'Ihre Daten erhält dieser Empfänger nicht mehr: {n}.',
  },
  recipientName: {
    changed: 'Empfänger Ihrer Daten war {a} und ist jetzt {b}.',
  },
  recipientRole: {
    changed: 'Die Stellung des Empfängers („{n}“) war {a} und ist jetzt {b}.',
  },
  recipientPlace: {
    added: 'Der Empfänger („{n}“) verarbeitet Ihre Daten jetzt auch hier: {x}.',
    removed: 'Der Empfänger („{n}“) verarbeitet Ihre Daten nicht mehr hier: {x}.',
  },
  purposeRecipient: {
    added: 'Für „{n}“ gehen Ihre Daten jetzt auch an: {x}.',
    removed: 'Für „{n}“ gehen Ihre Daten nicht mehr an: {x}.',
  },
  controller: {
    changed: 'Verantwortlich für Ihre Daten war {a} und ist jetzt {b}.',
  },
  jointControl: {
    added: 'Wir sind jetzt gemeinsam mit anderen für Ihre Daten verantwortlich: {n}.',
    removed: 'Diese gemeinsame Verantwortung für Ihre Daten ist beendet: {n}.',
  },
  group: {
    added: 'Die Erklärung betrifft jetzt auch diese Gruppe: {n}.',
    removed: 'Die Erklärung betrifft diese Gruppe nicht mehr: {n}.',
  },
  category: {
    added: 'Wir verarbeiten jetzt auch diese Daten über Sie: {n}.',
    removed: 'Wir verarbeiten diese Daten über Sie nicht mehr: {n}.',
  },
  item: {
    added: 'Zu „{n}“ gehört jetzt auch: {x}.',
    removed: 'Zu „{n}“ gehört nicht mehr: {x}.',
  },
  source: {
    added: 'Wir erhalten Ihre Daten jetzt auch aus dieser Quelle: {n}.',
    removed: 'Wir erhalten Ihre Daten nicht mehr aus dieser Quelle: {n}.',
  },
} as const;
