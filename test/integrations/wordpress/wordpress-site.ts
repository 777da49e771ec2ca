/** A fresh WordPress with its own database, in a temporary folder. */
import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Ending } from '../../proxy/child.js';
import { findProgram } from '../../runner/programs.js';
import { startPhp, type PhpServer } from '../php/php-site.js';
import { downloadWordPress } from './download-wordpress.js';
import { startMariaDb } from './mariadb.js';

const stage = resolve('test/integrations/wordpress');

export interface WordPressSite extends PhpServer {
  /** WordPress' folder. */
  readonly root: string;
  /** Adds lines to `wp-config.php`, as its owner would. */
  configure(code: string): void;
  /** What a PHP expression returns, with the rights of that user. */
  evaluate(user: string, expression: string, input?: unknown): Promise<unknown>;
}

export async function startWordPress(t: Ending, config: string): Promise<WordPressSite> {
  const folder = mkdtempSync(join(tmpdir(), 'pro-tracking-wordpress-'));
  const root = join(folder, 'wordpress');
  const database = await startMariaDb(t);
  cpSync(downloadWordPress(), root, { recursive: true, verbatimSymlinks: true });
  const configFile = join(root, 'wp-config.php');
  writeFileSync(
    configFile,
    `<?php
define('DB_HOST', '${database}');
define('DB_NAME', 'shop');
define('DB_USER', 'shop');
define('DB_PASSWORD', '');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('AUTH_SALT', 'only-for-tests');
define('WP_HOME', 'http://' . $_SERVER['HTTP_HOST']);
define('WP_SITEURL', WP_HOME);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('FS_METHOD', 'direct');
${config}
$table_prefix = 'wp_';
/* That's all, stop editing! */
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`,
  );
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
  mkdirSync(join(root, 'wp-content/uploads'), { recursive: true });
  copyFileSync(join(stage, 'woocommerce-stub.php'), join(root, 'wp-content/mu-plugins/woocommerce-stub.php'));
  const php = await findProgram('php');
  const run = async (...args: readonly string[]): Promise<string> => {
    const env = { PATH: process.env.PATH, TMPDIR: folder };
    return (await promisify(execFile)(php, ['-d', 'display_errors=0', ...args], { cwd: root, env })).stdout;
  };
  await run(join(stage, 'setup.php'), '127.0.0.1');
  // Without the cache, WordPress' files would be compiled for each request.
  const cache = [
    '-d',
    'opcache.enable_cli=1',
    '-d',
    'opcache.validate_timestamps=1',
    '-d',
    'opcache.revalidate_freq=0',
  ];
  const args = [...cache, '-d', 'display_errors=0', '-t', root, join(stage, 'router.php')];
  const server = await startPhp(t, args, { TMPDIR: folder });
  t.after(() => rmSync(folder, { recursive: true }));
  return {
    ...server,
    root,
    configure(code) {
      const text = readFileSync(configFile, 'utf8');
      writeFileSync(
        configFile,
        text.replace("/* That's all", () => `${code}\n/* That's all`),
      );
    },
    async evaluate(user, expression, input = null) {
      const code = `
        $_SERVER['HTTP_HOST'] = '${new URL(server.url).host}';
        $_SERVER['REQUEST_URI'] = '/';
        $input = json_decode($argv[1], true);
        require 'wp-load.php';
        wp_set_current_user(get_user_by('login', '${user}')->ID ?? 0);
        echo json_encode(${expression});`;
      return JSON.parse(await run('-r', code, '--', JSON.stringify(input)));
    },
  };
}
