import { describe, expect, it } from 'vitest';
import { readyLanguage } from '../../src/claims/language.ts';
import { readSentence } from '../../src/claims/read-sentence.ts';
import { nowhere } from '../../src/claims/text/context.ts';
import { powerOfSteps } from '../support/count-steps.ts';

/** A power of 1 is time that follows the length; 2 would be a search from each place to the end. */
const linear = 1.25;

describe('one long sentence', () => {
  const language = readyLanguage('en');

  it.each([
    [
      'of claims',
      'we share your data with partners in the United States and keep it for five years, ',
    ],
    ['of gaps that lead nowhere', 'collect use share '],
    ['of negators', 'not data no transfer '],
  ])('%s takes time by its length', (_, words) => {
    const power = powerOfSteps(
      200,
      (size) => `${words.repeat(Math.ceil(size / words.split(' ').length))}.`,
      (sentence) => readSentence(sentence, nowhere, language),
    );
    expect(power).toBeLessThan(linear);
  });
});
