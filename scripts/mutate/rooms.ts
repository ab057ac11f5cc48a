/** What is mutated together, and the tests that hold it: globs from the root of the repository. */
export interface Room {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

export const rooms = {
  revise: {
    mutate: ['src/revise/**/*.ts'],
    tests: ['test/revise/**/*.test.ts'],
  },
  files: {
    mutate: ['src/files/*.ts'],
    tests: ['test/files/*.test.ts', 'test/revise/recorded-paths.test.ts'],
  },
  // What writes the marks from which either text is read again.
  redline: {
    mutate: [
      'src/redline/render/{mark,mark-words,marked-block,serialise}.ts',
      'src/redline/{inner-operations,interleave}.ts',
    ],
    tests: [
      'test/redline/{properties,blocks,words,hard-cases,structure,sections,clauses,list-changes,serialise,inner-operations}.test.ts',
    ],
  },
} as const satisfies Readonly<Record<string, Room>>;

export type RoomName = keyof typeof rooms;

export function isRoom(name: string): name is RoomName {
  return Object.hasOwn(rooms, name);
}

/**
 * Tests that hold nothing here: they mock modules, or start processes, which a mutant is not told of.
 */
export const leftOut = [
  'test/revise/{faults,killed,together,releases-built,releases-hold}.test.ts',
  'test/redline/{linear,bundle,imports}.test.ts',
];
