/** What the rules of src/check/rules/national/FI/ say. */
export const finland = {
  'customer-exception-untold-finland': {
    summary:
      'Wo Werbung an Kunden ohne Einwilligung versandt wird, steht in der Datenschutzerklärung, dass man sie einfach und kostenlos ablehnen kann.',
    why: 'Das finnische Gesetz über Dienste der elektronischen Kommunikation erlaubt E-Mails und SMS an eigene Kunden ohne Einwilligung nur, wenn diese die Werbung bei der Erhebung der Adresse und mit jeder Nachricht einfach und kostenlos ablehnen können und deutlich darauf hingewiesen werden. Wer es nicht erfährt, kann nicht ablehnen.',
    message:
      'Für den Zweck {purpose} wird die Ausnahme für Kunden genutzt, aber kein Satz sagt, dass die Werbung kostenlos abgelehnt werden kann (Gesetz 917/2014 über Dienste der elektronischen Kommunikation, § 200 Abs. 3).',
    hint: 'Ergänzen Sie, etwa beim Widerspruch gegen Direktwerbung: "Sie können unsere Werbung jederzeit kostenlos ablehnen, sowohl wenn Sie uns Ihre Adresse geben als auch über den Link in jeder Nachricht." Steht es nur dort, wo Sie die Adresse erheben, ist nichts zu ergänzen.',
  },
  'accounting-period-wrong': {
    summary:
      'Eine Dauer, die auf dem finnischen Buchführungsgesetz beruht, ist nicht kürzer, als es verlangt.',
    why: 'Belege werden mindestens sechs Jahre ab dem Ende des Jahres aufbewahrt, in dem das Geschäftsjahr endete, Buchführung und Jahresabschluss mindestens zehn Jahre ab dem Ende des Geschäftsjahres. Beides sind Mindestfristen: Eine längere Dauer braucht einen eigenen Grund. Ab dem Kauf gerechnet ist die Dauer zu kurz.',
    message:
      'Die Speicherdauer {entry} beruht auf dem Buchführungsgesetz, ist aber kürzer, als es verlangt: Belege mindestens 6 Jahre ab dem Ende des Jahres, in dem das Geschäftsjahr endete, Buchführung und Jahresabschluss mindestens 10 Jahre ab dem Ende des Geschäftsjahres (1336/1997, Kapitel 2 § 10; {law}).',
    hint: {
      vouchers:
        'Berichtigen Sie: period: P6Y, from: "ab dem Ende des Jahres, in dem das Geschäftsjahr endete".',
      books: 'Berichtigen Sie: period: P10Y, from: ab dem Ende des Geschäftsjahres.',
    },
  },
  'authority-outdated': {
    summary: 'Die Adresse des Büros des finnischen Datenschutzombudsmanns ist aktuell.',
    why: 'Eine Beschwerde an die alte Adresse verzögert sich. Die Adresse lebt oft in Datenschutzerklärungen fort, die von einem alten Muster abgeschrieben sind.',
    message: 'Die Adresse des Datenschutzombudsmanns "{words}" ist veraltet ({law}).',
    hint: 'Berichtigen Sie: Lintulahdenkuja 4, 00530 Helsinki, per Post PL 800, 00531 Helsinki. Am einfachsten: complaint: {authority: FI}, dann kommt die Adresse aus der Tabelle.',
  },
  'authority-decision-without-review': {
    summary:
      'Eine finnische Behörde, die automatisch entscheidet, sagt, wie man eine neue Entscheidung durch einen Menschen erreicht.',
    why: 'Eine Behörde darf über eine natürliche Person nur dann automatisch entscheiden, wenn unentgeltlich eine Berichtigung verlangt werden kann, über die ein Mensch entscheidet. Der Rechtsbehelf hilft nur denen, die ihn kennen.',
    message:
      'Die automatisierte Entscheidung (`{id}`) trifft eine Behörde, doch die Datenschutzerklärung sagt nicht, wie man unentgeltlich eine neue Entscheidung durch einen Menschen erreicht (finnisches Verwaltungsgesetz 434/2003, § 53 f; {law}).',
    hint: 'Ergänzen Sie bei der Entscheidung: review: "Sie können innerhalb von 30 Tagen unentgeltlich eine Berichtigung verlangen. Darüber entscheidet ein Mensch." Wird mit den Entscheidungen nur bewilligt, was beantragt wurde, sagen Sie das. Auch muss jede Entscheidung selbst angeben, dass sie automatisch getroffen wurde (§ 53 g).',
  },
  'authority-decision-without-law': {
    summary:
      'Eine finnische Behörde entscheidet Verwaltungssachen nur aufgrund eines Gesetzes automatisch.',
    why: 'Eine Behörde entscheidet über Rechte und Pflichten von Menschen. Automatisierten Verfahren darf sie das nur in den Grenzen des Verwaltungsgesetzes überlassen.',
    message:
      'Die automatisierte Entscheidung (`{id}`) trifft eine Behörde, doch sie beruht auf Vertrag oder Einwilligung. Eine Behörde darf eine Verwaltungssache nur nach § 53 e des finnischen Verwaltungsgesetzes 434/2003 automatisch entscheiden ({law}).',
    hint: 'Ändern Sie die Grundlage und nennen Sie das Gesetz: ground: law, law: [{name: finnisches Verwaltungsgesetz, number: 434/2003, section: § 53 e}]. Ist es keine Verwaltungssache, unterdrücken Sie die Regel in notice.yaml (suppressions) und sagen Sie es dort.',
  },
  'employee-source-untold': {
    summary:
      'Ein Arbeitgeber sagt, dass Beschäftigte von Daten aus anderen Quellen erfahren, bevor über sie entschieden wird.',
    why: 'In Finnland teilt ein Arbeitgeber Beschäftigten und Bewerbern mit, was er anderswo über sie erhalten hat, bevor er es in einer Entscheidung verwendet. Nur dann lässt sich ein Fehler rechtzeitig berichtigen.',
    message:
      'Aus der Quelle {source} stammen Daten über Beschäftigte oder Bewerber, doch die Datenschutzerklärung sagt nicht, dass sie vor einer Entscheidung davon erfahren (finnisches Gesetz 759/2004 über den Schutz der Privatsphäre im Arbeitsleben, § 4; {law}).',
    hint: 'Ergänzen Sie bei der Quelle: beforeDecision: true. Das Gesetz verlangt auch die Einwilligung der Beschäftigten, sofern die Daten nicht ohne sie eingeholt werden dürfen.',
  },
  'business-id-wrong': {
    summary:
      'Die finnische Unternehmensnummer (Y-tunnus) hat die richtige Form, und ihre Prüfziffer stimmt.',
    why: 'Die Unternehmensnummer bezeichnet den Verantwortlichen. Eine falsche Ziffer führt zu einem anderen Unternehmen oder ins Leere.',
    message:
      'Die Unternehmensnummer `{value}` stimmt nicht: Ihre Form ist 1234567-1, und die letzte Ziffer ergibt sich aus den übrigen (Unternehmensdatengesetz 244/2001).',
    hint: 'Schlagen Sie sie auf ytj.fi nach und berichtigen Sie: businessId: 2930948-2 (Ihre eigene in dieser Form).',
  },
  'marketing-without-consent': {
    summary: 'Werbung per E-Mail und SMS beruht auf Einwilligung oder auf der Ausnahme für Kunden.',
    why: 'Elektronische Werbung darf natürlichen Personen nur mit vorheriger Einwilligung gesendet werden. Berechtigte Interessen genügen nicht, es sei denn, es geht um Produkte wie die, die der Kunde gekauft hat.',
    message: {
      none: 'Für den Zweck {purpose} wird Werbung per E-Mail oder SMS versandt, aber die Einwilligung gehört nicht zu seinen Rechtsgrundlagen (Gesetz über Dienste der elektronischen Kommunikation 917/2014, § 200).',
      some: 'Für den Zweck {purpose} wird Werbung per E-Mail oder SMS versandt, aber die Einwilligung erfasst nur einen Teil der Empfänger. Nicht erfasst sind: {groups} (Gesetz über Dienste der elektronischen Kommunikation 917/2014, § 200).',
    },
    hint: 'Ändern Sie die Rechtsgrundlage: bases: [{basis: consent}]. Wenn Sie nur Kunden über Produkte wie die von ihnen gekauften informieren, ergänzen Sie: marketing: {customerException: true}.',
  },
  'personal-identity-code-without-ground': {
    summary:
      'Die Verwendung der finnischen Personenkennziffer hat einen Grund nach § 29 des Datenschutzgesetzes.',
    why: 'In Finnland darf die Personenkennziffer nur mit Einwilligung, auf gesetzlicher Grundlage oder in den Fällen verwendet werden, die das Datenschutzgesetz aufzählt. Eine gewöhnliche Rechtsgrundlage allein genügt nicht.',
    message:
      'Der Zweck {purpose} verwendet die Personenkennziffer, aber ein Grund dafür ist nicht angegeben (Datenschutzgesetz 1050/2018, § 29; {law}).',
    hint: 'Ergänzen Sie bei der Rechtsgrundlage das Gesetz: law: [{name: Datenschutzgesetz, number: 1050/2018, section: § 29}].',
  },
} as const;
