import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inEachLocale, locales, type Spoken } from '../../schema/languages.ts';
import type { Rule } from '../check/findings/rule.ts';
import { type OwnRule, OwnRuleSchema } from '../check/own-rules/own-rule.ts';
import { isOwnRuleFailure } from '../check/own-rules/own-rule-failure.ts';
import { toRule } from '../check/own-rules/to-rule.ts';
import { sayInLanguage } from '../locale/language-names.ts';
import { voiceOf } from '../words/speech.ts';
import { cannot } from './cannot.ts';
import { placeInRoot } from './place-in-root.ts';
import type { Workspace } from './project.ts';
import { sayOwnFailure } from './say-own-failure.ts';

/** Where the rules of a project's own are, and what they must say. */
export type OwnRulesPlace = {
  /** The root of the project on disk: rules are code, and run in the checkout of those who wrote them only. */
  root: string;
  folder: string;
  /** The languages that they must have words in; the first is that of the site. */
  languages: readonly Spoken[];
};

/** Where the settings of the site say that its own rules are; nothing where they name none. */
export function placeOfOwnRules({
  root,
  project: { site, notices },
}: Pick<Workspace, 'root' | 'project'>): OwnRulesPlace | undefined {
  if (site?.rules === undefined) return undefined;
  const written = notices.flatMap(({ manifest }) => manifest?.languages ?? []);
  const first = voiceOf(site.language);
  const others = locales.filter((one) => one !== first && written.includes(one));
  return { root, folder: site.rules, languages: [first, ...others] };
}

/**
 * The rules of a project's own, from each module of its folder in the order of their names. Throws, naming the file, where one
 * cannot be loaded, is not of the shape of a rule, or its examples are not judged as they say.
 */
export async function loadOwnRules(place: OwnRulesPlace | undefined): Promise<Rule[]> {
  if (place === undefined) return [];
  const found: { file: string; rule: Rule }[] = [];
  for (const file of listModules(place)) {
    for (const own of await importRules(file, place)) {
      const earlier = found.find(({ rule }) => rule.name === own.name);
      if (earlier) throw cannot('own-rule-twice', { file, rule: own.name, other: earlier.file });
      const rule = toRule(own, file, place.languages[0] ?? 'en');
      await tryExamples(rule, file);
      found.push({ file, rule });
    }
  }
  return found.map(({ rule }) => rule);
}

/** The modules of the folder, named from the root of the project. */
function listModules({ root, folder }: OwnRulesPlace): string[] {
  const path = resolve(root, folder);
  const isInside = existsSync(path) && !placeInRoot(root, realpathSync(path)).startsWith('..');
  if (!isInside) throw cannot('own-rules-missing', { folder });
  try {
    const names = readdirSync(path).filter((name) => /\.m?[jt]s$/u.test(name));
    return names.sort().map((name) => `${folder.replace(/\/+$/u, '')}/${name}`);
  } catch {
    throw cannot('own-rules-missing', { folder });
  }
}

async function importRules(file: string, { root, languages }: OwnRulesPlace): Promise<OwnRule[]> {
  const exported = await importDefault(file, root);
  return (Array.isArray(exported) ? exported : [exported]).map((one: unknown) => {
    const { data, error } = OwnRuleSchema.safeParse(one);
    if (!data) {
      const { path = [], message = '' } = error.issues[0] ?? {};
      throw cannot('own-rule-invalid', {
        file,
        place: path.join('.') || 'default',
        reason: message,
      });
    }
    const missing = languages.filter((language) => data.words[language] === undefined);
    if (missing.length === 0) return data;
    const list = inEachLocale((speak) =>
      missing.map((one) => sayInLanguage(one, speak)).join(', '),
    );
    throw cannot('own-rule-wordless', { file, rule: data.name, list });
  });
}

async function importDefault(file: string, root: string): Promise<unknown> {
  try {
    const module = (await import(pathToFileURL(resolve(root, file)).href)) as { default?: unknown };
    return module.default;
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    throw cannot('own-rule-unloadable', { file, reason });
  }
}

/** A rule that does not find what it was written to find would only look as if it watched. What judges is loaded for it. */
async function tryExamples(rule: Rule, file: string): Promise<void> {
  const { judgeExample } = await import('../check/explain/judge-example.ts');
  const { failing, passing } = rule.examples;
  const about = { file, rule: rule.name };
  try {
    if (judgeExample(rule, failing, 'en').length === 0) throw cannot('own-rule-blind', about);
    if (judgeExample(rule, passing, 'en').length > 0) throw cannot('own-rule-eager', about);
  } catch (error) {
    throw isOwnRuleFailure(error) ? sayOwnFailure(error) : error;
  }
}
