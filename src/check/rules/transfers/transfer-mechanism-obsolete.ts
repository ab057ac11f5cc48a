import { obsoleteToolName } from '../../../../schema/gdpr/obsolete-transfer-tools.ts';
import { printDate } from '../../../locale/dates.ts';
import type { Rule } from '../../rule.ts';
import { mechanismsOf, obsoleteToolOf, printTransfer, transferData } from '../../transfers.ts';

export const transferMechanismObsolete: Rule = {
  name: 'transfer-mechanism-obsolete',
  severity: 'error',
  articles: ['13(1)(f)', '14(1)(f)', '44'],
  since: '2018-05-25',
  summary: {
    fi: 'Siirto ei perustu järjestelyyn, joka on kumottu tai todettu pätemättömäksi.',
    sv: 'En överföring grundar sig inte på en ordning som har upphävts eller ogiltigförklarats.',
    en: 'A transfer does not rest on a tool that has been repealed or declared invalid.',
  },
  why: {
    fi: 'Siirrolla, joka nojaa pätemättömään järjestelyyn, ei ole suojaa, ja se on lainvastainen. Privacy Shield todettiin pätemättömäksi 16.7.2020 (C-311/18), ja vuoden 2010 vakiolausekkeet lakkasivat 27.12.2022.',
    sv: 'En överföring som vilar på en ordning som inte längre gäller saknar skydd och är olaglig. Privacy Shield ogiltigförklarades 16.7.2020 (C-311/18), och 2010 års standardklausuler upphörde 27.12.2022.',
    en: 'A transfer that rests on a tool no longer valid has no protection and is unlawful. The Privacy Shield fell on 16 July 2020 (C-311/18), and the standard clauses of 2010 ended on 27 December 2022.',
  },
  words: {
    fi: (data) => ({
      message: `Siirron ${printTransfer(data, 'fi')} peruste "${obsoleteToolName(data['tool'] ?? '', 'fi')}" ei ole ollut pätevä ${printDate(data['from'] ?? '', 'fi')} alkaen: ${data['by']} (${data['law']}).`,
      hint: 'Korvaa peruste voimassa olevalla, esimerkiksi: {kind: scc, decision: (EU) 2021/914, copy: tietosuoja@esimerkki.example}.',
    }),
    sv: (data) => ({
      message: `Överföringen ${printTransfer(data, 'sv')} grundar sig på "${obsoleteToolName(data['tool'] ?? '', 'sv')}", som inte har gällt sedan den ${printDate(data['from'] ?? '', 'sv')}: ${data['by']} (${data['law']}).`,
      hint: 'Ersätt grunden med en som gäller, till exempel: {kind: scc, decision: (EU) 2021/914, copy: dataskydd@exempel.example}.',
    }),
    en: (data) => ({
      message: `The transfer ${printTransfer(data, 'en')} rests on "${obsoleteToolName(data['tool'] ?? '', 'en')}", not valid since ${printDate(data['from'] ?? '', 'en')}: ${data['by']} (${data['law']}).`,
      hint: 'Replace it with one that is in force, for example: {kind: scc, decision: (EU) 2021/914, copy: privacy@company.example}.',
    }),
  },
  examples: {
    failing: {
      yaml: `transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: adequacy, scope: Privacy Shield}]`,
    },
    passing: {
      yaml: `transfers:
  - id: mailer
    country: US
    mechanisms: [{kind: scc, decision: (EU) 2021/914, copy: privacy@shop.example}]`,
    },
  },
  *check(notice, { day }) {
    for (const { transfer, mechanism, path } of mechanismsOf(notice)) {
      const tool = obsoleteToolOf(mechanism);
      if (!tool || (day < tool.from && !tool.invalid)) continue;
      const field = mechanism.decision ? 'decision' : 'scope';
      yield {
        path: [...path, field],
        data: { ...transferData(transfer), tool: tool.id, from: tool.from, by: tool.by },
        // A court's ruling reaches back, but nobody could know of it when the revision was written.
        ...(day < tool.from && { severity: 'info' }),
      };
    }
  },
};
