/** A reason to stop that the person at the command line can act upon: no stack. */
export class Failure extends Error {}
