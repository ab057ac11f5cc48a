import { type ChangeKind, changeKinds } from '../../../schema/gdpr/vocabularies.ts';
import type { LocalisedText } from '../../../schema/languages.ts';
import { cannot } from '../cannot.ts';
import { parseDay } from '../clock.ts';
import { collectTexts } from '../localised-texts.ts';
import type { CommonOptions } from '../project.ts';
import { refuseUnseen } from '../refuse-unseen.ts';

export type ReleaseOptions = CommonOptions & {
  date?: string;
  effective?: string;
  kind?: string;
  reason?: string;
  summary?: string[];
  note?: string[];
  lessProtective?: string[];
  far?: boolean;
  archived?: boolean;
  retold?: boolean;
  dryRun?: boolean;
  all?: boolean;
};

/** What the options of `release` ask for, before the project is looked at. */
export type AskedRelease = {
  date: string | undefined;
  effective: string | undefined;
  kind: ChangeKind | undefined;
  summary: LocalisedText;
  notes: readonly LocalisedText[] | undefined;
  /** Words that stand beside the texts: the notice is among them. */
  strays: readonly string[];
};

/** Reads the options; what they cannot mean is refused. */
export function readAsked(options: ReleaseOptions): AskedRelease {
  refuseUnseen('--reason', options.reason === undefined ? [] : [options.reason]);
  const summary = collectTexts('--summary', options.summary);
  const note = collectTexts('--note', options.note);
  const day = (option: string, given: string | undefined) =>
    given === undefined ? undefined : parseDay(option, given);
  return {
    date: day('--date', options.date),
    effective: day('--effective', options.effective),
    kind: parseKind(options.kind),
    summary: summary.texts,
    notes: Object.keys(note.texts).length > 0 ? [note.texts] : undefined,
    strays: [...summary.strays, ...note.strays],
  };
}

function parseKind(kind: string | undefined): ChangeKind | undefined {
  if (kind === undefined) return undefined;
  const known = changeKinds.find((name) => name === kind);
  if (known) return known;
  throw cannot('kind-unknown', { found: kind, list: changeKinds.join(', ') });
}
