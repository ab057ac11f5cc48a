import { type CatalogueRow, catalogue, ours } from '../../src/check/demands/catalogue.ts';

/** `docs/rules-left-out.md`: what no rule asks and why, then which rules ask each other row. */
export function writeRulesLeftOut(): string {
  const left = catalogue.flatMap((row) =>
    'leftOut' in row ? [`| \`${row.id}\` | ${row.asks} | ${row.leftOut} |`] : [],
  );
  const asked = catalogue.flatMap((row) => ('rules' in row ? [askedRow(row)] : []));
  return `# What the rules leave out

The catalogue that the rules were made from has ${catalogue.length} rows: what the General Data Protection Regulation,
the guidelines and the authorities ask of a privacy notice. A row is either asked by a rule or
listed here with the reason why it cannot be decided from a notice. This page is written by
\`npm run generate\` from \`src/check/demands/catalogue.ts\`. It is not legal advice.

## Left out (${left.length})

| Row | What it asks | Why no rule asks it |
| --- | --- | --- |
${left.join('\n')}

## Asked (${asked.length})

| Row | Rules |
| --- | --- |
${asked.join('\n')}

## Our own

Rules that come from no row: ${printRules(ours)}.
`;
}

function askedRow({ id, rules }: Extract<CatalogueRow, { rules: unknown }>): string {
  return `| \`${id}\` | ${printRules(rules)} |`;
}

function printRules(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
