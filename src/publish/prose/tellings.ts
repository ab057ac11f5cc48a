import type { Notice } from '../../content/notice.ts';
import { sayPeriod } from '../../content/say-period.ts';
import { withoutFullStop } from '../../locale/full-stop.ts';
import { lowerFirst } from '../../locale/lower-first.ts';

/** What readers are told of an entry where only its name stands: the name, and what it stands for. */
export type Telling = { readonly name: string; readonly told: string };

/** What a purpose tells of the times and recipients that it names, by the field that names them. */
export type Tellings = Readonly<Record<'retention' | 'recipients', readonly Telling[]>>;

export const noTellings: Tellings = { retention: [], recipients: [] };

/** Of each named time how long it is, and of each recipient what it does. */
export function tellingsOf({ facts, locale }: Pick<Notice, 'facts' | 'locale'>): Tellings {
  const recipients = Array.isArray(facts.recipients) ? facts.recipients : [];
  return {
    retention: (facts.retention ?? []).flatMap((entry) =>
      telling(entry.name, sayPeriod(entry, locale)),
    ),
    recipients: recipients.flatMap(({ name, activity }) =>
      telling(name, activity && lowerFirst(withoutFullStop(activity, locale), locale)),
    ),
  };
}

function telling(name: string | undefined, told: string | undefined): Telling[] {
  return name && told ? [{ name, told }] : [];
}
