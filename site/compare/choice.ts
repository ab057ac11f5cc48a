/** The views of a comparison; the first is shown unless the reader chooses. */
export const views = ['inline', 'sides'] as const;
export type View = (typeof views)[number];

/** What an address asks for: nothing, two versions, or one that is not there. */
export type Choice =
  | { readonly asks: 'nothing' }
  | { readonly asks: 'unknown'; readonly version: string }
  | {
      readonly asks: 'comparison';
      readonly from: string;
      readonly to: string;
      readonly view: View;
    };

/**
 * Reads `?from=&to=&view=`. Where only one of the two versions is named, the other is the one that is
 * chosen until the reader chooses.
 */
export function readChoice(
  search: string,
  versions: readonly string[],
  usual: { readonly from: string; readonly to: string },
): Choice {
  const asked = new URLSearchParams(search);
  const from = asked.get('from');
  const to = asked.get('to');
  if (from === null && to === null) return { asks: 'nothing' };
  const pair = [from ?? usual.from, to ?? usual.to] as const;
  const unknown = pair.find((version) => !versions.includes(version));
  if (unknown !== undefined) return { asks: 'unknown', version: unknown };
  const view = views.find((name) => name === asked.get('view')) ?? views[0];
  return { asks: 'comparison', from: pair[0], to: pair[1], view };
}

/** The address of a choice, after the page's own; the usual view is not named. */
export function writeChoice(from: string, to: string, view: View): string {
  const asked = new URLSearchParams({ from, to });
  if (view !== views[0]) asked.set('view', view);
  return `?${asked}`;
}
