/** What the rules of src/check/rules/rights/ say. */
export const rights = {
  'authority-not-supervisory': {
    summary: 'Die Behörde für Beschwerden ist eine, die den Datenschutz beaufsichtigt.',
    why: 'Eine Behörde für Verbraucher oder eine Branche kann über eine Beschwerde zu personenbezogenen Daten nicht entscheiden. Wer sich an sie wendet, wartet vergeblich oder bis zur Weiterleitung.',
    message: {
      one: 'Beschwerden werden an "{name}" verwiesen, offenbar keine Aufsichtsbehörde für den Datenschutz. Die Aufsichtsbehörde des Landes ist: {right} ({law}).',
      states:
        'Beschwerden werden an "{name}" verwiesen, offenbar keine Aufsichtsbehörde für den Datenschutz. Für die meisten Verantwortlichen ist die Datenschutzbehörde ihres Bundeslandes zuständig ({law}).',
    },
    hint: {
      one: 'Nennen Sie stattdessen: {right}, oder sagen Sie, wofür die andere Behörde da ist. Beaufsichtigt sie den Datenschutz doch, etwa als Behörde einer Kirche oder eines autonomen Gebiets, unterdrücken Sie die Regel in notice.yaml (suppressions) und sagen Sie, warum.',
      states:
        'Nennen Sie die Datenschutzbehörde des Bundeslandes, in dem der Verantwortliche niedergelassen ist. Ist die genannte richtig, etwa für eine Kirche oder einen Rundfunksender, unterdrücken Sie die Regel in notice.yaml (suppressions) und sagen Sie, warum.',
    },
  },
  'authority-of-state-untold': {
    summary:
      'Wo jedes Land seine eigene Behörde hat, nennt die Datenschutzerklärung die des Landes.',
    why: 'In Deutschland beaufsichtigt die Behörde des Landes die dortigen Unternehmen und Vereine, die oder der Bundesbeauftragte nur Bundesstellen und wenige andere. Wer sich bei der falschen Stelle beschwert, wartet länger auf eine Antwort.',
    message:
      'Als Aufsichtsbehörde ist {authority} genannt; dort werden fast nur Bundesstellen beaufsichtigt ({law}). Für Unternehmen, Vereine und Gemeinden ist die Behörde ihres Landes zuständig.',
    hint: 'Nennen Sie die Behörde des Landes, in dem der Verantwortliche niedergelassen ist: authority: {name: …, country: DE, url: https://…}. Ist die Bundesbehörde zuständig, etwa für Telekommunikation und Post, nehmen Sie die Regel in notice.yaml aus (suppressions) und sagen Sie, warum.',
  },
  'authority-without-details': {
    summary: 'Die Aufsichtsbehörde ist genannt, zusammen mit einem Weg, sie zu erreichen.',
    why: 'Das Beschwerderecht hilft, sobald man weiß, bei wem. Ein Name und eine Webadresse genügen.',
    message:
      'Das Beschwerderecht ist genannt, aber nicht, wie die Aufsichtsbehörde zu erreichen ist ({law}).',
    hint: {
      authority:
        'Ergänzen Sie den Ländercode, der die Angaben der Behörde ({authority}) liefert: authority: {country}.',
      byState:
        'Nennen Sie die Behörde des Bundeslandes, in dem der Verantwortliche niedergelassen ist: authority: {name: …, url: https://…}. Der Ländercode {byState} steht für die Bundesbehörde, die nur wenige Unternehmen beaufsichtigt.',
      elsewhere:
        'Nennen Sie die Behörde mit Namen und Website: authority: {name: …, url: https://…}. Zum Ländercode {elsewhere} ist keine Behörde bekannt.',
      other:
        'Ergänzen Sie den Code des Landes, in dem der Verantwortliche niedergelassen ist; er liefert die Angaben der Behörde, zum Beispiel: authority: AT.',
    },
  },
  'complaint-elsewhere-untold': {
    summary:
      'Die Datenschutzerklärung sagt, dass man sich auch dort beschweren kann, wo man lebt oder arbeitet.',
    why: 'Wer anderswo in der EU oder im EWR lebt, kann sich bei der dortigen Behörde in der eigenen Sprache beschweren. Das wissen nur wenige.',
    message:
      'Die Datenschutzerklärung sagt nicht, dass man sich auch in dem EU- oder EWR-Land beschweren kann, in dem man lebt oder arbeitet oder in dem der Verstoß begangen wurde ({law}).',
    hint: 'Ergänzen Sie einen Satz im Text und unter complaint: elsewhere: true.',
  },
  'complaint-missing': {
    summary:
      'Die Datenschutzerklärung informiert über das Beschwerderecht bei einer Aufsichtsbehörde.',
    why: 'Die Beschwerde ist der Rechtsbehelf für alle, denen der Verantwortliche nicht hilft. Sie kostet nichts, und gerade derjenige muss über sie informieren, gegen den sie sich richten kann.',
    message:
      'Die Datenschutzerklärung informiert nicht über das Beschwerderecht bei einer Aufsichtsbehörde ({law}).',
    hint: {
      authority:
        'Ergänzen Sie: complaint: {authority: {country}, text: "Sie können sich bei der Aufsichtsbehörde ({authority}) beschweren."}. Die Kontaktdaten ergeben sich aus dem Ländercode.',
      byState:
        'Ergänzen Sie die Behörde des Bundeslandes, in dem der Verantwortliche niedergelassen ist: complaint: {authority: {name: …, url: https://…}, text: "Sie können sich bei der Aufsichtsbehörde beschweren."}. Der Ländercode {byState} steht für die Bundesbehörde, die nur wenige Unternehmen beaufsichtigt.',
      elsewhere:
        'Ergänzen Sie die Behörde mit Namen und Website: complaint: {authority: {name: …, url: https://…}, text: "Sie können sich bei der Aufsichtsbehörde beschweren."}. Zum Ländercode {elsewhere} ist keine Behörde bekannt.',
      other:
        'Ergänzen Sie die Behörde des Landes, in dem der Verantwortliche niedergelassen ist, in Österreich zum Beispiel: complaint: {authority: AT, text: "Sie können sich bei der Aufsichtsbehörde beschweren."}. Die Kontaktdaten ergeben sich aus dem Ländercode.',
    },
  },
  'direct-marketing-objection-missing': {
    summary: 'Zu Direktwerbung ist das Recht angegeben, ihr zu widersprechen.',
    why: 'Niemand muss Direktwerbung hinnehmen. Der Widerspruch braucht keinen Grund und keine Abwägung, und die Person muss spätestens bei der ersten Kommunikation auf ihn hingewiesen werden.',
    message:
      'Der Zweck "{name}" ist Direktwerbung, aber die Datenschutzerklärung informiert nicht über das Recht, ihr zu widersprechen ({law}). Das Recht ist unbedingt: Die Leser müssen keinen Grund angeben.',
    hint: 'Ergänzen Sie unter rights: directMarketing: {text: "Sie können der Direktwerbung jederzeit widersprechen.", how: …}. Die Website zeigt es getrennt von allem anderen.',
  },
  'fee-wrong': {
    summary: 'Ein Antrag kostet nur dort etwas, wo das Gesetz es erlaubt.',
    why: 'Ein Preis hält davon ab, ein Recht auszuüben. Das Gesetz erlaubt ein Entgelt nur bei offenkundig unbegründeten oder exzessiven Anträgen und für weitere Kopien.',
    message:
      'Nach der Datenschutzerklärung kann ein Antrag etwas kosten ("{fee}"), aber Anträge sind unentgeltlich, sofern sie nicht offenkundig unbegründet oder exzessiv sind oder weitere Kopien betreffen ({law}).',
    hint: {
      right:
        'Streichen Sie das Entgelt. Nur offenkundig unbegründete oder exzessive Anträge und weitere Kopien dürfen etwas kosten: Sagen Sie das dort, wo Entgelte angegeben sind.',
      other:
        'Berichtigen Sie: fee: "Anträge sind unentgeltlich. Für einen offenkundig unbegründeten oder exzessiven Antrag können wir ein angemessenes Entgelt verlangen."',
    },
  },
  'free-of-charge-untold': {
    summary: 'Die Datenschutzerklärung sagt, dass Anträge unentgeltlich sind.',
    why: 'Viele glauben, dass ein Antrag etwas kostet. Ein Satz räumt dieses Hindernis aus.',
    message: 'Die Datenschutzerklärung sagt nicht, dass Anträge unentgeltlich sind ({law}).',
    hint: 'Ergänzen Sie: requests: {fee: "Anträge sind unentgeltlich."}.',
  },
  'request-channel-burdensome': {
    summary: 'Ein Antrag kann auch elektronisch gestellt werden.',
    why: 'Der Verantwortliche muss die Ausübung der Rechte erleichtern. Brief oder Besuch als einziger Weg ist ein Hindernis, vor allem wenn Daten online erhoben werden.',
    message:
      'Nach der Datenschutzerklärung kann ein Antrag nur per Brief oder persönlich gestellt werden ({law}).',
    hint: 'Ergänzen Sie einen elektronischen Weg: requests: {email: [datenschutz@shop.example]} oder form: https://shop.example/antrag.',
  },
  'request-outcome-untold': {
    summary:
      'Die Datenschutzerklärung sagt, was auf eine Ablehnung folgt und wie Berichtigungen weitergegeben werden.',
    why: 'Das Gesetz verlangt diese Angaben nicht, aber sie betreffen alle, die einen Antrag stellen: Eine Ablehnung ist zu begründen, Empfänger erfahren von Berichtigungen, und der Rechtsweg steht offen.',
    message:
      'Die Datenschutzerklärung sagt nicht, {said}. Das Gesetz verlangt es nicht, aber es hilft den Lesern.',
    hint: 'Ergänzen Sie im Text: "{advice}"',
    said: {
      refusal: 'was geschieht, wenn ein Antrag abgelehnt wird (Artikel 12 Absatz 4)',
      recipients: 'dass Empfängern Berichtigungen und Löschungen mitgeteilt werden (Artikel 19)',
      court: 'dass man vor Gericht gehen kann (Artikel 79 Absatz 1)',
    },
    advice: {
      refusal:
        'Wenn wir Ihren Antrag ablehnen, nennen wir Ihnen die Gründe und sagen Ihnen, wie Sie sich beschweren können.',
      recipients:
        'Wenn wir Ihre Daten berichtigt oder gelöscht haben, teilen wir dies denen mit, die sie erhalten haben.',
      court: 'Sie können auch vor Gericht gehen.',
    },
  },
  'research-objection-missing': {
    summary: 'Zu Forschung und Statistik ist das Widerspruchsrecht angegeben.',
    why: 'Forschung und Statistik dürfen Daten verwenden, die für etwas anderes erhoben wurden. Dafür kann eine Person aus Gründen ihrer besonderen Situation widersprechen, sofern die Forschung nicht für eine Aufgabe im öffentlichen Interesse erforderlich ist.',
    message:
      'Der Zweck {purpose} ist Forschung oder Statistik, aber die Datenschutzerklärung informiert nicht über das Widerspruchsrecht ({law}).',
    hint: 'Ergänzen Sie unter rights: objection: {text: "Sie können der Verwendung Ihrer Daten für Forschung aus Gründen widersprechen, die sich aus Ihrer besonderen Situation ergeben."}, oder nennen Sie das Gesetz, das das Recht beschränkt: objection: {none: …}.',
  },
  'response-time-untold': {
    summary: 'Die Datenschutzerklärung gibt an, wann ein Antrag beantwortet wird.',
    why: 'Die Frist muss nicht in der Datenschutzerklärung stehen, aber sie erspart Fragen: Die Leser wissen, dass sie einen Monat warten.',
    message: 'Die Datenschutzerklärung gibt nicht an, wann ein Antrag beantwortet wird ({law}).',
    hint: 'Ergänzen Sie: requests: {answerWithin: P1M, extension: P2M}.',
  },
  'response-time-vague': {
    summary: 'Eine Antwort auf Anträge wird nicht nur innerhalb angemessener Zeit zugesagt.',
    why: '"Angemessen" verdeckt eine Frist, die es gibt. Wer den Monat kennt, weiß, wann eine Beschwerde möglich ist.',
    message:
      'Der Text sagt eine Antwort innerhalb angemessener Zeit zu ("{found}"), aber die Frist ist ein Monat ({law}).',
    hint: 'Schreiben Sie die Frist in den Text, zum Beispiel: "Wir beantworten Ihren Antrag innerhalb eines Monats."',
  },
  'response-time-wrong': {
    summary:
      'Anträge werden innerhalb eines Monats beantwortet, verlängert um höchstens zwei Monate.',
    why: 'Das Gesetz gibt einen Monat und zwei weitere, wenn Anträge komplex oder zahlreich sind und die Person es innerhalb des ersten Monats erfährt. Eine Datenschutzerklärung kann sich nicht mehr Zeit einräumen.',
    message: {
      answerWithin:
        'Die Frist für die Antwort auf einen Antrag ({time}) ist länger, als das Gesetz erlaubt ({most}, {law}).',
      extension:
        'Die Antwortfrist wird um mehr verlängert ({time}), als das Gesetz erlaubt ({most}, {law}).',
    },
    hint: 'Berichtigen Sie: {field}: {longest}.',
  },
  'right-access-missing': {
    summary: 'Die Datenschutzerklärung informiert über das Auskunftsrecht.',
    why: 'Die Auskunft geht den anderen Rechten voraus: Nur wer die eigenen Daten sieht, kann beurteilen, ob sie stimmen und ob sie überhaupt dort sein dürfen.',
    message:
      'Die Datenschutzerklärung informiert nicht über das Recht auf Auskunft über die Daten ({law}).',
    hint: 'Ergänzen Sie unter rights: access: {text: "Sie können eine Kopie der Daten über Sie verlangen."}.',
  },
  'right-denied': {
    summary:
      'Die Datenschutzerklärung verneint kein Recht, das sich aus einem ihrer Zwecke ergibt.',
    why: 'Die Rechtsgrundlage bestimmt, welche Rechte eine Person hat. Ein Recht, das aus der Rechtsgrundlage folgt, lässt sich nicht wegschreiben; beschränken kann es nur eine Rechtsvorschrift.',
    message: {
      purpose:
        'Die Datenschutzerklärung verneint ein Recht, das sich aus dem Zweck {purpose} ergibt: {named} ({law}). Die Rechtsgrundlage der Verarbeitung ist: {basis}.',
      processing:
        'Die Datenschutzerklärung verneint ein Recht, das sich aus der Rechtsgrundlage der Verarbeitung ({basis}) ergibt: {named} ({law}).',
      act: 'Die Datenschutzerklärung verneint ein Recht, das sich aus der Rechtsgrundlage der Verarbeitung ({basis}) ergibt, und nennt kein Gesetz, das es beschränkt: {named} ({law}). Dass eine Aufgabe auf Gesetz beruht, nimmt das Recht nicht.',
    },
    hint: {
      purpose:
        'Nennen Sie das Recht, statt es zu verneinen: {right}: {text: …}. Beschränkt es eine Rechtsvorschrift, sagen Sie das bei den Grenzen des Rechts (limits).',
      processing:
        'Nennen Sie das Recht, statt es zu verneinen: {right}: {text: …}. Beschränkt es eine Rechtsvorschrift, sagen Sie das bei den Grenzen des Rechts (limits).',
      act: 'Nennen Sie das Recht, statt es zu verneinen: {right}: {text: …}. Beschränkt es ein Gesetz (Artikel 23), nennen Sie dieses mit seinem Paragrafen dort, wo das Recht verneint wird.',
    },
  },
  'right-erasure-missing': {
    summary: 'Die Datenschutzerklärung informiert über das Recht auf Löschung.',
    why: 'Daten, die nicht mehr nötig sind oder nie rechtmäßig waren, müssen nicht liegen bleiben, bis sich jemand an sie erinnert. Die Person kann ihre Löschung verlangen.',
    message: 'Die Datenschutzerklärung informiert nicht über das Recht auf Löschung ({law}).',
    hint: 'Ergänzen Sie unter rights: erasure: {text: "Sie können verlangen, dass wir Ihre Daten löschen, wenn sie nicht mehr nötig sind."}.',
  },
  'right-not-triggered': {
    summary: 'Ein Recht, das sich aus keinem Zweck ergibt, wird nicht uneingeschränkt zugesagt.',
    why: 'Widerspruch, Datenübertragbarkeit und Widerruf hängen von der Rechtsgrundlage ab. Leser, denen ein Recht zugesagt wird, das sie nicht haben, werden enttäuscht.',
    message:
      'Die Datenschutzerklärung sagt ein Recht zu ({named}), das sich aus der Rechtsgrundlage keines Zwecks ergibt ({law}).',
    hint: 'Schränken Sie das Recht ein (limits: "Das Recht gilt nur für Daten, die wir aufgrund Ihrer Einwilligung verarbeiten.") oder sagen Sie, dass es nicht besteht: {right}: {none: "Dieses Recht besteht nicht, weil …"}.',
  },
  'right-objection-missing': {
    summary: 'Die Datenschutzerklärung informiert über das Widerspruchsrecht.',
    why: 'Beruht eine Verarbeitung auf einer Aufgabe im öffentlichen Interesse oder auf berechtigten Interessen, wurde die Person vorher nicht gefragt. Durch den Widerspruch wird ihre eigene Situation abgewogen, und auf ihn muss verständlich und getrennt von anderen Informationen hingewiesen werden.',
    message: {
      purpose:
        'Der Zweck {purpose} hat die Rechtsgrundlage "{basis}", aber die Datenschutzerklärung informiert nicht über das Widerspruchsrecht ({law}).',
      processing:
        'Die Verarbeitung hat die Rechtsgrundlage "{basis}", aber die Datenschutzerklärung informiert nicht über das Widerspruchsrecht ({law}).',
      none: 'Die Datenschutzerklärung informiert nicht über das Widerspruchsrecht ({law}).',
    },
    hint: {
      purpose:
        'Ergänzen Sie unter rights: objection: {text: "Sie können der Verarbeitung aus Gründen widersprechen, die sich aus Ihrer besonderen Situation ergeben.", how: …}.',
      processing:
        'Ergänzen Sie unter rights: objection: {text: "Sie können der Verarbeitung aus Gründen widersprechen, die sich aus Ihrer besonderen Situation ergeben.", how: …}.',
      none: 'Ergibt sich dieses Recht aus keinem Zweck, sagen Sie das den Lesern unter rights: objection: {none: "Keine Verarbeitung beruht auf berechtigten Interessen oder einer Aufgabe im öffentlichen Interesse, deshalb besteht kein Widerspruchsrecht."}.',
    },
  },
  'right-portability-missing': {
    summary: 'Die Datenschutzerklärung informiert über das Recht auf Datenübertragbarkeit.',
    why: 'Wer Daten aufgrund einer Einwilligung oder für einen Vertrag bereitgestellt hat, darf sie zu einem anderen Dienst mitnehmen. Das Recht befreit davon, nur deshalb zu bleiben, weil die Daten dort sind.',
    message: {
      purpose:
        'Der Zweck {purpose} hat die Rechtsgrundlage "{basis}", aber die Datenschutzerklärung informiert nicht über das Recht auf Datenübertragbarkeit ({law}).',
      processing:
        'Die Verarbeitung hat die Rechtsgrundlage "{basis}", aber die Datenschutzerklärung informiert nicht über das Recht auf Datenübertragbarkeit ({law}).',
      none: 'Die Datenschutzerklärung informiert nicht über das Recht auf Datenübertragbarkeit ({law}).',
    },
    hint: {
      purpose:
        'Ergänzen Sie unter rights: portability: {text: "Sie können die von Ihnen bereitgestellten Daten in einem maschinenlesbaren Format erhalten und anderswohin mitnehmen."}.',
      processing:
        'Ergänzen Sie unter rights: portability: {text: "Sie können die von Ihnen bereitgestellten Daten in einem maschinenlesbaren Format erhalten und anderswohin mitnehmen."}.',
      none: 'Ergibt sich dieses Recht aus keinem Zweck, können Sie das den Lesern unter rights sagen: portability: {none: "Keine Verarbeitung beruht auf Einwilligung oder Vertrag, deshalb besteht kein Recht auf Datenübertragbarkeit."}.',
    },
  },
  'right-purposes-incomplete': {
    summary: 'Ein Recht ist für jeden Zweck angegeben, aus dem es sich ergibt.',
    why: 'Eine Liste von Zwecken liest sich als Grenze: Wer einen anderen Zweck sucht, schließt daraus, dass das Recht dort nicht besteht. Das Gesetz gibt das Recht überall, wo seine Voraussetzungen erfüllt sind.',
    message:
      '{right} ist nur für einige Zwecke angegeben, obwohl es sich auch aus anderen ergibt. Nicht genannt: {purposes} ({law}).',
    hint: 'Ergänzen Sie bei den Zwecken des Rechts (purposes): {ids}, oder entfernen Sie die Liste, dann gilt das Recht für alle.',
    rights: {
      access: 'Das Auskunftsrecht',
      rectification: 'Das Recht auf Berichtigung',
      erasure: 'Das Recht auf Löschung',
      restriction: 'Das Recht auf Einschränkung der Verarbeitung',
      objection: 'Das Widerspruchsrecht',
      portability: 'Das Recht auf Datenübertragbarkeit',
      withdrawal: 'Das Recht auf Widerruf der Einwilligung',
    },
  },
  'right-rectification-missing': {
    summary: 'Die Datenschutzerklärung informiert über das Recht auf Berichtigung.',
    why: 'Entscheidungen werden anhand der Daten getroffen, die ein Verantwortlicher hat. Das Recht, Fehler berichtigen zu lassen, schützt davor, nach dem Irrtum eines anderen beurteilt zu werden.',
    message:
      'Die Datenschutzerklärung informiert nicht über das Recht, unrichtige Daten berichtigen zu lassen ({law}).',
    hint: 'Ergänzen Sie unter rights: rectification: {text: "Sie können verlangen, dass wir unrichtige oder unvollständige Daten über Sie berichtigen."}.',
  },
  'right-restriction-missing': {
    summary:
      'Die Datenschutzerklärung informiert über das Recht auf Einschränkung der Verarbeitung.',
    why: 'Solange Richtigkeit oder Rechtmäßigkeit umstritten ist, lässt die Einschränkung die Daten, wo sie sind, und stoppt ihre Verwendung. Dieses Recht kennt kaum jemand, wenn die Datenschutzerklärung es nicht nennt.',
    message:
      'Die Datenschutzerklärung informiert nicht über das Recht auf Einschränkung der Verarbeitung ({law}).',
    hint: 'Ergänzen Sie unter rights: restriction: {text: "Sie können verlangen, dass wir die Verarbeitung Ihrer Daten einschränken, zum Beispiel solange wir prüfen, ob sie richtig sind."}.',
  },
  'right-unexplained': {
    summary: 'Jedes Recht ist in einem Satz erklärt.',
    why: 'Der bloße Name eines Rechts hilft den Lesern nicht, es auszuüben. Informationen müssen leicht verständlich sein.',
    message:
      'Diese Rechte sind nur genannt, ohne dass erklärt ist, was sie für die Leser bedeuten: {rights} ({law}).',
    hint: 'Erklären Sie das Recht in einem Satz, zum Beispiel: text: "Wir berichtigen Daten über Sie, die falsch sind, und ergänzen, was fehlt."',
  },
  'rights-all-none': {
    summary: 'Die Datenschutzerklärung verneint nicht alle Rechte der betroffenen Person.',
    why: 'Eine Rechtsvorschrift kann Rechte beschränken, wo Artikel 23 es erlaubt, jedes so weit wie notwendig. Keine Vorschrift nimmt sie alle, deshalb gibt eine Datenschutzerklärung, die alle verneint, das Recht falsch wieder.',
    message:
      'Nach der Datenschutzerklärung hat die betroffene Person gar keine Rechte, aber nicht alle können beschränkt werden ({law}).',
    hint: 'Informieren Sie über die Rechte, die bestehen, zum Beispiel: access: {text: "Sie können eine Kopie der Daten über Sie verlangen."}.',
  },
  'rights-missing': {
    summary: 'Die Datenschutzerklärung informiert über die Rechte der betroffenen Person.',
    why: 'Rechte übt nur aus, wer sie kennt. Über sie zu informieren ist eine eigene Pflicht, ob jemand gefragt hat oder nicht.',
    message:
      'Die Datenschutzerklärung informiert nicht über die Rechte der betroffenen Person ({law}).',
    hint: 'Ergänzen Sie die Rechte: rights: {access: {text: …}, rectification: {text: …}, erasure: {text: …}, restriction: {text: …}, objection: {text: …}, portability: {text: …}}.',
  },
  'rights-without-channel': {
    summary: 'Die Datenschutzerklärung gibt an, wie man die Rechte ausübt.',
    why: 'Der Verantwortliche muss die Ausübung der Rechte erleichtern. Ein Recht nützt erst, wenn die Leser wissen, wohin sie einen Antrag senden.',
    message: 'Die Rechte sind genannt, aber nicht, wie man sie ausübt ({law}).',
    hint: 'Ergänzen Sie: requests: {email: [datenschutz@shop.example], send: "Teilen Sie uns mit, welches Recht Sie ausüben möchten."}.',
  },
  'withdrawal-missing': {
    summary: 'Zur Einwilligung ist das Recht angegeben, sie zu widerrufen.',
    why: 'Eine Einwilligung, die man nicht zurücknehmen kann, ist keine. Das Gesetz verlangt, dass die Person vor der Einwilligung vom Widerruf erfährt und dass der Widerruf so einfach ist wie die Erteilung.',
    message: {
      purpose:
        'Der Zweck {purpose} beruht auf Einwilligung, aber die Datenschutzerklärung informiert nicht über das Recht, sie jederzeit zu widerrufen ({law}).',
      processing:
        'Die Verarbeitung beruht auf Einwilligung, aber die Datenschutzerklärung informiert nicht über das Recht, sie jederzeit zu widerrufen ({law}).',
    },
    hint: 'Ergänzen Sie unter rights: withdrawal: {text: "Sie können Ihre Einwilligung jederzeit widerrufen. Die Rechtmäßigkeit der bis zum Widerruf erfolgten Verarbeitung wird dadurch nicht berührt.", how: …}.',
  },
  'withdrawal-without-effect': {
    summary:
      'Zum Widerruf der Einwilligung ist angegeben, dass die frühere Verarbeitung rechtmäßig bleibt.',
    why: 'Artikel 13 Absatz 2 Buchstabe c nennt diese Wirkung ausdrücklich. Sonst könnte man meinen oder befürchten, das Frühere werde rechtswidrig.',
    message:
      'Zum Recht auf Widerruf der Einwilligung ist nicht angegeben, dass die bis zum Widerruf erfolgte Verarbeitung rechtmäßig bleibt ({law}).',
    hint: 'Ergänzen Sie unter withdrawal: limits: "Der Widerruf berührt nicht die Rechtmäßigkeit der bis dahin erfolgten Verarbeitung."',
  },
  'withdrawal-without-way': {
    summary: 'Die Datenschutzerklärung gibt an, wie man die Einwilligung widerruft.',
    why: 'Der Widerruf muss so einfach sein wie die Erteilung der Einwilligung. Das können die Leser nur, wenn sie wissen, wie.',
    message:
      'Die Einwilligung kann widerrufen werden, aber die Datenschutzerklärung gibt nicht an, wie ({law}).',
    hint: 'Ergänzen Sie unter withdrawal: how: "Nutzen Sie den Link in jedem Newsletter."',
  },
  'right-refused': {
    summary: 'Der Text eines Rechts gewährt es und verweigert es nicht.',
    why: 'Auf den Text eines Rechts verlassen sich Menschen. Ein Satz, der verweigert, was das Gesetz gewährt, hält sie von einem Antrag ab, wie auch immer über ihn entschieden würde.',
    message: {
      whole: 'Der Text zum Recht "{named}" verweigert das Recht: "{sentence}" ({law}).',
      part: 'Der Text zum Recht "{named}" nimmt ohne einen Grund, den das Gesetz kennt, zurück, was er gewährt: "{sentence}" ({law}).',
      ungranted:
        'Der Text zum Recht "{named}" sagt nicht, dass Betroffene das Recht haben: "{sentence}" ({law}).',
    },
    hint: 'Sagen Sie, was man verlangen kann und wie. Erlaubt das Gesetz eine Ablehnung, sagen Sie, in welchem Fall: {right}: {text: …, limits: Wir bewahren auf, was wir nach der Abgabenordnung aufbewahren müssen.}',
  },
  'right-limited': {
    summary: 'Der Text eines Rechts setzt keine Grenzen, die das Gesetz nicht kennt.',
    why: 'Das Gesetz sagt, wann ein Recht beschränkt werden darf. Wie oft, auf welchem Weg oder mit wessen Einverständnis es ausgeübt wird, bestimmt nicht der Verantwortliche.',
    message: {
      limit:
        'Der Text zum Recht "{named}" beschränkt das Recht auf eine Weise, die das Gesetz nicht kennt: "{sentence}" ({law}).',
      grounds:
        'Der Text zum Recht "{named}" verlangt Gründe, die das Gesetz nicht verlangt: "{sentence}" ({law}).',
    },
    hint: 'Streichen Sie die Beschränkung oder nennen Sie die Vorschrift, auf der sie beruht.',
  },
  'complaint-without-authority': {
    summary: 'Was über Beschwerden gesagt wird, führt zu einer Aufsichtsbehörde.',
    why: 'Das Beschwerderecht ist das Recht, sich an eine vom Verantwortlichen unabhängige Behörde zu wenden. Eine Stelle in seinem Haus ist das nicht.',
    message:
      'Was über Beschwerden gesagt wird, führt zum Verantwortlichen selbst und zu keiner Behörde: "{text}" ({law}).',
    hint: 'Sagen Sie, bei welcher Behörde man sich beschweren kann, und nennen Sie die eigene Stelle nur daneben: complaint: {authority: DE, text: Sie können sich bei der Aufsichtsbehörde beschweren.}',
  },
} as const;
