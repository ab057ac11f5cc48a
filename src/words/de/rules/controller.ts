/** What the rules of src/check/rules/controller/ say. */
export const controller = {
  'contact-person-alone': {
    summary: 'Neben einer Kontaktperson steht eine Funktion oder eine gemeinsame Adresse.',
    why: 'Personen wechseln, während eine veröffentlichte Datenschutzerklärung bleibt. Eine Funktion oder ein gemeinsames Postfach hat Bestand und erspart es, einen Namen zu veröffentlichen, den niemand braucht.',
    message:
      'Als Kontakt ist nur eine Person ({person}) genannt, weder eine Funktion noch eine gemeinsame Adresse ({law}).',
    hint: 'Ergänzen Sie eine Funktion: contact: {role: Datenschutzfragen}, oder eine gemeinsame Adresse des Verantwortlichen: email: [datenschutz@shop.example].',
  },
  'controller-missing': {
    summary: 'Die Datenschutzerklärung gibt an, wer der Verantwortliche ist.',
    why: 'Wer die Datenschutzerklärung liest, muss wissen, wer für sie einsteht: Jedes Recht wird gegenüber dem Verantwortlichen ausgeübt, und jede andere Pflicht trifft den Verantwortlichen.',
    message: 'Die Datenschutzerklärung gibt nicht an, wer der Verantwortliche ist ({law}).',
    hint: 'Ergänzen Sie in einem Abschnitt: controller: {name: Offizieller Name, country: FI, email: [datenschutz@shop.example]}.',
  },
  'controller-with-one-channel': {
    summary: 'Der Verantwortliche ist auf mehr als einem Weg erreichbar.',
    why: 'Nicht alle nutzen E-Mail oder das Internet. Die Leitlinien für Transparenz bevorzugen mehrere Kontaktwege.',
    message:
      'Der Verantwortliche ist nur auf einem Weg erreichbar ({law}). Die Leitlinien empfehlen mehrere.',
    hint: 'Ergänzen Sie beim Verantwortlichen einen weiteren Weg, zum Beispiel phone: ["010 123 4567"] oder address: {street: Musterstraße 1, postcode: "00100", city: Helsinki}.',
  },
  'controller-without-contact': {
    summary: 'Die Datenschutzerklärung gibt an, wie der Verantwortliche zu erreichen ist.',
    why: 'Ein Name allein lässt der betroffenen Person Rechte, aber keine Stelle, an die sie einen Antrag richten kann. Ein Weg, der allen Betroffenen offensteht, genügt.',
    message:
      'Zum Verantwortlichen "{name}" fehlen Kontaktdaten. Die Leser müssen mindestens einen Weg erfahren, ihn zu erreichen ({law}).',
    hint: 'Ergänzen Sie unter controller zum Beispiel: email: [datenschutz@shop.example]. Eine Postanschrift (address), eine Telefonnummer (phone) oder ein Formular (form) genügt ebenfalls.',
  },
  'controller-without-country': {
    summary:
      'Die Datenschutzerklärung gibt an, in welchem Land der Verantwortliche niedergelassen ist.',
    why: 'Der Ort der Niederlassung zeigt den Lesern, welche Behörde die Aufsicht führt, und entscheidet, ob ein Verantwortlicher außerhalb der Union dort einen Vertreter haben muss.',
    message:
      'Das Land, in dem der Verantwortliche "{name}" niedergelassen ist, ist nicht angegeben. Davon hängt ab, ob ein Vertreter in der Union zu benennen ist ({law}).',
    hint: 'Ergänzen Sie unter controller den Ländercode, zum Beispiel: country: FI.',
  },
  'data-protection-officer-undeclared': {
    summary:
      'Die Datenschutzerklärung nennt die Kontaktdaten des Datenschutzbeauftragten oder sagt, dass es keinen gibt.',
    why: 'Betroffene Personen können den Datenschutzbeauftragten zu allem zurate ziehen, was ihre Daten betrifft. Schweigen verrät nicht, ob es keinen gibt oder ob er nur vergessen wurde.',
    message:
      'Die Datenschutzerklärung gibt nicht an, ob der Verantwortliche einen Datenschutzbeauftragten hat, und das weiß nur der Verantwortliche. Gibt es einen, sind seine Kontaktdaten mitzuteilen ({law}).',
    hint: 'Ergänzen Sie entweder: dataProtectionOfficer: {email: dsb@shop.example} oder: dataProtectionOfficer: {none: "Wir haben keinen Datenschutzbeauftragten benannt."}.',
  },
  'data-protection-officer-without-contact': {
    summary: 'Die Datenschutzerklärung gibt an, wie der Datenschutzbeauftragte zu erreichen ist.',
    why: 'Das Gesetz verlangt die Kontaktdaten des Datenschutzbeauftragten, nicht den Namen: Entscheidend ist, dass betroffene Personen ihn direkt und vertraulich erreichen.',
    message:
      'Zum Datenschutzbeauftragten fehlen Kontaktdaten ({law}). Der Name muss nicht genannt werden, aber die Leser müssen den Datenschutzbeauftragten erreichen können.',
    hint: 'Ergänzen Sie unter dataProtectionOfficer zum Beispiel: email: dsb@shop.example. Eine Telefonnummer (phone), eine Postanschrift (address) oder ein Formular (form) genügt ebenfalls.',
  },
  'joint-controllers-undeclared': {
    summary: 'Die Datenschutzerklärung gibt an, ob es gemeinsam Verantwortliche gibt.',
    why: 'Wer gemeinsam über die Verarbeitung entscheidet, haftet gemeinsam, und die betroffene Person kann sich an jeden von ihnen wenden. Ob es solche anderen gibt, muss deshalb in jedem Fall gesagt werden.',
    message:
      'Die Datenschutzerklärung gibt nicht an, ob der Verantwortliche allein oder gemeinsam mit anderen über die Verarbeitung entscheidet, und das weiß nur der Verantwortliche. Gibt es gemeinsam Verantwortliche, ist das Wesentliche ihrer Vereinbarung mitzuteilen ({law}).',
    hint: 'Ergänzen Sie entweder: jointControllers: {none: "Wir allein sind für die Verarbeitung verantwortlich."} oder die gemeinsam Verantwortlichen: jointControllers: [{id: partner, parties: [{name: …}], arrangement: …}].',
  },
  'joint-controllers-without-arrangement': {
    summary:
      'Das Wesentliche der Vereinbarung zwischen gemeinsam Verantwortlichen steht den Lesern zur Verfügung.',
    why: 'Die Vereinbarung legt fest, wer informiert und wer Anträge beantwortet. Ihr Wesentliches muss betroffenen Personen zur Verfügung stehen, damit sie wissen, was sie von wem erwarten können.',
    message:
      'Zur gemeinsamen Verantwortlichkeit ({id}) ist nicht angegeben, wie die Aufgaben verteilt sind. Das Wesentliche der Vereinbarung muss den Lesern zur Verfügung stehen ({law}).',
    hint: 'Ergänzen Sie zum Beispiel: arrangement: "Wir informieren über die Verarbeitung und beantworten Anträge, unser Partner betreibt den Dienst." Ein Link (url) genügt ebenfalls.',
  },
  'joint-controllers-without-contact-point': {
    summary:
      'Bei gemeinsam Verantwortlichen gibt die Datenschutzerklärung an, wo ein Antrag gestellt werden kann.',
    why: 'Betroffene Personen können ihre Rechte gegenüber jedem der Verantwortlichen ausüben. Eine Anlaufstelle erspart ihnen das Raten.',
    message:
      'Zur gemeinsamen Verantwortlichkeit `{id}` gibt die Datenschutzerklärung nicht an, an wen man sich wenden kann ({law}).',
    hint: 'Ergänzen Sie: contactPoint: "Schreiben Sie an datenschutz@shop.example. Sie können Ihren Antrag auch bei jedem von uns stellen."',
  },
  'joint-controllers-without-parties': {
    summary: 'Die Datenschutzerklärung gibt an, wer die gemeinsam Verantwortlichen sind.',
    why: 'Jeder gemeinsam Verantwortliche ist ein Verantwortlicher, und wer sie alle sind, gehört zum Ersten, was eine betroffene Person erfahren muss.',
    message:
      'Zur gemeinsamen Verantwortlichkeit ({id}) ist nicht angegeben, wer an ihr beteiligt ist ({law}).',
    hint: 'Ergänzen Sie: parties: [{name: Offizieller Name des gemeinsam Verantwortlichen, country: FI, contact: Adresse}].',
  },
  'officer-likely-required': {
    summary:
      'Wo ein Datenschutzbeauftragter nötig scheint, gibt die Datenschutzerklärung an, warum es keinen gibt.',
    why: 'Ein Datenschutzbeauftragter ist nötig, wenn die Kerntätigkeit in der umfangreichen Verarbeitung besonderer Kategorien von Daten oder der umfangreichen Überwachung von Personen besteht. Den Umfang zeigt eine Datenschutzerklärung nicht, deshalb genügt eine Begründung.',
    message: {
      monitoring:
        'Es gibt keinen Datenschutzbeauftragten, aber der Zweck {purpose} kann einen erfordern, weil Personen verfolgt werden und Profiling stattfindet ({law}).',
      special:
        'Es gibt keinen Datenschutzbeauftragten, aber der Zweck {purpose} kann einen erfordern, weil besondere Kategorien personenbezogener Daten oder Daten über Straftaten verwendet werden ({law}).',
    },
    hint: 'Benennen Sie einen Datenschutzbeauftragten: dataProtectionOfficer: {email: dsb@shop.example}, oder geben Sie den Grund an: none: "Wir haben keinen Datenschutzbeauftragten, weil unsere Verarbeitung nicht umfangreich ist."',
  },
  'public-body-without-officer': {
    summary: 'Eine Behörde oder öffentliche Stelle hat einen Datenschutzbeauftragten.',
    why: 'Einer Behörde kann man nicht einfach aus dem Weg gehen. Deshalb muss jede Behörde oder öffentliche Stelle, außer Gerichten im Rahmen ihrer justiziellen Tätigkeit, einen unabhängigen Datenschutzbeauftragten haben, der ihre Verarbeitung überwacht.',
    message:
      'Der Verantwortliche "{name}" ist eine Behörde oder öffentliche Stelle, hat aber nach der Datenschutzerklärung keinen Datenschutzbeauftragten. Er muss einen benennen ({law}).',
    hint: 'Setzen Sie die Kontaktdaten an die Stelle: dataProtectionOfficer: {email: dsb@behoerde.example}. Die Pflicht gilt nicht für ein Gericht im Rahmen seiner justiziellen Tätigkeit: Geben Sie dann den Grund unter suppressions in notice.yaml an.',
  },
  'representative-missing': {
    summary:
      'Ein Verantwortlicher außerhalb des Europäischen Wirtschaftsraums nennt seinen Vertreter oder gibt an, warum er keinen braucht.',
    why: 'Ein Verantwortlicher außerhalb der Union, der hier Waren oder Dienstleistungen anbietet oder das Verhalten von Personen beobachtet, muss in der Union einen Vertreter haben, an den sich betroffene Personen und Behörden wenden können. Vom Vertreter wissen Leser nur, wenn er ihnen genannt wird.',
    message:
      'Als Land des Verantwortlichen "{name}" ist {country} angegeben, aber die Datenschutzerklärung nennt keinen Vertreter in der Union ({law}). Keiner ist nötig, wenn der Verantwortliche eine Niederlassung in der Union hat.',
    hint: 'Ergänzen Sie: representative: {name: Name des Vertreters, country: FI, email: vertreter@shop.example}. Wenn keiner nötig ist (Artikel 27 Absatz 2 oder eine Niederlassung in der Union), sagen Sie das den Lesern: representative: {none: "…"}.',
  },
  'representative-without-contact': {
    summary:
      'Die Datenschutzerklärung gibt an, wie der Vertreter des Verantwortlichen zu erreichen ist.',
    why: 'Der Vertreter ist dazu da, dass man sich zusätzlich zum Verantwortlichen oder an dessen Stelle an ihn wenden kann. Ohne Kontaktdaten kann das niemand.',
    message: 'Zum Vertreter des Verantwortlichen fehlen Kontaktdaten ({law}).',
    hint: 'Ergänzen Sie unter representative zum Beispiel: email: vertreter@shop.example. Eine Postanschrift (address) oder eine Telefonnummer (phone) genügt ebenfalls.',
  },
  'representative-without-name': {
    summary: 'Die Datenschutzerklärung gibt an, wer der Vertreter des Verantwortlichen ist.',
    why: 'Wer der Vertreter ist, gehört zur Auskunft darüber, wer für die Verarbeitung einsteht. Eine Adresse ohne Namen sagt den Lesern nicht, wem sie gehört.',
    message: 'Der Name des Vertreters des Verantwortlichen ist nicht angegeben ({law}).',
    hint: 'Ergänzen Sie unter representative: name: Offizieller Name des Vertreters.',
  },
  'phone-without-number': {
    summary: 'Wo eine Telefonnummer hingehört, steht eine Nummer.',
    why: 'Über die Kontaktdaten erreicht der Leser den Verantwortlichen. Einen Satz kann man nicht anrufen.',
    message: '"{value}" ist keine Telefonnummer ({law}).',
    hint: 'Schreiben Sie die Nummer, zum Beispiel phone: [+49 30 123456], oder lassen Sie das Feld weg.',
  },
  'controller-unnamed': {
    summary: 'Wo ein Name hingehört, steht ein Name.',
    why: 'Rechte werden gegen jemanden ausgeübt. "Die Firma" ist, wen der Leser dafür hält.',
    message: 'Der Name "{name}" benennt niemanden ({law}).',
    hint: 'Schreiben Sie den Namen, wie er im Handels- oder Vereinsregister steht: controller: {name: Beispiel GmbH}.',
  },
} as const;
