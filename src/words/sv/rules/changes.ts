/** What the rules of src/check/rules/changes/ say. */
export const changes = {
  'changes-untold': {
    summary: 'Beskrivningen anger hur ändringar meddelas.',
    why: 'Information ska vara lätt att få, och det är inte en ändring som ingen hör talas om. Artikel 13 nämner inte detta, så det är bara ett råd: berätta i förväg hur läsaren får veta om en ny version.',
    message: 'Beskrivningen anger inte hur ändringar i den meddelas ({law}).',
    hint: 'Lägg till: changes: {tell: [email], promise: "Vi berättar om betydande ändringar per e-post innan de träder i kraft."}.',
  },
} as const;
