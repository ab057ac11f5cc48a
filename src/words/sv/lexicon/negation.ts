export const negations: readonly string[] = [
  'inte|ej|icke|aldrig|ingen|inga|inget|nej|varken|utan|ingenting|istället',
];
