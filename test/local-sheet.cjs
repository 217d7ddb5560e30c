// What `local/node/create` exports, from the built local spreadsheet.

module.exports = localSheet();
