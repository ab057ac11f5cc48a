import type { Locale } from '../../schema/languages.ts';

type Counts = { known: number; added: number; removed: number };

type BaselineWords = {
  /** What cannot be read hides findings, so that the file stays as it is. */
  unwritten(file: string): string;
  written(file: string, counts: Counts): string;
};

/** What `check --write-baseline` says of the file of known findings. */
export const baselineWords: Record<Locale, BaselineWords> = {
  fi: {
    unwritten: (file) => `${file} jää ennalleen: korjaa ensin tiedostot, joita ei voi lukea.`,
    written: (file, { known, added, removed }) =>
      `${file}: tunnettuja havaintoja ${known}, lisätty ${added}, poistettu ${removed}.`,
  },
  sv: {
    unwritten: (file) => `${file} förblir oförändrad: rätta först filerna som inte kan läsas.`,
    written: (file, { known, added, removed }) =>
      `${file}: ${known} kända anmärkningar, ${added} tillagda, ${removed} borttagna.`,
  },
  en: {
    unwritten: (file) => `${file} is not written: first mend the files that cannot be read.`,
    written: (file, { known, added, removed }) =>
      `${file}: ${known} known findings, ${added} added, ${removed} removed.`,
  },
};
