/** What would change how a rule reads the law: by the kind of what it rests on, and of some readings by themselves. */
export const readings = {
  kinds: {
    law: 'Ein neuer Wortlaut des Artikels oder Gesetzes oder ein Urteil, das ihn anders auslegt.',
    'case-law':
      'Ein späteres Urteil oder ein neuer Wortlaut der Vorschrift, die dieses Urteil auslegt.',
    guidance:
      'Neue Leitlinien des Europäischen Datenschutzausschusses, die Entscheidung einer Aufsichtsbehörde oder ein Urteil, das mehr oder weniger verlangt.',
    record:
      'Nichts im Recht: Eine Datenschutzerklärung muss in jedem Fall mit sich selbst übereinstimmen.',
    usefulness:
      'Ein Gesetz, ein Urteil oder eine Leitlinie, die es verlangt. Bis dahin ist es ein Rat.',
  },
  own: {
    'accessible-register':
      'Ein Urteil oder eine Leitlinie dazu, ob ein Register, das nur manchen offensteht, öffentlich zugänglich ist.',
    'adequacy-moves':
      'Ein Beschluss der Kommission oder ein Urteil nach dem Tag der Tabelle. Sehen Sie zuerst in der Liste der Kommission nach.',
    'age-told':
      'Ein Gesetz oder eine Leitlinie dazu, was über die Einwilligung von Kindern mitzuteilen ist: Artikel 8 gilt für die Einwilligung, und kein Punkt der Artikel 13 und 14 verlangt es.',
    'authority-by-country':
      'Ein Staat, der dem Europäischen Wirtschaftsraum beitritt oder ihn verlässt.',
    'authority-of-land':
      'Eine andere Aufteilung der Aufgaben zwischen Bund und Ländern. Für manche Verantwortliche, etwa in der Telekommunikation und bei der Post, ist schon heute die oder der Bundesbeauftragte zuständig.',
    'consequences-if-free':
      'Ein Urteil oder eine Leitlinie, die die Folgen auch dort verlangt, wo niemand die Daten bereitstellen muss.',
    'disputed-inferences':
      'Ein Urteil dazu, ob Daten, die der Verantwortliche ableitet, anderswo erlangt sind: Das ist umstritten.',
    'essential-storage':
      'Ein Urteil oder eine Leitlinie dazu, was für einen Dienst unbedingt erforderlich ist: Für Statistiken ist das umstritten.',
    'framework-appeal':
      'Das Urteil des Gerichtshofs über das Rechtsmittel C-703/25 P oder ein Beschluss der Kommission, der (EU) 2023/1795 ändert, aussetzt oder aufhebt.',
    inquiry:
      'Ein Urteil dazu, was ein bestimmter Untersuchungsauftrag einer Behörde ist: Eine regelmäßige Meldung, die ein Gesetz verlangt, gilt hier nicht als solcher.',
    'interest-holder':
      'Ein Urteil oder eine Leitlinie, die auch beim eigenen Interesse des Verantwortlichen verlangt zu sagen, wessen Interesse es ist, etwa im Konzern.',
    'lead-time':
      'Ein Gesetz oder eine Leitlinie mit einer Frist: Bekannt ist keine, und 30 Tage sind unser eigenes Maß, wo die Erklärung keine Frist verspricht.',
    'longer-accounts':
      'Eine Änderung der Vorschrift oder ein anderes Gesetz, das länger verlangt, etwa für Grundstücke.',
    month: 'Ein Urteil dazu, wie viele Tage der Monat hat: 30 wie 31 Tage werden anerkannt.',
    'observed-portable':
      'Ein Urteil, nach dem über Menschen beobachtete Daten nicht von ihnen bereitgestellt sind: Nach den Leitlinien (WP242) zählen sie dazu.',
    'one-balance':
      'Ein Urteil oder eine Leitlinie, die die Interessenabwägung für jedes Interesse verlangt: Die Angabe zu einem genügt hier.',
    'own-customers':
      'Ein Urteil dazu, ob das Widerspruchsrecht des Artikels 21 Absatz 2 nach C-654/23 neben dem Ablehnungsrecht der Richtlinie 2002/58/EG steht, oder ein nationales Gesetz mit weiteren Voraussetzungen.',
    'processors-guessed':
      'Die Tatsachen: Dass es einen Auftragsverarbeiter gibt, ist aus Tracking und elektronischer Werbung nur geschlossen. Wer alles selbst erledigt, kann die Regel herabstufen und den Grund nennen.',
    'representative-needless':
      'Tatsachen, die keine Datenschutzerklärung zeigt: eine Niederlassung in der Union, oder dass Artikel 3 Absatz 2 für den Verantwortlichen nicht gilt.',
    'right-by-law':
      'Ein nationales Gesetz, das das Recht nach Artikel 23 oder 89 Absatz 2 beschränkt und in der Erklärung nicht genannt ist.',
    silence:
      'Ein Urteil, nach dem die Erklärung schweigen darf, wo es nichts mitzuteilen gibt: Die Artikel verlangen die Angabe gegebenenfalls. Eine Zeile, die sagt, dass es nichts gibt, genügt.',
    'special-declared':
      'Ein Gesetz oder eine Leitlinie, die verlangt mitzuteilen, dass keine solchen Daten verarbeitet werden.',
    'withdrawal-words':
      'Ein Urteil dazu, mit welchen Worten gesagt ist, dass die frühere Verarbeitung rechtmäßig bleibt: Dass der Widerruf nur für die Zukunft wirkt, wird hier anerkannt.',
  },
} as const;
