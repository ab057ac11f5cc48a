/** What the rules of src/check/rules/changes/ say. */
export const changes = {
  'changes-untold': {
    summary: 'Seloste kertoo, miten muutoksista ilmoitetaan.',
    why: 'Tiedon on oltava helposti saatavilla, eikä huomaamatta tehty muutos ole. 13 artikla ei tätä nimeä, joten kyse on vain neuvosta: kerro etukäteen, miten uudesta versiosta saa tiedon.',
    message: 'Selosteessa ei kerrota, miten sen muutoksista ilmoitetaan ({law}).',
    hint: 'Lisää: changes: {tell: [email], promise: "Kerromme merkittävistä muutoksista sähköpostilla ennen kuin ne tulevat voimaan."}.',
  },
} as const;
