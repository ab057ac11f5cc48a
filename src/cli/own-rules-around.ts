import type { Rule } from '../check/findings/rule.ts';
import { loadProject } from '../content/load-project.ts';
import { filesOnDisk } from '../files/disk.ts';
import type { Io } from './io.ts';
import { loadOwnRules, placeOfOwnRules } from './own-rules.ts';
import type { CommonOptions } from './project.ts';
import { projectAround } from './speech.ts';

/** The own rules of the project that a command without a notice stands in; none outside of one. */
export async function ownRulesAround(options: CommonOptions, io: Io): Promise<Rule[]> {
  const root = projectAround(options, io);
  return loadOwnRules(placeOfOwnRules({ root, project: loadProject(filesOnDisk(root)) }));
}
