import { expect, test } from 'vitest';
import { renderHtml } from '../../src/redline/render-html.ts';
import { readable, sectionScript } from './compare.ts';

const long = 'Säilytämme tietoja viisi vuotta asiakassuhteen päättymisestä lukien.';

test('sections added, removed and changed', () => {
  const script = sectionScript(
    { data: ['Tiedot', 'nimi ja osoite'], old: ['Vanha', 'pois'] },
    { data: ['Tiedot', 'nimi ja ikä'], fresh: ['Uusi', 'tilalle'] },
  );
  expect(readable(renderHtml(script)).split('\n')).toEqual([
    '<section data-section="data"><h2>Tiedot</h2>',
    '<p>nimi ja <del>osoite</del><ins>ikä</ins></p>',
    '</section>',
    '<section data-section="old" data-diff="del"><h2><del>Vanha</del></h2>',
    '<p><del>pois</del></p>',
    '</section>',
    '<section data-section="fresh" data-diff="ins"><h2><ins>Uusi</ins></h2>',
    '<p><ins>tilalle</ins></p>',
    '</section>',
  ]);
});

test('a section moved shows its edit only, and keeps its text at the old place', () => {
  const script = sectionScript(
    { a: ['A', 'lyhyt'], b: ['B', long], c: ['C', `${long} ${long}`] },
    { b: ['B', long], c: ['C', `${long} ${long}`], a: ['A', 'lyhyt teksti'] },
  );
  const html = readable(renderHtml(script));
  expect(html).toContain(
    '<section data-section="a" data-diff="move-from"><h2>A</h2>\n<p>lyhyt</p>',
  );
  expect(html).toContain('<p>lyhyt<ins> teksti</ins></p>');
  expect(html.match(/<ins|<del/gu)).toHaveLength(1);
});

test('a renamed section', () => {
  const html = renderHtml(
    sectionScript({ a: ['Tietojen säilytys', long] }, { a: ['Tietojen suojaus', long] }),
  );
  expect(readable(html)).toContain('<h2>Tietojen <del>säilytys</del><ins>suojaus</ins></h2>');
});
