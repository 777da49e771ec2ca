/** Cloudflare's runtime. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { default: workerd } = createRequire(import.meta.url)('workerd') as { default: string };

const configOf = (file: string, bindings: Readonly<Record<string, string>>, date: string): string => {
  const texts = Object.entries(bindings).map(
    ([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`,
  );
  return `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "internet", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "${file}", esModule = embed "${file}")],
  bindings = [${texts.join(', ')}],
  compatibilityDate = "${date}",
);`;
};

/**
 * Starts a Worker. It writes its port on descriptor 3.
 *
 * @param folder has the file with the Worker's code
 * @param date the compatibility date
 */
export const startWorkerd = async (
  folder: string,
  file: string,
  bindings: Readonly<Record<string, string>>,
  date: string,
  options: SpawnOptions,
): Promise<ChildProcess> => {
  const config = join(folder, 'config.capnp');
  await writeFile(config, configOf(file, bindings, date));
  return spawn(workerd, ['serve', '--control-fd=3', config], options);
};
