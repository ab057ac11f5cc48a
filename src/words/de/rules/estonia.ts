/** Was die Regeln von src/check/rules/national/EE/ sagen. */
export const estonia = {
  'accounting-period-wrong-estonia': {
    summary:
      'Eine Dauer, die auf dem estnischen Rechnungslegungsgesetz beruht, ist nicht kürzer, als es verlangt.',
    why: 'Buchungsbelege werden sieben Jahre ab dem Ende des Geschäftsjahres aufbewahrt, in dem sie gebucht wurden, Bücher und Berichte ebenso lange. Das ist eine Mindestdauer: Eine längere braucht einen eigenen Grund. Ab dem Kauf gerechnet, ist die Dauer zu kurz.',
    message:
      'Die Speicherdauer {entry} beruht auf dem estnischen Rechnungslegungsgesetz, ist aber kürzer, als es verlangt: mindestens 7 Jahre ab dem Ende des Geschäftsjahres (raamatupidamise seadus, § 12; {law}).',
    hint: 'Berichtigen Sie sie: period: P7Y, from: dem Ende des Geschäftsjahres.',
  },
  'company-number-wrong-estonia': {
    summary: 'Der estnische Registercode hat acht Ziffern.',
    why: 'Der Registercode bezeichnet den Verantwortlichen, sei er eine Gesellschaft, ein Verein oder eine Behörde. Fehlt eine Ziffer, führt er nirgendwohin.',
    message:
      'Der Registercode `{value}` ist nicht richtig: Er hat acht Ziffern und sonst nichts (äriregistri seadus).',
    hint: 'Schlagen Sie ihn unter ariregister.rik.ee nach und berichtigen Sie ihn: businessId: "12345678" (Ihren eigenen in dieser Form).',
  },
  'marketing-without-consent-estonia': {
    summary: 'Werbung per E-Mail und SMS beruht auf Einwilligung oder auf der Ausnahme für Kunden.',
    why: 'In Estland dürfen elektronische Kontaktdaten natürlicher Personen für Direktwerbung nur mit vorheriger Einwilligung verwendet werden. Berechtigte Interessen genügen nicht, es sei denn, es geht um eigene Produkte wie die, die der Kunde gekauft hat.',
    message: {
      none: 'Für den Zweck {purpose} wird Werbung per E-Mail oder SMS versandt, aber die Einwilligung gehört nicht zu seinen Rechtsgrundlagen (elektroonilise side seadus, § 103¹).',
      some: 'Für den Zweck {purpose} wird Werbung per E-Mail oder SMS versandt, aber die Einwilligung erfasst nur einen Teil der Empfänger. Nicht erfasst sind: {groups} (elektroonilise side seadus, § 103¹).',
    },
    hint: 'Ändern Sie die Rechtsgrundlage: bases: [{basis: consent}]. Wenn Sie nur Kunden über eigene Produkte informieren, die den gekauften ähneln, ergänzen Sie: marketing: {customerException: true}.',
  },
} as const;
