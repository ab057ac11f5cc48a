import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayIn } from '../../src/cli/clock.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the day it is', () => {
  it.each([
    ['UTC', '2026-11-29T23:59:59Z', '2026-11-29'],
    ['Europe/Helsinki', '2026-11-29T21:59:59Z', '2026-11-29'],
    ['Europe/Helsinki', '2026-11-29T22:00:00Z', '2026-11-30'],
    // An hour earlier while the clocks show summer time.
    ['Europe/Helsinki', '2026-07-29T21:00:00Z', '2026-07-30'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
    ['America/St_Johns', '2027-01-01T03:29:59Z', '2026-12-31'],
    ['Asia/Kathmandu', '2026-02-28T18:15:00Z', '2026-03-01'],
  ])('in %s at %s is %s', (zone, clock, day) => {
    expect(dayIn(zone, new Date(clock))).toBe(day);
  });

  it.each([undefined, 'America/New_York'])(
    'leaves the zone of the process, %s, as it was',
    (zone) => {
      vi.stubEnv('TZ', zone);
      const clock = new Date('2026-11-30T12:00:00Z');
      const before = clock.getHours();
      dayIn('Pacific/Kiritimati', clock);
      expect([process.env['TZ'], clock.getHours()]).toEqual([zone, before]);
    },
  );
});
