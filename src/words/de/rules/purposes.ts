/** What the rules of src/check/rules/purposes/ say. */
export const purposes = {
  'customer-exception-stretched': {
    summary: 'Die Ausnahme für Kunden gilt nur für eigene Waren und Dienstleistungen.',
    why: 'Ohne Einwilligung dürfen Kunden E-Mails nur über eigene Waren und Dienstleistungen des Verkäufers erhalten, die den gekauften ähneln (Richtlinie 2002/58/EG, Artikel 13 Absatz 2). Für Angebote anderer braucht es eine Einwilligung.',
    message:
      'Für den Zweck {purpose} wird die Ausnahme für Kunden genutzt, er nennt aber Waren oder Dienstleistungen anderer: „{words}“ (Richtlinie 2002/58/EG, Artikel 13 Absatz 2).',
    hint: 'Beschränken Sie den Zweck auf eigene Waren und Dienstleistungen, die den gekauften ähneln, oder machen Sie aus den Angeboten anderer einen eigenen Zweck: bases: [{basis: consent}].',
  },
  'balancing-untold': {
    summary:
      'Die Datenschutzerklärung nennt das Wesentliche der Interessenabwägung oder sagt, wie man sie erhält.',
    why: 'Das Gesetz verlangt nicht, die Abwägung zu veröffentlichen, aber nach den Leitlinien sollen die Leser wissen, dass sie sie auf Anfrage erhalten können. Das erspart Fragen und Beschwerden.',
    message:
      'Die Verarbeitung beruht auf berechtigten Interessen ({purposes}), aber die Datenschutzerklärung sagt nicht, wie sie gegen die Interessen der betroffenen Person abgewogen wurden ({law}).',
    hint: 'Ergänzen Sie bei der Rechtsgrundlage: balancing: "Auf Anfrage können Sie die Interessenabwägung lesen."',
  },
  'bases-not-told-apart': {
    summary:
      'Hat ein Zweck mehrere Rechtsgrundlagen, gibt die Datenschutzerklärung an, welche Daten jede davon betrifft.',
    why: 'Stehen Einwilligung und Vertrag für dieselbe Sache nebeneinander, glauben die Leser, ein Widerruf beende die Verarbeitung, was er nicht tut. Transparente Verarbeitung hält beide auseinander.',
    message:
      'Der Zweck "{name}" ({id}) hat mehrere Rechtsgrundlagen, die ihn im Ganzen betreffen ({bases}). Die Leser können nicht erkennen, welche davon welche Daten betrifft und welche Rechte daraus folgen ({law}).',
    hint: 'Behalten Sie eine Rechtsgrundlage oder beschränken Sie die übrigen auf die Daten oder Personen, die sie betreffen: data: [kategorie] oder dataSubjects: [gruppe]. Der Zweck kann auch geteilt werden.',
  },
  'basis-without-law': {
    summary:
      'Zu einer rechtlichen Verpflichtung oder Aufgabe im öffentlichen Interesse ist die Rechtsvorschrift genannt.',
    why: 'Eine solche Rechtsgrundlage besteht nur, wo eine Rechtsvorschrift sie festlegt. Prüfen können die Leser sie erst, wenn die Vorschrift genannt ist.',
    message: {
      purpose:
        'Der Zweck {purpose} hat die Rechtsgrundlage "{basis}", aber die Rechtsvorschrift ist nicht genannt ({law}).',
      processing:
        'Die Verarbeitung hat die Rechtsgrundlage "{basis}", aber die Rechtsvorschrift ist nicht genannt ({law}).',
    },
    hint: 'Ergänzen Sie bei der Rechtsgrundlage: law: [{name: Buchführungsgesetz, number: 1336/1997, section: "Kapitel 2 § 10"}].',
  },
  'basis-without-purpose': {
    summary: 'Jede genannte Rechtsgrundlage ist einem Zweck zugeordnet.',
    why: 'Eine Liste von Rechtsgrundlagen am Ende einer Datenschutzerklärung sagt niemandem, welche Verarbeitung worauf beruht. Die Aufsichtsbehörden verlangen die Rechtsgrundlage jedes Zwecks (WP260, Anhang).',
    message:
      'Die Rechtsgrundlage "{named}" ist keinem Zweck zugeordnet. Die Leser müssen erfahren, welche Verarbeitung jede Rechtsgrundlage betrifft ({law}).',
    hint: 'Verschieben Sie die Rechtsgrundlage zu dem Zweck, den sie betrifft: bases: [{basis: {basis}}].',
  },
  'consent-as-condition': {
    summary: 'Daten, die auf Einwilligung beruhen, müssen nicht bereitgestellt werden.',
    why: 'Eine Einwilligung ist nur wirksam, wenn man sie verweigern kann. Müssen die Daten bereitgestellt werden, ist die Rechtsgrundlage eine andere.',
    message: {
      fact: 'Der Zweck {purpose} beruht auf Einwilligung, aber die Daten müssen bereitgestellt werden. Dann ist die Einwilligung nicht freiwillig ({law}).',
      text: 'Der Text macht eine Leistung von einer Einwilligung abhängig: "{sentence}" Dann ist die Einwilligung nicht freiwillig ({law}).',
    },
    hint: "Ändern Sie die Rechtsgrundlage (zum Beispiel bases: [{basis: contract}]) oder berichtigen Sie: required: 'no'.",
  },
  'criminal-data-without-law': {
    summary:
      'Die Rechtsvorschrift, die die Verarbeitung von Daten über strafrechtliche Verurteilungen und Straftaten erlaubt, ist genannt.',
    why: 'Daten über strafrechtliche Verurteilungen und Straftaten dürfen nur unter behördlicher Aufsicht verarbeitet werden oder wenn eine Rechtsvorschrift mit Garantien es erlaubt. Erst diese Vorschrift macht die Verarbeitung rechtmäßig.',
    message:
      'Der Zweck "{name}" ({id}) verwendet Daten über strafrechtliche Verurteilungen oder Straftaten ({data}), aber die Rechtsvorschrift, die das erlaubt, ist nicht genannt ({law}).',
    hint: 'Ergänzen Sie bei der Rechtsgrundlage die Vorschrift, die es erlaubt: article10: {name: Datenschutzgesetz, number: 1050/2018, section: § 7}. Steht die Verarbeitung unter behördlicher Aufsicht, nennen Sie das Gesetz darüber.',
  },
  'interest-restates-purpose': {
    summary: 'Ein berechtigtes Interesse sagt mehr als der Name des Zwecks.',
    why: 'Widersprechen können Leser nur, wenn sie wissen, was der Verantwortliche gewinnt. Den Zweck zu wiederholen sagt das nicht.',
    message: {
      purpose:
        'Das berechtigte Interesse des Zwecks {purpose} ("{interest}") sagt nicht, was der Verantwortliche oder ein Dritter durch die Verarbeitung gewinnt ({law}).',
      processing:
        'Das berechtigte Interesse "{interest}" sagt nicht, was der Verantwortliche oder ein Dritter durch die Verarbeitung gewinnt ({law}).',
    },
    hint: 'Beschreiben Sie das Interesse konkret, zum Beispiel: interest: Unser Interesse ist die Abwehr von Angriffen auf die Daten unserer Kunden.',
  },
  'legitimate-interest-holder-unstated': {
    summary:
      'Die Datenschutzerklärung gibt an, ob ein berechtigtes Interesse das des Verantwortlichen oder das eines Dritten ist.',
    why: 'Das Gesetz verlangt die berechtigten Interessen, "die von dem Verantwortlichen oder einem Dritten verfolgt werden". Wird nichts gesagt, gilt das Interesse den Lesern als das des Verantwortlichen. Wessen Interesse es ist, beeinflusst, was eine Person von der Verarbeitung erwarten kann, und damit die Abwägung.',
    message: {
      purpose:
        'Zum Zweck "{name}" ({id}) ist nicht angegeben, ob das berechtigte Interesse "{interest}" das des Verantwortlichen oder das eines Dritten ist ({law}).',
      processing:
        'Es ist nicht angegeben, ob das berechtigte Interesse "{interest}" das des Verantwortlichen oder das eines Dritten ist ({law}).',
    },
    hint: 'Ergänzen Sie bei der Rechtsgrundlage: interestOf: controller. Ist es das Interesse eines anderen: interestOf: third-party, thirdParty: wessen.',
  },
  'legitimate-interest-unstated': {
    summary:
      'Beruht eine Verarbeitung auf berechtigten Interessen, gibt die Datenschutzerklärung an, um welches Interesse es geht.',
    why: 'Ist das Interesse selbst nicht genannt, kann niemand es gegen das eigene abwägen und deshalb auch nicht begründet widersprechen. "Unser berechtigtes Interesse" nennt die Rechtsgrundlage, nicht das Interesse.',
    message: {
      purpose:
        'Der Zweck "{name}" ({id}) beruht auf berechtigten Interessen, aber die Datenschutzerklärung gibt nicht an, um welches Interesse es geht ({law}).',
      processing:
        'Die Verarbeitung beruht auf berechtigten Interessen, aber die Datenschutzerklärung gibt nicht an, um welches Interesse es geht ({law}).',
    },
    hint: 'Ergänzen Sie bei der Rechtsgrundlage das Interesse, dem die Verarbeitung dient, zum Beispiel: interest: "Betrug im Onlineshop aufzudecken", interestOf: controller.',
  },
  'new-use-without-start': {
    summary:
      'Zu einem neuen Zweck gibt die Datenschutzerklärung an, wann die neue Nutzung beginnt.',
    why: 'Wer Daten für einen Zweck bereitgestellt hat, muss von einem anderen erfahren, bevor er beginnt, rechtzeitig für einen Widerspruch oder Widerruf. Am Tag erkennen die Leser, dass noch Zeit ist.',
    message:
      'Der Zweck "{name}" ({id}) verwendet Daten, die früher erhoben wurden ({data}), aber der Tag, an dem das beginnt, ist nicht angegeben. Eine neue Nutzung muss vor ihrem Beginn mitgeteilt werden ({law}).',
    hint: 'Ergänzen Sie unter newUse den Tag, an dem die neue Nutzung beginnt: from: 2027-01-01.',
  },
  'public-authority-legitimate-interests': {
    summary:
      'Eine Behörde stützt sich bei der Erfüllung ihrer Aufgaben nicht auf berechtigte Interessen.',
    why: 'Es ist Sache des Gesetzgebers, einer Behörde die Rechtsgrundlage ihrer Arbeit zu geben. Ihre Aufgaben beruhen auf Gesetz, nicht auf einer Interessenabwägung, die sie selbst vornähme.',
    message: {
      purpose:
        'Der Zweck "{name}" ({id}) beruht auf berechtigten Interessen, aber der Verantwortliche ist eine Behörde oder öffentliche Stelle. Eine Behörde kann sich darauf bei der Erfüllung ihrer Aufgaben nicht stützen (Artikel 6 Absatz 1 Unterabsatz 2).',
      processing:
        'Die Verarbeitung beruht auf berechtigten Interessen, aber der Verantwortliche ist eine Behörde oder öffentliche Stelle. Eine Behörde kann sich darauf bei der Erfüllung ihrer Aufgaben nicht stützen (Artikel 6 Absatz 1 Unterabsatz 2).',
    },
    hint: 'Gehört die Verarbeitung zu den Aufgaben der Behörde, ändern Sie die Rechtsgrundlage: basis: public-task oder basis: legal-obligation, und nennen Sie die Rechtsvorschrift (law).',
  },
  'purpose-not-specific': {
    summary: 'Jeder Zweck sagt in einem Satz, welche Daten wofür verwendet werden.',
    why: 'Eine bloße Bezeichnung wie "Produktentwicklung" sagt den Lesern nicht, was mit ihren Daten geschieht. Ein Zweck muss festgelegt und eindeutig sein.',
    message:
      'Der Zweck {purpose} hat nur eine Bezeichnung: Welche Daten wofür verwendet werden, ist nicht angegeben ({law}).',
    hint: 'Ergänzen Sie einen Satz: description: "Wir verwenden Ihren Namen und Ihre Adresse, um Ihre Bestellung zu liefern."',
  },
  'purpose-without-basis': {
    summary: 'Jeder Zweck hat eine Rechtsgrundlage.',
    why: 'Verarbeitung ohne Rechtsgrundlage ist rechtswidrig, und die Rechtsgrundlage bestimmt, welche Rechte eine Person hat: Eine Einwilligung kann sie widerrufen, berechtigten Interessen kann sie widersprechen.',
    message:
      'Der Zweck "{name}" ({id}) hat keine Rechtsgrundlage. Sie muss für jeden Zweck angegeben werden ({law}).',
    hint: 'Ergänzen Sie dort eine Rechtsgrundlage, zum Beispiel: bases: [{basis: contract}]. Weitere Möglichkeiten: consent, legal-obligation, vital-interests, public-task, legitimate-interests.',
  },
  'purposes-missing': {
    summary:
      'Die Datenschutzerklärung gibt an, für welche Zwecke personenbezogene Daten verarbeitet werden.',
    why: 'Jede andere Frage, was nötig ist, wie lange und auf welcher Rechtsgrundlage, lässt sich nur für einen Zweck beantworten. Ohne Zwecke kann niemand erkennen, ob die Verarbeitung rechtmäßig ist.',
    message:
      'Die Datenschutzerklärung gibt nicht an, für welche Zwecke personenbezogene Daten verarbeitet werden ({law}).',
    hint: 'Ergänzen Sie in einem Abschnitt: purposes: [{id: orders, name: Lieferung von Bestellungen, bases: [{basis: contract}]}].',
  },
  'special-category-without-condition': {
    summary:
      'Die Bedingung für die Verarbeitung besonderer Kategorien personenbezogener Daten ist angegeben.',
    why: 'Die Verarbeitung von Daten über Gesundheit, Weltanschauung, Herkunft und andere besondere Kategorien ist untersagt, sofern keine Bedingung des Artikels 9 Absatz 2 erfüllt ist. Eine Rechtsgrundlage nach Artikel 6 allein hebt das Verbot nicht auf.',
    message: {
      purpose:
        'Der Zweck "{name}" ({id}) verwendet besondere Kategorien personenbezogener Daten ({data}), aber die Datenschutzerklärung gibt nicht an, welche Bedingung das erlaubt ({law}).',
      declared:
        'Nach der Datenschutzerklärung werden besondere Kategorien personenbezogener Daten verarbeitet, aber keine Rechtsgrundlage eines Zwecks nennt den Buchstaben des Artikels 9 Absatz 2, der sie erlaubt ({law}).',
    },
    hint: 'Ergänzen Sie bei der Rechtsgrundlage den Buchstaben aus Artikel 9 Absatz 2, zum Beispiel die ausdrückliche Einwilligung: bases: [{basis: consent, article9: a}]. Gehören die Daten zu einem anderen Zweck, nennen Sie sie dort (data).',
  },
  'special-condition-without-law': {
    summary:
      'Werden besondere Kategorien personenbezogener Daten auf gesetzlicher Grundlage verarbeitet, ist die Rechtsvorschrift genannt.',
    why: 'Einige Bedingungen des Artikels 9 Absatz 2 gelten nur, soweit das Unionsrecht oder das Recht eines Mitgliedstaats es vorsieht. Prüfen können die Leser sie nur, wenn diese Vorschrift genannt ist.',
    message: {
      purpose:
        'Die Bedingung "{condition}" (Buchstabe {point}) des Zwecks "{name}" ({id}) beruht auf einer Rechtsvorschrift, die nicht genannt ist ({law}).',
      processing:
        'Die Bedingung "{condition}" (Buchstabe {point}) der Verarbeitung beruht auf einer Rechtsvorschrift, die nicht genannt ist ({law}).',
    },
    hint: 'Ergänzen Sie bei der Rechtsgrundlage: law: [{name: Name des Gesetzes, number: 123/2020, section: § 4}].',
  },
  'law-unnamed': {
    summary: 'Wo der Name eines Gesetzes hingehört, steht er.',
    why: 'Die Abgabenordnung kann ein Leser nachschlagen. "Geltendes Recht" ist die ganze Gesetzessammlung.',
    message: 'Die Worte "{name}" stehen als Name eines Gesetzes, nennen aber keines ({law}).',
    hint: 'Nennen Sie das Gesetz: law: [{name: Abgabenordnung, section: § 147}].',
  },
} as const;
