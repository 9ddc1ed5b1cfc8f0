import { fork, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

/** A database engine behind TLS. */
export interface TlsProxy {
  /** `https://127.0.0.1:1234` */
  readonly endpoint: string;
  /** The file with its certificate, which nobody trusts who is not told to. */
  readonly certificate: string;
  stop(): Promise<void>;
}

/** Puts TLS 1.3 in front of an engine, in a process of its own, with a certificate made for it by openssl. */
export async function startTlsProxy(engine: string): Promise<TlsProxy> {
  const folder = mkdtempSync(`${tmpdir()}/op-e-kaffi-bench-`);
  const [key, certificate] = [`${folder}/key.pem`, `${folder}/certificate.pem`];
  makeCertificate(key, certificate);
  const program = fileURLToPath(new URL('tlsProxy.ts', import.meta.url));
  const child = fork(program, [engine, key, certificate]);
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const port = await new Promise((started, failed) => {
    child.once('message', started);
    child.once('error', failed);
    child.once('exit', () => failed(new Error('The TLS proxy ended.')));
  });
  return {
    endpoint: `https://127.0.0.1:${port}`,
    certificate,
    async stop() {
      child.disconnect();
      await gone;
      rmSync(folder, { recursive: true });
    },
  };
}

/** A key and a certificate for 127.0.0.1, for two days. RSA, as the certificates of AWS are. */
function makeCertificate(key: string, certificate: string): void {
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const files = ['-keyout', key, '-out', certificate];
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2'],
    ...subject,
    ...files,
  ]);
  if (made.status === 0) return;
  throw new Error(`The certificate for the bench needs openssl on the PATH. ${made.error ?? made.stderr}`);
}
