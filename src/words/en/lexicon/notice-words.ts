export const noticeWords: readonly string[] = [
  'notice|policy|statement',
  'this page',
  'material|significant|essential|substantial|major|important|such|these|any changes|amendments|updates',
];
