/** What commands say of their work. */
export const commands = {
  'base-before': 'Jämförs med {commit}, som fanns här före pushen ({forge}).',
  'base-request':
    'Jämförs med {commit}, där ändringen lämnade den gren den är på väg till ({forge}).',
  'base-unrelated':
    'Jämförs med {commit}, grenen som ändringen är på väg till: de har ingen gemensam commit ({forge}).',
  'base-branch':
    'Jämförs med {commit}, där detta lämnade grenen {branch}: {forge} anger inget som fanns här tidigare.',
  'base-oldest':
    'Jämförs med {commit}, den äldsta committen med publicerade versioner, och bara i fråga om dem: {forge} anger inget som fanns här tidigare, och grenen {branch} innehåller redan detta.',
  'base-only':
    'Det finns inget att jämföra med utom {commit} självt: {forge} anger inget som fanns här tidigare, och ingen tidigare commit har publicerade versioner.',
  'base-unborn': 'Det finns inget att jämföra med: ingenting har ännu checkats in.',
  'base-fetched': 'Hämtar det som jämförs med: {command}',
  'revision-not-as-released':
    'Den publicerade versionen `{revision}` är inte som när den publicerades (jämfört med `{ref}`): {what}',
  'history-not-as-released':
    'De publicerade versionerna av `{notice}` är inte som när de publicerades (jämfört med `{ref}`): {what}',
  'not-as-released-hint': 'Ändringarna visas av git diff {ref} -- {folder}',
} as const;
