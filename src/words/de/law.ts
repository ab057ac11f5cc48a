/** What the law asks, in the words of the checker: each duty, when it binds, what an adequacy decision covers, and tools for transfers that no longer work. */
export const law = {
  duties: {
    controller: 'Name und Kontaktdaten des Verantwortlichen',
    representative: 'Vertreter des Verantwortlichen in der Union',
    'representative-details': 'Name und Kontaktdaten des Vertreters',
    'data-protection-officer': 'Kontaktdaten des Datenschutzbeauftragten',
    purposes: 'Zwecke der Verarbeitung',
    'legal-bases': 'Rechtsgrundlage für die Verarbeitung',
    'legitimate-interests': 'Berechtigte Interessen des Verantwortlichen oder eines Dritten',
    'interest-holder': 'Wessen berechtigtes Interesse es ist',
    'data-categories': 'Kategorien personenbezogener Daten',
    recipients: 'Empfänger oder Kategorien von Empfängern',
    transfers:
      'Übermittlungen an Drittländer oder internationale Organisationen und ob ein Angemessenheitsbeschluss vorliegt',
    'transfer-safeguards':
      'Garantien der Übermittlung und wie eine Kopie von ihnen zu erhalten ist oder wo sie verfügbar sind',
    retention: 'Speicherdauer oder die Kriterien für ihre Festlegung',
    access: 'Auskunftsrecht',
    rectification: 'Recht auf Berichtigung',
    erasure: 'Recht auf Löschung',
    restriction: 'Recht auf Einschränkung der Verarbeitung',
    objection: 'Widerspruchsrecht, getrennt von anderen Informationen',
    'direct-marketing':
      'Recht auf Widerspruch gegen Direktwerbung, getrennt von anderen Informationen',
    'research-objection':
      'Recht auf Widerspruch gegen die Verarbeitung für Forschung oder Statistik',
    portability: 'Recht auf Datenübertragbarkeit',
    withdrawal:
      'Recht, die Einwilligung jederzeit zu widerrufen, und Hinweis, dass die frühere Verarbeitung rechtmäßig bleibt',
    complaint: 'Beschwerderecht bei einer Aufsichtsbehörde',
    providing:
      'Ob die Daten bereitgestellt werden müssen, was dazu verpflichtet und welche Folgen die Nichtbereitstellung hat',
    sources: 'Aus welcher Quelle die Daten stammen',
    'source-accessibility': 'Ob die Quelle öffentlich zugänglich ist, wo sie es sein kann',
    'automated-decisions': 'Automatisierte Entscheidungen, ihre Logik, Tragweite und Auswirkungen',
    'new-purpose': 'Ein neuer Zweck, vor Beginn der Verarbeitung',
    'informed-in-time': 'Wann betroffene Personen über anderswo erhobene Daten informiert werden',
    'informing-exempted': 'Warum betroffene Personen nicht einzeln informiert werden',
    'information-left-out': 'Warum und aufgrund welcher Ausnahme etwas weggelassen wird',
    'special-categories':
      'Bedingung, die die Verarbeitung besonderer Kategorien personenbezogener Daten erlaubt',
    'criminal-data':
      'Rechtsvorschrift, die die Verarbeitung von Daten über strafrechtliche Verurteilungen und Straftaten erlaubt',
    'national-number': 'Aus welchem Grund eine nationale Kennziffer verarbeitet wird',
    'law-named':
      'Rechtsvorschrift, auf der die rechtliche Verpflichtung oder die Aufgabe im öffentlichen Interesse beruht',
    'free-consent': 'Die Einwilligung ist freiwillig',
    'child-consent':
      'Altersgrenze für die Einwilligung eines Kindes und Einwilligung oder Zustimmung des Trägers der elterlichen Verantwortung',
    'automated-decision-ground': 'Was die automatisierte Entscheidung erlaubt',
    'automated-decision-safeguards':
      'Recht auf Eingreifen einer Person, auf Darlegung des eigenen Standpunkts und auf Anfechtung der Entscheidung',
    'automated-decision-special-categories':
      'Bedingung, die eine automatisierte Entscheidung mit besonderen Kategorien personenbezogener Daten erlaubt',
    'joint-controllers': 'Gemeinsam Verantwortliche und das Wesentliche ihrer Vereinbarung',
    'joint-contact-point': 'An welchen der gemeinsam Verantwortlichen man sich wenden kann',
    'officer-of-public-body': 'Datenschutzbeauftragter einer Behörde oder öffentlichen Stelle',
    'transfer-derogation': 'Auf welcher Ausnahme die Übermittlung beruht',
    'transfer-risks': 'Risiken einer Übermittlung, für die eine Einwilligung eingeholt wird',
    'transfer-interest': 'Zwingendes berechtigtes Interesse, auf dem die Übermittlung beruht',
    transparency: 'Präzise, transparente, verständliche und leicht zugängliche Informationen',
    'specific-purposes': 'Festgelegte Zwecke und für sie notwendige Daten',
    accountability: 'Der Verantwortliche kann nachweisen, was wann mitgeteilt wurde',
    'using-rights': 'Wie man die Rechte ausübt',
    'answer-in-time': 'Frist, innerhalb der ein Antrag beantwortet wird',
    refusal: 'Gründe einer Ablehnung und Rechtsbehelfe',
    'free-of-charge': 'Anträge sind unentgeltlich',
    'confirming-identity': 'Wann die Identität zu bestätigen ist',
    icons: 'Maschinenlesbare Bildsymbole',
    'recipients-notified': 'Empfängern werden Berichtigungen und Löschungen mitgeteilt',
    'judicial-remedy': 'Recht auf einen gerichtlichen Rechtsbehelf',
  },
  conditions: {
    always: 'immer',
    'controller-outside-eea':
      'wenn der Verantwortliche nicht im Europäischen Wirtschaftsraum niedergelassen ist',
    'representative-designated': 'wenn ein Vertreter benannt ist',
    'joint-control': 'wenn gemeinsam mit anderen über die Verarbeitung entschieden wird',
    'officer-designated': 'wenn ein Datenschutzbeauftragter benannt ist',
    'public-body': 'wenn der Verantwortliche eine Behörde oder öffentliche Stelle ist',
    'legitimate-interests': 'wenn die Rechtsgrundlage berechtigte Interessen sind',
    'basis-in-law':
      'wenn die Rechtsgrundlage eine rechtliche Verpflichtung oder eine Aufgabe im öffentlichen Interesse ist',
    consent: 'wenn die Rechtsgrundlage die Einwilligung ist',
    'child-consent':
      'wenn ein Dienst einem Kind direkt angeboten wird und die Rechtsgrundlage die Einwilligung ist',
    'special-data': 'wenn besondere Kategorien personenbezogener Daten verarbeitet werden',
    'criminal-data':
      'wenn Daten über strafrechtliche Verurteilungen oder Straftaten verarbeitet werden',
    'national-number': 'wenn eine nationale Kennziffer verarbeitet wird',
    'data-disclosed': 'wenn Daten Empfängern offengelegt werden',
    'data-transferred':
      'wenn Daten an ein Drittland oder eine internationale Organisation übermittelt werden',
    'transfer-on-safeguards':
      'wenn die Übermittlung auf geeigneten Garantien oder einem zwingenden berechtigten Interesse beruht',
    'transfer-on-derogation':
      'wenn die Übermittlung auf einer Ausnahme für einen bestimmten Fall beruht',
    'transfer-on-consent': 'wenn die Übermittlung auf ausdrücklicher Einwilligung beruht',
    'transfer-on-compelling-interest':
      'wenn die Übermittlung auf einem zwingenden berechtigten Interesse beruht',
    'data-from-data-subject': 'wenn Daten bei der betroffenen Person erhoben werden',
    'data-from-elsewhere': 'wenn Daten anderswo als bei der betroffenen Person erhoben werden',
    'objection-possible':
      'wenn die Rechtsgrundlage berechtigte Interessen oder eine Aufgabe im öffentlichen Interesse sind',
    'portability-possible':
      'wenn die Rechtsgrundlage Einwilligung oder Vertrag ist und die Verarbeitung automatisiert erfolgt',
    'direct-marketing': 'wenn Daten für Direktwerbung verwendet werden',
    research: 'wenn Daten für Forschung oder Statistik verwendet werden',
    'automated-decision':
      'wenn ausschließlich automatisierte Entscheidungen mit erheblichen Wirkungen getroffen werden',
    'automated-decision-special-data':
      'wenn eine automatisierte Entscheidung besondere Kategorien personenbezogener Daten verwendet',
    'new-purpose': 'wenn früher erhobene Daten für einen neuen Zweck verwendet werden',
    'information-left-out': 'wenn die Datenschutzerklärung etwas weglässt',
    icons: 'wenn Informationen durch Bildsymbole gegeben werden',
  },
  adequacyScopes: {
    '2002/2/EC': 'gewerbliche Organisationen, die dem kanadischen Gesetz PIPEDA unterliegen',
    '(EU) 2019/419': 'Unternehmen, die dem japanischen Gesetz APPI unterliegen',
    '(EU) 2022/254':
      'Verantwortliche, die dem koreanischen Gesetz PIPA unterliegen, Kreditauskünfte ausgenommen',
    '(EU) 2016/1250':
      'Unternehmen, die dem EU-US-Datenschutzschild (Privacy Shield) beigetreten sind',
    '(EU) 2023/1795':
      'Unternehmen, die nach dem EU-US-Datenschutzrahmen (Data Privacy Framework) zertifiziert sind',
  },
  obsoleteTools: {
    'safe-harbor': 'Safe Harbor',
    'privacy-shield': 'Privacy Shield',
    'scc-controllers': 'Standardvertragsklauseln 2001/497/EG, 2004/915/EG',
    'scc-processors': 'Standardvertragsklauseln 2010/87/EU',
  },
  packs: { FI: 'finnisches Recht', DE: 'deutsches Recht', SE: 'schwedisches Recht' },
} as const;
