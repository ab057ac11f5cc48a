/** What the rules of src/check/rules/waivers/ say. */
export const waivers = {
  'waiver-without-law': {
    summary: 'Lakiin perustuvasta poikkeuksesta kerrotaan, mihin lakiin se perustuu.',
    why: 'Kun tietojen hankinnasta säädetään laissa, laki määrää vaitiolosta tai rajoittaa velvollisuutta, poikkeus ulottuu niin pitkälle kuin laki. Myöhemmin asiaa arvioivan on löydettävä se.',
    message: 'Kertomatta jättäminen ({id}) perustuu lakiin, mutta lakia ei nimetä ({law}).',
    hint: 'Lisää laki: law: [{name: …, number: …, section: …}].',
  },
} as const;
