/** What the rules of src/check/rules/retention/ say. */
export const retention = {
  'retention-end-untold': {
    summary: 'Av beskrivningen framgår vad som händer när lagringstiden löper ut.',
    why: 'En tid utan slut lämnar öppet om uppgifterna raderas, anonymiseras eller arkiveras.',
    message: 'För lagringstiderna anges inte vad som händer när de löper ut: {entries} ({law}).',
    hint: 'Lägg till i var och en: then: delete. Andra alternativ: anonymise, archive.',
  },
  'retention-group-missing': {
    summary: 'När lagringstider anges per grupp finns en för varje grupp av registrerade.',
    why: 'När tiderna anges per grupp letar varje läsare efter sin egen. Den som inte hittar den får inte veta något.',
    message: 'För ändamålet {purpose} anges ingen lagringstid för dessa grupper: {groups} ({law}).',
    hint: 'Lägg till gruppen i en lagringstid (dataSubjects) eller ge gruppen en egen lagringstid.',
  },
  'retention-law-unnamed': {
    summary: 'När lagringstiden följer av lag nämns lagen.',
    why: 'En hänvisning till lag anger tiden bara för den som vet vilken lag det gäller. När lagen nämns kan tiden kontrolleras.',
    message: 'Lagringstiden {entry} hänvisar till lag ("{words}"), men lagen nämns inte ({law}).',
    hint: 'Lägg till lagen: law: [{name: Bokföringslagen, number: 1336/1997, section: "2:10 §"}].',
  },
  'retention-missing': {
    summary: 'För varje ändamål anges hur länge uppgifterna lagras.',
    why: 'Lagringsminimering är en av förordningens principer, och bara en angiven tid visar om den följs. Myndigheterna vill ha lagringstider per ändamål eller kategori av uppgifter, inte en mening om alla.',
    message: {
      purpose:
        'Beskrivningen anger inte hur länge uppgifterna lagras för ändamålet {purpose} ({law}).',
      data: 'Beskrivningen anger inte hur länge dessa uppgifter lagras: {data} ({law}).',
      all: 'Beskrivningen anger inte hur länge uppgifterna lagras ({law}).',
    },
    hint: 'Lägg till lagringstiden: retention: [{id: {id}, name: …, period: P2Y, from: från det senaste köpet}], och hänvisa till den från ändamålet: retention: [{id}].',
  },
  'retention-same-for-all': {
    summary: 'Uppgifter som behandlas på olika grunder har egna lagringstider.',
    why: 'Uppgifter som behandlas på grund av avtal, samtycke och lag behövs sällan lika länge. En gemensam tid är ofta ett tecken på att tiderna inte har övervägts.',
    message:
      'Lagringstiden {entry} gäller ändamål med olika rättsliga grunder ({purposes}) ({law}). Kontrollera om alla uppgifter behövs lika länge.',
    hint: 'Ge kategorierna egna tider: retention: [{id: orders, data: [kategori], period: P3Y, from: från leveransen}].',
  },
  'retention-vague': {
    summary: 'Av lagringstiden kan läsaren sluta sig till när uppgifterna raderas.',
    why: '"Så länge det är nödvändigt" upprepar lagens krav i stället för att svara på det. Läsaren ska för egen del kunna räkna ut när tiden är slut (WP260, bilagan).',
    message:
      'Av lagringstiden "{text}" kan läsaren inte sluta sig till när uppgifterna raderas ({law}).',
    hint: 'Skriv tiden (period: P2Y, from: från det senaste köpet) eller, om ingen tid kan anges, den händelse som avslutar lagringen (criterion: …).',
  },
  'retention-without-period': {
    summary: 'En lagringstid har en tid eller det som avgör tiden.',
    why: 'Lagen ger två sätt: tiden eller de kriterier som avgör den. En post utan någotdera säger att uppgifter lagras, men inte hur länge.',
    message: 'Lagringstiden {entry} har varken en tid eller de kriterier som avgör tiden ({law}).',
    hint: 'Skriv tiden (period: P2Y, from: från det senaste köpet) eller, om ingen tid kan anges, den händelse som avslutar lagringen (criterion: …).',
  },
  'retention-without-start': {
    summary: 'För lagringstiden anges när den börjar.',
    why: '"Fem år" säger inte när uppgifterna raderas om läsaren inte vet från när tiden räknas.',
    message: 'För lagringstiden {entry} ({period}) anges inte från när den räknas ({law}).',
    hint: 'Lägg till när tiden börjar: from: från det senaste köpet.',
  },
} as const;
