import { judgeExample } from '../../src/check/explain/judge-example.ts';
import { rules } from '../../src/check/rules/index.ts';
import { type LabelledSentence, sectionKinds } from './wording-sentences.ts';

/** How a rule did on labelled sentences, with those it got wrong. */
export type Score = {
  rule: string;
  sentences: number;
  precision: number;
  recall: number;
  falseAlarms: LabelledSentence[];
  missed: LabelledSentence[];
};

/** Judges every sentence by the rule it is labelled for, as the only text of a section. */
export function scoreWording(sentences: readonly LabelledSentence[]): Score[] {
  const names = [...new Set(sentences.map(({ rule }) => rule))];
  return names.map((rule) =>
    scoreRule(
      rule,
      sentences.filter((label) => label.rule === rule),
    ),
  );
}

function scoreRule(rule: string, labels: readonly LabelledSentence[]): Score {
  const judged = labels.map((label) => ({ label, found: isReported(label) }));
  const pick = (flag: boolean, found: boolean) =>
    judged
      .filter((one) => one.label.flag === flag && one.found === found)
      .map(({ label }) => label);
  const hits = pick(true, true).length;
  const falseAlarms = pick(false, true);
  const missed = pick(true, false);
  return {
    rule,
    sentences: labels.length,
    precision: share(hits, falseAlarms.length),
    recall: share(hits, missed.length),
    falseAlarms,
    missed,
  };
}

function isReported({ rule: name, section, text: body, locale }: LabelledSentence): boolean {
  const rule = rules.find((known) => known.name === name);
  if (!rule) throw new Error(`No rule is called ${name}.`);
  return judgeExample(rule, { yaml: sectionKinds[section], body, locale }, 'en').length > 0;
}

function share(hits: number, others: number): number {
  return hits + others === 0 ? 1 : hits / (hits + others);
}
