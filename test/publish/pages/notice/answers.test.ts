import { expect, test } from 'vitest';
import { textOf } from '../../../../src/locale/say.ts';
import { changesPage } from '../../../../src/publish/pages/compare/changes-page.ts';
import { composeAnswers } from '../../../../src/publish/pages/notice/answers.ts';
import { noticePage } from '../../../../src/publish/pages/notice/notice-page.ts';
import { noticeOf } from '../../../support/notices.ts';
import { entriesOf, release, shopProject, shownIn, siteOn } from '../../support.ts';

const facts = `controller: {name: Esimerkki Oy, country: FI}
purposes: [{id: orders, name: Tilaukset}, {id: letters, name: Uutiskirje}]
recipients:
  - {id: host, name: Esimerkki-Konesali Oy, role: processor}
  - {id: mail, name: Esimerkki-Kirje Inc., role: processor}
  - {id: tax, name: Verohallinto, role: authority}
transfers: [{id: us, recipients: [mail], country: US}]
retention:
  - {id: backups, name: Varmuuskopiot, period: P35D, from: varmuuskopion ottamisesta}
  - {id: customers, name: Asiakastiedot, during: asiakassuhteen ajan, period: P3Y, from: sen päättymisestä}
  - {id: books, name: Kirjanpito, period: P10Y, from: tilikauden päättymisestä}
`;

test('answers are composed from the facts, and no company is named that has its own entry', () => {
  const answers = composeAnswers(noticeOf(facts, 'Text.', 'fi'));
  expect(answers.map(({ answer }) => answer.replaceAll('\u00a0', ' '))).toEqual([
    'Tiedoistasi vastaa Esimerkki Oy.',
    'Käytämme tietojasi kahteen tarkoitukseen: tilaukset ja uutiskirje.',
    'Tietojasi käsittelee puolestamme kaksi palveluntarjoajaa. Lisäksi niitä saa yksi muu vastaanottaja. Tietoja siirtyy myös Euroopan talousalueen ulkopuolelle (Yhdysvallat).',
    'Aika riippuu tiedosta. Esimerkiksi varmuuskopiot: 35 päivää varmuuskopion ottamisesta; asiakastiedot: asiakassuhteen ajan ja 3 vuotta sen päättymisestä; kirjanpito: 10 vuotta tilikauden päättymisestä.',
  ]);
  expect(new Set(answers.map(({ href }) => href))).toEqual(new Set(['#section']));
});

test.each([
  [
    'en',
    'We use your data for one purpose: orders.',
    'One service provider processes your data on our behalf.',
  ],
  [
    'sv',
    'Vi använder dina uppgifter för ett ändamål: orders.',
    'Dina uppgifter behandlas för vår räkning av en leverantör.',
  ],
  [
    'de',
    'Wir verwenden Ihre Daten zu einem Zweck: Orders.',
    'In unserem Auftrag verarbeitet ein Dienstleister Ihre Daten.',
  ],
] as const)(
  'one purpose and one recipient are told in the singular (%s)',
  (locale, why, toWhom) => {
    const one =
      'purposes: [{id: o, name: Orders}]\nrecipients: [{id: h, name: Acme, role: processor}]';
    const answers = composeAnswers(noticeOf(one, 'Text.', locale));
    expect(answers.map(({ answer }) => answer)).toEqual([why, toWhom]);
  },
);

test('categories are named, for they are no names of companies', () => {
  const [answer] = composeAnswers(
    noticeOf('recipients: [{id: c, category: Carriers, role: controller}]', 'Text.', 'en'),
  );
  expect(answer?.answer).toBe('Data are disclosed to carriers.');
});

const file = 'content/notices/shop/notice.yaml';

function withAnswer(who: string) {
  const project = shopProject();
  const contents = { ...project, [file]: `${project[file]}answers: {who: {en: ${who}}}\n` };
  return release(contents, {
    date: '2025-07-01',
    kind: 'editorial',
    summary: { en: 'New words.' },
  });
}

const answerTo = (contents: ReturnType<typeof shopProject>, revision: string | null, now: string) =>
  noticePage(shownIn(siteOn(contents, now, true), 'en', revision), false).answers[0]?.answer;

test("the author's own words come first, and stay those of the revision", () => {
  const released = withAnswer('We run the shop.');
  expect(answerTo(released, '2025-07-01', '2025-08-01')).toBe('We run the shop.');
  expect(answerTo(released, '2025-06-01', '2025-08-01')).toBe(
    'Esimerkki Oy is responsible for your data.',
  );
  const edited = { ...released, [file]: `${released[file]}`.replace('We run', 'Two of us run') };
  expect(answerTo(edited, '2025-07-01', '2025-08-01')).toBe('We run the shop.');
  expect(answerTo(edited, null, '2025-08-01')).toBe('Two of us run the shop.');
});

test('another answer is a change of the text', () => {
  const released = withAnswer('We run the shop.');
  const edited = { ...released, [file]: `${released[file]}`.replace('We run', 'Two of us run') };
  const next = release(edited, {
    date: '2025-09-01',
    kind: 'editorial',
    summary: { en: 'Other words.' },
  });
  const page = changesPage(shownIn(siteOn(next, '2025-10-01'), 'en', '2025-09-01'));
  expect(entriesOf(page).map(({ sentences }) => sentences.map(textOf))).toEqual([
    ['Deleted: We', 'Inserted: Two of us'],
  ]);
  expect(page.html).toContain('In brief');
});
