export const notOfProcessing: readonly string[] = [
  'right|rights|request|requests|complaint*|complain|change|changes|notice|protect*|identity|deadline',
];
