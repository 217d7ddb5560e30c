/** What `npm run report -- --help` says. */
export const HELP = `npm run report -- FILE… [options]

Builds the KPI summary of .csv and .xlsx files in the local spreadsheet and prints what stands in it.
CSV files may be UTF-8, UTF-16 or windows-1251, separated by commas, semicolons or tabs.

  --period NAME      day, week, month, quarter or year; by default what fits the tables, most often month
  --periods N        how many periods up to the last one, or "all" (the default)
  --lang en|ru       language of the summary; by default that of the headers
  --plain            plain formulas in place of KPI functions
  --timezone ZONE    time zone of the spreadsheet, such as Europe/Moscow; by default this machine's
  --roles FILE       JSON that says what tables and columns are, for what was guessed wrongly:
                     {"deals": {"kind": "deals", "roles": {"Sum": "amount", "Old sum": null},
                                "stages": {"Trial": "open"}}, "notes": {"use": false}}
  --out FILE.xlsx    writes the summary, with the sheets it is made from, as a workbook
  --json             prints the figures as JSON
  --help             prints this

Exit status: 0, or 1 when a file cannot be read, holds no table, or no KPI can be computed.
`;
