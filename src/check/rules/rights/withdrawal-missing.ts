import { isNone } from '../../../../schema/values.ts';
import { nameEntry } from '../../name-entry.ts';
import { rightsIn, triggersOf } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

export const withdrawalMissing: Rule = {
  name: 'withdrawal-missing',
  severity: 'error',
  articles: ['13(2)(c)', '14(2)(d)', '7(3)'],
  since: '2018-05-25',
  summary: {
    fi: 'Suostumuksesta kerrotaan, että sen voi peruuttaa.',
    sv: 'För samtycke anges att det kan återkallas.',
    en: 'Consent comes with the right to withdraw it.',
  },
  why: {
    fi: 'Suostumus, jota ei voi peruuttaa, ei ole suostumus. Laki edellyttää, että peruuttamisesta kerrotaan ennen suostumista ja että se on yhtä helppoa kuin suostumuksen antaminen.',
    sv: 'Ett samtycke som inte kan återkallas är inget samtycke. Lagen kräver att personen får veta om återkallelsen före samtycket och att det är lika lätt att återkalla som att samtycka.',
    en: 'Consent that cannot be taken back is no consent. The law demands that a person hears of withdrawal before consenting, and that withdrawing is as easy as consenting was.',
  },
  words: {
    fi: ({ law, purpose }) => ({
      message: `${purpose ? `Käyttötarkoitus ${purpose}` : 'Käsittely'} perustuu suostumukseen, mutta selosteessa ei kerrota oikeudesta peruuttaa se milloin tahansa (${law}).`,
      hint: 'Lisää oikeuksiin (rights): withdrawal: {text: "Voit peruuttaa suostumuksesi milloin tahansa. Peruutus ei vaikuta ennen sitä tehdyn käsittelyn lainmukaisuuteen.", how: …}.',
    }),
    sv: ({ law, purpose }) => ({
      message: `${purpose ? `Ändamålet ${purpose}` : 'Behandlingen'} grundar sig på samtycke, men beskrivningen anger inte rätten att när som helst återkalla det (${law}).`,
      hint: 'Lägg till bland rättigheterna (rights): withdrawal: {text: "Du kan när som helst återkalla ditt samtycke. Återkallelsen påverkar inte lagligheten av behandlingen före den.", how: …}.',
    }),
    en: ({ law, purpose }) => ({
      message: `${purpose ? `The purpose ${purpose}` : 'The processing'} rests on consent, but the notice does not tell of the right to withdraw it at any time (${law}).`,
      hint: 'Add to rights: withdrawal: {text: "You may withdraw your consent at any time. This does not affect the lawfulness of processing before the withdrawal.", how: …}.',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: news
    name: Newsletter
    bases: [{basis: consent}]
rights:
  access: {text: You may ask for a copy of the data about you.}`,
    },
    passing: {
      yaml: `purposes:
  - id: news
    name: Newsletter
    bases: [{basis: consent}]
rights:
  withdrawal:
    text: You may withdraw your consent at any time.
    limits: Withdrawal does not affect the lawfulness of processing before it.`,
    },
  },
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights || (rights.withdrawal && !isNone(rights.withdrawal))) return;
    const [trigger] = triggersOf('withdrawal', notice);
    if (!trigger) return;
    const { purpose, path } = trigger;
    yield {
      path: ['rights', 'withdrawal'],
      data: { purpose: purpose ? nameEntry(purpose.id, purpose.name) : '' },
      related: [{ path, why: rights.withdrawal ? 'contradicts' : 'needs' }],
    };
  },
};
