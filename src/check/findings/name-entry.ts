/** How a message calls an entry: `"Name" (id)`, or its id alone. */
export function nameEntry(id: string, name?: string): string {
  return name === undefined ? `\`${id}\`` : `"${name}" (${id})`;
}
