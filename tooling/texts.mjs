// The texts of all functions as data: read by KPI_INFO, KPI_LIST and KPI_BENCHMARK, and shown in the sidebar.

/** @returns {{ groups: object, functions: object[] }} */
export function textsOf({ groups, functions }) {
  return { groups, functions: functions.map(textOf) };
}

function textOf({ path: _path, run: _run, params, ...facts }) {
  return {
    ...facts,
    params: params.map(({ name, kind, label, optional, fallback, words }) => ({
      name,
      kind,
      label,
      optional,
      fallback,
      words,
    })),
  };
}

/** The contents of an HTML file; no text can end a tag or begin one. */
export function textsHtml(catalogue) {
  return JSON.stringify(textsOf(catalogue)).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}
