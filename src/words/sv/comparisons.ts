/** What is found by comparing with an earlier state: what must hold, what is wrong, and the next action. */
export const comparisons = {
  'coverage-dropped': {
    summary:
      'Utkastet anger fortfarande allt som det angav fullständigt i jämförelsepunkten (--against).',
    message: {
      item: 'Utkastet angav detta fullständigt i `{ref}` men gör det inte längre: {item} ({law}).',
      language:
        'Beskrivningen finns inte längre på språket `{language}`, som den fanns på i `{ref}`.',
      other: 'Beskrivningen `{notice}`, som fanns i `{ref}`, finns inte längre.',
    },
    hint: 'Komplettera eller återställ det. Ändringarna visas av {git} diff {ref} -- {folder}',
  },
  'revision-changed': {
    summary:
      'De publicerade versionerna och deras händelser är som när de publicerades och i jämförelsepunkten (--against).',
    message: {
      behind:
        'I `{ref}` har något publicerats eller antecknats efter att den här grenen skildes från den, och grenen har det ännu inte: {behind} (beskrivningen `{notice}`).',
      revision:
        'Den publicerade versionen `{revision}` är inte som när den publicerades (jämfört med `{ref}`): {what}',
      other:
        'De publicerade versionerna av `{notice}` är inte som när de publicerades (jämfört med `{ref}`): {what}',
    },
    hint: {
      behind:
        'Uppdatera först grenen och granska sedan igen: {git} rebase {ref} (eller {git} merge {ref})',
      other: 'Ändringarna visas av {git} diff {ref} -- {folder}',
    },
  },
  'baseline-unused': {
    summary:
      'Förteckningen över kända anmärkningar (--baseline) innehåller bara sådana som finns kvar.',
    message: 'Den kända anmärkningen `{rule}` ({about}) är åtgärdad men står kvar i förteckningen.',
    hint: 'Gör förteckningen kortare: kör check igen med --write-baseline.',
  },
} as const;
