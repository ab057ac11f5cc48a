import type { ChangeKind } from '../../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../../schema/languages.ts';
import { wordOf } from '../../locale/say.ts';
import type { ReportedKind } from './change-report.ts';

/** A kind of change as readers are told it: `Content changed`. */
export function nameKind(kind: ReportedKind | ChangeKind, speak: Locale): string {
  switch (kind) {
    case 'none':
    case 'first':
    case 'date':
    case 'undecided':
      return wordOf(`commands.kinds.${kind}`, speak);
    default:
      return wordOf(kind, speak);
  }
}

/** The same behind the word that `--kind` and programs know it by: `material (Content changed)`. */
export function sayKind(kind: ReportedKind | ChangeKind, speak: Locale): string {
  return `${kind} (${nameKind(kind, speak)})`;
}
