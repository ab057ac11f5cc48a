/** What the rules of src/check/rules/national/DE/ say. */
export const germany = {
  'accounting-period-wrong-germany': {
    summary:
      'Eine Dauer, die auf dem Handelsgesetzbuch oder der Abgabenordnung beruht, ist nicht kürzer, als sie verlangen.',
    why: 'Handelsbücher und Abschlüsse werden zehn Jahre aufbewahrt, Buchungsbelege wie Rechnungen seit dem 1. Januar 2025 acht Jahre, Handelsbriefe sechs, jeweils ab dem Schluss des Kalenderjahrs. Das sind Mindestfristen: Eine längere Dauer braucht einen eigenen Grund. Ab dem Kauf gerechnet ist die Dauer zu kurz.',
    message: {
      vouchers:
        'Die Speicherdauer {entry} beruht auf dem Handelsgesetzbuch oder der Abgabenordnung, ist aber kürzer, als sie verlangen: Buchungsbelege mindestens 8 Jahre ab dem Schluss des Kalenderjahrs, in dem sie entstanden sind (§ 257 Abs. 4 und 5 HGB, § 147 Abs. 3 und 4 AO; {law}).',
      books:
        'Die Speicherdauer {entry} beruht auf dem Handelsgesetzbuch oder der Abgabenordnung, ist aber kürzer, als sie verlangen: Handelsbücher und Abschlüsse mindestens 10 Jahre ab dem Schluss des Kalenderjahrs, in dem die letzte Eintragung gemacht oder der Abschluss aufgestellt wurde (§ 257 Abs. 4 und 5 HGB, § 147 Abs. 3 und 4 AO; {law}).',
      letters:
        'Die Speicherdauer {entry} beruht auf dem Handelsgesetzbuch oder der Abgabenordnung, ist aber kürzer, als sie verlangen: Handelsbriefe mindestens 6 Jahre ab dem Schluss des Kalenderjahrs, in dem sie empfangen oder abgesandt wurden (§ 257 Abs. 4 und 5 HGB, § 147 Abs. 3 und 4 AO; {law}).',
    },
    hint: {
      vouchers:
        'Berichtigen Sie: period: P8Y, from: "dem Schluss des Kalenderjahrs, in dem der Beleg entstanden ist".',
      books:
        'Berichtigen Sie: period: P10Y, from: "dem Schluss des Kalenderjahrs, in dem die letzte Eintragung gemacht wurde".',
      letters:
        'Berichtigen Sie: period: P6Y, from: "dem Schluss des Kalenderjahrs, in dem der Brief empfangen oder abgesandt wurde".',
    },
  },
  'applicants-kept-long-germany': {
    summary:
      'Unterlagen abgelehnter Bewerber werden nicht länger aufbewahrt, als Ansprüche geltend gemacht werden können.',
    why: 'Wer abgelehnt wurde, hat zwei Monate, um Ansprüche nach dem Allgemeinen Gleichbehandlungsgesetz (AGG) geltend zu machen, und drei weitere, um zu klagen. Nach Ansicht der Bundesbeauftragten für den Datenschutz und die Informationsfreiheit (BfDI) und von Aufsichtsbehörden der Länder dürfen die Unterlagen höchstens sechs Monate aufbewahrt werden, danach nur mit Einwilligung des Bewerbers, etwa in einem Bewerberpool.',
    message:
      'Die Speicherdauer {entry} ist zu lang: Unterlagen abgelehnter Bewerber würden länger als 6 Monate aufbewahrt (§ 15 Abs. 4 AGG, § 61b Abs. 1 ArbGG; {law}).',
    hint: 'Berichtigen Sie sie: period: P6M. Wenn Bewerber darin einwilligen, später berücksichtigt zu werden, nennen Sie das als eigenen Eintrag, gerechnet ab der Einwilligung.',
  },
  'authority-for-other-bodies': {
    summary:
      'Von den beiden Aufsichtsbehörden Bayerns ist die genannt, die für den Verantwortlichen zuständig ist.',
    why: 'In Bayern ist das Landesamt für Datenschutzaufsicht (BayLDA) für Unternehmen und Vereine zuständig, der Landesbeauftragte für den Datenschutz (BayLfD) für öffentliche Stellen. Eine Beschwerde bei der anderen Behörde wird weitergeleitet und verzögert sich.',
    message: {
      public:
        'Als Aufsichtsbehörde ist genannt: {named}, zuständig für die öffentlichen Stellen Bayerns. Der Verantwortliche ist aber keine ({law}).',
      private:
        'Als Aufsichtsbehörde ist genannt: {named}, zuständig für Unternehmen und andere nichtöffentliche Stellen in Bayern. Der Verantwortliche ist aber eine öffentliche Stelle ({law}).',
    },
    hint: 'Nennen Sie stattdessen: {right}. Ist der Verantwortliche doch eine öffentliche Stelle oder doch keine, berichtigen Sie das beim Verantwortlichen (publicBody).',
  },
  'company-number-wrong-germany': {
    summary:
      'Eine Registernummer ist mit Abteilung und Registergericht angegeben, und die Prüfziffer einer USt-IdNr. stimmt.',
    why: 'Die Nummer bezeichnet den Verantwortlichen. Jedes Registergericht zählt für sich, HRB 12345 allein ist daher die Nummer mehrerer Unternehmen.',
    message: {
      form: 'Die Nummer `{value}` ist weder eine Registernummer (HRA, HRB, GnR, GsR, PR oder VR mit einer Nummer) noch eine gültige USt-IdNr. (DE und neun Ziffern, deren letzte sich aus den übrigen ergibt).',
      court:
        'Die Registernummer `{value}` steht ohne Registergericht und passt daher auf mehrere Unternehmen.',
    },
    hint: {
      form: 'Schlagen Sie sie auf handelsregister.de nach und berichtigen Sie: businessId: "Amtsgericht München, HRB 12345" (Ihre eigene in dieser Form). Eine Steuernummer gehört nicht in eine Datenschutzerklärung.',
      court:
        'Ergänzen Sie das Gericht: businessId: "Amtsgericht München, HRB 12345" (Ihre eigene in dieser Form).',
    },
  },
  'customer-exception-untold-germany': {
    summary:
      'Wird ohne Einwilligung bei Kunden geworben, ist angegeben, dass man der Werbung jederzeit und ohne Kosten widersprechen kann.',
    why: 'Nach dem Gesetz gegen den unlauteren Wettbewerb kommt Werbung per E-Mail an eigene Kunden nur dann ohne Einwilligung aus, wenn der Kunde bei der Erhebung der Adresse und bei jeder Verwendung klar und deutlich darauf hingewiesen wird, dass er jederzeit widersprechen kann und dafür nur die Übermittlungskosten nach den Basistarifen anfallen. Fehlt der Hinweis, gilt die Ausnahme nicht.',
    message:
      'Der Zweck {purpose} nutzt die Ausnahme für Kunden, aber kein Satz sagt, dass man der Verwendung für Werbung ohne Kosten widersprechen kann (§ 7 Abs. 3 Nr. 4 UWG).',
    hint: 'Ergänzen Sie, zum Beispiel beim Widerspruch gegen Direktwerbung: "Sie können der Verwendung Ihrer E-Mail-Adresse für Werbung jederzeit widersprechen, ohne dass hierfür andere als die Übermittlungskosten nach den Basistarifen entstehen." Wenn Sie es nur dort sagen, wo Sie die Adresse erheben, ist nichts zu ergänzen.',
  },
  'marketing-without-consent-germany': {
    summary:
      'Werbung per E-Mail und SMS beruht auf Einwilligung oder auf der Ausnahme für Kunden, Werbung per Telefon auf Einwilligung.',
    why: 'In Deutschland verlangt elektronische Werbung die vorherige ausdrückliche Einwilligung des Adressaten, auch eines Unternehmens. Berechtigte Interessen genügen nicht, es sei denn, es geht um eigene Produkte wie die, die der Kunde gekauft hat, und alle Voraussetzungen der Ausnahme sind erfüllt.',
    message: {
      none: 'Für den Zweck {purpose} wird Werbung per E-Mail oder SMS versandt, aber die Einwilligung gehört nicht zu seinen Rechtsgrundlagen (§ 7 Abs. 2 Nr. 2 und Abs. 3 UWG).',
      some: 'Für den Zweck {purpose} wird Werbung per E-Mail oder SMS versandt, aber die Einwilligung erfasst nur einen Teil der Empfänger. Nicht erfasst sind: {groups} (§ 7 Abs. 2 Nr. 2 und Abs. 3 UWG).',
      calls:
        'Für den Zweck {purpose} wird telefonisch geworben, aber er beruht nicht auf der Einwilligung aller Angerufenen. Anrufe bei Verbrauchern brauchen deren vorherige ausdrückliche Einwilligung, und die Ausnahme für Kunden gilt nur für E-Mail und SMS (§ 7 Abs. 2 Nr. 1 UWG).',
    },
    hint: {
      none: 'Ändern Sie die Rechtsgrundlage: bases: [{basis: consent}]. Wenn Sie nur Kunden über eigene Produkte wie die von ihnen gekauften informieren, ergänzen Sie: marketing: {customerException: true}.',
      some: 'Ändern Sie die Rechtsgrundlage: bases: [{basis: consent}]. Wenn Sie nur Kunden über eigene Produkte wie die von ihnen gekauften informieren, ergänzen Sie: marketing: {customerException: true}.',
      calls:
        'Ändern Sie die Rechtsgrundlage der Anrufe in bases: [{basis: consent}], oder streichen Sie die Anrufe aus den Kanälen (call). Wenn Sie nur Unternehmen anrufen, bei denen eine mutmaßliche Einwilligung genügen kann, unterdrücken Sie die Regel in notice.yaml (suppressions) und sagen Sie es dort.',
    },
  },
} as const;
