/** Colours a text for a terminal, or leaves it as it is. */
export type Paint = (
  style: 'red' | 'yellow' | 'blue' | 'dim' | 'underline',
  text: string,
) => string;
