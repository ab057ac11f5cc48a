/** A letter for each right: it names the article, asks no more than the right gives, and holds no personal data; `…` stands where the reader fills in. */
export const letters = {
  access: {
    subject: 'Antrag auf Auskunft über meine Daten',
    text: 'Guten Tag, verarbeiten Sie personenbezogene Daten, die mich betreffen? Wenn ja, senden Sie mir bitte eine Kopie und die in Artikel 15 DSGVO genannten Informationen.',
  },
  rectification: {
    subject: 'Antrag auf Berichtigung meiner Daten',
    text: 'Guten Tag, bitte berichtigen Sie die unrichtigen und vervollständigen Sie die unvollständigen personenbezogenen Daten, die Sie über mich haben (Artikel 16 DSGVO).\nFolgendes ist falsch oder fehlt: …\nSo muss es lauten: …',
  },
  erasure: {
    subject: 'Antrag auf Löschung meiner Daten',
    text: 'Guten Tag, bitte löschen Sie meine personenbezogenen Daten (Artikel 17 DSGVO). Wenn Sie nicht alles löschen, teilen Sie mir mit, was bestehen bleibt und warum.\nDer Antrag betrifft (alle meine Daten / diese Daten): …',
  },
  restriction: {
    subject: 'Antrag auf Einschränkung der Verarbeitung meiner Daten',
    text: 'Guten Tag, bitte schränken Sie die Verarbeitung meiner personenbezogenen Daten ein (Artikel 18 DSGVO).\nDer Antrag betrifft diese Daten: …\nGrund (die Daten sind unrichtig / die Verarbeitung ist unrechtmäßig, ich möchte aber nicht, dass die Daten gelöscht werden / ich benötige die Daten für einen Rechtsanspruch / ich habe Widerspruch gegen die Verarbeitung eingelegt): …',
  },
  objection: {
    subject: 'Widerspruch gegen die Verarbeitung meiner Daten',
    text: 'Guten Tag, ich lege Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten ein (Artikel 21 Absatz 1 DSGVO).\nIch widerspreche dieser Verwendung: …\nGründe, die sich aus meiner besonderen Situation ergeben: …',
  },
  directMarketing: {
    subject: 'Widerspruch gegen Direktwerbung',
    text: 'Guten Tag, ich lege Widerspruch dagegen ein, dass meine personenbezogenen Daten für Direktwerbung und für damit verbundenes Profiling verwendet werden (Artikel 21 Absatz 2 DSGVO).',
  },
  portability: {
    subject: 'Antrag auf meine Daten in einem maschinenlesbaren Format',
    text: 'Guten Tag, bitte senden Sie die personenbezogenen Daten, die ich Ihnen bereitgestellt habe, in einem strukturierten, gängigen und maschinenlesbaren Format (Artikel 20 DSGVO).\nDer Antrag betrifft diese Daten: …\nSenden Sie sie an (mich / diesen anderen Verantwortlichen): …',
  },
  withdrawal: {
    subject: 'Widerruf meiner Einwilligung',
    text: 'Guten Tag, ich widerrufe meine Einwilligung in die Verarbeitung meiner personenbezogenen Daten (Artikel 7 Absatz 3 DSGVO).\nDer Widerruf betrifft: …',
  },
  end: 'Sie finden mich unter (zum Beispiel E-Mail-Adresse oder Kundennummer): …\nBitte antworten Sie per (E-Mail/Post): …\nName: …',
} as const;
