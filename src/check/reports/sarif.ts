import type { Locale } from '../../../schema/languages.ts';
import type { Severity } from '../../../schema/severity.ts';
import type { Place } from '../../content/place.ts';
import { jsonText } from '../../escape/json.ts';
import { articleAddress, citeArticle, citeArticles } from '../../locale/articles.ts';
import type { Finding } from '../findings/finding.ts';
import { type DescribedRule, withFoundRules } from './describe-rules.ts';
import type { Report } from './report.ts';
import { uriOf } from './uri.ts';

const schema =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;
const root = '%SRCROOT%';

/**
 * The report as SARIF 2.1.0 (OASIS), one run. Columns are those of the files, in UTF-16 code units.
 * Messages hold braces as the notice needs them, not doubled as §3.11.5 has it: no message takes
 * arguments, and viewers that fill in none would show the YAML of a hint with doubled braces.
 */
export function reportSarif(report: Report, described: readonly DescribedRule[]): string {
  const { findings, speak, leftOut, shard, read, loweredRules } = report;
  const rules = withFoundRules(described, findings);
  const indexes = new Map(rules.map(({ name }, index) => [name, index]));
  const driver = { name: 'Seloste', language: speak, rules: rules.map((r) => ruleOf(r, speak)) };
  const run = {
    tool: { driver },
    language: speak,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [root]: { description: { text: 'The root of the repository.' } } },
    invocations: [{ executionSuccessful: !findings.some((finding) => finding.unreadable) }],
    properties: { leftOut, shard, read, loweredRules },
    results: findings.map((finding) => resultOf(finding, indexes.get(finding.rule) ?? -1)),
  };
  return jsonText({ $schema: schema, version: '2.1.0', runs: [run] });
}

function ruleOf({ name, severity, articles, summary, why }: DescribedRule, speak: Locale) {
  const law = articles.length > 0 ? ` (${citeArticles(articles, speak)})` : '';
  const links = articles.map((one) => `- [${citeArticle(one, speak)}](${articleAddress(one)})`);
  return {
    id: name,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary}${law}` },
    helpUri: articleAddress(articles[0] ?? '12(1)'),
    help: {
      text: [`${summary}${law}`, why].filter(Boolean).join(' '),
      markdown: [summary, why, links.join('\n')].filter(Boolean).join('\n\n'),
    },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['gdpr', 'privacy-notice'], articles },
  };
}

function resultOf(finding: Finding, ruleIndex: number) {
  const { rule, severity, message, hint, place, related, fingerprint, archived } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    // An archived revision is recorded as it was published: nothing in it can be mended.
    level: archived ? 'note' : levels[severity],
    message: { text: withoutLinks([message, hint].filter(Boolean).join('\n\n')) },
    locations: [{ physicalLocation: physicalLocation(place) }],
    relatedLocations: related.map((other, index) => ({
      id: index + 1,
      message: { text: withoutLinks(other.message) },
      physicalLocation: physicalLocation(other),
    })),
    partialFingerprints: { 'selosteFinding/v1': fingerprint },
    properties: {
      articles: finding.articles,
      notice: finding.notice,
      revision: finding.revision,
      locale: finding.locale,
      section: finding.section,
      archived,
    },
  };
}

function physicalLocation({ file, line, column, endLine, endColumn }: Place) {
  return {
    artifactLocation: { uri: uriOf(file), uriBaseId: root },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

/** Viewers make a link of `[text](target)` in a plain message (§3.11.6). */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
