/** What the rules of src/check/rules/references/ say. */
export const references = {
  'category-unused': {
    summary: 'Varje kategori av uppgifter har ett ändamål.',
    why: 'Uppgifter får samlas in bara i den mån ett ändamål kräver dem. En kategori utan ändamål betyder antingen för många uppgifter eller ett ändamål som har glömts bort.',
    message: 'Inget ändamål använder kategorin "{name}" ({id}) ({law}).',
    hint: 'Lägg till den i ett ändamål (data: [{id}]), eller ta bort kategorin om uppgifterna inte behövs.',
  },
  'recipient-unused': {
    summary: 'För varje mottagare anges för vilket ändamål den får uppgifter.',
    why: 'En lista över mottagare utan ändamål visar att uppgifter lämnas ut, men inte varför. Den som använder en enda tjänst vet inte vilka av dem som berör den.',
    message: 'För mottagaren {recipient} anges inte för vilket ändamål den får uppgifter ({law}).',
    hint: 'Lägg till den i ett ändamål: recipients: [{id}].',
  },
  'reference-unknown': {
    summary: 'Varje hänvisning leder till en uppgift som finns i beskrivningen.',
    why: 'Webbplatsen knyter ihop uppgifterna med deras id:n: ett ändamål med sina uppgifter, mottagare och lagringstider. Om ett id inte leder någonstans går läsaren miste om den delen av svaret utan att märka det.',
    message: 'Uppgiften `{id}`, som det hänvisas till, finns inte i {to}, så läsaren ser den inte.',
    hint: {
      known: 'Kända är: {known}. Rätta id:t eller lägg till uppgiften: {to}: [{id: {id}, …}].',
      none: 'Lägg till uppgiften: {to}: [{id: {id}, …}].',
    },
  },
} as const;
