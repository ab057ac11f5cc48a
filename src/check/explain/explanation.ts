import { firstEngine } from '../../../schema/engine.ts';
import { proposalsOn } from '../../../schema/gdpr/proposals.ts';
import type { Locale } from '../../../schema/languages.ts';
import type { Severity } from '../../../schema/severity.ts';
import { type ProblemCode, problemCodes } from '../../content/problem.ts';
import { articleAddress } from '../../locale/articles.ts';
import { wordsIn, wordsOfProblem } from '../../words/spoken.ts';
import {
  type ComparisonName,
  comparisonNames,
  comparisonRules,
} from '../comparisons/comparison-rules.ts';

import type { Example, Rule } from '../findings/rule.ts';
import { sayRule } from '../findings/rule-words.ts';
import { sayFinding } from '../findings/say-finding.ts';
import { sourcesOf } from '../findings/sources-of.ts';
import { readingRule } from '../reading/rules.ts';
import { sayProblem } from '../reading/say-problem.ts';
import { introducedIn } from '../run/newer-rules.ts';
import { type SuppressionFault, suppressionFaults } from '../suppress/faults.ts';
import { isNeverHidden } from '../suppress/never-hidden.ts';
import { judgeExample } from './judge-example.ts';
import { exampleFiles, exampleFolder, exampleRecords, fileOf } from './print-example.ts';
import { readingSamples, suppressionSamples } from './samples.ts';
import { type ShownSource, sayChange, saySources } from './say-sources.ts';

/** What is said of a defect, and where it stands, if there is an example: in its section or `file`. */
export type SaidFinding = {
  file?: string;
  line?: number;
  column?: number;
  message: string;
  hint: string;
};

/** A file of an example, from the folder of its notice; the first is the section itself. */
export type ShownFile = { file: string; text: string; part?: ShownPart };

/** What a file is beside one in another language. */
export type ShownPart = 'source' | 'translation';

/** An example, with the day it is judged on where that matters. */
export type ShownExample = { day?: string; files: ShownFile[] };

/** All that an author can be told of one rule, in one language. */
export type Explanation = {
  name: string;
  severity: Severity;
  /** Severity on archived revisions, where it is another. */
  archivedSeverity?: Severity;
  articles: { citation: string; address: string }[];
  /** The day the duty became law; none for what belongs to the file format. */
  since?: string;
  until?: string;
  clarified?: { by: string; date: string };
  /** What would change its articles and is only proposed: nothing follows it yet. */
  proposals?: { document: string; proposed: string; asOf: string }[];
  /** The version of this tool that asks it first, where that is not the first one. */
  introduced?: string;
  summary: string;
  why?: string;
  /** What is found in the failing example; for the file format, what is said with sample values. */
  findings: SaidFinding[];
  failing?: ShownExample;
  passing?: ShownExample;
  /** What it rests on, the weightiest first; none for a rule of a project's own. */
  sources: ShownSource[];
  /** What would change how it reads the law. */
  changedBy?: string;
  /** Whether a project may lower it by a decision. */
  canBeLowered: boolean;
};

/** What is known of the rule `name`, or of what reading, suppressions and comparisons can report. */
export function explain(
  name: string,
  rules: readonly Rule[],
  speak: Locale,
): Explanation | undefined {
  const explanation = explanationOf(name, rules, speak);
  const introduced = introducedIn(name);
  return explanation && introduced !== firstEngine ? { ...explanation, introduced } : explanation;
}

function explanationOf(
  name: string,
  rules: readonly Rule[],
  speak: Locale,
): Explanation | undefined {
  const rule = rules.find((one) => one.name === name);
  if (rule) return explainRule(rule, speak);
  if (isProblem(name)) return explainReading(name, speak);
  if (isFault(name)) return explainSuppression(name, speak);
  if (isComparison(name)) return explainComparison(name, speak);
  return undefined;
}

function explainRule(rule: Rule, speak: Locale): Explanation {
  const { name, severity, archivedSeverity, since, until, clarified, examples } = rule;
  const { summary, why } = sayRule(rule, speak);
  const proposals = proposalsOn(rule.articles).map(({ document, proposed, asOf }) => {
    return { document, proposed, asOf };
  });
  return {
    name,
    severity,
    ...(archivedSeverity && { archivedSeverity }),
    articles: rule.articles.map(linkArticle),
    since,
    ...(until && { until }),
    ...(clarified && { clarified }),
    ...(proposals.length > 0 && { proposals }),
    summary,
    why,
    findings: saidOf(rule, examples.failing, speak),
    failing: showExample(examples.failing),
    passing: showExample(examples.passing),
    ...readingOf(rule, speak),
    canBeLowered: severity !== 'info' && !isNeverHidden(name),
  };
}

function showExample(example: Example): ShownExample {
  const files = [...exampleFiles(example), ...exampleRecords(example)];
  return {
    ...(example.day && { day: example.day }),
    files: files.map(([file, text]) => ({ file, text, ...partOf(file, example) })),
  };
}

/** Which of two languages is the source's: nobody sees by their names which text carries the stamp. */
function partOf(file: string, { locale = 'en', source }: Example): Pick<ShownFile, 'part'> {
  if (!source) return {};
  if (file.startsWith(`${source.locale}/`)) return { part: 'source' };
  return file.startsWith(`${locale}/`) ? { part: 'translation' } : {};
}

function saidOf(rule: Rule, example: Example, speak: Locale): SaidFinding[] {
  return judgeExample(rule, example, speak).map(({ place, message, hint }) => ({
    ...nameOther(place.file.slice(exampleFolder.length + 1), fileOf(example)),
    line: place.line,
    column: place.column,
    message,
    hint,
  }));
}

/** The file of a finding, where it is not the section itself. */
function nameOther(file: string, own: string): { file?: string } {
  return file === own ? {} : { file };
}

function explainReading(name: ProblemCode, speak: Locale): Explanation {
  const { severity, articles } = readingRule(name);
  return {
    name,
    severity,
    articles: articles.map(linkArticle),
    ...ofRecord(speak),
    canBeLowered: severity !== 'info' && !isNeverHidden(name),
    summary: wordsOfProblem(name, speak).summary,
    findings: [sayProblem({ code: name, data: readingSamples[name] }, speak)],
  };
}

function explainSuppression(name: SuppressionFault, speak: Locale): Explanation {
  const words = wordsIn(speak).suppressions[name];
  return {
    name,
    severity: 'error',
    articles: [],
    ...ofRecord(speak),
    canBeLowered: false,
    summary: words.summary,
    findings: [sayFinding(words, { data: suppressionSamples[name] }, speak)],
  };
}

function explainComparison(name: ComparisonName, speak: Locale): Explanation {
  const { severity, sample } = comparisonRules[name];
  const words = wordsIn(speak).comparisons[name];
  return {
    name,
    severity,
    articles: [],
    ...ofRecord(speak),
    canBeLowered: false,
    summary: words.summary,
    findings: [sayFinding(words, { data: sample(speak) }, speak)],
  };
}

/** What the rule rests on, and what would change how it reads that. */
function readingOf(rule: Rule, speak: Locale): Pick<Explanation, 'sources' | 'changedBy'> {
  const sources = sourcesOf(rule);
  const changedBy = sayChange(rule, sources, speak);
  return { sources: saySources(sources, speak), ...(changedBy && { changedBy }) };
}

/** What is not read, suppressed or compared as it has to be is wrong under any law. */
function ofRecord(speak: Locale): Pick<Explanation, 'sources' | 'changedBy'> {
  const changedBy = wordsIn(speak).readings.kinds.record;
  return { sources: saySources(['record'], speak), changedBy };
}

function linkArticle(citation: string): Explanation['articles'][number] {
  return { citation, address: articleAddress(citation) };
}

function isProblem(name: string): name is ProblemCode {
  return Object.hasOwn(problemCodes, name);
}

function isFault(name: string): name is SuppressionFault {
  return (suppressionFaults as readonly string[]).includes(name);
}

function isComparison(name: string): name is ComparisonName {
  return (comparisonNames as readonly string[]).includes(name);
}
