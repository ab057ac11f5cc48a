import type { Rule } from '../../rule.ts';
import { scalarsNamed } from '../../scalars.ts';

export const hedgedInDraft: Rule = {
  name: 'hedged-in-draft',
  severity: 'error',
  articles: ['12(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Uusi teksti sanoo varmasti, mitä tiedoille tehdään.',
    sv: 'En ny text säger bestämt vad som görs med uppgifterna.',
    en: 'A new text says definitely what is done with the data.',
  },
  why: {
    fi: '"Voidaan" jättää lukijan arvailemaan, tapahtuuko asia. Arkistoitu teksti kirjataan sellaisena kuin se oli, mutta uuden tekstin kirjoittaja tietää vastauksen.',
    sv: '"Kan komma att" låter läsaren gissa om det händer. En arkiverad text återges som den var, men den som skriver en ny text vet svaret.',
    en: '"May" leaves the reader guessing whether it happens. An archived text is recorded as it was, hedges and all, but a new text is written by someone who knows the answer.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Merkintä hedged kertoo, että teksti sanoo asian vain mahdolliseksi, ja se kuuluu vain arkistoituun versioon (${law}).`,
      hint: 'Kirjoita, mitä tiedoille tehdään ja milloin, ja poista rivi hedged.',
    }),
    sv: ({ law }) => ({
      message: `Märkningen hedged betyder att texten bara säger att något är möjligt, och den hör bara till en arkiverad version (${law}).`,
      hint: 'Skriv vad som görs med uppgifterna och när, och ta bort raden hedged.',
    }),
    en: ({ law }) => ({
      message: `The mark hedged says that the text calls the fact merely possible; it belongs to archived revisions only (${law}).`,
      hint: 'Write what is done with the data and when, and take the line hedged away.',
    }),
  },
  examples: {
    failing: {
      yaml: `recipients:
  - {id: partner, name: Partner Ltd, hedged: true}`,
    },
    passing: {
      yaml: `recipients:
  - {id: partner, name: Partner Ltd}`,
    },
  },
  *check(notice) {
    if (notice.revision !== null) return;
    for (const { value, path, place } of scalarsNamed(notice.tree, 'hedged')) {
      if (value === 'true') yield { path, at: place };
    }
  },
};
