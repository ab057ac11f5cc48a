import { expect, test } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toHast } from '../../src/markdown/to-hast.ts';
import { judgeFor } from '../../src/publish/changes/word-judges.ts';
import { classifyChanges } from '../../src/redline/changes/classify-changes.ts';
import { CHANGE_KINDS, proposeKind } from '../../src/redline/changes/propose-kind.ts';
import { compareBodies } from '../../src/redline/redline.ts';

type Case = readonly [locale: Locale, before: string, after: string];

const weightOf = (locale: Locale, before: string, after: string): number => {
  const read = (text: string) => toHast(parseMarkdown(text));
  const changes = classifyChanges(compareBodies(read(before), read(after)), judgeFor(locale));
  return CHANGE_KINDS.indexOf(proposeKind(changes, []).kind);
};

const undecided = CHANGE_KINDS.indexOf('undecided');

const alike: readonly Case[] = [
  ['en', 'We answer within thirty (30) days.', 'We answer within 30 days.'],
  ['en', 'We answer within 30 (thirty) days.', 'We answer within 30 days.'],
  ['en', 'We answer within thirty days.', 'We answer within thirty (30) days.'],
  ['en', 'A copy costs £5.00.', 'A copy costs £5.'],
  ['en', 'A copy costs 5.00 euros.', 'A copy costs €5.'],
  ['en', 'A copy costs £1,000.', 'A copy costs £1000.'],
  ['en', 'We hold 12000 files.', 'We hold 12,000 files.'],
  ['en', 'We hold 12 000 files.', 'We hold 12,000 files.'],
  ['sv', 'Priset är 1 500 kr.', 'Priset är 1500 kronor.'],
  ['sv', 'Vi sparar i en (1) månad.', 'Vi sparar i 1 månad.'],
  ['sv', 'Vi sparar i ett år.', 'Vi sparar i 1 år.'],
  ['fi', 'Hinta on 10 000 euron luokkaa.', 'Hinta on 10 000 €:n luokkaa.'],
  ['fi', 'Yli 30 prosentin osuus.', 'Yli 30 %:n osuus.'],
  ['fi', 'Säilytämme kaksitoista (12) kuukautta.', 'Säilytämme 12 kk.'],
  ['fi', 'Voimassa 1.3.2024.', 'Voimassa 1. maaliskuuta 2024.'],
  ['fi', 'Voimassa 01.03.2024.', 'Voimassa 1.3.2024.'],
  ['en', 'Created before 25 May 2018.', 'Created before May 25, 2018.'],
  ['en', 'Created before 25 May 2018.', 'Created before 2018-05-25.'],
  ['en', 'Created before 25th May 2018.', 'Created before the 25th of May 2018.'],
  ['sv', 'Gäller från den 1 januari 2025.', 'Gäller från 2025-01-01.'],
  ['sv', 'Gäller från den 1 januari 2025.', 'Gäller från 1.1.2025.'],
  ['sv', 'Svarar kl. 9.00–12.00.', 'Svarar klockan 9–12.'],
  ['fi', 'Avoinna klo 9.00–15.00.', 'Avoinna kello 9–15.'],
  ['en', 'Open 9am to 5pm.', 'Open 9 a.m. to 5 p.m.'],
  ['en', 'Open 9am–5pm.', 'Open 9:00–17:00.'],
  ['en', 'Kept for twenty-four (24) hours.', 'Kept for 24 hours.'],
  ['en', 'Kept for one (1) year.', 'Kept for 1 year.'],
  ['en', 'The fee is EUR 1,250.00.', 'The fee is €1,250.'],
  ['en', 'The fee is 12.5 per cent.', 'The fee is 12.5%.'],
  ['en', 'The fee is 50 percent.', 'The fee is 50 %.'],
  ['fi', 'Maksu on 5,00 €.', 'Maksu on 5 euroa.'],
  ['fi', 'Maksu on 1 250,00 €.', 'Maksu on 1250 €.'],
  [
    'en',
    'We keep names, photos and calls for a month.',
    'We keep names, photos, and calls for a month.',
  ],
  [
    'en',
    'We use suppliers for hosting, printing and chat.',
    'We use suppliers for hosting, printing, and chat.',
  ],
  ['en', 'After a claim an adjuster may visit.', 'After a claim, an adjuster may visit.'],
  ['sv', 'Åtkomst loggas, och loggen granskas.', 'Åtkomst loggas och loggen granskas.'],
  ['fi', 'Kopiot otetaan yöllä ja ne salataan.', 'Kopiot otetaan yöllä, ja ne salataan.'],
  ['en', 'We do not sell data and we keep it safe.', 'We do not sell data, and we keep it safe.'],
  ['fi', 'Poistamme tiedot jos pyydät.', 'Poistamme tiedot, jos pyydät.'],
  [
    'en',
    '4.1 We use suppliers for hosting.\n\n4.2 Each acts, subject to clause 4.3.\n\n4.3 A supplier may disclose data.',
    '6.1 We use suppliers for hosting.\n\n6.2 Each acts, subject to clause 6.3.\n\n6.3 A supplier may disclose data.',
  ],
  ['en', '## 3. Your rights\n\nAsk us.', '## 5. Rights\n\nAsk us.'],
  ['fi', '## 3. Mitkä ovat oikeutesi\n\nKysy.', '## 5. Oikeutesi\n\nKysy.'],
  [
    'sv',
    '2.1 Vi sparar uppgifterna enligt punkt 2.2.\n\n2.2 Uppgifterna raderas på begäran.',
    '3.1 Vi sparar uppgifterna enligt punkt 3.2.\n\n3.2 Uppgifterna raderas på begäran.',
  ],
  [
    'fi',
    '2.1 Säilytämme tiedot kohdan 2.2 mukaan.\n\n2.2 Tiedot poistetaan pyynnöstä.',
    '3.1 Säilytämme tiedot kohdan 3.2 mukaan.\n\n3.2 Tiedot poistetaan pyynnöstä.',
  ],
  [
    'fi',
    'Lue lisää, katso [tietosuoja.fi](http://tietosuoja.fi).',
    'Lue lisää, ks. [tietosuoja.fi](https://tietosuoja.fi).',
  ],
  [
    'en',
    "You can reach us:\n\n- by post at 14 Row, Bristol\n- by phone on 0117 496 0123\n- by email at a@b.example\n\nWe don't charge a fee.",
    'You can reach us by post at 14 Row, Bristol, by phone on 0117 496 0123, or by e-mail at a@b.example. We do not charge a fee.',
  ],
  [
    'en',
    'You must send us:\n\n- a copy of your passport\n- a copy of your bill',
    'You must send us a copy of your passport and a copy of your bill.',
  ],
  [
    'en',
    'You can see your name and address, your photo album and your calls.',
    'You can see\n\n- your name and address,\n- your photo album and\n- your calls.',
  ],
  [
    'sv',
    'Du kan nå ombudet\n\n- per mejl: a@b.example\n- per telefon: 018-495 00 12\n- genom ett besök på kontoret.\n\nOmbudet har tystnadsplikt.',
    'Du kan nå ombudet per telefon: 018-495 00 12, per e-post: a@b.example eller genom ett besök på kontoret. Ombudet har tystnadsplikt.',
  ],
  [
    'sv',
    'Vad vi sparar.\n\n| Uppgift | Ändamål | Tid |\n| --- | --- | --- |\n| Kort | inpassering | 3 månader |\n| Konto | autogiro | ett år |',
    'Vad vi sparar.\n\n- **Kort** – ändamål: inpassering; tid: tre månader\n- **Konto** – ändamål: autogiro; tid: 1 år',
  ],
  [
    'fi',
    'Käsittelemme seuraavia tietoja:\n\n- nimi ja osoite\n- haastattelu muistiinpanot',
    'Käsittelemme seuraavia tietoja:\n\n- haastattelumuistiinpanot\n- nimi ja osoite',
  ],
  [
    'en',
    'We ask for\n\n- your name\n- your organisation\n- your colour',
    'We ask for\n\n- your color\n- your organization\n- your name',
  ],
  [
    'sv',
    'Om du ångrar dig kan kontot inte återställas.',
    'Kontot kan inte återställas om du ångrar dig.',
  ],
  [
    'sv',
    'Om du begär det raderar vi ditt konto inom en vecka.',
    'Vi raderar ditt konto inom en vecka om du begär det.',
  ],
  [
    'en',
    'If you block the cookie, you cannot place an order online.',
    'You cannot place an order online if you block the cookie.',
  ],
  [
    'fi',
    'Jos pyydät, emme lähetä sinulle uutiskirjettä.',
    'Emme lähetä sinulle uutiskirjettä, jos pyydät.',
  ],
  [
    'en',
    "The organisation keep a register of it's members and you're entry.",
    'The organization keeps a register of its members and your entry.',
  ],
  ['en', 'We analyse the programme at the centre.', 'We analyze the program at the center.'],
  [
    'en',
    'We have your availabilty and your behaviour in the catalogue.',
    'We have your availability and your behavior in the catalog.',
  ],
  [
    'fi',
    'Tallennamme jäsen numeron asiakas palvelusamme.',
    'Tallennamme jäsennumeron asiakaspalvelussamme.',
  ],
  ['fi', 'Alamme käsittelemään hakemuksia.', 'Alamme käsitellä hakemuksia.'],
  ['fi', 'Lähetä meiliä, ks. ohje.', 'Lähetä sähköpostia, katso ohje.'],
  [
    'sv',
    'Den som vill stå i kö skall uppge person nummer.',
    'Den som vill stå i kö ska uppge personnummer.',
  ],
  [
    'sv',
    'När du får det flyttas dom till hyres avtalet.',
    'När du får det flyttas de till hyresavtalet.',
  ],
];

const other: readonly Case[] = [
  [
    'en',
    'If you agree, we share it with our partners and the bank.',
    'We share it with our partners, and the bank if you agree.',
  ],
  ['en', 'We answer within thirty (13) days.', 'We answer within thirty days.'],
  ['en', 'We answer within thirty (30) days.', 'We answer within thirty (31) days.'],
  ['en', 'We answer within thirty (30) days.', 'We answer within 30 weeks.'],
  ['en', 'A copy costs £5.00.', 'A copy costs £500.'],
  ['en', 'A copy costs £5.00.', 'A copy costs £5.50.'],
  ['en', 'A copy costs £1,000.', 'A copy costs £1.000.'],
  ['en', 'We hold 12,000 files.', 'We hold 12.000 files.'],
  ['en', 'We hold 12 000 files.', 'We hold 12 001 files.'],
  ['en', 'We keep 12, 300 and 400 files.', 'We keep 12300 and 400 files.'],
  ['fi', 'Hinta on 12,000 euroa.', 'Hinta on 12000 euroa.'],
  ['sv', 'Priset är 1,500 kr.', 'Priset är 1500 kr.'],
  ['sv', 'Vi sparar i ett år.', 'Vi sparar i 2 år.'],
  ['fi', 'Hinta on 10 000 euron luokkaa.', 'Hinta on 10 000 $:n luokkaa.'],
  ['fi', 'Voimassa 1.3.2024.', 'Voimassa 3.1.2024.'],
  ['fi', 'Avoinna klo 9.00–15.00.', 'Avoinna klo 9–16.'],
  ['en', 'Kept for one (1) year.', 'Kept for (1) year if needed.'],
  [
    'en',
    'We share it with A Ltd and B Ltd if you agree.',
    'We share it with A Ltd, and B Ltd if you agree.',
  ],
  [
    'en',
    'We share it only with the police and our insurer.',
    'We share it only with the police, and our insurer.',
  ],
  [
    'en',
    'We share it with anyone except the police and our insurer.',
    'We share it with anyone except the police, and our insurer.',
  ],
  [
    'sv',
    'Vi lämnar uppgifterna till läkaren och försäkringsbolaget om du samtycker.',
    'Vi lämnar uppgifterna till läkaren, och försäkringsbolaget om du samtycker.',
  ],
  [
    'fi',
    'Luovutamme tiedot lääkärille ja vakuutusyhtiölle, jos suostut.',
    'Luovutamme tiedot lääkärille, ja vakuutusyhtiölle, jos suostut.',
  ],
  [
    'en',
    'If you agree, we send it to our partners and the bank.',
    'If you agree, we send it to our partners, and the bank.',
  ],
  [
    'en',
    'We send it to our partners and the bank, if you agree.',
    'We send it to our partners and the bank if you agree.',
  ],
  [
    'en',
    'We send it to our partners and the bank with your consent.',
    'We send it to our partners, and the bank with your consent.',
  ],
  [
    'en',
    'We send it to our partners (and the bank) if you agree.',
    'We send it to our partners and the bank if you agree.',
  ],
  [
    'en',
    'We send it to our partners and the bank if you agree.',
    'We send it to our partners – and the bank if you agree.',
  ],
  ['en', 'We keep names and photos for a month.', 'We keep names, and photos for a month.'],
  [
    'en',
    '4.1 We use suppliers for hosting.\n\n4.2 Each acts, subject to clause 4.3.\n\n4.3 A supplier may disclose data.',
    '6.1 We use suppliers for hosting.\n\n6.2 Each acts, subject to clause 6.1.\n\n6.3 A supplier may disclose data.',
  ],
  [
    'en',
    '4.1 We use suppliers for hosting.\n\n4.2 Each acts within 4.3 months.\n\n4.3 A supplier may disclose data.',
    '6.1 We use suppliers for hosting.\n\n6.2 Each acts within 6.3 months.\n\n6.3 A supplier may disclose data.',
  ],
  ['en', '## 3 months of keeping\n\nAsk us.', '## 5 months of keeping\n\nAsk us.'],
  ['en', '## 3. Kept for 3 months\n\nAsk us.', '## 4. Kept for 5 months\n\nAsk us.'],
  ['en', '## 3. Kept for 3 months\n\nAsk us.', '## 3. Kept for 5 years\n\nAsk us.'],
  ['en', '## 3. Data we sell\n\nAsk us.', '## 4. Data we never sell\n\nAsk us.'],
  [
    'en',
    '2.1 We keep it under Article 6.\n\n2.2 We delete it.',
    '3.1 We keep it under Article 7.\n\n3.2 We delete it.',
  ],
  [
    'en',
    'See [our page](https://a.example/x) for it.',
    'Look at [our page](https://a.example/y) for it.',
  ],
  [
    'en',
    'See [our page](https://a.example/x) and page.',
    'See page and [our page](https://a.example/y).',
  ],
  [
    'en',
    'Write to [us](mailto:a@a.example) today.',
    'Please write now to [us](mailto:b@a.example) today.',
  ],
  [
    'en',
    "You can reach us:\n\n- by post at 14 Row, Bristol\n- by phone on 0117 496 0123\n- by email at a@b.example\n\nWe don't charge a fee.",
    'You can reach us by post at 14 Row, Bristol, by phone on 0117 496 0123, or by e-mail at a@b.example. We do charge a fee.',
  ],
  [
    'en',
    "You can reach us:\n\n- by post at 14 Row, Bristol\n- by phone on 0117 496 0123\n- by email at a@b.example\n\nWe don't charge a fee.",
    "You can reach us by post at 15 Row, Bristol, by phone on 0117 496 0123, or by e-mail at a@b.example. We don't charge a fee.",
  ],
  [
    'en',
    'You must send us:\n\n- a copy of your passport\n- a copy of your bill',
    'You must send us a copy of your passport or a copy of your bill.',
  ],
  [
    'en',
    'We share these with partners:\n\n- your name and address\n- your photo if you agree',
    'We share these with partners: your photo, your name and address if you agree.',
  ],
  [
    'en',
    'We never sell:\n\n- your name and address\n- your photo album\n\nWe lend it to friends.',
    'We never sell your name and address. Your photo album we lend it to friends.',
  ],
  [
    'en',
    'We keep these:\n\n- your name and address\n- your photo album for a year',
    'We keep these: your photo album, your name and address for a year.',
  ],
  [
    'en',
    'You can see your name and address, your photo album and your calls.',
    'You can see\n\n- your name and address,\n- your photo album and\n- our calls.',
  ],
  [
    'sv',
    'Du kan nå ombudet\n\n- per mejl: a@b.example\n- per telefon: 018-495 00 12\n- genom ett besök på kontoret.\n\nOmbudet har tystnadsplikt.',
    'Du kan nå ombudet per telefon: 018-495 00 12, per e-post: c@b.example eller genom ett besök på kontoret. Ombudet har tystnadsplikt.',
  ],
  [
    'sv',
    'Vad vi sparar.\n\n| Uppgift | Ändamål | Tid |\n| --- | --- | --- |\n| Kort | inpassering | 3 månader |\n| Konto | autogiro | ett år |',
    'Vad vi sparar.\n\n- **Kort** – ändamål: inpassering; tid: ett år\n- **Konto** – ändamål: autogiro; tid: tre månader',
  ],
  [
    'en',
    'What.\n\n| Data | Shared | Kept |\n| --- | --- | --- |\n| Name | yes | 3 months |\n| Photo | no | 1 year |',
    'What.\n\n- Name – shared: yes; kept: 3 months\n- Photo – shared: yes; kept: 1 year',
  ],
  [
    'en',
    'What.\n\n| Data | Shared | Kept |\n| --- | --- | --- |\n| Name | yes | 3 months |\n| Photo | no | 1 year |',
    'What.\n\n- Name – kept: yes; shared: 3 months\n- Photo – shared: no; kept: 1 year',
  ],
  [
    'fi',
    'Käsittelemme seuraavia tietoja:\n\n- nimi ja osoite\n- haastattelu muistiinpanot',
    'Käsittelemme seuraavia tietoja:\n\n- terveysmuistiinpanot\n- nimi ja osoite',
  ],
  [
    'en',
    'We give it to:\n\n- the it house\n- the shop of ours',
    'We give it to the IT house and the shop of ours.',
  ],
  ['en', 'Data:\n\n- given to Meta\n- given by us', 'Data given to us, given by Meta.'],
  [
    'en',
    'You can ask us:\n\n- to give data\n- to stop it only at night',
    'You can ask us to stop it, to give data only at night.',
  ],
  [
    'en',
    'We only ask for:\n\n- your name and address\n- your photo album',
    'We ask for only your name and address, and your photo album.',
  ],
  [
    'en',
    'We use:\n\n- [our shop](https://a.example/x)\n- the other shop here',
    'We use [our shop](https://a.example/y) and the other shop here.',
  ],
  ['en', 'If you agree, we share it.', 'We share it if you do not agree.'],
  ['en', 'If you ask us, we tell you.', 'If we ask you, you tell us.'],
  ['en', 'If you agree, we do not share it.', 'We share it if you do not agree.'],
  [
    'sv',
    'Om du begär det raderar vi inte ditt konto.',
    'Vi raderar ditt konto om du inte begär det.',
  ],
  [
    'en',
    'If you agree, we share it. We never sell it.',
    'We share it. If you agree, we never sell it.',
  ],
  ['en', 'We keep your contract data.', 'We keep your contact data.'],
  ['en', 'This is not able to name you.', 'This is notable to name you.'],
  ['sv', 'Vi sparar enligt dom i målet.', 'Vi sparar enligt lag i målet.'],
];

test.each(alike)('%s says the same: %s -> %s', (locale, before, after) => {
  expect(weightOf(locale, before, after)).toBeLessThan(undecided);
  expect(weightOf(locale, after, before)).toBeLessThan(undecided);
});

test.each(other)('%s may say another thing: %s -> %s', (locale, before, after) => {
  expect(weightOf(locale, before, after)).toBeGreaterThanOrEqual(undecided);
  expect(weightOf(locale, after, before)).toBeGreaterThanOrEqual(undecided);
});

test('a list of equal items is read through once', () => {
  const items = Array.from({ length: 12 }, () => 'item alpha');
  const [list, prose] = [items.map((item) => `- ${item}`).join('\n'), items.join(', ')];
  const weight = weightOf('en', `We can see:\n\n${list}`, `We can see ${prose} and gamma rays.`);
  expect(weight).toBeGreaterThanOrEqual(undecided);
});
