import { expect, test } from 'vitest';
import { obsoleteToolIn } from '../../../schema/gdpr/obsolete-transfer-tools.ts';

test.each([
  { text: '(EU) 2021/914', tool: undefined },
  { text: '(EU) 2023/1795', tool: undefined },
  { text: 'the Data Privacy Framework, which replaced the EU-US Privacy Shield', tool: undefined },
  { text: 'kumotun Privacy Shield -järjestelyn seuraaja', tool: undefined },
  { text: 'Privacy Shield', tool: 'C-311/18' },
  { text: 'päätös (EU) 2016/1250', tool: 'C-311/18' },
  { text: 'das EU-US-Privacy-Shield', tool: 'C-311/18' },
  { text: 'Privacy-Shield-Abkommen', tool: 'C-311/18' },
  { text: 'Safe Harbor', tool: 'C-362/14' },
  { text: '2010/87/EU', tool: '(EU) 2021/914' },
])('$text: $tool', ({ text, tool }) => {
  expect(obsoleteToolIn(text)?.by).toBe(tool);
});
