/** What the rules of src/check/rules/national/SE/ say. */
export const sweden = {
  'accounting-period-wrong-sweden': {
    summary:
      'Eine Dauer, die auf dem schwedischen Buchführungsgesetz beruht, ist nicht kürzer, als es verlangt.',
    why: 'Alle Buchführungsunterlagen, Belege wie Bücher, werden bis zum Ende des siebten Jahres nach dem Kalenderjahr aufbewahrt, in dem das Geschäftsjahr endete. Das ist eine Mindestfrist: Eine längere Dauer braucht einen eigenen Grund. Ab dem Kauf gerechnet ist die Dauer zu kurz.',
    message:
      'Die Speicherdauer {entry} beruht auf dem schwedischen Buchführungsgesetz, ist aber kürzer, als es verlangt: mindestens 7 Jahre ab dem Ende des Kalenderjahrs, in dem das Geschäftsjahr endete (1999:1078, Kapitel 7 § 2; {law}).',
    hint: 'Berichtigen Sie: period: P7Y, from: "dem Ende des Kalenderjahrs, in dem das Geschäftsjahr endete".',
  },
  'company-number-wrong-sweden': {
    summary:
      'Die schwedische Organisationsnummer hat die richtige Form, und ihre Prüfziffer stimmt.',
    why: 'Die Organisationsnummer bezeichnet den Verantwortlichen. Eine falsche Ziffer führt zu einem anderen Unternehmen oder ins Leere.',
    message:
      'Die Organisationsnummer `{value}` stimmt nicht: Sie hat zehn Ziffern in der Form 123456-7890, und die letzte ergibt sich aus den übrigen (schwedisches Gesetz 1974:174 über Identitätsbezeichnungen).',
    hint: 'Schlagen Sie sie auf bolagsverket.se nach und berichtigen Sie: businessId: 123456-7897 (Ihre eigene in dieser Form).',
  },
  'customer-exception-untold-sweden': {
    summary:
      'Wird ohne Einwilligung bei Kunden geworben, ist angegeben, dass man der Werbung einfach und kostenlos widersprechen kann.',
    why: 'Das schwedische Marketinggesetz erlaubt E-Mails und SMS an eigene Kunden ohne Einwilligung nur, wenn sie bei der Erhebung der Adresse und in jeder Nachricht kostenlos und einfach widersprechen können. Wer davon nicht erfährt, kann nicht widersprechen.',
    message:
      'Der Zweck {purpose} nutzt die Ausnahme für Kunden, aber kein Satz sagt, dass man der Werbung kostenlos widersprechen kann (schwedisches Marketinggesetz 2008:486, § 19 Abs. 2).',
    hint: 'Ergänzen Sie, zum Beispiel beim Widerspruch gegen Direktwerbung: "Sie können unseren Angeboten jederzeit kostenlos widersprechen, wenn Sie uns Ihre Adresse geben, und über den Link in jeder Nachricht." Wenn Sie es nur dort sagen, wo Sie die Adresse erheben, ist nichts zu ergänzen.',
  },
  'marketing-without-consent-sweden': {
    summary: 'Werbung per E-Mail und SMS beruht auf Einwilligung oder auf der Ausnahme für Kunden.',
    why: 'In Schweden darf elektronische Werbung natürlichen Personen, auch Einzelunternehmern, nur mit vorheriger Einwilligung gesendet werden. Berechtigte Interessen genügen nicht, es sei denn, es geht um eigene Produkte wie die, die der Kunde gekauft hat.',
    message: {
      none: 'Für den Zweck {purpose} wird Werbung per E-Mail oder SMS versandt, aber die Einwilligung gehört nicht zu seinen Rechtsgrundlagen (schwedisches Marketinggesetz 2008:486, § 19).',
      some: 'Für den Zweck {purpose} wird Werbung per E-Mail oder SMS versandt, aber die Einwilligung erfasst nur einen Teil der Empfänger. Nicht erfasst sind: {groups} (schwedisches Marketinggesetz 2008:486, § 19).',
    },
    hint: 'Ändern Sie die Rechtsgrundlage: bases: [{basis: consent}]. Wenn Sie nur Kunden über eigene Produkte wie die von ihnen gekauften informieren, ergänzen Sie: marketing: {customerException: true}.',
  },
  'personal-number-without-ground-sweden': {
    summary:
      'Die Verwendung der schwedischen Personennummer beruht auf Einwilligung oder Gesetz, oder es ist angegeben, warum eine sichere Identifizierung wichtig ist.',
    why: 'In Schweden darf die Personennummer ohne Einwilligung nur verwendet werden, wenn der Zweck, die Bedeutung einer sicheren Identifizierung oder ein anderer beachtlicher Grund es klar rechtfertigt. Eine gewöhnliche Rechtsgrundlage allein genügt nicht.',
    message:
      'Der Zweck {purpose} verwendet die Personennummer, aber was sie rechtfertigt, ist nicht angegeben (schwedisches Gesetz 2018:218, Kapitel 3 § 10; {law}).',
    hint: 'Sagen Sie in der Beschreibung, warum die Nummer gebraucht wird, zum Beispiel: "Wir verwenden Ihre Personennummer, damit wir Sie nicht mit jemand anderem verwechseln." Oder ergänzen Sie bei der Rechtsgrundlage das Gesetz: law: [{name: Steuerverfahrensgesetz, number: "2011:1244"}].',
  },
} as const;
