/** A reason to stop that the person at the command line can act upon: one line, no stack. */
export class Failure extends Error {}
