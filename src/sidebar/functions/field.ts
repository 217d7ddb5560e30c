/** The id of a parameter's field. */

export const fieldOf = (name: string): string => `param-${name}`;
