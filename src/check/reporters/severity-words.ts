import type { Locale } from '../../../schema/languages.ts';
import type { Severity } from '../finding.ts';

/** What a reader of a report calls a severity. */
export const severityWords: Record<Locale, Record<Severity, string>> = {
  fi: { error: 'virhe', warning: 'varoitus', info: 'huomio' },
  sv: { error: 'fel', warning: 'varning', info: 'notis' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};
