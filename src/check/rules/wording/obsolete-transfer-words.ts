import { obsoleteToolName } from '../../../../schema/gdpr/obsolete-transfer-tools.ts';
import { printDate } from '../../../locale/dates.ts';
import { obsoleteToolRestedOn } from '../../lexicon/obsolete-transfer-words.ts';
import type { Rule } from '../../rule.ts';
import { mechanismsOf, obsoleteToolOf } from '../../transfers.ts';
import { remarkOn } from '../../wording/remark.ts';
import { toldInFacts, toldInSections } from '../../wording/texts.ts';

/** C-362/14 (Schrems), C-311/18 (Schrems II) and Implementing Decision (EU) 2021/914. */
export const obsoleteTransferWords: Rule = {
  name: 'obsolete-transfer-words',
  severity: 'warning',
  articles: ['13(1)(f)', '14(1)(f)', '44'],
  since: '2018-05-25',
  summary: {
    fi: 'Teksti ei nojaa siirroissa järjestelyyn, joka on kumottu tai todettu pätemättömäksi.',
    sv: 'Texten stöder inte överföringar på en ordning som har upphävts eller ogiltigförklarats.',
    en: 'The text rests no transfer on a tool that has been repealed or declared invalid.',
  },
  why: {
    fi: 'Kumottu päätös ei suojaa tietoja, ja lukija saa siitä väärän kuvan turvastaan. Jos siirtoja tehdään yhä, niille tarvitaan voimassa oleva peruste.',
    sv: 'Ett upphävt beslut skyddar inga uppgifter och ger läsaren en felaktig bild. Om överföringar alltjämt görs behöver de en grund som gäller.',
    en: 'A repealed decision protects no data and gives readers a false picture. Where data are still transferred, a tool that is in force is needed.',
  },
  words: {
    fi: ({ law, tool, from, by }) => ({
      message: `Teksti vetoaa järjestelyyn "${obsoleteToolName(tool ?? '', 'fi')}", joka ei ole ollut pätevä ${printDate(from ?? '', 'fi')} alkaen: ${by} (${law}).`,
      hint: 'Korvaa se voimassa olevalla, esimerkiksi vakiosopimuslausekkeilla (EU) 2021/914, tai poista lause, jos tietoja ei enää siirretä.',
    }),
    sv: ({ law, tool, from, by }) => ({
      message: `Texten åberopar "${obsoleteToolName(tool ?? '', 'sv')}", som inte har gällt sedan den ${printDate(from ?? '', 'sv')}: ${by} (${law}).`,
      hint: 'Ersätt den med en ordning som gäller, till exempel standardavtalsklausulerna (EU) 2021/914, eller stryk meningen om uppgifter inte längre överförs.',
    }),
    en: ({ law, tool, from, by }) => ({
      message: `The text invokes "${obsoleteToolName(tool ?? '', 'en')}", not valid since ${printDate(from ?? '', 'en')}: ${by} (${law}).`,
      hint: 'Replace it with one that is in force, for example the standard contractual clauses (EU) 2021/914, or strike the sentence if data are no longer transferred.',
    }),
  },
  examples: {
    failing: {
      yaml: 'transfers: [{id: us, country: US}]',
      body: 'Our transfers to the United States rest on the Privacy Shield.',
    },
    passing: {
      yaml: 'transfers: [{id: us, country: US}]',
      body: 'Our transfers rest on the standard contractual clauses (EU) 2021/914.',
    },
  },
  *check(notice, { day }) {
    const reported = Array.from(
      mechanismsOf(notice),
      ({ mechanism }) => obsoleteToolOf(mechanism)?.id,
    );
    const told = [...toldInSections(notice, () => true), ...toldInFacts(notice, ['recipients'])];
    for (const text of told) {
      const rested = obsoleteToolRestedOn(text.sentence);
      if (!rested || reported.includes(rested.tool.id)) continue;
      const { id, from, by, invalid } = rested.tool;
      if (day < from && !invalid) continue;
      yield {
        ...remarkOn(text, rested.words, { tool: id, from, by }),
        // A court's ruling reaches back, but nobody could know of it when the revision was written.
        ...(day < from && { severity: 'info' as const }),
      };
    }
  },
};
