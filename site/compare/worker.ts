import { comparePackedHistory } from '../../src/publish/packed/compare-packed-history.ts';
import type { PackedHistory } from '../../src/publish/packed/packed-history.ts';
import { bringWords } from '../../src/words/in-language-compared.ts';
import type { Answer, Opening, Question } from './messages.ts';

// Its first message opens the history; each after that is a question.
addEventListener(
  'message',
  ({ data }: MessageEvent<Opening>) => {
    const history = load(data.history);
    addEventListener('message', (event: MessageEvent<Question>) => {
      void answer(history, event.data).then((message) => postMessage(message));
    });
  },
  { once: true },
);

async function load(address: string): Promise<PackedHistory> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const history = (await response.json()) as PackedHistory;
  bringWords(history.words);
  return history;
}

async function answer(loading: Promise<PackedHistory>, question: Question): Promise<Answer> {
  const { number, from, to } = question;
  try {
    const history = await loading;
    const place = (revision: string) => history.revisions.findIndex(({ id }) => id === revision);
    const figures = (revision: string) => `../${revision}/figures/`;
    return { number, comparison: comparePackedHistory(history, place(from), place(to), figures) };
  } catch (error) {
    return { number, failure: String(error) };
  }
}
