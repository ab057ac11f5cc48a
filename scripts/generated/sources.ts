import { isText, type SourceId, sourceKinds, sources } from '../../schema/gdpr/sources.ts';
import { saySources } from '../../src/check/explain/say-sources.ts';
import { sourcesOf } from '../../src/check/findings/sources-of.ts';
import { everyRule } from '../../src/check/run/packs.ts';
import { type ReadingName, wordsIn } from '../../src/words/spoken.ts';

const ids = Object.keys(sources) as SourceId[];
const recalled = ids.filter((id) => 'basis' in sources[id] && sources[id].basis === 'recalled');

/** `docs/sources.md`: what the rules rest on, what of it was only recalled, and what would change a reading. */
export function writeSources(): string {
  const { kinds, own } = wordsIn('en').readings;
  const readings = Object.keys(own) as ReadingName[];
  return `# What the rules rest on

Each source with its day, and whether a text of it was read: itself, passages quoted from it, or of a judgment its operative part or an
account of it. What was written from memory never makes an error. An error needs the words of a law, or a notice that disagrees
with itself; what authorities and judgments add is a warning, what is merely useful an info. This page is written by \`npm run generate\` from \`schema/gdpr/sources.ts\` and the rules. It is not legal advice.

${sourceKinds.map(writeKind).join('\n\n')}

## From memory

A lawyer would look these up first: ${recalled.map((id) => nameOf(id)).join('; ')}.

## What would change a reading

By the kind of the source, where nothing else is said:

${sourceKinds.map((kind) => `- **${headings[kind]}**: ${kinds[kind]}`).join('\n')}

Of these rules, by themselves:

| Rules | What would change the reading |
| --- | --- |
${readings.map((name) => `| ${rulesReading(name)} | ${own[name]} |`).join('\n')}
`;
}

const headings = {
  law: 'Law',
  'case-law': 'Case law',
  guidance: 'Guidance',
  record: 'The notice itself',
  usefulness: 'Use to the reader',
} as const;

function writeKind(kind: (typeof sourceKinds)[number]): string {
  const rows = ids.filter((id) => sources[id].kind === kind);
  return `## ${headings[kind]}

| Source | Rules |
| --- | --- |
${rows.map((id) => `| ${saySources([id], 'en')[0]?.told} | ${rulesOn(id)} |`).join('\n')}`;
}

function nameOf(id: SourceId): string {
  return isText(sources[id]) ? wordsIn('en').sources.names[id as 'gdpr'] : id;
}

function rulesOn(id: SourceId): string {
  return list(everyRule.filter((rule) => sourcesOf(rule).includes(id)));
}

function rulesReading(name: ReadingName): string {
  return list(everyRule.filter(({ reading }) => reading === name));
}

function list(rules: readonly { name: string }[]): string {
  return rules.map(({ name }) => `\`${name}\``).join(', ');
}
