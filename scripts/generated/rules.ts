import { rules } from '../../src/check/rules/index.ts';

/** `docs/rules.md`: every rule with its severity, its articles and what must hold. */
export function writeRules(): string {
  const rows = rules.map(
    ({ name, severity, articles, summary }) =>
      `| \`${name}\` | ${severity} | ${articles.join(', ')} | ${summary.en} |`,
  );
  return `# Rules

What \`check\` asks of a notice, in the order in which it reports. Articles are those of the General
Data Protection Regulation, (EU) 2016/679. This page is written by \`npm run generate\` from
\`src/check/rules/\`. It is not legal advice.

| Rule | Severity | Articles | What must hold |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
