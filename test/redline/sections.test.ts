import { expect, test } from 'vitest';
import { listChanges } from '../../src/redline/changes/list-changes.ts';
import { summariseChanges } from '../../src/redline/changes/summarise.ts';
import { renderHtml } from '../../src/redline/render/render-html.ts';
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

test('a paragraph moved to another section, no word marked', () => {
  const script = sectionScript(
    { a: ['A', `${long}\n\nNimi ja osoite kerätään.`], b: ['B', 'Toinen osa pysyy.'] },
    { a: ['A', 'Nimi ja osoite kerätään.'], b: ['B', `Toinen osa pysyy.\n\n${long}`] },
  );
  expect(readable(renderHtml(script))).toBe(
    '<section data-section="a"><h2>A</h2>\n' +
      `<p data-diff="move-from">${long}</p>\n<p>Nimi ja osoite kerätään.</p>\n</section>\n` +
      '<section data-section="b"><h2>B</h2>\n' +
      `<p>Toinen osa pysyy.</p>\n<p data-diff="move-to">${long}</p>\n</section>`,
  );
  expect(summariseChanges(script)).toMatchObject({
    sectionsChanged: 2,
    wordsInserted: 0,
    wordsDeleted: 0,
  });
});

test('a paragraph out of a section that was removed, edited on the way', () => {
  const script = sectionScript(
    { a: ['A', 'Nimi ja osoite kerätään.'], b: ['B', `${long}\n\nPois tämä.`] },
    { a: ['A', `Nimi ja osoite kerätään.\n\n${long.replace('viisi', 'kuusi')}`] },
  );
  const html = readable(renderHtml(script));
  expect(html).toContain(
    '<p data-diff="move-to">Säilytämme tietoja <del>viisi</del><ins>kuusi</ins> vuotta',
  );
  expect(html).toContain(
    `<section data-section="b" data-diff="del"><h2><del>B</del></h2>\n<p data-diff="move-from">${long}</p>`,
  );
  expect(summariseChanges(script)).toMatchObject({ wordsInserted: 1, wordsDeleted: 4 });
});

test('a rewritten section stands whole, the old text and the new', () => {
  const old = ['Keräämme nimen ja osoitteen.', 'Saamme ne sinulta.', 'Emme luovuta niitä.'];
  const young = [
    'Sinulta tulevat puhelinnumerot.',
    'Saamme ne rekisteristä.',
    'Luovutamme kaiken.',
  ];
  const script = sectionScript(
    { a: ['Tiedot', old.join('\n\n')], b: ['B', long] },
    { a: ['Tiedot', young.join('\n\n')], b: ['B', long] },
  );
  const mark = (tag: string, texts: readonly string[]) =>
    texts
      .map((text) => `<p data-diff="${tag}" data-diff-op="rewritten"><${tag}>${text}</${tag}></p>`)
      .join('\n');
  expect(readable(renderHtml(script))).toBe(
    `<section data-section="a"><h2>Tiedot</h2>\n${mark('del', old)}\n${mark('ins', young)}\n</section>\n` +
      `<section data-section="b"><h2>B</h2>\n<p>${long}</p>\n</section>`,
  );
  expect(listChanges(script).map(({ kind, scope }) => [kind, scope])).toEqual([
    ['rewritten', 'block'],
  ]);
});

test('a section that grew was not rewritten', () => {
  const more = ['Uusi kappale.', 'Ja toinen uusi kappale.', 'Ja kolmas, vielä pidempi kappale.'];
  const html = renderHtml(
    sectionScript({ a: ['A', long] }, { a: ['A', [long, ...more].join('\n\n')] }),
  );
  expect(html).not.toContain('rewritten');
  expect(html).not.toContain('<del');
});
