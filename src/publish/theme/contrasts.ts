import { contrastOf, parseColour } from './colour.ts';
import { type ColourToken, grounds, ownColours } from './tokens.ts';
import { schemeColours } from './values.ts';

/** A colour that a theme gives a token, where its conditions hold. `node` is where it does. */
export type ColourSetting<Node> = {
  readonly token: ColourToken;
  readonly value: string;
  readonly scheme: Scheme | null;
  /** Only where a reader asks for more contrast. */
  readonly moreContrast: boolean;
  readonly node: Node;
};

export type Scheme = 'light' | 'dark';

/** Two tokens that readers see on each other, and how far apart they are. */
export type PoorContrast<Node> = {
  readonly text: ColourToken;
  readonly ground: ColourToken;
  readonly scheme: Scheme;
  readonly ratio: number;
  readonly node: Node;
};

/** What WCAG 2.2 asks of text (1.4.3). */
export const enough = 4.5;

/**
 * Texts that stand out from their ground less than they should, once for each pair of tokens. Every reader is looked
 * at: those who prefer light and dark, and those who ask for more contrast besides.
 */
export function findPoorContrasts<Node>(
  settings: readonly ColourSetting<Node>[],
): PoorContrast<Node>[] {
  const found = new Map<string, PoorContrast<Node>>();
  for (const moreContrast of [false, true]) {
    for (const scheme of ['light', 'dark'] as const) {
      const holding = settings.filter(
        (one) => (one.scheme ?? scheme) === scheme && (moreContrast || !one.moreContrast),
      );
      for (const poor of poorIn(holding, scheme)) {
        const key = `${poor.text} ${poor.ground}`;
        const before = found.get(key);
        if (!before || poor.ratio < before.ratio) found.set(key, poor);
      }
    }
  }
  return [...found.values()];
}

function poorIn<Node>(
  settings: readonly ColourSetting<Node>[],
  scheme: Scheme,
): PoorContrast<Node>[] {
  const last = new Map(settings.map((setting) => [setting.token, setting]));
  const colourOf = (token: ColourToken) =>
    parseColour(
      schemeColours(last.get(token)?.value ?? '')?.[scheme] ??
        ownColours[token === '--heading' ? '--ink' : token][scheme],
    );
  // Headings that a theme leaves alone are told of as the text that they are.
  const written = grounds.filter(([text]) => text !== '--heading' || last.has(text));
  return written.flatMap(([text, under]) =>
    under.flatMap((ground): PoorContrast<Node>[] => {
      const node = (last.get(text) ?? last.get(ground))?.node;
      const [ink, paper] = [colourOf(text), colourOf(ground)];
      if (node === undefined || !ink || !paper) return [];
      const ratio = contrastOf(ink, paper);
      return ratio < enough ? [{ text, ground, scheme, ratio, node }] : [];
    }),
  );
}
