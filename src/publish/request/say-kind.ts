import type { Locale } from '../../../schema/languages.ts';
import { wordOf } from '../../locale/say.ts';
import type { ReportedKind } from './change-report.ts';

/** A kind of change as `--kind` takes it, and as readers are told it: `material (Content changed)`. */
export function sayKind(kind: ReportedKind, speak: Locale): string {
  switch (kind) {
    case 'none':
      return kind;
    case 'first':
    case 'date':
    case 'undecided':
      return `${kind} (${wordOf(`commands.kinds.${kind}`, speak)})`;
    default:
      return `${kind} (${wordOf(kind, speak)})`;
  }
}
