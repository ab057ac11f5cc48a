/** Bodies with ids of headings and with clauses, and such that only look like them. */
export const partBodies: readonly string[] = [
  '## Your rights {#rights}\n\nText.\n',
  'Rights {#rights}\n---\n\n## **All** of `it` {#all-of-it} ##\n',
  '## Rights \\{#rights}\n\n## Rights {#Rights}\n\n## {#rights}\n\nText {#rights}\n',
  '1.1 We ask.\n1.2 We keep\nit for a year.\n(a) here\n(b) there\n2. More\n2.1 And more\n',
  'We ask for:\n(i) names,\n(ii) *numbers*,\n(iii) mail.\n\na) one\nb) two\n\n§ 3 Uses\n§ 4 Places\n',
  '1.1 A.  \n1.2 B.\\\n1.3 C.\n\n<p>1. A<br>2. B<br>on</p>\n',
  '> 1.1 A\n> 1.2 B\n\n- x\n\n  (a) y\n  (b) z\n',
  'more than\n1.1 million and\n1.2 million\n\n1.1 Alone.\n\n## Next\n\n1.2 Alone.\n',
  '<h2 id="rights">Rights</h2>\n\n1.1 A[^1]\n1.2 B\n\n[^1]: (a) c\n    (b) d\n',
];
