import { expect, test } from 'vitest';
import { inForceList, inForceText } from '../../../src/publish/listing/in-force-list.ts';
import { versionList } from '../../../src/publish/listing/version-list.ts';
import { dayOfStates, release, siteOn, statesProject } from '../support.ts';

const data = siteOn(statesProject(), dayOfStates);
const digestOf = (revision: string) =>
  versionList(data).versions.find((version) => version.revision === revision)?.digest;
const address = 'https://privacy.example/notices';

test('tells which text applies, applied and will apply, with its digest and addresses', () => {
  expect(inForceList(data)).toEqual({
    schemaVersion: 1,
    site: `${address}/`,
    now: dayOfStates,
    notices: [
      {
        notice: 'shop',
        current: '2025-06-01',
        addresses: { en: `${address}/en/shop/`, fi: `${address}/fi/kauppa/` },
        periods: [
          { from: null, to: '2020-01-14', revision: null, why: 'before-first' },
          {
            from: '2020-01-15',
            to: '2020-01-15',
            revision: '2020-01-15',
            digest: digestOf('2020-01-15'),
            addresses: { en: `${address}/en/shop/2020-01-15/` },
            endKnown: false,
          },
          { from: '2020-01-16', to: '2024-02-29', revision: null, why: 'gap' },
          {
            from: '2024-03-01',
            to: '2025-06-30',
            revision: '2024-03-01',
            digest: digestOf('2024-03-01'),
            addresses: {
              en: `${address}/en/shop/2024-03-01/`,
              fi: `${address}/fi/kauppa/2024-03-01/`,
            },
            endKnown: true,
          },
          {
            from: '2025-07-01',
            to: '2025-12-31',
            revision: '2025-06-01',
            digest: digestOf('2025-06-01'),
            addresses: {
              en: `${address}/en/shop/2025-06-01/`,
              fi: `${address}/fi/kauppa/2025-06-01/`,
            },
            endKnown: true,
          },
          {
            from: '2026-01-01',
            to: null,
            revision: '2025-10-01',
            digest: digestOf('2025-10-01'),
            addresses: {
              en: `${address}/en/shop/2025-10-01/`,
              fi: `${address}/fi/kauppa/2025-10-01/`,
            },
            endKnown: true,
          },
        ],
      },
    ],
  });
});

test('periods follow each other without a hole', () => {
  const [notice] = inForceList(data).notices;
  const days = (notice?.periods ?? []).slice(1).map(({ from }) => Date.parse(from ?? ''));
  const ends = (notice?.periods ?? []).slice(0, -1).map(({ to }) => Date.parse(to ?? ''));
  expect(days.map((day) => day - 86_400_000)).toEqual(ends);
});

test('an archived revision that is the last one has no known end', () => {
  const contents = release(
    Object.fromEntries(
      Object.entries(statesProject()).filter(([path]) => !path.includes('/revisions/')),
    ),
    { date: '2025-01-01', archived: true },
  );
  const [notice] = inForceList(siteOn(contents, dayOfStates)).notices;
  expect(notice?.periods.at(-1)).toMatchObject({ from: '2025-01-01', to: null, endKnown: false });
});

test('the file is the same bytes each time', () => {
  expect(inForceText(data)).toBe(inForceText(siteOn(statesProject(), dayOfStates)));
  expect(JSON.parse(inForceText(data))).toEqual(inForceList(data));
});
