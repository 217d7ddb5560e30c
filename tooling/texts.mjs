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

export function textsHtml(catalogue) {
  return inHtml(textsOf(catalogue));
}

/** Data as the contents of an HTML file: no sign in it begins or ends a tag, an entity or a comment. */
export function inHtml(data) {
  return JSON.stringify(data).replace(/[<>&/]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
}
