import { expect, test } from 'vitest';
import { textOf } from '../../../../src/locale/say.ts';
import { showState } from '../../../../src/publish/data/site-data.ts';
import { changesPage } from '../../../../src/publish/pages/compare/changes-page.ts';
import { everyState } from '../../../browser/setup/states-project.ts';
import { dayOfStates, entriesOf, siteOn } from '../../support.ts';

const data = siteOn(everyState(), dayOfStates);
const notice = data.notices.find(({ id }) => id === 'library');
if (!notice) throw new Error('no notice');
const shown = showState({ data, notice, locale: 'fi' }, '2024-09-16');
if (!shown) throw new Error('no text');
const page = changesPage(shown);

test('the list quotes what stands around a change with its spaces', () => {
  const contexts = entriesOf(page).flatMap(({ context }) => context ?? []);
  expect(contexts).toContain('Kerro myös, mistä löydämme sinut.');
  expect(contexts).toContain('Vastaamme sinulle kahdessa viikossa.');
});

test('a footnote is no word of what stands around a change', () => {
  const contexts = entriesOf(page).flatMap(({ context }) => context ?? []);
  expect(contexts).toContain('Säilytämme tietoja näin:');
  expect(contexts).toContain('Määräajat lasketaan viimeisestä lainasta.');
});

test('a section that moved is known by its title, which leads to it', () => {
  const moved = entriesOf(page).find(({ section }) => section === 'Kirjaston säännöt');
  expect(moved?.href).toBe('#change-5');
  expect(moved?.sentences.map(textOf)).toEqual([
    'Siirretty: ennen osio 2, nyt osio 4, muutokset erikseen',
  ]);
});

test('a link to another section leads to the page of its text', () => {
  expect(page.html).toContain(
    '<a href="/notices/fi/kirjasto/2024-09-16/#contact">yhteystiedot</a>',
  );
});

test('a table stands in a box that can be scrolled by keyboard', () => {
  expect(page.html).toContain(
    '<div class="table-box" role="group" tabindex="0" aria-label="Taulukko, vieritettävissä"><table>',
  );
});

test('a footnote of two texts leads nowhere, and does not say that it does', () => {
  expect(page.html).toContain('<sup><span>1</span></sup>');
  expect(page.html).not.toMatch(/footnote-label|href="#user-content/u);
});

test('a block with changes that are far apart in the list leads on from each', () => {
  const ways = [...page.html.matchAll(/<p class="change-nav"[^>]*>(.*?)<\/p>/gu)]
    .map(([, way = '']) => way.replace(/<[^>]*>/gu, ''))
    .filter((way) => /\b14\b/u.test(way.split(' ').slice(0, 2).join(' ')));
  expect(ways).toEqual([
    'Muutokset 13–14 Edellinen muutos (12) Seuraava muutos (15) Luetteloon',
    'Muutos 14 Edellinen muutos (13) Seuraava muutos (15) Luetteloon',
  ]);
  expect(page.html).toContain('<span>Muutokset 3–4</span>');
});
