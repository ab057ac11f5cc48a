import { onOneLine } from '../../escape/unseen.ts';
import type { Paint } from './paint.ts';
import type { Report } from './report.ts';
import { tellSentences } from './tell-sentences.ts';

const colours = { held: 'dim', unheld: 'yellow', unrecognised: 'blue' } as const;

/** Each sentence that was read with its place, what it is beside the facts and why, a text after another. */
export function sentencesStylish({ sentences = [], speak }: Report, paint: Paint): string[] {
  return tellSentences(sentences, speak).map(({ title, counts, sentences: told }) => {
    const lines = told.map(({ sentence, state, why }) => {
      const { file, line, column } = sentence.place;
      const place = paint('dim', onOneLine(`${file}:${line}:${column}`));
      const reason = why === '' ? '' : `  (${onOneLine(why)})`;
      return `  ${paint(colours[sentence.state], state)}${reason}  ${onOneLine(sentence.text)}\n      ${place}`;
    });
    return `${[paint('underline', onOneLine(title)), counts, ...lines].join('\n')}\n`;
  });
}
