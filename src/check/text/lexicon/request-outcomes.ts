import { latin } from '../../../../schema/latin.ts';

/** What may follow a request: a refusal with reasons, word to the recipients, a way to court. */
export const outcomes = ['refusal', 'recipients', 'court'] as const;
export type Outcome = (typeof outcomes)[number];

const patterns: Readonly<Record<Outcome, RegExp>> = {
  refusal:
    /kieltäyd|kieltäyty|hylkä|hylätä|epäämme|evätä|emme (?:suostu|toteuta|voi toteuttaa|täytä)|perustelem|perustelu[tin]|avslå|avslag|vägra|\bneka|motiver|uppfyller inte|inte (?:kan )?tillmötesgå|samtycker inte|refus|reject|declin|turn down|not (?:agree|comply|grant)|cannot|reasons? (?:for|why)|ablehn|abgelehnt|lehnen|verweiger|nicht (?:nachkomm|entsprech|statt)|nicht erfüllen|begründ|gründe (?:für|dafür|mit)/iu,
  recipients: latin(
    /(?:ilmoit|kerro|väli|tiedo)\p{L}*[^.]{0,100}(?:vastaanottaj|saaj|käsittelij|niille|joille)|(?:vastaanottaj|niille|joille)[^.]{0,100}(?:ilmoit|kerro|väli|tiedo)|(?:underrätt|medde|informer|berätt|vidare)\p{L}*[^.]{0,100}(?:mottag|biträd|\bdem\b|\bde\b)|(?:tell|told|notif|inform|pass|let)\p{L}*[^.]{0,100}(?:recipient|processor|those|everyone|everybody|whoever)|(?:teilen|mitteil|unterricht|informier|benachrichtig|geben)\p{L}*[^.]{0,100}(?:empfänger|auftragsverarbeiter|diejenigen|denen|allen|stellen)|(?:empfänger|allen|denjenigen|denen|auftragsverarbeiter)[^.]{0,100}(?:mitteil|mit(?!\p{L})|unterricht|informier|benachrichtig|weiter)/iu,
  ),
  court:
    /tuomioistui|käräjäoikeu|hallinto-oikeu|oikeusteit|domstol|tingsrätt|rättsmedel|\bcourts?\b|judicial|gericht|rechtsbehelf|klage|rechtsweg/iu,
};

/** Whether a text tells of an outcome, in any of the languages of notices. */
export function tellsOutcome(outcome: Outcome, text: string): boolean {
  return patterns[outcome].test(text);
}
