/**
 * `npm run build:wordpress`: the WordPress plugin as a zip, from its source and what the other builds wrote into `dist`.
 * It has the same bytes each time.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { mo, po } from 'gettext-parser';
import packageJson from '../../package.json' with { type: 'json' };

const SOURCE = 'src/integrations/wordpress';
const TARGET = 'dist/integrations/wordpress/pro-tracking.zip';

/** The earliest that a zip can have, in the local time that zips have. */
const TIME = new Date(1980, 0, 1);

/** Files by their paths in the plugin's folder. */
const files = new Map<string, Uint8Array>();

for (const path of readdirSync(SOURCE, { recursive: true, withFileTypes: true })) {
  if (!path.isFile()) continue;
  const file = join(path.parentPath, path.name);
  const content = readFileSync(file);
  const name = file.slice(SOURCE.length + 1);
  const isVersioned = ['pro-tracking.php', 'readme.txt'].includes(name);
  const text = (): string => content.toString().replaceAll('0.0.0', packageJson.version);
  files.set(name, isVersioned ? Buffer.from(text()) : content);
  if (name.endsWith('.po')) files.set(name.replace(/po$/, 'mo'), mo.compile(po.parse(content)));
}

files.set('includes/delivery-status.php', readFileSync('dist/integrations/php/delivery-status.php'));
files.set('LICENSE', readFileSync('LICENSE'));
for (const name of readdirSync('dist'))
  if (/^pro-tracking(\.[\w-]+)?\.(js|txt)$/.test(name))
    files.set(`assets/${name}`, readFileSync(join('dist', name)));

const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
const zip: Zippable = Object.fromEntries(
  entries.map(([name, content]) => [`pro-tracking/${name}`, [content, { mtime: TIME, level: 9 }]]),
);
mkdirSync(dirname(TARGET), { recursive: true });
writeFileSync(TARGET, zipSync(zip));
console.log(`${basename(TARGET)}: ${files.size} files`);
