/**
 * The words of a question that a place may answer by: without those that only ask. Where nothing else was asked, all of them.
 *
 * `Kuka saa tietojani?` asks for `saa` and `tietojani`.
 */
export function contentWords(question: string, asking: string): string[] {
  const left = new Set(asking.split(' '));
  const words =
    question.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.@:'’-]*[\p{L}\p{M}\p{N}])?/gu) ?? [];
  const kept = words.filter((word) => !left.has(word.toLowerCase()));
  return kept.length > 0 ? kept : words;
}
