import { describe, expect, test } from 'vitest';
import { type VersionList, VersionListSchema } from '../../../schema/versions.ts';
import { compareVersions } from '../../../src/publish/listing/compare-versions.ts';
import { versionList, versionsText } from '../../../src/publish/listing/version-list.ts';
import { loadHistory } from '../../../src/revise/load-history.ts';
import { filesFrom } from '../../support/memory-files.ts';
import {
  type Contents,
  dayOfStates,
  release,
  shopProject,
  siteOn,
  statesProject,
} from '../support.ts';

const shop = shopProject();
const day = '2025-08-01';

function listOf(contents: Contents, now = day): VersionList {
  return VersionListSchema.parse(JSON.parse(versionsText(siteOn(contents, now))));
}

describe('the list of a site', () => {
  test('has every revision in each of its languages, in order', () => {
    const { versions } = versionList(siteOn(statesProject(), dayOfStates));
    expect(
      versions.map(({ language, revision, effective, inForce, endKnown, status }) =>
        [
          language,
          revision,
          effective,
          ...inForce.map(({ from, to }) => `${from}..${to ?? (endKnown ? '' : '?')}`),
          status,
        ].join(' '),
      ),
    ).toEqual([
      'en 2020-01-15  2020-01-15..? superseded',
      'en 2024-03-01 2024-03-01 2024-03-01..2025-06-30 superseded',
      'en 2025-06-01 2025-07-01 2025-07-01..2025-12-31 in-force',
      'en 2025-09-01 2025-12-01 withdrawn',
      'en 2025-10-01 2026-01-01 2026-01-01.. announced',
      'fi 2024-03-01 2024-03-01 2024-03-01..2025-06-30 superseded',
      'fi 2025-06-01 2025-07-01 2025-07-01..2025-12-31 in-force',
      'fi 2025-09-01 2025-12-01 withdrawn',
      'fi 2025-10-01 2026-01-01 2026-01-01.. announced',
    ]);
  });

  test('tells of each what is public of it', () => {
    const { site, now, versions } = versionList(siteOn(shop, day));
    expect([site, now]).toEqual(['https://privacy.example/notices/', day]);
    expect(versions[4]).toEqual({
      notice: 'shop',
      language: 'fi',
      revision: '2025-06-01',
      address: 'https://privacy.example/notices/fi/kauppa/2025-06-01/',
      digest: versions[2]?.digest,
      published: '2025-06-01',
      effective: '2025-07-01',
      inForce: [{ from: '2025-07-01', to: null }],
      endKnown: true,
      withdrawn: null,
      kind: 'material',
      summary: 'Säilytysaika lyheni.',
      sample: false,
      status: 'in-force',
    });
    expect(versions[2]?.digest).toMatch(/^sha256-[0-9a-f]{64}$/u);
  });

  test('is the same in bytes each time, a version a line, and JSON where there is none', () => {
    const text = versionsText(siteOn(shop, day));
    expect(versionsText(siteOn(shop, day))).toBe(text);
    expect(text.split('\n').filter((line) => line.startsWith('    {"notice"'))).toHaveLength(5);
    const empty = { ...siteOn(shop, day), notices: [] };
    expect(JSON.parse(versionsText(empty))).toMatchObject({ versions: [] });
  });
});

/** What a site would break of what another one lists. */
function broken(listed: VersionList, contents: Contents, now = day): string[] {
  const ledger = loadHistory(filesFrom(contents), 'shop').ledger.lines.map(({ entry }) => entry);
  return compareVersions(listed, siteOn(contents, now), new Map([['shop', ledger]])).map((breach) =>
    Object.values(breach).join(' '),
  );
}

/** The list of the shop's site with some of its versions changed. */
function changed(change: (version: VersionList['versions'][number]) => object): VersionList {
  const list = listOf(shop);
  const versions = list.versions.map((version) => ({ ...version, ...change(version) }));
  return VersionListSchema.parse({ ...list, versions });
}

describe('a site that continues another', () => {
  const manifestFile = 'content/notices/shop/notice.yaml';
  const asked = {
    ...shop,
    [manifestFile]: `${shop[manifestFile]}`.replace('en: shop', 'en: store'),
  };
  const moved = release(asked, { date: '2025-08-01', kind: 'cosmetic' });

  test.each([
    ['the same', shop, day],
    ['on another day', shop, '2025-08-02'],
    ['with a path that is not released', asked, day],
    ['with a path that is, and leads on', moved, day],
  ])('is taken: %s', (_, contents, now) => {
    expect(broken(listOf(shop), contents, now)).toEqual([]);
  });

  test('is taken with a revision more, a language more or a notice more', () => {
    const { versions, ...head } = listOf(shop);
    const short = versions.filter(({ revision }) => revision !== '2025-06-01');
    expect(broken({ ...head, versions: short }, shop)).toEqual([]);
    expect(broken({ ...head, versions: [] }, shop)).toEqual([]);
  });

  test.each<[what: string, change: Record<string, string | null>, expected: string]>([
    ['digest', { digest: `sha256-${'0'.repeat(64)}` }, 'digest'],
    ['day of publication', { published: '2025-06-02' }, 'published'],
    ['kind', { kind: 'editorial' }, 'kind'],
    ['effective day', { effective: '2025-07-02' }, 'effective'],
    ['effective day, or none', { effective: null }, 'effective'],
    ['withdrawal', { withdrawn: '2025-07-10' }, 'withdrawn'],
    ['address', { address: 'https://privacy.example/notices/fi/shop/2025-06-01/' }, 'address'],
    [
      'address on another host',
      { address: 'https://other.example/notices/fi/kauppa/2025-06-01/' },
      'address',
    ],
  ])('is refused with another %s', (_, change, key) => {
    const listed = changed(({ language, revision }) =>
      language === 'fi' && revision === '2025-06-01' ? change : {},
    );
    expect(broken(listed, shop)).toEqual([
      expect.stringMatching(`^value-differs ${key} shop fi 2025-06-01 `),
    ]);
  });

  test('is refused where a revision, a language or a notice is gone, each said once', () => {
    const second = changed(({ revision }) =>
      revision === '2025-06-01' ? { revision: '2025-06-01.2' } : {},
    );
    expect(broken(second, shop)).toEqual([
      'revision-gone shop en 2025-06-01.2',
      'revision-gone shop fi 2025-06-01.2',
      'revision-inserted shop en 2025-06-01',
      'revision-inserted shop fi 2025-06-01',
    ]);
    expect(
      broken(
        changed(({ language }) => (language === 'fi' ? { language: 'sv' } : {})),
        shop,
      ),
    ).toEqual(['language-gone shop sv', 'revision-inserted shop fi 2024-03-01']);
    expect(
      broken(
        changed(() => ({ notice: 'club' })),
        shop,
      ),
    ).toEqual(['notice-gone club']);
  });

  test('is refused at another address, and that is said once', () => {
    const list = { ...listOf(shop), site: 'https://old.example/notices' };
    expect(broken(list, shop)).toEqual([
      'site-moved https://old.example/notices https://privacy.example/notices/',
    ]);
    expect(broken({ ...list, site: 'https://privacy.example/notices' }, shop)).toEqual([]);
  });

  test('is refused where an address of before leads nowhere', () => {
    expect(broken(listOf(moved), shop)).toContainEqual(
      expect.stringMatching('^value-differs address shop en 2024-03-01 '),
    );
  });

  test('may put off a revision where its ledger says so', () => {
    const listed = changed(({ revision }) =>
      revision === '2025-06-01' ? { effective: '2025-06-20' } : {},
    );
    const entry = {
      seq: 9,
      type: 'postponed',
      revision: '2025-06-01',
      date: '2025-06-10',
      previous: null,
    } as const;
    const against = (effective: string) =>
      compareVersions(listed, siteOn(shop, day), new Map([['shop', [{ ...entry, effective }]]]));
    expect(against('2025-07-01')).toEqual([]);
    expect(against('2025-07-02')).toHaveLength(2);
  });
});
