/** MariaDB with an empty database, in a temporary folder. It listens on a free port, and ends with the test. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { startChild, type Ending } from '../../proxy/child.js';
import { freePort } from '../../proxy/free-port.js';
import { untilItAccepts } from '../../proxy/until-it-answers.js';
import { findProgram } from '../../runner/programs.js';

/** @returns its address, `host:port`; any user and password may do everything in the database `shop` */
export async function startMariaDb(t: Ending): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pro-tracking-db-'));
  const data = join(folder, 'data');
  const user = `--user=${userInfo().username}`;
  execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, user, '--skip-test-db'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const init = join(folder, 'init.sql');
  writeFileSync(init, 'CREATE DATABASE shop;\n');
  const port = await freePort();
  const child = startChild(t, await findProgram('mariadb'), [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${join(folder, 'socket')}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    `--init-file=${init}`,
    '--skip-grant-tables',
    '--skip-networking=0',
    user,
  ]);
  t.after(() => rmSync(folder, { recursive: true }));
  await untilItAccepts(port, child);
  return `127.0.0.1:${port}`;
}
