import { beforeAll, describe, expect, test } from 'vitest';
import type { Refusal } from '../../src/revise/refusal.ts';
import type { ReleaseRequest } from '../../src/revise/release-request.ts';
import { sharedProject } from '../support/temp-project.ts';
import { home, plan, put, releaseTwice, sampleFiles, told } from './support.ts';

type Asked = Pick<
  ReleaseRequest,
  'kind' | 'proposedKind' | 'reason' | 'processingChanged' | 'lessProtective'
>;

/** Two revisions, and a draft that has changed since. */
const root = sharedProject(sampleFiles);

beforeAll(() => {
  releaseTwice(root);
  put(root, `${home}/en/data.md`, '---\ntitle: Data\n---\nOther.\n');
});

/** A refusal, or the kind that the record gets. */
function outcome(asked: Asked): Refusal['code'] | ReleaseRequest['kind'] {
  const planned = plan(root, { date: '2025-07-01', summary: told, ...asked });
  return planned.ok ? planned.plan.record.kind : planned.refusal.code;
}

describe('without a kind', () => {
  test.each([
    ['cosmetic', 'cosmetic'],
    ['date', 'cosmetic'],
    ['editorial', 'editorial'],
    ['undecided', 'kind-undecided'],
    ['material', 'material'],
    ['fundamental', 'fundamental'],
  ] as const)('%s: %s', (proposedKind, expected) => {
    expect(outcome({ proposedKind })).toBe(expected);
    expect(outcome({ proposedKind, reason: 'Read by two people.' })).toBe(expected);
  });
});

const steps = [
  ['cosmetic', 'date'],
  ['editorial'],
  ['undecided'],
  ['material'],
  ['fundamental'],
] as const;
const pairs = steps.flatMap((proposals, proposed) =>
  proposals.flatMap((proposedKind) =>
    steps.flatMap(([kind], chosen) =>
      kind === 'undecided'
        ? []
        : [
            {
              proposedKind,
              kind,
              isLower: chosen < proposed,
              isOpen: proposedKind === 'undecided',
            },
          ],
    ),
  ),
);

test.each(pairs)('$kind for $proposedKind: a reason where lower: $isLower', (pair) => {
  const { kind, proposedKind, isLower, isOpen } = pair;
  const unreasoned = isOpen ? 'kind-unreasoned' : isLower ? 'reason-missing' : kind;
  expect(outcome({ kind, proposedKind })).toBe(unreasoned);
  if (unreasoned !== kind) {
    expect(outcome({ kind, proposedKind, reason: '  ' })).toBe(unreasoned);
  }
  expect(outcome({ kind, proposedKind, reason: 'Read by two people.' })).toBe(kind);
});

describe('description', () => {
  const said = { kind: 'description', reason: 'It was so before.' } as const;

  test.each(['cosmetic', 'date', 'editorial', 'undecided', 'material', 'fundamental'] as const)(
    'takes a reason where %s is proposed',
    (proposedKind) => {
      expect(outcome({ kind: 'description', proposedKind })).toBe('kind-unreasoned');
      expect(outcome({ ...said, proposedKind })).toBe('description');
    },
  );

  test('is refused where the processing changed, or people are protected less', () => {
    expect(outcome({ ...said, processingChanged: true })).toBe('description-untrue');
    expect(outcome({ ...said, lessProtective: ['retention.orders.period'] })).toBe(
      'kind-below-label',
    );
  });
});
