import { announcement } from './announcement.ts';
import { answers } from './answers.ts';
import { asked } from './asked.ts';
import { audit } from './audit.ts';
import { changeReport } from './change-report.ts';
import { changedFacts } from './changed-facts.ts';
import { claimChanges } from './claim-changes.ts';
import { commands } from './commands.ts';
import { comparisons } from './comparisons.ts';
import { dates } from './dates.ts';
import { explain } from './explain.ts';
import { facts } from './facts.ts';
import { failures } from './failures.ts';
import { grammar } from './grammar.ts';
import { init } from './init.ts';
import { languages } from './languages.ts';
import { law } from './law.ts';
import { letters } from './letters.ts';
import { lexicon } from './lexicon/index.ts';
import { meanings } from './meanings.ts';
import { names } from './names.ts';
import { overview } from './overview.ts';
import { pages } from './pages.ts';
import { plainDuties } from './plain-duties.ts';
import { problems } from './problems.ts';
import { read } from './read.ts';
import { reading } from './reading.ts';
import { readings } from './readings.ts';
import { receipts } from './receipts.ts';
import { redline } from './redline.ts';
import { refusals } from './refusals.ts';
import { reports } from './reports.ts';
import { rules } from './rules/index.ts';
import { sources } from './sources.ts';
import { suppressions } from './suppressions.ts';
import { told } from './told/index.ts';
import { upgrade } from './upgrade.ts';
import { values } from './values.ts';
import { verify } from './verify.ts';
import { versions } from './versions.ts';

const words = {
  announcement,
  answers,
  asked,
  audit,
  changeReport,
  changedFacts,
  claimChanges,
  commands,
  comparisons,
  dates,
  explain,
  facts,
  failures,
  grammar,
  init,
  languages,
  law,
  letters,
  overview,
  meanings,
  pages,
  plainDuties,
  problems,
  read,
  readings,
  receipts,
  redline,
  refusals,
  reports,
  rules,
  sources,
  suppressions,
  upgrade,
  values,
  verify,
  versions,
} as const;

export const finnish = { words, names, reading, lexicon, told } as const;
