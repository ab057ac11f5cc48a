import { expect, test } from 'vitest';
import { stateOf } from '../../support/notices.ts';

const firm = '[fill in: name of the firm, as registered]';

const body = `- **Controller:** Shop Oy
- **Country:** [fill in: country]

**Joint controllers:** [fill in or confirm: None. We decide alone.]

| Recipient | Role | Country |
| --- | --- | --- |
| ${firm} | processor | [fill in: country] |

| What is stored | Storage period |
| --- | --- |
| Customer data | [fill in: a period] from the end of the contract |

## Orders {#orders}

- **Legal basis:** contract
- **Storage period:** Customer data
- **Recipients:** ${firm}
`;

const problemsIn = (text: string) =>
  stateOf({ 'en/a.md': `---\ntitle: A\n---\n${text}` }, 'en', undefined, 'text/1').problems.map(
    ({ code, at: { line, column } }) => `${line}:${column} ${code}`,
  );

test('each gap of a text is told of once, where it stands', () => {
  expect(problemsIn(body)).toEqual([
    '5:16 text-unfinished',
    '7:24 text-unfinished',
    '11:3 text-unfinished',
    '11:60 text-unfinished',
    '15:19 text-unfinished',
  ]);
});

test('what still has the words of a gap that is filled elsewhere is found', () => {
  const filled = body.replace(firm, 'Firm Oy');
  expect(problemsIn(filled)).toContain('21:19 text-unfinished');
});
