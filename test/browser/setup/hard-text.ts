import type { Contents } from '../../publish/support.ts';

const home = 'content/notices/library';

const manifest = `title: {fi: "Tietosuojaseloste: asiakasrekisterinpitäjäyhteistyökumppanit"}
path: {fi: kirjasto}
audience: {fi: Kirjaston lainaajat}
language: fi
languages: [fi]
sections: [SECTIONS]
related: [shop]
`;

const contact = `---
title: Rekisterinpitäjä
controller: {name: Esimerkkilän kirjasto, country: FI, email: [tietosuoja@kirjasto.example]}
---
Rekisterinpitäjä on Esimerkkilän kirjasto. Kirjoita meille osoitteeseen
<https://kirjasto.example/asiakaspalvelu/yhteydenottolomakkeet/henkilotietojen-kasittely-ja-tarkastuspyynnot>.

> Vastaamme sinulle **kuukaudessa**.

1. Kerro, mitä haluat tietää.
   - Voit pyytää jäljennöksen.
   - Voit pyytää oikaisua.
2. Kerro, mistä löydämme sinut.
`;

const table = `---
title: Tiedot ja säilytysajat
---
Säilytämme tietoja näin[^1]:

| Tieto | Mistä | Kuinka kauan | Kirjauksia |
|---|---|:---:|---:|
| Lainaushistoria | lainausautomaatti | 6 kuukautta | 1 200 |
| Kirjastokorttihakemuslomake | sinulta itseltäsi | 5 vuotta | 40 |
| Kulunvalvontatallenteet | sisäänkäyntien kamerat | 14 päivää | 12 |

### Poikkeukset

~~Kukaan muu ei näe tietojasi.~~ Tunnus on muotoa \`KIRJASTOKORTTI-0000000000000000000000000000-TARKISTE\`.

![Kirjaston tilat](../figures/rooms.svg)

\`\`\`
Lainaus 2024-01-01 12:00:00 kortti=0000000000000000000000000000000000000000000000000000000000000
\`\`\`

[^1]: Määräajat lasketaan viimeisestä käynnistä.
`;

const rules = `---
title: Kirjaston säännöt
---
Voit lainata kerralla 40 teosta. Maksut peritään erääntymisen jälkeen, ja lainauskielto alkaa 50 eurosta.

<table>
<caption>Maksut ja niiden tiedot</caption>
<thead><tr><th scope="col">Maksu</th><th scope="col" colspan="2">Tiedot</th></tr></thead>
<tbody>
<tr><th scope="row" rowspan="2">Myöhästymismaksu</th><td align="right">5 vuotta</td><td>kirjanpitolaki</td></tr>
<tr><td align="right">14 päivää</td><td>maksun tarkistaminen</td></tr>
</tbody>
</table>

<details>
<summary>Miten maksu lasketaan</summary>

Päivittäin, paitsi **sunnuntaisin**.

</details>

<dl><dt>Kortti</dt><dd>Kirjastokortti</dd><dt>Tunnus</dt><dd>Kortin numero</dd></dl>

Paina <kbd>Ctrl</kbd> + <kbd>P</kbd>. <abbr title="Yleinen tietosuoja-asetus">GDPR</abbr> on EU:n asetus<sup>2</sup>.

<figure><img src="../figures/rooms.svg" alt="Kirjaston tilat pohjapiirroksena"><figcaption>Kuva 1: tilat</figcaption></figure>

Kortti on henkilökohtainen. Ilmoita katoamisesta heti, sillä vastaat lainoistasi ilmoitukseen asti:
[yhteystiedot](#contact).
`;

const cameras = `---
title: Kamerat
---
Kuvaamme sisäänkäynnit turvallisuuden vuoksi. Tallenteet näkee vain vartija.

Emme kuvaa lukusaleja.
`;

const events = `---
title: Tapahtumat
---
Kun ilmoittaudut tapahtumaan, kysymme nimesi ja ruokavaliosi.
`;

const rewritten = `---
title: Kamerat
---
Kameravalvonta on lopetettu kaikissa toimipisteissä. Ovien avaukset kirjautuvat kulkulokiin, jota
ylläpitää Esimerkki-Lukko Oy kirjaston lukuun, ja lokin näkee tietohallinnon päivystäjä.
`;

const before: Contents = {
  [`${home}/notice.yaml`]: manifest.replace('SECTIONS', 'contact, rules, table, cameras, events'),
  [`${home}/fi/contact.md`]: contact,
  [`${home}/fi/table.md`]: table,
  [`${home}/fi/rules.md`]: rules,
  [`${home}/fi/cameras.md`]: cameras,
  [`${home}/fi/events.md`]: events,
  [`${home}/figures/rooms.svg`]:
    '<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="200"><rect width="1400" height="200"/></svg>',
};

/** What is edited: words, a number, a cell, a link, emphasis, a list; a section goes, comes, moves, is rewritten. */
const after: Contents = {
  [`${home}/notice.yaml`]: manifest.replace('SECTIONS', 'contact, table, cameras, rules, children'),
  [`${home}/fi/contact.md`]: contact
    .replace('kuukaudessa', 'kahdessa viikossa')
    .replace('asiakaspalvelu/', 'palvelu/')
    .replace('oikaisua.\n', 'oikaisua.\n   - Voit vastustaa.\n')
    .replace('Kerro, mistä', 'Kerro myös, mistä'),
  [`${home}/fi/table.md`]: table
    .replace('6 kuukautta', '3 kuukautta')
    .replace('1 200', '900')
    .replace('| Kulunvalvontatallenteet | sisäänkäyntien kamerat | 14 päivää | 12 |\n', '')
    .replace('Kukaan muu', 'Kukaan ulkopuolinen')
    .replace('viimeisestä käynnistä', 'viimeisestä lainasta')
    .replace('Säilytämme tietoja', '**Säilytämme** tietoja'),
  [`${home}/fi/rules.md`]: rules
    .replace('40 teosta. Maksut', '60 teosta.\n\nMaksut')
    .replace('50 eurosta', '30 eurosta'),
  [`${home}/fi/cameras.md`]: rewritten,
  [`${home}/fi/children.md`]: events
    .replace('Tapahtumat', 'Lapset')
    .replace('Kun ilmoittaudut tapahtumaan', 'Kun alle 15-vuotias saa kortin'),
};

/** A notice in Finnish alone, with every kind of Markdown and words that do not fit a phone, twice. */
export const hardTexts: { readonly before: Contents; readonly after: Contents } = { before, after };
