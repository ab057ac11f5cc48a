import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';
import { sourceName } from '../../sources.ts';

export const sourceExemptionUnexplained: Rule = {
  name: 'source-exemption-unexplained',
  severity: 'warning',
  articles: ['14(5)'],
  since: '2018-05-25',
  summary: {
    fi: 'Kun rekisteröityä ei informoida, perustellaan, miksi poikkeus soveltuu.',
    sv: 'När den registrerade inte informeras motiveras varför undantaget gäller.',
    en: 'Where the data subject is not informed, it is said why the exemption applies.',
  },
  why: {
    fi: 'Poikkeukset rajoittavat oikeutta, joten niitä tulkitaan suppeasti. Rekisterinpitäjän on osoitettava, että poikkeus soveltuu, ja perustelu on siihen ensimmäinen askel.',
    sv: 'Undantagen begränsar en rätt och tolkas snävt. Den personuppgiftsansvarige ska kunna visa att ett undantag gäller, och motiveringen är första steget.',
    en: 'The exemptions are exceptions to a right and are read narrowly. The controller bears the burden of showing that one applies, and the reason is the first step.',
  },
  words: {
    fi: ({ law, source }) => ({
      message: `Rekisteröityä ei informoida tiedoista, jotka saadaan lähteestä ${source} (${law}), mutta poikkeusta ei perustella.`,
      hint: 'Lisää kohtaan exemption: because: "Tietojen toimittaminen jokaiselle vaatisi kohtuutonta vaivaa, koska yhteystietoja ei ole."',
    }),
    sv: ({ law, source }) => ({
      message: `Den registrerade informeras inte om uppgifter från källan ${source} (${law}), men undantaget motiveras inte.`,
      hint: 'Lägg till i exemption: because: "Att informera var och en vore en oproportionell ansträngning, eftersom kontaktuppgifter saknas."',
    }),
    en: ({ law, source }) => ({
      message: `Data subjects are not informed of data from the source ${source} (${law}), but the exemption is not explained.`,
      hint: 'Add to exemption: because: "Informing everyone would involve a disproportionate effort, as there are no contact details."',
    }),
  },
  examples: {
    failing: {
      yaml: `sources:
  - {id: archive, name: National Archives, exemption: {point: b}}`,
    },
    passing: {
      yaml: `sources:
  - id: archive
    name: National Archives
    exemption: {point: b, because: The records of a century have no addresses.}`,
    },
  },
  *check({ facts }) {
    for (const [index, source] of (facts.sources ?? []).entries()) {
      const { id, exemption } = source;
      if (!exemption || exemption.because) continue;
      yield {
        path: ['sources', index, 'exemption', 'because'],
        articles: [`14(5)(${exemption.point})`],
        data: { source: nameEntry(id, sourceName(source)) },
      };
    }
  },
};
