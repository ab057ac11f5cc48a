import { hedgeIn } from '../../lexicon/hedges.ts';
import { vaguePurposeIn } from '../../lexicon/vague-purposes.ts';
import type { Rule } from '../../rule.ts';
import { toldOfProcessing } from '../../wording/processing.ts';
import { remarksBySection } from '../../wording/remark.ts';
import { disclosesAny } from '../../wording/texts.ts';

/** WP260 rev.01, paragraph 13. */
export const wordingHedge: Rule = {
  name: 'wording-hedge',
  severity: 'warning',
  articles: ['12(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Teksti sanoo, mitä tiedoille tehdään, eikä vain, mitä niille voidaan tehdä.',
    sv: 'Texten säger vad som görs med uppgifterna, inte bara vad som kan göras.',
    en: 'The text says what is done with the data, not merely what may be done.',
  },
  why: {
    fi: 'Lukija ei tiedä "voimme luovuttaa" -lauseesta, luovutetaanko hänen tietojaan. Suuntaviivat neuvovat välttämään ehdollisia ilmauksia, ellei rekisterinpitäjä osaa perustella niitä.',
    sv: 'Av "vi kan lämna ut" vet läsaren inte om uppgifterna lämnas ut. Enligt riktlinjerna bör sådana uttryck undvikas om den personuppgiftsansvarige inte kan motivera dem.',
    en: 'From "we may share" a reader does not learn whether data are shared. The guidelines advise against such words unless the controller can show why they are needed.',
  },
  words: {
    fi: ({ law, words }) => ({
      message: `Teksti kertoo käsittelyn vain mahdolliseksi: "${words}" (${law}).`,
      hint: 'Kirjoita, mitä tiedoille tehdään ja milloin, esimerkiksi: "Luovutamme nimesi ja osoitteesi kuljetusyhtiölle, kun tilaat tuotteen."',
    }),
    sv: ({ law, words }) => ({
      message: `Texten säger bara att behandlingen är möjlig: "${words}" (${law}).`,
      hint: 'Skriv vad som görs med uppgifterna och när, till exempel: "Vi lämnar ditt namn och din adress till transportföretaget när du beställer en vara."',
    }),
    en: ({ law, words }) => ({
      message: `The text calls the processing merely possible: "${words}" (${law}).`,
      hint: 'Write what is done with the data and when, for example: "We give your name and address to the carrier when you order a product."',
    }),
  },
  examples: {
    failing: {
      yaml: 'recipients: [{id: carrier, name: Carrier Oy, role: controller}]',
      body: 'We may share your data with Carrier Oy.',
    },
    passing: {
      yaml: 'recipients: [{id: carrier, name: Carrier Oy, role: controller}]',
      body: 'We give your address to Carrier Oy when you order a parcel. You may collect it yourself.',
    },
  },
  *check(notice) {
    const told = toldOfProcessing(notice, [
      ...(['purposes', 'basesWithoutPurpose', 'dataCategories', 'sources'] as const),
      ...(['recipients', 'transfers', 'retention'] as const),
    ]);
    const found = told.flatMap((text) => {
      const words = hedgeIn(text.sentence, notice.locale);
      // A vague purpose is the graver fault of a sentence, and is told of by its own rule.
      const isVague =
        disclosesAny(text.section, ['purposes']) && vaguePurposeIn(text.sentence, notice.locale);
      return words === undefined || isVague ? [] : [{ told: text, words }];
    });
    yield* remarksBySection(found);
  },
};
