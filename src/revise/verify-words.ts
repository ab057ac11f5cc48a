import type { Locale } from '../../schema/languages.ts';
import type { VerifyCode, VerifyProblem } from './verify-problem.ts';

type Say = (data: Readonly<Record<string, string>>) => string;
type Words = Readonly<Record<Locale, Say>>;

/** What is wrong, and the next action. The file and the line are printed beside it. */
const words: Readonly<Record<VerifyCode, Words>> = {
  'ledger-missing': {
    fi: () => 'Julkaistuilla versioilla ei ole tapahtumaluetteloa. Palauta tiedosto Gitistä.',
    sv: () => 'De publicerade versionerna saknar händelseförteckning. Återställ filen från Git.',
    en: () => 'No ledger, expected one beside the released revisions. Restore the file from Git.',
  },
  'ledger-unreadable': {
    fi: () => 'Tapahtumaluetteloa ei voi lukea. Palauta tiedosto Gitistä.',
    sv: () => 'Händelseförteckningen kan inte läsas. Återställ filen från Git.',
    en: () => 'The ledger cannot be read. Restore the file from Git.',
  },
  'chain-broken': {
    fi: ({ seq }) =>
      `Tapahtuma \`${seq}\` ei jatku edellisestä: tapahtuma on muutettu, poistettu, lisätty tai siirretty. Palauta tiedosto Gitistä.`,
    sv: ({ seq }) =>
      `Händelse \`${seq}\` följer inte på den föregående: en händelse har ändrats, tagits bort, lagts till eller flyttats. Återställ filen från Git.`,
    en: ({ seq }) =>
      `Entry \`${seq}\` does not follow from the one before it: an entry was changed, removed, inserted or moved. Restore the file from Git.`,
  },
  'chain-order': {
    fi: ({ seq }) =>
      `Tapahtuman numero \`${seq}\` ei ole järjestyksessä seuraava. Palauta tiedosto Gitistä.`,
    sv: ({ seq }) =>
      `Händelsens nummer \`${seq}\` är inte nästa i ordningen. Återställ filen från Git.`,
    en: ({ seq }) => `Entry number \`${seq}\` is not the next in order. Restore the file from Git.`,
  },
  'released-twice': {
    fi: ({ seq }) => `Tapahtuma \`${seq}\` julkaisee version, joka on jo julkaistu.`,
    sv: ({ seq }) => `Händelse \`${seq}\` publicerar en version som redan är publicerad.`,
    en: ({ seq }) => `Entry \`${seq}\` releases a revision that has been released already.`,
  },
  'event-before-release': {
    fi: ({ seq, type }) =>
      `Tapahtuma \`${seq}\` (\`${type}\`) koskee versiota, jota ei ole siihen mennessä julkaistu.`,
    sv: ({ seq, type }) =>
      `Händelse \`${seq}\` (\`${type}\`) gäller en version som då inte har publicerats.`,
    en: ({ seq, type }) =>
      `Entry \`${seq}\` (\`${type}\`) is about a revision that has not been released before it.`,
  },
  'revision-inserted': {
    fi: () =>
      'Versiolla ei ole julkaisua tapahtumaluettelossa. Jos julkaisu keskeytyi, aja `release` uudelleen samoin tiedoin tai poista kansio; muuten kansio on lisätty jälkeenpäin.',
    sv: () =>
      'Versionen saknar publicering i händelseförteckningen. Om publiceringen avbröts, kör `release` igen med samma uppgifter eller ta bort mappen; annars har mappen lagts till i efterhand.',
    en: () =>
      'The ledger has no release of this revision. If a release was interrupted, run `release` again in the same way or delete the folder; otherwise the folder was inserted afterwards.',
  },
  'revision-removed': {
    fi: () => 'Julkaistun version kansio puuttuu. Palauta se Gitistä.',
    sv: () => 'Mappen för en publicerad version saknas. Återställ den från Git.',
    en: () => 'The folder of a released revision is missing. Restore it from Git.',
  },
  'revision-misnamed': {
    fi: () =>
      'Kansiossa `revisions` saa olla vain `ledger.yaml` ja versioiden kansiot (`VVVV-KK-PP`). Siirrä tämä muualle.',
    sv: () =>
      'Mappen `revisions` får bara innehålla `ledger.yaml` och versionernas mappar (`ÅÅÅÅ-MM-DD`). Flytta detta.',
    en: () =>
      'Unexpected entry, expected only `ledger.yaml` and folders of revisions (`YYYY-MM-DD`). Move it elsewhere.',
  },
  'record-unreadable': {
    fi: () => 'Version tietoja ei voi lukea. Palauta tiedosto Gitistä.',
    sv: () => 'Versionens uppgifter kan inte läsas. Återställ filen från Git.',
    en: () => 'The record of the revision cannot be read. Restore the file from Git.',
  },
  'day-differs': {
    fi: ({ day }) =>
      `Version kansio, julkaisupäivä ja tapahtumaluettelo eivät täsmää: kansion päivä on \`${day}\`.`,
    sv: ({ day }) =>
      `Versionens mapp, publiceringsdag och händelseförteckning stämmer inte överens: mappens dag är \`${day}\`.`,
    en: ({ day }) =>
      `The revision's folder, its day of publication and the ledger disagree: the folder says \`${day}\`.`,
  },
  'file-changed': {
    fi: () =>
      'Julkaistua tiedostoa on muutettu. Palauta se Gitistä ja julkaise korjaus uutena versiona.',
    sv: () =>
      'En publicerad fil har ändrats. Återställ den från Git och publicera rättelsen som en ny version.',
    en: () =>
      'A released file has been changed. Restore it from Git and release the correction as a new revision.',
  },
  'file-missing': {
    fi: () => 'Julkaistu tiedosto puuttuu. Palauta se Gitistä.',
    sv: () => 'En publicerad fil saknas. Återställ den från Git.',
    en: () => 'A released file is missing. Restore it from Git.',
  },
  'file-extra': {
    fi: () => 'Tiedosto ei kuulu julkaistuun versioon. Siirrä se muualle.',
    sv: () => 'Filen hör inte till den publicerade versionen. Flytta den.',
    en: () => 'The file is no part of the released revision. Move it elsewhere.',
  },
  'file-unreadable': {
    fi: () =>
      'Julkaistua tiedostoa ei voi lukea, tai se on linkki hankkeen ulkopuolelle. Palauta se Gitistä.',
    sv: () =>
      'En publicerad fil kan inte läsas, eller är en länk ut ur projektet. Återställ den från Git.',
    en: () =>
      'A released file cannot be read, or is a link out of the project. Restore it from Git.',
  },
  'digest-differs': {
    fi: () => 'Version tietoja on muutettu: tiiviste ei täsmää. Palauta tiedosto Gitistä.',
    sv: () =>
      'Versionens uppgifter har ändrats: kontrollsumman stämmer inte. Återställ filen från Git.',
    en: () => 'The record has been changed: its digest does not match. Restore the file from Git.',
  },
  'ledger-digest-differs': {
    fi: () => 'Version tiiviste on toinen kuin tapahtumaluettelossa. Palauta tiedosto Gitistä.',
    sv: () =>
      'Versionens kontrollsumma är en annan än i händelseförteckningen. Återställ filen från Git.',
    en: () => 'The digest of the revision is not the one in the ledger. Restore the file from Git.',
  },
  'changed-since': {
    fi: () => 'Tiedostoa on muutettu julkaisun jälkeen. Palauta se Gitistä.',
    sv: () => 'Filen har ändrats efter publiceringen. Återställ den från Git.',
    en: () => 'The file has been changed since it was released. Restore it from Git.',
  },
  'vanished-since': {
    fi: () => 'Julkaistu versio tai sen tiedosto on kadonnut. Palauta se Gitistä.',
    sv: () =>
      'En publicerad version eller en av dess filer har försvunnit. Återställ den från Git.',
    en: () => 'A released revision or a file of it has vanished. Restore it from Git.',
  },
  'entry-changed-since': {
    fi: ({ seq }) =>
      `Tapahtumaa \`${seq}\` on muutettu tai se on poistettu: luetteloon saa vain lisätä. Palauta tiedosto Gitistä.`,
    sv: ({ seq }) =>
      `Händelse \`${seq}\` har ändrats eller tagits bort: förteckningen får bara växa. Återställ filen från Git.`,
    en: ({ seq }) =>
      `Entry \`${seq}\` has been changed or removed: the ledger only grows. Restore the file from Git.`,
  },
};

/** What a problem means, in a sentence or two, without the file it is in. */
export function sayVerifyProblem({ code, data }: VerifyProblem, locale: Locale): string {
  return words[code][locale](data);
}
