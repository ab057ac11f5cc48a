import { expect, test } from 'vitest';
import type { ComparedClaim } from '../../../src/redline/claims/claim-change.ts';
import { compareClaims } from '../../../src/redline/claims/compare-claims.ts';

type Sections = Readonly<Record<string, readonly ComparedClaim[]>>;

const claim = (kind: string, value = '', more: Partial<ComparedClaim> = {}): ComparedClaim => ({
  kind,
  value,
  isDenied: false,
  sure: true,
  isOwn: true,
  isLocal: kind === 'retention',
  isRight: kind === 'complaint',
  ...more,
});
const denied = (kind: string, value = '') => claim(kind, value, { isDenied: true });
const unsure = (kind: string, value = '') => claim(kind, value, { sure: false });

const sectionsOf = (sections: Sections) =>
  Object.entries(sections).map(([id, claims]) => ({ id, claims }));

/** What came and went, a line each: `gained transfer us (a)`, `no` before what is denied. */
function changed(before: Sections, after: Sections, kind: 'deleted' | 'replaced' = 'replaced') {
  const changes = ['a', 'b'].map((section) => ({ kind, section }));
  return compareClaims(sectionsOf(before), sectionsOf(after), changes).map(
    ({ op, section, claim: { kind: of, value, isDenied } }) =>
      `${op}${isDenied ? ' no' : ''} ${of} ${value} (${section})`.replace('  ', ' '),
  );
}

test.each<[string, Sections, Sections, string[]]>([
  ['the same', { a: [claim('sale')] }, { a: [claim('sale')] }, []],
  [
    'one that a fact prints alone, and one that a sentence tells beside it',
    { a: [] },
    {
      a: [
        claim('transfer', 'us', { isOwn: false }),
        claim('sale', '', { isOwn: false }),
        claim('sale'),
      ],
    },
    ['gained sale (a)'],
  ],
  [
    'one that a fact told before',
    { a: [claim('sale', '', { isOwn: false })] },
    { a: [claim('sale')] },
    [],
  ],
  ['one that came', { a: [] }, { a: [claim('transfer', 'us')] }, ['gained transfer us (a)']],
  [
    'one that is told twice',
    { a: [], b: [] },
    { a: [claim('sale'), claim('sale')], b: [claim('sale')] },
    ['gained sale (a)'],
  ],
  [
    'another country',
    { a: [claim('transfer', 'us')] },
    { a: [claim('transfer', 'us'), claim('transfer', 'in')] },
    ['gained transfer in (a)'],
  ],
  [
    'a country in the place of none',
    { a: [claim('transfer')] },
    { a: [claim('transfer'), claim('transfer', 'us')] },
    ['gained transfer us (a)'],
  ],
  [
    'none in the place of a country',
    { a: [claim('transfer', 'us')] },
    { a: [claim('transfer')] },
    [],
  ],
  [
    'one that another section made before',
    { a: [], b: [claim('sale')] },
    { a: [claim('sale')], b: [claim('sale')] },
    [],
  ],
  [
    'one that another section seemed to make before',
    { a: [], b: [unsure('sale')] },
    { a: [unsure('sale')], b: [unsure('sale')] },
    ['gained sale (a)'],
  ],
  ['one that moved', { a: [], b: [claim('sale')] }, { a: [claim('sale')], b: [] }, []],
  [
    'a period that other data have too',
    { a: [claim('retention', '5')], b: [claim('retention', '10')] },
    { a: [claim('retention', '10')], b: [claim('retention', '10')] },
    ['gained retention 10 (a)'],
  ],
  [
    'a period that moved with its data',
    { a: [claim('retention', '5')], b: [] },
    { a: [], b: [claim('retention', '5')] },
    [],
  ],
  ['a turn', { a: [denied('sale')] }, { a: [claim('sale')] }, ['turned sale (a)']],
  ['the other turn', { a: [claim('sale')] }, { a: [denied('sale')] }, ['turned no sale (a)']],
  [
    'a denial of everything beside a country',
    { a: [denied('transfer')] },
    { a: [claim('transfer', 'us')] },
    ['turned transfer us (a)'],
  ],
  [
    'a denial of another country',
    { a: [denied('transfer', 'in')] },
    { a: [claim('transfer', 'us')] },
    ['gained transfer us (a)'],
  ],
  [
    'a denial that stays beside it',
    { a: [denied('sale')] },
    { a: [denied('sale'), claim('sale')] },
    ['gained sale (a)'],
  ],
  [
    'a denial that only seemed to be one',
    { a: [claim('sale', '', { isDenied: true, sure: false })] },
    { a: [claim('sale')] },
    ['gained sale (a)'],
  ],
  [
    'a denial that only seemed to be one, before a claim that only seems to be made',
    { a: [claim('transfer', '', { isDenied: true, sure: false })] },
    { a: [unsure('transfer', 'us')] },
    ['gained transfer us (a)'],
  ],
  [
    'a denial beside which another section affirmed the kind',
    { a: [denied('transfer')], b: [unsure('transfer')] },
    { a: [claim('transfer', 'us')], b: [unsure('transfer')] },
    ['gained transfer us (a)'],
  ],
  [
    'a refusal in the place of what only seemed to be granted',
    { a: [unsure('complaint')] },
    { a: [claim('complaint', '', { isDenied: true, sure: false })] },
    ['turned no complaint (a)'],
  ],
  [
    'a refusal while another section still grants it',
    { a: [unsure('complaint')], b: [unsure('complaint')] },
    { a: [claim('complaint', '', { isDenied: true, sure: false })], b: [unsure('complaint')] },
    ['gained no complaint (a)'],
  ],
  [
    'a right that another section seemed to tell before',
    { a: [], b: [unsure('complaint')] },
    { a: [unsure('complaint')], b: [unsure('complaint')] },
    [],
  ],
  [
    'a right that nothing told before',
    { a: [], b: [] },
    { a: [unsure('complaint')], b: [] },
    ['gained complaint (a)'],
  ],
])('%s', (_, before, after, told) => {
  expect(changed(before, after)).toEqual(told);
});

test('what went is told where no words came in its section', () => {
  const [before, after] = [{ a: [claim('access'), denied('sale')] }, { a: [claim('access')] }];
  expect(changed(before, after, 'deleted')).toEqual(['lost no sale (a)']);
  expect(changed(before, after, 'replaced')).toEqual([]);
  expect(changed(before, {}, 'deleted')).toEqual(['lost access (a)', 'lost no sale (a)']);
});

test('of a turn the opposite is not told as lost too', () => {
  expect(changed({ a: [denied('sale')] }, { a: [claim('sale')] }, 'deleted')).toEqual([
    'turned sale (a)',
  ]);
});

test('the surer of two that say the same is told, with what stood there before', () => {
  const before = { id: 'a', claims: [denied('sale')] };
  const after = { id: 'a', claims: [unsure('sale'), claim('sale')] };
  expect(compareClaims([before], [after], [])).toEqual([
    {
      op: 'turned',
      section: 'a',
      claim: claim('sale'),
      isFirst: false,
      opposite: denied('sale'),
    },
  ]);
});
