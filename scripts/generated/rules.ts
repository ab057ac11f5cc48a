import { type DescribedRule, describeRules } from '../../src/check/reports/describe-rules.ts';
import { rules } from '../../src/check/rules/index.ts';
import { everyRule, packs } from '../../src/check/run/packs.ts';
import { sayPack } from '../../src/locale/law.ts';

/** `docs/rules.md`: every rule with its severity, its articles and what must hold. */
export function writeRules(): string {
  const described = describeRules(everyRule, 'en');
  const national = packs.map(
    (pack) => `## ${sayPack(pack.country, 'en')}

Asked of controllers that are established there (\`controller.country: ${pack.country}\`).

${writeTable(describeRules(pack.rules, 'en').slice(0, pack.rules.length))}`,
  );
  return `# Rules

What \`check\` asks of a notice, in the order in which it reports. Articles are those of the General
Data Protection Regulation, (EU) 2016/679; [sources](sources.md) tells what each rule rests on. \`explain RULE\` tells the reason, with an example that is reported and
one that is not, in the language you read; \`npm run docs\` writes the same as a page a rule into \`docs/rules/\`, which
Git does not keep. This page is written by \`npm run generate\` from \`src/check/\`. It is not legal advice.

${writeTable(described.slice(0, rules.length))}

${national.join('\n\n')}

## Beside the rules

What cannot be read cannot be judged, so it is reported before any duty is asked about. What is
wrong with a suppression is reported too, and so is what a comparison finds.

${writeTable(described.slice(everyRule.length))}
`;
}

function writeTable(described: readonly DescribedRule[]): string {
  const rows = described.map(
    ({ name, severity, articles, summary }) =>
      `| \`${name}\` | ${severity} | ${articles.join(', ')} | ${summary} |`,
  );
  const head = ['| Rule | Severity | Articles | What must hold |', '| --- | --- | --- | --- |'];
  return [...head, ...rows].join('\n');
}
