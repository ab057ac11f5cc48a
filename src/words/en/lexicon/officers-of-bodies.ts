import { latin } from '../../../../schema/latin.ts';

/** The officer of a body, which may be the controller or another; the body is its first group. */
export const officersOfBodies = latin(
  /(?<!\p{L})(?:the )?(town|city|municipality|council|bank|school|hospital|university|parish|state|ministry)['’]s (?:\p{L}+ )?data protection officer/iu,
);
