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
