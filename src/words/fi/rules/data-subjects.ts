/** What the rules of src/check/rules/data-subjects/ say. */
export const dataSubjects = {
  'data-subjects-missing': {
    summary: 'Seloste kertoo, keitä se koskee.',
    why: 'Tiedot on annettava ymmärrettävästi. Lukija ei ymmärrä selostetta omakseen, jos siitä ei näe, koskeeko se häntä.',
    message: 'Selosteessa ei kerrota, keitä se koskee ({law}).',
    hint: 'Lisää ryhmät: dataSubjects: [{id: customers, name: Asiakkaat}].',
  },
  'purpose-without-data-subjects': {
    summary: 'Kun seloste koskee monta ryhmää, jokainen käyttötarkoitus kertoo, keitä se koskee.',
    why: 'Lukijan pitää nähdä, mikä osa selosteesta koskee häntä. Asiakkaan, kävijän ja hakijan tietoja käsitellään eri syistä.',
    message:
      'Käyttötarkoituksesta {purpose} ei näe, keitä se koskee, vaikka selosteessa on monta ryhmää ({law}).',
    hint: 'Lisää ryhmät, joita tarkoitus koskee: dataSubjects: [{groups}].',
  },
} as const;
