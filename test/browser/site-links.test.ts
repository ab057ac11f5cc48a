import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite, statesSite } from './harness.ts';
import { addressesOf, type BuiltPage, idsOf, pagesIn } from './site-folder.ts';

let pages: BuiltPage[];

beforeAll(() => {
  pages = pagesIn(builtSite());
});

describe.each([
  ['our notices', builtSite],
  ['every state', statesSite],
])('on the site of %s', (_, folder) => {
  let pages: BuiltPage[];

  beforeAll(() => {
    pages = pagesIn(folder());
  });

  test('every address inside the site leads somewhere, and every anchor is there', () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const broken = pages.flatMap((page) =>
      addressesOf(page).flatMap((address) => {
        const url = new URL(address, `https://site.example${page.path}`);
        if (url.origin !== 'https://site.example') return [];
        const path = decodeURIComponent(url.pathname);
        const target = byPath.get(path);
        if (!target) return existsSync(join(folder(), path)) ? [] : [`${page.path} -> ${address}`];
        const anchor = decodeURIComponent(url.hash.slice(1));
        return anchor === '' || idsOf(target).includes(anchor)
          ? []
          : [`${page.path} -> ${address}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('ids are unique on each page', () => {
    const repeated = pages.flatMap((page) => {
      const ids = idsOf(page);
      return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${page.path}#${id}`);
    });
    expect(repeated).toEqual([]);
  });
});

test('only comparing, the question of a day, the versions that answer it and the search have scripts', () => {
  const scripted = pages.filter(({ elements }) =>
    elements.some(({ tagName, properties }) => tagName === 'script' && properties['src']),
  );
  const mayAsk =
    /\/(?:compare|history|search|\d{4}-\d{2}-\d{2}(?:\.\d+)?(?:\/(?:changes|since))?)\/$/u;
  const others = scripted.filter(({ path }) => !mayAsk.test(path));
  expect(scripted.map(({ path }) => path)).toContain('/fi/search/');
  expect(others.map(({ path }) => path)).toEqual([]);
});

test('nothing is inline: no script, no style, no handler', () => {
  const inline = pages.flatMap(({ path, elements }) =>
    elements
      .filter(
        ({ tagName, properties }) =>
          (tagName === 'script' &&
            !properties['src'] &&
            properties['type'] !== 'application/ld+json') ||
          tagName === 'style' ||
          Object.keys(properties).some((name) => name === 'style' || /^on[A-Z]/u.test(name)),
      )
      .map(({ tagName }) => `${path} <${tagName}>`),
  );
  expect(inline).toEqual([]);
});

test('nothing is loaded from elsewhere', () => {
  const loading = new Set(['img', 'source', 'iframe', 'video', 'audio', 'object', 'embed']);
  const external = pages.flatMap(({ path, elements }) =>
    elements.flatMap(({ tagName, properties }) => {
      const loads =
        loading.has(tagName) ||
        (tagName === 'link' && /stylesheet|icon|preload/u.test(String(properties['rel'])));
      const address = String(properties['src'] ?? properties['href'] ?? '');
      return loads && /^(?:[a-z]+:)?\/\//iu.test(address) ? [`${path} ${address}`] : [];
    }),
  );
  expect(external).toEqual([]);
});

test('every page of a sample says so and stays out of search', () => {
  const silent = pages.filter(({ elements }) => {
    const robots = elements.some(
      ({ properties }) => properties['name'] === 'robots' && properties['content'] === 'noindex',
    );
    const banner = elements.some(
      ({ properties }) =>
        Array.isArray(properties['className']) && properties['className'].includes('sample'),
    );
    return !robots || !banner;
  });
  expect(silent.map(({ path }) => path)).toEqual([]);
});
