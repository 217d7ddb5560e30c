// What jest and the local spreadsheet tell beyond need: timing notes, which would bury everything else, and deep stacks.

console.debug = () => undefined;

// Node's own depth: refusals are made by the hundred thousand, and jest's hundred frames would take most of their time.
Error.stackTraceLimit = 10;
