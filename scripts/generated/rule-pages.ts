import { type Locale, locales } from '../../schema/languages.ts';
import {
  type Explanation,
  explain,
  type SaidFinding,
  type ShownFile,
} from '../../src/check/explain/explanation.ts';
import { headOf, sayPart, sayProposal } from '../../src/check/explain/print-explanation.ts';
import { describeRules } from '../../src/check/reports/describe-rules.ts';
import { everyRule } from '../../src/check/run/packs.ts';
import { escapeOwnMarkdown } from '../../src/escape/markdown.ts';
import { citeArticle } from '../../src/locale/articles.ts';
import { printDate } from '../../src/locale/dates.ts';
import { ownName } from '../../src/locale/language-names.ts';
import { say } from '../../src/locale/say.ts';
import { wordsIn } from '../../src/words/spoken.ts';

/** `docs/rules/`: a page for everything that `check` can report, file name to text. */
export function writeRulePages(): ReadonlyMap<string, string> {
  return new Map(describeRules(everyRule, 'en').map(({ name }) => [`${name}.md`, writePage(name)]));
}

/**
 * One page: the law and the examples once, in English, then what the rule says in the other
 * languages.
 */
function writePage(name: string): string {
  const english = explained(name, 'en');
  const parts = [
    `# ${name}`,
    english.summary,
    writeLaw(english),
    ...writeReading(english, 'en'),
    ...(english.why ? [`## ${wordsIn('en').explain.why}`, english.why] : []),
    ...writeExamples(english),
    ...locales.filter((locale) => locale !== 'en').flatMap((locale) => writeLanguage(name, locale)),
    '---',
    'This page is written by `npm run docs` from the rule itself. [All rules](../rules.md).',
  ];
  return `${parts.join('\n\n')}\n`;
}

function explained(name: string, speak: Locale): Explanation {
  const explanation = explain(name, everyRule, speak);
  if (!explanation) throw new Error(`No rule ${name}.`);
  return explanation;
}

function writeLaw({
  severity,
  archivedSeverity,
  articles,
  since,
  until,
  clarified,
  proposals = [],
  introduced,
}: Explanation): string {
  const words = wordsIn('en').explain;
  const archived = archivedSeverity ? ` (${archivedSeverity} ${words.archived})` : '';
  const cited = articles.map(
    ({ citation, address }) => `[${citeArticle(citation, 'en')}](${address})`,
  );
  return [
    `- ${words.severity}: ${severity}${archived}`,
    `- ${words.articles}: ${cited.join(', ') || words.noArticle}`,
    ...(since ? [`- ${words.since} ${printDate(since, 'en')}`] : []),
    ...(until ? [`- ${words.until} ${printDate(until, 'en')}`] : []),
    ...(clarified
      ? [
          `- ${say('explain.clarified', 'en', { by: clarified.by, day: printDate(clarified.date, 'en') })}`,
        ]
      : []),
    ...proposals.map((proposal) => `- ${sayProposal(proposal, 'en')}`),
    ...(introduced ? [`- ${say('explain.introduced', 'en', { version: introduced })}`] : []),
  ].join('\n');
}

/** What the rule rests on, and what would change how it reads that. */
function writeReading({ sources, changedBy }: Explanation, locale: Locale): string[] {
  const words = wordsIn(locale).explain;
  return [
    `**${words.restsOn}**`,
    sources.map(({ told }) => `- ${escapeOwnMarkdown(told)}`).join('\n'),
    ...(changedBy ? [`**${words.changedBy}** ${escapeOwnMarkdown(changedBy)}`] : []),
  ];
}

function writeExamples({ failing, passing, findings }: Explanation): string[] {
  const words = wordsIn('en').explain;
  const said = findings.map(writeSaid);
  if (failing === undefined || passing === undefined) return [`## ${words.says}`, ...said];
  return [
    `## ${headOf(words.failing, failing, 'en')}`,
    ...writeFiles(failing.files),
    ...said,
    `## ${headOf(words.passing, passing, 'en')}`,
    ...writeFiles(passing.files),
  ];
}

function writeLanguage(name: string, locale: Locale): string[] {
  const explanation = explained(name, locale);
  const { summary, why, findings } = explanation;
  return [
    `## ${ownName(locale)}`,
    why ? `**${summary}** ${why}` : `**${summary}**`,
    ...writeReading(explanation, locale),
    ...findings.map(writeSaid),
  ];
}

function writeSaid({ file, line, column, message, hint }: SaidFinding): string {
  const place = line === undefined ? '' : `\`${file ? `${file}:` : ''}${line}:${column}\` `;
  return `> ${place}${escapeOwnMarkdown(message)}\n>\n> ${escapeOwnMarkdown(hint)}`;
}

/** Files one after another; their names where there are several. */
function writeFiles(files: readonly ShownFile[]): string[] {
  return files.flatMap((shown) => [
    ...(files.length > 1 ? [`\`${shown.file}\`${sayPart(shown, 'en')}`] : []),
    writeCode(shown.file, shown.text),
  ]);
}

function writeCode(file: string, text: string): string {
  const language = file.endsWith('.yaml') ? 'yaml' : 'markdown';
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}
