import { styleText } from 'node:util';

/** Paints for a terminal, or not at all. */
export function painter(
  colour: boolean,
): (style: 'red' | 'yellow' | 'green' | 'blue' | 'dim' | 'underline', text: string) => string {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}
