import { commands } from './commands.ts';
import { failures } from './failures.ts';
import { pages } from './pages.ts';
import { problems } from './problems.ts';
import { refusals } from './refusals.ts';
import { verify } from './verify.ts';

export const finnish = { commands, failures, pages, problems, refusals, verify } as const;
