export const apartHeadings: readonly string[] = [
  'right|rights|request|requests|complaint|complaints|complain',
  'change|changes|changing|amendment|amendments',
  'contact|contacts|terms',
];
