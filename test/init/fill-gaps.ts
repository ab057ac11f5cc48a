/** What the gaps of new notices begin with, in each language; some hold a sentence to confirm. */
const gap =
  /\[(?:täydennä|fyll i|fill in|bitte ergänzen)(?<confirm> (?:tai vahvista|eller bekräfta|or confirm|oder bestätigen))?: (?<words>[^\]]*)\]/gu;

const answers: Readonly<Record<string, string>> = {
  baseUrl: 'https://privacy.shop.example/',
  businessId: '2930948-2',
  choices: 'https://shop.example/cookies',
  country: 'FI',
  duration: 'P6M',
  email: 'privacy@shop.example',
  interest: '',
  period: 'P2Y',
  postcode: '00100',
  url: 'https://authority.example/',
};

/** A text with an answer in each gap, as a legal team might give it: by its field, or the sentence that it offers. */
export function fillGaps(text: string): string {
  return text.replace(gap, (...match) => {
    const { confirm, words } = match.at(-1) as Record<string, string | undefined>;
    if (confirm !== undefined) return words ?? '';
    const [offset, source] = match.slice(-3) as [number, string];
    const field = [...source.slice(0, offset).matchAll(/(?:^|\n)[ -]*(\w+):/gu)].at(-1)?.[1];
    return answers[field ?? ''] ?? 'Esimerkki-Palvelu Oy';
  });
}

/** The gaps of a text, each with the line of its key, where a folded value begins below it. */
export function gapsIn(text: string): { line: number; gap: string }[] {
  return [...text.matchAll(gap)].map((match) => {
    const before = text.slice(0, match.index).split('\n');
    return { line: before.findLastIndex((line) => /^[ -]*\w+:/u.test(line)) + 1, gap: match[0] };
  });
}
