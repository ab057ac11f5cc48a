import { FactsSchema } from '../../../schema/disclosures/index.ts';
import type { Locale } from '../../../schema/languages.ts';
import type { Severity } from '../../../schema/severity.ts';
import { metaOf } from '../../../schema/walk.ts';
import { namedPath } from '../../content/named-path.ts';
import { type Notice, placeOfFact, sectionAt } from '../../content/notice.ts';
import type { Place } from '../../content/place.ts';
import type { FactPath } from '../../content/problem.ts';
import { schemaAt } from '../../content/validate.ts';
import { nodeAt } from '../../content/yaml.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { articleAddress, citeArticles } from '../../locale/articles.ts';
import { inLanguage } from '../../words/in-language.ts';
import { isTaught } from '../../words/speech.ts';
import { wordsIn } from '../../words/spoken.ts';
import { isPartlyBroken } from '../facts/broken.ts';
import { bindingArticles } from '../facts/regime.ts';
import type { Finding, RelatedPlace, Remark, SaidValue } from '../findings/finding.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import { partPlace, placeAsWritten } from '../findings/part-place.ts';
import type { CheckContext, ReadSection, Rule } from '../findings/rule.ts';
import { sayRule } from '../findings/rule-words.ts';
import { sayFinding } from '../findings/say-finding.ts';
import { hintInText } from '../hints/hint-in-text.ts';
import { readSections } from '../text/read-sections.ts';
import { sayWaiver } from '../waivers/say-waiver.ts';
import { waiversFor } from '../waivers/waivers-for.ts';
import { laterCaseLaw, sayLaterCaseLaw } from './later-case-law.ts';

export type CheckRequest = Omit<CheckContext, 'read'> & {
  /** Where others read the same sections too; they are read for these rules alone where it is left out. */
  read?: ReadSection | undefined;
  rules: readonly Rule[];
  /** The language that findings speak. */
  speak: Locale;
  /** Whether the notice is an archived revision. */
  archived: boolean;
};

/** A finding with what it is about, by which findings of several languages are compared. */
export type Judged = {
  finding: Finding;
  /** The fact by ids (`namedPath`). */
  subject: string;
  /** Whether it is about the words of its own language. */
  isOfText: boolean;
  /** Whether what it is about could not be read: then only that is reported. */
  isHidden: boolean;
};

/** Everything that the rules in force on `request.day` find in a notice, in the order of the rules. */
export function checkNotice(notice: Notice, request: CheckRequest): Finding[] {
  return judgeNotice(notice, request)
    .filter(({ isHidden }) => !isHidden)
    .map(({ finding }) => finding);
}

/** The findings of `checkNotice` and the hidden ones, each with what it is about. */
export function judgeNotice(notice: Notice, request: CheckRequest): Judged[] {
  const context = { ...request, read: request.read ?? readSections() };
  return request.rules
    .filter((rule) => isLaw(rule, request.day) && canRead(rule, notice.locale))
    .flatMap((rule) => findingsOf(rule, notice, context));
}

/** Whether the language of a text has what a rule judges by. */
export function canRead({ byWordLists, readsWords, knowsWords }: Rule, locale: Locale): boolean {
  const isOfFacts = !byWordLists && !readsWords && !knowsWords;
  if (isOfFacts || !isTaught(locale)) return isOfFacts;
  return !byWordLists || inLanguage(locale).lexicon !== undefined;
}

function isLaw(rule: Rule, day: string): boolean {
  return rule.since <= day && (rule.until === undefined || day < rule.until);
}

function findingsOf(rule: Rule, notice: Notice, request: CheckRequest & CheckContext): Judged[] {
  const findings: Judged[] = [];
  const cannotCompare = rule.compares?.some((kind) => isPartlyBroken(notice, kind)) ?? false;
  for (const remark of rule.check(notice, request)) {
    const place = remark.at ?? placeOfFact(notice, remark.path);
    const articles = bindingArticles(notice, remark.articles ?? rule.articles);
    const finding = makeFinding(rule, notice, request, articles, remark, place);
    const subject = namedPath(notice.tree, remark.path);
    const isOfWords = isOfText(rule, remark, notice);
    const isHidden =
      cannotCompare ||
      isBroken(notice, remark.path, place) ||
      ((isOfWords || rule.byWordLists === true) && !remark.at && isInherited(notice, remark.path));
    findings.push({ finding, subject, isHidden, isOfText: isOfWords });
  }
  return findings;
}

/** Whether a remark is about words: of the body, or of a text or quote that is there. */
function isOfText({ readsWords }: Rule, { at, path }: Remark, { tree }: Notice): boolean {
  if (readsWords || at !== undefined) return true;
  const field = nodeAt(tree, path) && schemaAt(FactsSchema, tree, path);
  const role = field && metaOf(field).role;
  return role === 'text' || role === 'quote';
}

/** Whether words of a fact, or of its entry, are those of the source, where the translation lacks them: that is told. */
function isInherited({ broken, tree }: Notice, path: FactPath): boolean {
  const subject = namedPath(tree, path);
  const isWord = nodeAt(tree, path)?.kind === 'text';
  const entry = isWord ? namedPath(tree, path.slice(0, -1)) : subject;
  return broken.untranslated.some(
    (lacking) => `${lacking}.`.startsWith(`${entry}.`) || subject.startsWith(`${lacking}.`),
  );
}

/** Whether a remark is about something that could not be read: then only that is reported. */
function isBroken(notice: Notice, path: FactPath, place: Place): boolean {
  const { kinds, places, paths } = notice.broken;
  if (kinds.has(String(path[0]))) return true;
  const named = namedPath(notice.tree, path);
  const isField = typeof path.at(-1) === 'string';
  if (paths.some((broken) => broken === named || (isField && broken.startsWith(`${named}.`))))
    return true;
  return places.some((broken) => broken.file === place.file && broken.line === place.line);
}

function makeFinding(
  rule: Rule,
  notice: Notice,
  request: CheckRequest,
  articles: string[],
  remark: Remark,
  place: Place,
): Finding {
  const law = citeArticles(articles, request.speak);
  const words = sayRule(rule, request.speak);
  const values = { ...remark, data: { law, ...remark.data } };
  const { message, hint } = sayFinding(words, values, request.speak);
  const ownHint = () => sayFinding(sayRule(rule, notice.locale), values, notice.locale).hint;
  const later = laterCaseLaw(rule, request.day);
  const waivers = waiversFor(rule, notice, articles);
  const told = [
    message,
    ...(remark.also ? [onOneLine(said(remark.also, request.speak))] : []),
    ...(later ? [sayLaterCaseLaw(later, request.speak)] : []),
    ...waivers.map((waiver) => sayWaiver(waiver, request.speak)),
  ];
  const written = partPlace(place, request.speak);
  return {
    rule: rule.name,
    severity: waivers.length > 0 ? 'info' : severityOf(rule, remark, request),
    articles,
    notice: notice.id,
    revision: notice.revision,
    locale: notice.locale,
    section: sectionAt(notice, place)?.id ?? null,
    message: told.join(' '),
    hint: hintInText(hint, notice, remark.path, ownHint),
    helpUri: articleAddress(articles[0] ?? '12(1)'),
    place: written.place,
    related: [...written.uses, ...relatedPlaces(notice, remark, request.speak)],
    fingerprint: fingerprintOf([
      rule.name,
      notice.id,
      notice.revision,
      notice.locale,
      namedPath(notice.tree, remark.path),
    ]),
    archived: request.archived,
    unreadable: false,
  };
}

function said(value: SaidValue, speak: Locale): string {
  return typeof value === 'string' ? value : value(speak);
}

function severityOf(rule: Rule, remark: Remark, request: CheckRequest): Severity {
  if (laterCaseLaw(rule, request.day)) return 'info';
  const own = remark.severity ?? rule.severity;
  return request.archived ? (rule.archivedSeverity ?? own) : own;
}

function relatedPlaces(notice: Notice, remark: Remark, speak: Locale): RelatedPlace[] {
  return (remark.related ?? []).map(({ path, why, at }) => ({
    ...placeAsWritten(at ?? placeOfFact(notice, path)),
    message: wordsIn(speak).reports.related[why],
  }));
}
