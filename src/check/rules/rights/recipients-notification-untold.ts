import { entriesOf } from '../../entries.ts';
import { proseOf } from '../../prose.ts';
import { rightsIn } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

const told =
  /(?:ilmoit|kerro|väli|tiedo)\p{L}*[^.]{0,100}(?:vastaanottaj|saaj|käsittelij|niille|joille)|(?:underrätt|medde|informer|berätt|vidare)\p{L}*[^.]{0,100}(?:mottag|biträd|\bdem\b|\bde\b)|(?:tell|told|notif|inform|pass|let)\p{L}*[^.]{0,100}(?:recipient|processor|those|everyone|everybody|whoever)/iu;

export const recipientsNotificationUntold: Rule = {
  name: 'recipients-notification-untold',
  severity: 'info',

  articles: ['19'],
  since: '2018-05-25',

  summary: {
    fi: 'Seloste kertoo, että korjauksista ja poistoista ilmoitetaan vastaanottajille.',
    sv: 'Beskrivningen anger att mottagarna underrättas om rättelser och raderingar.',
    en: 'The notice says that corrections and erasures are passed on to the recipients.',
  },
  why: {
    fi: 'Rekisterinpitäjän on kerrottava oikaisusta, poistosta ja rajoittamisesta niille, joille tiedot on luovutettu. Lukijan on hyvä tietää, ettei hänen tarvitse tehdä sitä itse.',
    sv: 'Den personuppgiftsansvarige ska underrätta mottagarna om rättelser, raderingar och begränsningar. Det är bra för läsaren att veta att det sköts.',
    en: 'The controller must tell those who got the data of corrections, erasures and restrictions. Readers are glad to know that they need not do it themselves.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteessa ei kerrota, että oikaisusta ja poistosta ilmoitetaan niille, joille tiedot on luovutettu (${law}).`,
      hint: 'Lisää tekstiin: "Kun olemme korjanneet tai poistaneet tietosi, ilmoitamme siitä niille, joille olemme luovuttaneet ne."',
    }),
    sv: ({ law }) => ({
      message: `Beskrivningen anger inte att de som har fått uppgifterna underrättas om rättelser och raderingar (${law}).`,
      hint: 'Lägg till i texten: "När vi har rättat eller raderat dina uppgifter underrättar vi dem som har fått uppgifterna."',
    }),
    en: ({ law }) => ({
      message: `The notice does not say that those who got the data are told of corrections and erasures (${law}).`,
      hint: 'Add to the text: "When we have corrected or erased your data, we tell those who got them."',
    }),
  },
  examples: {
    failing: {
      yaml: `rights: {erasure: {text: You can have your data erased.}}
recipients: [{id: mailer, name: Mailer Oy}]`,
    },
    passing: {
      yaml: `rights: {erasure: {text: You can have your data erased.}}
recipients: [{id: mailer, name: Mailer Oy}]`,
      body: 'When we have erased your data, we tell those who got them.',
    },
  },
  *check(notice) {
    const rights = rightsIn(notice);
    if (
      !rights ||
      entriesOf(notice.facts.recipients).length === 0 ||
      !(rights.rectification || rights.erasure)
    )
      return;
    if (told.test(proseOf(notice, ['rights', 'requests', 'complaint']))) return;
    yield { path: ['requests'] };
  },
};
