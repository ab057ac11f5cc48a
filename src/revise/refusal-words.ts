import type { Locale } from '../../schema/languages.ts';
import { printDate } from '../locale/dates.ts';
import type { Refusal } from './refusal.ts';

type Code = Refusal['code'];
type RefusalOf<C extends Code> = Extract<Refusal, { code: C }>;
type Words = {
  readonly [C in Code]: Readonly<Record<Locale, (refusal: RefusalOf<C>) => string>>;
};

/** Why nothing was released, and the next action. */
const words: Words = {
  'draft-unreadable': {
    fi: () => 'Luonnosta ei voi lukea kokonaan. Korjaa ensin `check`-komennon löydökset.',
    sv: () => 'Utkastet kan inte läsas helt. Åtgärda först det som `check` rapporterar.',
    en: () => 'The draft cannot be read whole. Fix what `check` reports first.',
  },
  'draft-has-errors': {
    fi: () =>
      'Luonnoksessa on virheitä. Korjaa `check`-komennon löydökset, tai tallenna aiemmin julkaistu teksti valitsimella `--archived`.',
    sv: () =>
      'Utkastet har fel. Åtgärda det som `check` rapporterar, eller spara en tidigare publicerad text med `--archived`.',
    en: () =>
      'The draft has errors. Fix what `check` reports, or record a text that was published before with `--archived`.',
  },
  'history-damaged': {
    fi: () => 'Julkaistut versiot eivät ole ennallaan. Korjaa ensin `verify`-komennon löydökset.',
    sv: () =>
      'De publicerade versionerna är inte som de var. Åtgärda först det som `verify` rapporterar.',
    en: () => 'The released revisions are not as they were. Fix what `verify` reports first.',
  },
  unchanged: {
    fi: ({ revision }) => `Luonnoksen teksti ja tiedot ovat samat kuin versiossa \`${revision}\`.`,
    sv: ({ revision }) =>
      `Utkastets text och uppgifter är desamma som i versionen \`${revision}\`.`,
    en: ({ revision }) =>
      `The draft has the same text and the same facts as revision \`${revision}\`.`,
  },
  'date-invalid': {
    fi: ({ date }) => `Virheellinen päivä \`${date}\`, odotettiin muotoa \`2019-08-12\`.`,
    sv: ({ date }) => `Ogiltig dag \`${date}\`, väntade formen \`2019-08-12\`.`,
    en: ({ date }) => `Unexpected day \`${date}\`, expected one such as \`2019-08-12\`.`,
  },
  'date-before-last': {
    fi: ({ date, last }) =>
      `Päivä ${printDate(date, 'fi')} on ennen viimeisintä versiota \`${last}\`. Anna sama tai myöhempi \`--date\`.`,
    sv: ({ date, last }) =>
      `Dagen ${printDate(date, 'sv')} är före den senaste versionen \`${last}\`. Ange samma eller en senare \`--date\`.`,
    en: ({ date, last }) =>
      `${printDate(date, 'en')} is before the last revision, \`${last}\`. Give the same or a later \`--date\`.`,
  },
  'effective-before-published': {
    fi: ({ effective, published }) =>
      `Versio ei voi tulla voimaan ${printDate(effective, 'fi')}, ennen julkaisuaan ${printDate(published, 'fi')}.`,
    sv: ({ effective, published }) =>
      `Versionen kan inte gälla från ${printDate(effective, 'sv')}, före publiceringen ${printDate(published, 'sv')}.`,
    en: ({ effective, published }) =>
      `The revision cannot take effect on ${printDate(effective, 'en')}, before it is published on ${printDate(published, 'en')}.`,
  },
  'effective-missing': {
    fi: ({ last, effective }) =>
      `Versio \`${last}\` tulee voimaan vasta ${printDate(effective, 'fi')}, ja sen muutokset ovat myös tässä tekstissä. Anna voimaantulopäivä: \`--effective ${effective}\`.`,
    sv: ({ last, effective }) =>
      `Versionen \`${last}\` gäller först från ${printDate(effective, 'sv')}, och dess ändringar finns också i den här texten. Ange dagen: \`--effective ${effective}\`.`,
    en: ({ last, effective }) =>
      `Revision \`${last}\` takes effect only on ${printDate(effective, 'en')}, and its changes are in this text too. Say when this one does: \`--effective ${effective}\`.`,
  },
  'kind-missing': {
    fi: () =>
      'Muutoksen laji puuttuu. Anna `--kind` ja arvo `cosmetic`, `editorial`, `material` tai `fundamental`.',
    sv: () =>
      'Slag av ändring saknas. Ange `--kind` med `cosmetic`, `editorial`, `material` eller `fundamental`.',
    en: () =>
      'No kind of change, expected `--kind` with `cosmetic`, `editorial`, `material` or `fundamental`.',
  },
  'kind-first': {
    fi: ({ kind }) => `Ensimmäisen version laji on \`first\`, ei \`${kind}\`.`,
    sv: ({ kind }) => `Den första versionens slag är \`first\`, inte \`${kind}\`.`,
    en: ({ kind }) => `Unexpected kind \`${kind}\`, expected \`first\` for the first revision.`,
  },
  'kind-not-first': {
    fi: () => 'Laji `first` kuuluu vain ensimmäiselle versiolle. Anna muutoksen oma laji.',
    sv: () => 'Slaget `first` är bara för den första versionen. Ange ändringens eget slag.',
    en: () => 'Kind `first` is for the first revision only. Give the kind of this change.',
  },
  'reason-missing': {
    fi: ({ kind, proposed }) =>
      `Laji \`${kind}\` on lievempi kuin ehdotettu \`${proposed}\`. Anna perustelu: \`--reason\`.`,
    sv: ({ kind, proposed }) =>
      `Slaget \`${kind}\` är lindrigare än det föreslagna \`${proposed}\`. Ange ett skäl: \`--reason\`.`,
    en: ({ kind, proposed }) =>
      `Kind \`${kind}\` is lower than the proposed \`${proposed}\`. Give the reason: \`--reason\`.`,
  },
  'kind-below-label': {
    fi: ({ kind }) =>
      `Laji \`${kind}\` kertoo lukijoille, että sisältö on ennallaan, vaikka \`--less-protective\` kertoo suojan heikentyneen. Anna laji \`material\` tai \`fundamental\`.`,
    sv: ({ kind }) =>
      `Slaget \`${kind}\` säger läsarna att innehållet är detsamma, men \`--less-protective\` säger att skyddet har försvagats. Ange slaget \`material\` eller \`fundamental\`.`,
    en: ({ kind }) =>
      `Kind \`${kind}\` tells readers that the meaning is the same, while \`--less-protective\` tells them that they are protected less. Give the kind \`material\` or \`fundamental\`.`,
  },
  'retold-not-archived': {
    fi: () => 'Vain arkistoitu versio voi olla mukaelma. Lisää `--archived`.',
    sv: () => 'Bara en arkiverad version kan vara en omskrivning. Lägg till `--archived`.',
    en: () => 'Only an archived revision can be retold. Add `--archived`.',
  },
  'record-invalid': {
    fi: ({ path }) => `Version tieto \`${path}\` ei kelpaa.`,
    sv: ({ path }) => `Versionens uppgift \`${path}\` är ogiltig.`,
    en: ({ path }) => `Unexpected value of \`${path}\` in the record of the revision.`,
  },
  'revision-exists': {
    fi: ({ folder }) =>
      `Kansio \`${folder}\` on jo olemassa, eikä sitä korvata. Jos aiempi julkaisu keskeytyi, poista kansio ja julkaise uudelleen.`,
    sv: ({ folder }) =>
      `Mappen \`${folder}\` finns redan och skrivs inte över. Om en tidigare publicering avbröts, ta bort mappen och publicera på nytt.`,
    en: ({ folder }) =>
      `The folder \`${folder}\` is there already and is not overwritten. If an earlier release was interrupted, delete the folder and release again.`,
  },
  'ledger-changed': {
    fi: ({ file }) => `Tiedosto \`${file}\` muuttui kesken julkaisun. Julkaise uudelleen.`,
    sv: ({ file }) => `Filen \`${file}\` ändrades under publiceringen. Publicera på nytt.`,
    en: ({ file }) => `The file \`${file}\` changed during the release. Release again.`,
  },
};

/** Why a release was refused and what to do, in a sentence or two. */
export function sayRefusal<C extends Code>(refusal: RefusalOf<C>, locale: Locale): string {
  return words[refusal.code as C][locale](refusal);
}
