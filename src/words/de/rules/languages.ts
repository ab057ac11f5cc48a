/** What the rules of src/check/rules/languages/ say. */
export const languages = {
  'claim-untranslated': {
    summary: 'Das Wichtigste, was ein Abschnitt sagt, steht in jeder Sprache.',
    why: 'Ein Satz, der bei der Übersetzung verloren geht, ist für ihre Leser verloren: Sie erfahren nichts von einer Übermittlung, einem Profil oder einem verweigerten Recht.',
    message: {
      lost: 'Der Ausgangstext des Abschnitts `{section}` sagt: "{sentence}" ({claim}). In der Übersetzung wurde kein Satz gefunden, der das sagt ({law}).',
      added:
        'Die Übersetzung des Abschnitts `{section}` sagt: "{sentence}" ({claim}). Im Ausgangstext wurde kein Satz gefunden, der das sagt ({law}).',
    },
    hint: {
      lost: 'Übersetzen Sie den Satz oder nehmen Sie ihn aus dem Ausgangstext heraus.',
      added:
        'Fügen Sie den Satz dem Ausgangstext hinzu oder nehmen Sie ihn aus der Übersetzung heraus.',
    },
  },
  'languages-contradicted': {
    summary: 'Ein Abschnitt sagt in jeder Sprache dasselbe.',
    why: 'Wer eine Sprache liest, verlässt sich auf sie. Widersprechen sich die Sprachen oder nennen sie verschiedene Werte, führt eine von ihnen ihre Leser in die Irre.',
    message: {
      denied:
        'Die Sprachen des Abschnitts `{section}` widersprechen sich ({kind}): "{sentence}" Im Ausgangstext: "{other}" ({law}).',
      value:
        'Die Sprachen des Abschnitts `{section}` nennen verschiedene Werte ({kind}): {value} in "{sentence}", {wanted} im Ausgangstext: "{other}" ({law}).',
      turned:
        'Die Sprachen des Abschnitts `{section}` scheinen sich zu widersprechen: "{sentence}" Im Ausgangstext: "{other}" ({law}).',
      number:
        'Die Sprachen des Abschnitts `{section}` nennen verschiedene Werte: {value} in "{sentence}", {wanted} im Ausgangstext: "{other}" ({law}).',
    },
    hint: 'Stellen Sie fest, was zutrifft, und berichtigen Sie das andere.',
  },
  'translation-stale': {
    summary: 'Eine Übersetzung folgt dem jetzigen Ausgangstext.',
    why: 'Die Leser erhalten die Informationen in der Sprache, die sie lesen. Eine veraltete Übersetzung sagt ihnen etwas anderes als der Ausgangstext.',
    message:
      'Der Ausgangstext des Abschnitts `{section}` hat sich seit der Übersetzung geändert, sodass die Sprachen Verschiedenes sagen können ({law}).',
    hint: 'Vergleichen Sie die Übersetzung mit dem Ausgangstext und vermerken Sie es dann: `translated {notice} {section}` (von Hand: translates: {digest}).',
  },
  'translation-structure-differs': {
    summary: 'Eine Übersetzung hat die Überschriften und Abbildungen des Ausgangstextes.',
    why: 'Fehlt in einer Sprache eine Überschrift oder eine Abbildung, entgeht ihren Lesern wahrscheinlich, was dazu gehört.',
    message:
      'Die Übersetzung des Abschnitts `{section}` ist anders aufgebaut als der Ausgangstext: Überschriften {headings}, Abbildungen {figures}; in der Ausgangssprache Überschriften {sourceHeadings}, Abbildungen {sourceFigures} ({law}).',
    hint: 'Prüfen Sie, ob in der Übersetzung eine Stelle fehlt oder eine zu viel ist, und geben Sie den Überschriften dieselben Ebenen.',
  },
  'translation-unstamped': {
    summary: 'Eine Übersetzung gibt an, welchen Text sie übersetzt.',
    why: 'Ohne die Prüfsumme bemerkt niemand, dass der Ausgangstext sich geändert hat und die Übersetzung nicht.',
    message:
      'Die Übersetzung des Abschnitts `{section}` gibt nicht an, welchen Text sie übersetzt.',
    hint: 'Prüfen Sie, ob die Übersetzung auf dem neuesten Stand ist, und vermerken Sie es dann: `translated {notice} {section}` (von Hand: translates: {digest}).',
  },
  'translation-without-seen': {
    summary: 'Eine Angabe, die im Ausgangstext steht, wird auch im Text der Übersetzung gezeigt.',
    why: 'Ohne Zitat gibt die Website die Angabe in einer Liste aus, obwohl sie im Text steht, und die Leser begegnen ihr zweimal.',
    message:
      'Der Ausgangstext enthält die Angabe `{field}` (seen), aber die Übersetzung hat kein Zitat dafür.',
    hint: 'Ergänzen Sie seen mit mindestens drei Wörtern aus dem Text der Übersetzung.',
  },
  'translation-without-text': {
    summary:
      'Ein Abschnitt mit Text in der Ausgangssprache hat auch in der Übersetzung einen Text.',
    why: 'Was in einer Sprache fehlt, fehlt ihren Lesern.',
    message:
      'Der Abschnitt `{section}` hat in der Ausgangssprache einen Text, in der Übersetzung aber keinen ({law}).',
    hint: 'Übersetzen Sie den Text unter den Kopfdaten.',
  },
} as const;
