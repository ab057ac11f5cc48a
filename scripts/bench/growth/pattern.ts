/** A text as it stands in a file of a section, and what became of it where a pattern says. */
export type Grown = {
  readonly text: string;
  readonly after?: string;
};

/** Something that can be repeated in the file of a section; `size` is about the length of the text, in characters. */
export type Pattern = {
  readonly name: string;
  readonly write: (size: number) => Grown;
};

/** A piece that is repeated, or what gives the one with a number. */
export type Piece = string | ((index: number) => string);

/** Pieces one after another, up to about `size` characters. */
export function fill(size: number, piece: Piece): string {
  const pieces: string[] = [];
  for (let index = 0, length = 0; length < size; index += 1) {
    const next = typeof piece === 'string' ? piece : piece(index);
    pieces.push(next);
    length += Math.max(1, next.length);
  }
  return pieces.join('');
}

/** A section whose front matter is a title and what is repeated. */
export function inFrontMatter(name: string, piece: Piece, head = '', tail = '\n'): Pattern {
  const write = (size: number) => ({
    text: `---\ntitle: Text\n${head}${fill(size, piece)}${tail}---\nWords.\n`,
  });
  return { name, write };
}

/** A section whose body is what is repeated, below front matter of every kind. */
export function inBody(name: string, piece: Piece, head = '', tail = '\n'): Pattern {
  return { name, write: (size) => ({ text: section(`${head}${fill(size, piece)}${tail}`) }) };
}

/** Two bodies, each of about `size` characters. */
export function inPair(name: string, write: (size: number) => readonly [string, string]): Pattern {
  return {
    name,
    write(size) {
      const [before, after] = write(size);
      return { text: section(before), after: section(after) };
    },
  };
}

/** A small disclosure of each kind, so that every rule of words reads the section. */
const disclosures = `purposes: [{id: orders, name: Handling your orders and returns}]
dataCategories: [{id: contact, name: Contact details}]
sources: [{id: register, kind: public-register, name: Trade Register}]
recipients: [{id: post, name: Posti Oy, role: controller}]
transfers: [{id: us, country: US}]
retention: [{id: orders, period: P2Y, from: your last order}]
rights: {access: {text: You get a copy of your data.}}
requests: {email: [privacy@shop.example]}
complaint: {authority: FI}
security: {measures: [Locks on the doors]}
changes: {tell: [website]}
controller: {name: Shop Oy, country: FI}
`;

function section(body: string): string {
  return `---\ntitle: Text\n${disclosures}---\n${body}`;
}
