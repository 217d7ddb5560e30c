/** Calculates workbooks with LibreOffice: every formula anew, whatever values the files hold. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The calculated files, in the order given; null where LibreOffice is not installed. */
export function calculatedByOffice(paths: readonly string[]): Buffer[] | null {
  if (spawnSync('soffice', ['--version']).error) return null;
  const folder = mkdtempSync(join(tmpdir(), 'kpi-office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const out = join(folder, 'out');
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...paths],
      { stdio: 'ignore' },
    );
    return paths.map((path) => readFileSync(join(out, basename(path))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
