/** What the rules of src/check/rules/history/ say. */
export const history = {
  'review-overdue': {
    summary: 'Die Datenschutzerklärung wurde in den letzten zwei Jahren überprüft.',
    why: 'Der Verantwortliche muss seine Maßnahmen erforderlichenfalls überprüfen und aktualisieren. In zwei Jahren hat sich die Verarbeitung meist geändert.',
    message:
      'Die letzte Fassung der Datenschutzerklärung wurde am {published} veröffentlicht, vor mehr als zwei Jahren ({law}).',
    hint: 'Prüfen Sie, ob die Datenschutzerklärung noch sagt, was geschieht, und veröffentlichen Sie eine Fassung, die angibt, dass sie überprüft wurde.',
  },
  'revision-dates-wrong': {
    summary:
      'Eine Fassung tritt frühestens am Tag ihrer Veröffentlichung und nicht vor der vorhergehenden in Kraft.',
    why: 'Der Verantwortliche muss nachweisen können, was wann mitgeteilt wurde. Ein Text, der gilt, bevor man ihn lesen kann, sagt niemandem etwas.',
    message: 'Die Fassung tritt am {effective} in Kraft, erwartet frühestens am {other} ({law}).',
    hint: 'Verschieben Sie den Tag mit dem Befehl postpone.',
  },
  'revision-lead-time-short': {
    summary:
      'Eine Änderung wird so lange vor ihrem Inkrafttreten mitgeteilt, wie die Datenschutzerklärung zusagt.',
    why: 'Eine wesentliche Änderung muss rechtzeitig im Voraus mitgeteilt werden, damit man sie verstehen und seine Rechte ausüben kann.',
    message:
      'Die Fassung tritt {days} nach der Veröffentlichung in Kraft, die Änderung sollte aber {wanted} im Voraus mitgeteilt werden ({law}).',
    hint: 'Veröffentlichen Sie die nächste Änderung früher oder verschieben Sie den Tag mit dem Befehl postpone.',
  },
  'revision-untold': {
    summary:
      'Eine Änderung wird rechtzeitig und auf den Wegen mitgeteilt, die die Datenschutzerklärung zusagt.',
    why: 'Eine Änderung, von der niemand erfährt, kann niemand beurteilen oder ihr widersprechen. Wenige lesen eine Datenschutzerklärung von sich aus noch einmal.',
    message: {
      other:
        'Nichts Erfasstes zeigt, dass die Änderung so mitgeteilt wurde, wie es die Datenschutzerklärung zusagt: {channels} ({law}).',
      none: 'Nichts Erfasstes zeigt, dass die Änderung mitgeteilt wurde ({law}).',
      late: 'Nach dem Erfassten wurde die Änderung am {told} mitgeteilt ({channels}), der letzte rechtzeitige Tag war aber der {due} ({law}).',
    },
    hint: {
      other:
        'Teilen Sie die Änderung mit: Der Befehl announce schreibt die Mitteilung. Erfassen Sie sie dann mit dem Befehl told, der auch einen zurückliegenden Tag annimmt.',
      late: 'Teilen Sie die nächste Änderung früher mit. Das Erfasste bleibt stehen.',
    },
  },
  'revision-without-summary': {
    summary: 'Eine Fassung sagt ihren Lesern kurz, was sich geändert hat.',
    why: 'Niemand vergleicht zwei Datenschutzerklärungen Zeile für Zeile. An einer kurzen Zusammenfassung sehen die Leser, ob die Änderung sie betrifft.',
    message:
      'Die Fassung sagt in dieser Sprache nicht, was sich gegenüber der vorhergehenden geändert hat ({law}).',
    hint: 'Geben Sie bei der Veröffentlichung der nächsten Fassung eine Zusammenfassung an; eine veröffentlichte Fassung wird nicht geändert.',
  },
} as const;
