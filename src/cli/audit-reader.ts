import type { Locale } from '../../schema/languages.ts';
import { type AuditedText, auditText } from '../audit/audit-text.ts';
import { recogniseLanguage } from '../audit/recognise-language.ts';
import { type ClaimLanguage, readyLanguage } from '../claims/language.ts';
import { onOneLine } from '../escape/unseen.ts';
import { sayInLanguage } from '../locale/language-names.ts';
import { say } from '../locale/say.ts';
import { runningText } from '../markdown/running-text.ts';
import { readyWords } from '../words/every.ts';
import { readLocales, readyClaims } from '../words/every-claims.ts';
import { cannot } from './cannot.ts';
import type { Io } from './io.ts';
import { readAudited } from './read-audited.ts';

/** How texts are read: in a language that was given, or in the one that is recognised; by the law of a day. */
export type AuditReading = { fixed: Locale | undefined; day: string; speak: Locale };
export type AuditReader = (file: string, bytes?: Uint8Array) => Promise<AuditedText>;

/** Reads and audits files; the words of a language are made ready once. */
export function auditReader({ fixed, day, speak }: AuditReading, io: Io): AuditReader {
  const ready = new Map<Locale, ClaimLanguage>();
  return async (file, bytes) => {
    const text = await readAudited(file, io, bytes);
    if (text.hasFacts) io.error(`${say('audit.facts-unread', speak, { file: onOneLine(file) })}\n`);
    const words = runningText(text.tree).join('\n');
    if (!/[\p{L}\p{N}]/u.test(words)) {
      throw cannot(text.isPage ? 'audit-empty' : 'audit-empty-text', { file });
    }
    const found = recogniseLanguage(words);
    const locale = fixed ?? found;
    if (!locale) throw cannot('text-language-unknown', { file, list: readLocales.join(', ') });
    if (found && found !== locale) {
      const names = { found: sayInLanguage(found, speak), given: sayInLanguage(locale, speak) };
      io.error(`${say('audit.language-doubt', speak, { file: onOneLine(file), ...names })}\n`);
    }
    await Promise.all([readyWords([locale]), readyClaims([locale])]);
    const language = ready.get(locale) ?? readyLanguage(locale);
    ready.set(locale, language);
    return auditText(text, language, day);
  };
}
