import type { AuditedText } from '../audit-text.ts';
import type { ComparedTexts } from '../compare-audits.ts';

/** The audit as a value for programs; `against` is there where two texts were compared. */
export function auditJson(texts: readonly AuditedText[], against?: ComparedTexts): object {
  const files = texts.map(
    ({ unrecognised, claims, duties, wording, file, language, sentences }) => ({
      file,
      language,
      sentences,
      claims,
      duties: duties.map(({ parts: _, ...duty }) => duty),
      wording: wording?.map(({ say: _, ...found }) => found) ?? null,
      read: { told: sentences - unrecognised.length, unrecognised: unrecognised.length },
    }),
  );
  if (!against) return { schemaVersion: 1, files };
  const { gained, lost, turned } = against;
  return { schemaVersion: 1, files, gained, lost, turned };
}
