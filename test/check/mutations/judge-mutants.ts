import type { Finding } from '../../../src/check/findings/finding.ts';
import { loadDraft } from '../../../src/content/load-draft.ts';
import { loadProject } from '../../../src/content/load-project.ts';
import { filesFrom } from '../../support/memory-files.ts';
import { findingsInProject } from '../small-notices.ts';
import { fieldsIn } from './fields.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import type { Subject } from './subjects.ts';

/** What it takes to judge a mutant. */
type Judgeable = Pick<Mutant, 'expected' | 'contents'>;

/** What the checker said of a mutant that it does not say of the whole notice. */
export type Verdict<Judged extends Judgeable = Mutant> = {
  mutant: Judged;
  /** Rules of the new findings, one for each finding. */
  said: string[];
  /** `open`: nothing can be decided of it. */
  outcome: 'caught' | 'missed' | 'open';
  /** Findings by rules that are not expected. */
  extra: number;
};

/** Every mutant of a complete notice. */
export function mutantsIn({ name, contents }: Subject): Mutant[] {
  const files = filesFrom(contents);
  const [folder] = loadProject(files).notices;
  const [notice] = (folder && loadDraft(files, folder)?.notices) ?? [];
  if (!notice) throw new Error(`Cannot read ${name}.`);
  return fieldsIn(contents, notice.facts).flatMap((field) => mutantsOf(name, contents, field));
}

/** Judges mutants of one notice. */
export function judgeMutants<Judged extends Judgeable>(
  { contents }: Subject,
  mutants: readonly Judged[],
): Verdict<Judged>[] {
  const known = countByKey(findingsInProject(contents));
  return mutants.map((mutant) => {
    const left = new Map(known);
    const fresh = findingsInProject(mutant.contents()).filter((finding) => {
      const count = left.get(keyOf(finding)) ?? 0;
      left.set(keyOf(finding), count - 1);
      return count <= 0;
    });
    return verdictOn(
      mutant,
      fresh.map(({ rule }) => rule),
    );
  });
}

function verdictOn<Judged extends Judgeable>(mutant: Judged, said: string[]): Verdict<Judged> {
  const { expected } = mutant;
  if ('undecidable' in expected) return { mutant, said, outcome: 'open', extra: said.length };
  const hits = said.filter((rule) => expected.rules.includes(rule));
  const outcome = hits.length > 0 ? 'caught' : 'missed';
  return { mutant, said, outcome, extra: said.length - hits.length };
}

function countByKey(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  }
  return counts;
}

function keyOf({ rule, fingerprint }: Finding): string {
  return `${rule} ${fingerprint}`;
}

/** The middle of the numbers of findings that mutants got. */
export function medianFindings(verdicts: readonly Verdict[]): number {
  const sorted = verdicts.map(({ said }) => said.length).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
