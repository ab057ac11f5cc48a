import type { Locale } from '../../schema/languages.ts';
import type { Evidence } from '../redline/propose-kind.ts';

type ReleaseWords = {
  released(notice: string, revision: string, folder: string): string;
  proposed(kind: string, evidence: readonly Evidence[]): string;
  withoutSummary(languages: readonly string[]): string;
};

/** What `release` says when it is done, and why it proposes a kind. */
export const releaseWords: Record<Locale, ReleaseWords> = {
  fi: {
    released: (notice, revision, folder) =>
      `Julkaistu ${notice} ${revision}: ${folder}. Tallenna kansio ja ledger.yaml Gitiin.\n`,
    proposed: (kind, evidence) => `Ehdotettu muutoksen laji: ${kind}.\n${list(evidence)}`,
    withoutSummary: (languages) =>
      `Huomaa: lukijalle ei kerrota, mikä muuttui (${languages.join(', ')}). Seuraavalla kerralla: --summary fi="…".\n`,
  },
  sv: {
    released: (notice, revision, folder) =>
      `Publicerad ${notice} ${revision}: ${folder}. Spara mappen och ledger.yaml i Git.\n`,
    proposed: (kind, evidence) => `Föreslaget slag av ändring: ${kind}.\n${list(evidence)}`,
    withoutSummary: (languages) =>
      `Observera: läsaren får inte veta vad som har ändrats (${languages.join(', ')}). Nästa gång: --summary sv="…".\n`,
  },
  en: {
    released: (notice, revision, folder) =>
      `Released ${notice} ${revision}: ${folder}. Commit the folder and ledger.yaml.\n`,
    proposed: (kind, evidence) => `Proposed kind of change: ${kind}.\n${list(evidence)}`,
    withoutSummary: (languages) =>
      `Note: readers are not told what changed (${languages.join(', ')}). Next time: --summary en="…".\n`,
  },
};

/** The strongest reasons, one a line. */
function list(evidence: readonly Evidence[]): string {
  return evidence
    .slice(0, 5)
    .map(({ path, section, before, after }) => {
      const where = path ?? section ?? '';
      return `  ${where}: ${shorten(before)} -> ${shorten(after)}\n`;
    })
    .join('');
}

function shorten(text: string): string {
  if (text === '') return '–';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
