import { escapeHtml, escapeMarkdown } from '../../escape/markdown.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { wordsIn } from '../../words/spoken.ts';
import { linkTo, table } from './markdown-table.ts';
import type { Report } from './report.ts';
import { tellSentences } from './tell-sentences.ts';

/** The sentences that were read, a folded table a text; links go to `source`. */
export function sentencesMarkdown({ sentences = [], speak }: Report, source: string): string[] {
  const { state: head, sentence: text, why: reason } = wordsIn(speak).read.table;
  const columns = [wordsIn(speak).reports.markdown.place, head, text, reason];
  return tellSentences(sentences, speak).map(({ title, counts, sentences: told }) => {
    const rows = told.map(({ sentence, state, why }) => {
      const { line, column } = sentence.place;
      const cells = [state, sentence.text, why].map((cell) => escapeMarkdown(onOneLine(cell)));
      return [linkTo(sentence.place, `${sentence.section}:${line}:${column}`, source), ...cells];
    });
    const summary = escapeHtml(onOneLine(`${title}: ${counts}`));
    return `<details>\n<summary>${summary}</summary>\n\n${table(columns, rows)}\n\n</details>`;
  });
}
