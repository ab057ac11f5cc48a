import type { Locale } from '../../schema/languages.ts';
import { onOneLine } from '../escape/unseen.ts';
import { printDate } from '../locale/dates.ts';
import { printDuration } from '../locale/durations.ts';
import { wordOf } from '../locale/say.ts';
import type { ProposedKind } from '../redline/changes/propose-kind.ts';

type Released = {
  notice: string;
  revision: string;
  folder: string;
  kind: string;
  effective: string | undefined;
  /** Nothing was written. */
  isDry: boolean;
};

/** A fact that seems to protect people less: its path, and the fact in words. */
export type LessProtective = { readonly path: string; readonly told: string };

type ReleaseWords = {
  released(released: Released): string;
  /** `reasons` are the strongest ones, one a line. */
  proposed(kind: ProposedKind['kind'], reasons: readonly string[]): string;
  withoutSummary(languages: readonly string[]): string;
  /** Facts that seem to protect people less, which nobody has confirmed. */
  lessProtective(facts: readonly LessProtective[], isDry: boolean): string;
  /** The revision takes effect before the period that the last one promised is over. */
  tooEarly(promise: string, earliest: string): string;
};

/** What `release` says when it is done, and why it proposes a kind. */
export const releaseWords: Record<Locale, ReleaseWords> = {
  fi: {
    released: ({ notice, revision, folder, kind, effective, isDry }) => {
      const from = effective ? `, voimassa ${printDate(effective, 'fi')} alkaen` : '';
      return isDry
        ? `Julkaistaisiin ${notice} ${revision} (${kind}${from}). Mitään ei kirjoitettu.\n`
        : `Julkaistu ${notice} ${revision} (${kind}${from}): ${folder}. Tallenna kansio ja ledger.yaml Gitiin.\n`;
    },
    proposed: (kind, reasons) =>
      `Ehdotettu muutoksen laji: ${named(kind, 'fi')}.\n${list(reasons)}`,
    withoutSummary: (languages) =>
      `Huomaa: lukijalle ei kerrota, mikä muuttui (${languages.join(', ')}). Kokeile ensin --dry-run ja kerro muutos: --summary ${languages[0]}="…".\n`,
    lessProtective: (facts, isDry) =>
      `Nämä muutokset näyttävät heikentävän rekisteröidyn suojaa:\n${list(facts.map(({ told }) => told))}${isDry ? 'Jos olet samaa mieltä, kerro se lukijoille' : 'Lukijoille sitä ei kerrota; sen voi vahvistaa vain julkaistaessa'}: ${flags(facts)}\n`,
    tooEarly: (promise, earliest) =>
      `Huomaa: seloste lupaa kertoa muutoksesta ${printDuration(promise, 'fi')} ennen. Anna --effective ${earliest} tai myöhempi.\n`,
  },
  sv: {
    released: ({ notice, revision, folder, kind, effective, isDry }) => {
      const from = effective ? `, gäller från och med ${printDate(effective, 'sv')}` : '';
      return isDry
        ? `Skulle publiceras: ${notice} ${revision} (${kind}${from}). Inget skrevs.\n`
        : `Publicerad ${notice} ${revision} (${kind}${from}): ${folder}. Spara mappen och ledger.yaml i Git.\n`;
    },
    proposed: (kind, reasons) =>
      `Föreslaget slag av ändring: ${named(kind, 'sv')}.\n${list(reasons)}`,
    withoutSummary: (languages) =>
      `Observera: läsaren får inte veta vad som har ändrats (${languages.join(', ')}). Pröva först --dry-run och berätta om ändringen: --summary ${languages[0]}="…".\n`,
    lessProtective: (facts, isDry) =>
      `De här ändringarna verkar försvaga skyddet för den registrerade:\n${list(facts.map(({ told }) => told))}${isDry ? 'Om du är av samma åsikt, berätta det för läsarna' : 'Läsarna får inte veta det; det kan bara bekräftas vid publiceringen'}: ${flags(facts)}\n`,
    tooEarly: (promise, earliest) =>
      `Observera: beskrivningen lovar att berätta om ändringar ${printDuration(promise, 'sv')} i förväg. Ange --effective ${earliest} eller senare.\n`,
  },
  en: {
    released: ({ notice, revision, folder, kind, effective, isDry }) => {
      const from = effective ? `, in force from ${printDate(effective, 'en')}` : '';
      return isDry
        ? `Would release ${notice} ${revision} (${kind}${from}). Nothing was written.\n`
        : `Released ${notice} ${revision} (${kind}${from}): ${folder}. Commit the folder and ledger.yaml.\n`;
    },
    proposed: (kind, reasons) => `Proposed kind of change: ${named(kind, 'en')}.\n${list(reasons)}`,
    withoutSummary: (languages) =>
      `Note: readers are not told what changed (${languages.join(', ')}). Try --dry-run first, and tell them: --summary ${languages[0]}="…".\n`,
    lessProtective: (facts, isDry) =>
      `These changes seem to protect the data subject less:\n${list(facts.map(({ told }) => told))}${isDry ? 'If you agree, tell readers' : 'Readers are not told; only a release can confirm it'}: ${flags(facts)}\n`,
    tooEarly: (promise, earliest) =>
      `Note: the notice promises to tell of changes ${printDuration(promise, 'en')} ahead. Give --effective ${earliest} or later.\n`,
  },
};

function flags(facts: readonly LessProtective[]): string {
  return facts.map(({ path }) => `--less-protective ${onOneLine(path)}`).join(' ');
}

/** A kind as `--kind` takes it, and as readers are told it. */
function named(kind: ProposedKind['kind'], speak: Locale): string {
  if (kind === 'none') return kind;
  const isCommand = kind === 'date' || kind === 'undecided';
  return `${kind} (${wordOf(isCommand ? `commands.kinds.${kind}` : kind, speak)})`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `  ${onOneLine(line)}\n`).join('');
}
