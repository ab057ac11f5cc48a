/** What the rules of src/check/rules/ai/ say. */
export const ai = {
  'ai-at-work-untold': {
    summary:
      'Ein Arbeitgeber sagt, wie Beschäftigte von einem KI-System erfahren, das über sie mitentscheidet.',
    why: 'Bevor ein Hochrisiko-KI-System am Arbeitsplatz verwendet wird, werden die Beschäftigten und ihre Vertretung informiert. Niemand soll erst nachträglich erfahren, dass ein System an der Entscheidung beteiligt war.',
    message:
      'Das KI-System {system} trifft Entscheidungen über Beschäftigte oder Bewerber oder hilft dabei, doch die Datenschutzerklärung sagt nicht, wie diese vor der Verwendung davon erfahren (Artikel 26 Absatz 7 der Verordnung (EU) 2024/1689).',
    hint: 'Ergänzen Sie beim System: told: "Es steht im Bewerbungsformular, und der Betriebsrat wurde vor Beginn informiert."',
  },
  'ai-decision-undescribed': {
    summary: 'Bei einem KI-System, das über Menschen mitentscheidet, ist angegeben, wozu es dient.',
    why: 'Wer einer Entscheidung unterliegt, die ein Hochrisiko-KI-System trifft oder unterstützt, wird darüber informiert, dass es verwendet wird, wozu es bestimmt ist und an welchen Entscheidungen es beteiligt ist.',
    message:
      'Das KI-System {system} trifft Entscheidungen über Menschen oder hilft dabei, doch die Datenschutzerklärung sagt nicht, welche Entscheidungen oder wozu (Artikel 26 Absatz 11 der Verordnung (EU) 2024/1689).',
    hint: 'Sagen Sie, was es tut: description: "Es ordnet Bewerbungen nach den Wörtern der Anzeige. Es entscheidet ein Mensch." Oder nennen Sie, wozu es dient: purposes: [bewerbungen].',
  },
  'ai-decision-without-explanation': {
    summary:
      'Bei einem KI-System, das über Menschen mitentscheidet, ist angegeben, wie eine Entscheidung erläutert wird.',
    why: 'Wer von einer Entscheidung erheblich betroffen ist, an der ein Hochrisiko-KI-System beteiligt war, kann eine Erläuterung seiner Rolle und der wichtigsten Gründe verlangen. Das Recht hilft nur denen, die es kennen.',
    message:
      'Das KI-System {system} trifft Entscheidungen über Menschen oder hilft dabei, doch die Datenschutzerklärung sagt nicht, wie eine solche Entscheidung erläutert wird (Artikel 86 der Verordnung (EU) 2024/1689).',
    hint: 'Ergänzen Sie: explanation: "Fragen Sie die Personalabteilung, welchen Anteil das System an der Entscheidung hatte und was den Ausschlag gab."',
  },
  'ai-system-without-use': {
    summary: 'Die Datenschutzerklärung sagt, was ein KI-System tut.',
    why: 'Die KI-Verordnung verlangt Verschiedenes von einem System, das mit Menschen spricht, von einem, das Gefühle erkennt, und von einem, das mitentscheidet. Was gilt, hängt davon ab, was das System tut.',
    message:
      'Die Datenschutzerklärung sagt nicht, was das KI-System {system} tut (Artikel 26 und 50 der Verordnung (EU) 2024/1689).',
    hint: 'Ergänzen Sie eines oder mehrere: uses: [interacts], wenn es mit Menschen spricht. Weitere Möglichkeiten: recognises-emotion, categorises-biometrically, generates-content, decides.',
  },
  'ai-undeclared': {
    summary: 'Ein KI-System, von dem der Text spricht, ist als Angabe erfasst.',
    why: 'Menschen müssen schon bei der ersten Begegnung wissen, dass sie mit einer Maschine sprechen oder dass ihre Gefühle beurteilt werden. Was als Angabe erfasst ist, lässt sich prüfen, vergleichen und an einer Stelle zeigen.',
    message: {
      undeclared:
        'Der Text spricht von einem KI-System ("{words}"), doch die Angaben sagen nichts davon (Artikel 50 der Verordnung (EU) 2024/1689).',
      contradicted:
        'Der Text spricht von einem KI-System ("{words}"), doch nach den Angaben gibt es keines (Artikel 50 der Verordnung (EU) 2024/1689).',
    },
    hint: 'Geben Sie es an: ai: [{id: chatbot, name: Chatbot, uses: [interacts], told: "Er sagt selbst zu Beginn des Gesprächs, dass er eine Maschine ist."}].',
  },
  'ai-use-untold': {
    summary: 'Bei einem KI-System, dem Menschen begegnen, ist angegeben, wie sie davon erfahren.',
    why: 'Menschen erfahren spätestens bei der ersten Begegnung von dem System. Wer einer Emotionserkennung oder biometrischen Kategorisierung ausgesetzt ist, kann sie sonst nicht bemerken.',
    message: {
      exposed:
        'Das KI-System {system} beurteilt Gefühle oder biometrische Merkmale, doch die Datenschutzerklärung sagt nicht, wie die Betroffenen davon erfahren (Artikel 50 Absatz 3 der Verordnung (EU) 2024/1689).',
      met: 'Menschen begegnen dem KI-System {system} oder dem, was es erzeugt, doch die Datenschutzerklärung sagt nicht, wie sie davon erfahren (Artikel 50 der Verordnung (EU) 2024/1689).',
    },
    hint: 'Ergänzen Sie, wie Menschen davon erfahren: told: "Er sagt selbst zu Beginn des Gesprächs, dass er eine Maschine ist."',
  },
} as const;
