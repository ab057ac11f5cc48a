import { commands } from './commands.ts';
import { comparisons } from './comparisons.ts';
import { explain } from './explain.ts';
import { failures } from './failures.ts';
import { pages } from './pages.ts';
import { problems } from './problems.ts';
import { refusals } from './refusals.ts';
import { reports } from './reports.ts';
import { rules } from './rules/index.ts';
import { suppressions } from './suppressions.ts';
import { verify } from './verify.ts';

export const english = {
  commands,
  comparisons,
  explain,
  failures,
  pages,
  problems,
  refusals,
  reports,
  rules,
  suppressions,
  verify,
} as const;
