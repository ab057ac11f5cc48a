import { isUnlawfulFee } from '../../lexicon/fees.ts';
import type { Rule } from '../../rule.ts';

export const feeWrong: Rule = {
  name: 'fee-wrong',
  severity: 'error',
  articles: ['12(5)', '15(3)'],
  since: '2018-05-25',
  summary: {
    fi: 'Pyynnöstä peritään maksu vain, kun laki sallii sen.',
    sv: 'Avgift tas ut för en begäran bara när lagen tillåter det.',
    en: 'A request costs something only where the law allows it.',
  },
  why: {
    fi: 'Hinta estää käyttämästä oikeutta. Laki sallii maksun vain ilmeisen perusteettomista tai kohtuuttomista pyynnöistä ja lisäjäljennöksistä.',
    sv: 'Ett pris på en rättighet hindrar människor från att använda den. Lagen tillåter en avgift bara för uppenbart ogrundade eller orimliga begäranden och för ytterligare kopior.',
    en: 'A price on a right keeps people from using it. The law allows a fee only for manifestly unfounded or excessive requests and for further copies.',
  },
  words: {
    fi: ({ law, fee }) => ({
      message: `Selosteen mukaan pyynnöstä voi joutua maksamaan ("${fee}"), mutta pyynnöt ovat maksuttomia, elleivät ne ole ilmeisen perusteettomia tai kohtuuttomia tai koske useampaa jäljennöstä (${law}).`,
      hint: 'Korjaa: fee: "Pyynnöt ovat maksuttomia. Ilmeisen perusteettomasta tai kohtuuttomasta pyynnöstä voimme periä kohtuullisen maksun."',
    }),
    sv: ({ law, fee }) => ({
      message: `Enligt beskrivningen kan en begäran kosta något ("${fee}"), men den är avgiftsfri om den inte är uppenbart ogrundad eller orimlig eller gäller flera kopior (${law}).`,
      hint: 'Rätta: fee: "En begäran är avgiftsfri. För en uppenbart ogrundad eller orimlig begäran kan vi ta ut en rimlig avgift."',
    }),
    en: ({ law, fee }) => ({
      message: `The notice says that a request may cost something ("${fee}"), but requests are free unless they are manifestly unfounded or excessive, or for further copies (${law}).`,
      hint: 'Correct it: fee: "Requests are free of charge. We may charge a reasonable fee for a manifestly unfounded or excessive request."',
    }),
  },
  examples: {
    failing: {
      yaml: 'requests: {email: [privacy@shop.example], fee: Free of charge once a year.}',
    },
    passing: {
      yaml: 'requests: {email: [privacy@shop.example], fee: Requests are free of charge.}',
    },
  },
  *check({ facts: { requests } }) {
    const fee = requests?.fee;
    if (fee && isUnlawfulFee(fee)) yield { path: ['requests', 'fee'], data: { fee } };
  },
};
