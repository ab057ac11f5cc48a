import { commands } from './commands.ts';
import { failures } from './failures.ts';
import { pages } from './pages.ts';
import { problems } from './problems.ts';
import { refusals } from './refusals.ts';
import { reports } from './reports.ts';
import { rules } from './rules/index.ts';
import { verify } from './verify.ts';

export const finnish = {
  commands,
  failures,
  pages,
  problems,
  refusals,
  reports,
  rules,
  verify,
} as const;
