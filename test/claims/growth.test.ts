import { describe, expect, it } from 'vitest';
import { readyLanguage } from '../../src/claims/language.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

import { powerOfSteps } from '../support/count-steps.ts';

/** A power of 1 is time that follows the length; 2 would be a search from each place to the end. */
const linear = 1.25;

describe('one long sentence', () => {
  const language = readyLanguage('en');

  it.each([
    [
      'of claims, 8,000 words long,',
      2000,
      'we share your data with partners in the United States and keep it for five years, ',
    ],
    ['of gaps that lead nowhere', 200, 'collect use share '],
    ['of negators', 200, 'not data no transfer '],
    ['of companies and countries', 200, 'we send your data to Elm Ltd in Japan '],
    ['of periods', 200, 'we keep your data for five years, '],
  ])('%s takes time by its length', (_, size, words) => {
    // What was read before is remembered: no two sentences are the same.
    let written = 0;
    const power = powerOfSteps(
      size,
      (count) => {
        written += 1;
        return `${words.repeat(Math.ceil(count / words.split(' ').length))} ${written}.`;
      },
      (sentence) => readClaims(parseMarkdown(sentence), sentence, language),
    );
    expect(power).toBeLessThan(linear);
  });
});
