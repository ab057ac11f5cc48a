/** What the rules of src/check/rules/data-subjects/ say. */
export const dataSubjects = {
  'data-subjects-missing': {
    summary: 'Beskrivningen anger vem den gäller.',
    why: 'Informationen ska vara begriplig. Läsaren vet inte att texten är till för honom eller henne om den inte säger vem den gäller.',
    message: 'Beskrivningen anger inte vem den gäller ({law}).',
    hint: 'Lägg till grupperna: dataSubjects: [{id: customers, name: Kunder}].',
  },
  'purpose-without-data-subjects': {
    summary: 'När beskrivningen gäller flera grupper anger varje ändamål vem det gäller.',
    why: 'Läsaren ska se vilken del av beskrivningen som gäller honom eller henne. En kunds, en besökares och en sökandes uppgifter behandlas av olika skäl.',
    message:
      'Av ändamålet {purpose} framgår inte vem det gäller, fast beskrivningen har flera grupper ({law}).',
    hint: 'Lägg till de grupper som ändamålet gäller: dataSubjects: [{groups}].',
  },
} as const;
