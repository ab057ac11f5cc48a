/** E-mail addresses as they stand in running text, `(at)` for the sign too; lower case. */
export function emailsInText(text: string): string[] {
  return [
    ...text.matchAll(/[\p{L}\p{N}._%+-]+(?:@|\(at\))[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu),
  ].map((match) => match[0].toLowerCase());
}
