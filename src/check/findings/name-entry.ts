/** How a message calls an entry: `"Name" (id)`, or its id alone. */
export function nameInMessage(id: string, name?: string): string {
  return name === undefined ? `\`${id}\`` : `"${name}" (${id})`;
}
