// The README's section on what is known of Google and what is assumed, printed from docs/google-behaviour.json.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './catalogue.mjs';

const HEADING = '## What is known, what is assumed';

/** The README with this section printed anew. */
export function readmeOf(readme = readFileSync(join(root, 'README.md'), 'utf8')) {
  const table = JSON.parse(readFileSync(join(root, 'docs/google-behaviour.json'), 'utf8'));
  const start = readme.indexOf(HEADING);
  if (start < 0) throw new Error(`README.md has no section "${HEADING}".`);
  const end = readme.indexOf('\n## ', start + HEADING.length);
  return `${readme.slice(0, start)}${sectionOf(table)}${end < 0 ? '' : readme.slice(end)}`;
}

function sectionOf({ rows, probed }) {
  const of = (status) => rows.filter((row) => row.status === status);
  const assumed = of('assumed');
  const reported = of('reported');
  return [
    HEADING,
    '',
    '<!-- Printed from docs/google-behaviour.json by `npm run docs`; do not edit. -->',
    '',
    'Google cannot be reached from the tests. Everything here runs in the local spreadsheet, which is held to',
    `[a table of ${rows.length} behaviours](docs/google-behaviour.json): ${of('documented').length} are documented by Google, ${reported.length} are reported by others,`,
    `${assumed.length} are assumed. For each assumed one the tests show that the add-on is right whichever way Google does it.`,
    probedText(probed),
    '',
    ...tableOf(
      ['assumed', 'what Google may do', 'found on Google'],
      assumed.map((row) => assumedLine(row, probed)),
    ),
    '',
    `Reported, and relied on: ${reported.map(({ what }) => lowerFirst(what)).join('; ')}.`,
    '',
  ].join('\n');
}

const probedText = (probed) =>
  probed
    ? `The probe (\`npm run probe\`) was run on Google on ${probed.on}, in the locale ${probed.locale}.`
    : 'Nobody has run the probe on Google yet: `npm run probe` says how, in five minutes and a spreadsheet of your own.';

function assumedLine({ id, what, outcomes }, probed) {
  return [what, outcomes.join(' / '), probed?.outcomes[id] ?? '—'];
}

/** Not where a name such as IFERROR begins the sentence. */
const lowerFirst = (text) => (/^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

function tableOf(header, lines) {
  const line = (cells) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...lines.map(line)];
}
