import { ai } from './ai.ts';
import { automatedDecisions } from './automated-decisions.ts';
import { changes } from './changes.ts';
import { children } from './children.ts';
import { claims } from './claims.ts';
import { consistency } from './consistency.ts';
import { controller } from './controller.ts';
import { cookies } from './cookies.ts';
import { dataSubjects } from './data-subjects.ts';
import { estonia } from './estonia.ts';
import { finland } from './finland.ts';
import { germany } from './germany.ts';
import { history } from './history.ts';
import { languages } from './languages.ts';
import { providing } from './providing.ts';
import { purposes } from './purposes.ts';
import { recipients } from './recipients.ts';
import { references } from './references.ts';
import { retention } from './retention.ts';
import { rights } from './rights.ts';
import { sources } from './sources.ts';
import { sweden } from './sweden.ts';
import { transfers } from './transfers.ts';
import { waivers } from './waivers.ts';
import { wording } from './wording.ts';

/** What each rule asks, why, and what it says of a defect. */
export const rules = {
  ...ai,
  ...automatedDecisions,
  ...changes,
  ...children,
  ...claims,
  ...consistency,
  ...controller,
  ...cookies,
  ...dataSubjects,
  ...estonia,
  ...finland,
  ...germany,
  ...history,
  ...languages,
  ...providing,
  ...purposes,
  ...recipients,
  ...references,
  ...retention,
  ...rights,
  ...sources,
  ...sweden,
  ...transfers,
  ...waivers,
  ...wording,
} as const;
