import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** A certificate of `pro.example` that nobody vouches for but itself. */
export function certificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'pro-tracking-certificate-'));
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const name = ['-subj', '/CN=pro.example', '-addext', 'subjectAltName=DNS:pro.example'];
  const files = ['-keyout', 'key.pem', '-out', 'cert.pem'];
  execFileSync('openssl', ['req', ...kind, ...name, ...files], { cwd: folder, stdio: 'ignore' });
  const [cert, key] = ['cert.pem', 'key.pem'].map((file) => readFileSync(join(folder, file), 'utf8'));
  rmSync(folder, { recursive: true });
  return { cert: cert ?? '', key: key ?? '' };
}
