/** What the rules of src/check/rules/waivers/ say. */
export const waivers = {
  'waiver-without-law': {
    summary: 'Eine Ausnahme, die auf Gesetz beruht, nennt das Gesetz.',
    why: 'Wo ein Gesetz die Erlangung von Daten regelt, Verschwiegenheit anordnet oder eine Pflicht beschränkt, reicht die Ausnahme so weit wie das Gesetz. Wer sie später prüft, muss es finden.',
    message:
      'Was weggelassen wird ({id}), beruht auf Gesetz, doch das Gesetz ist nicht genannt ({law}).',
    hint: 'Ergänzen Sie das Gesetz: law: [{name: …, number: …, section: …}].',
  },
} as const;
