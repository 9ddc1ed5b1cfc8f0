import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/**
 * Keeps a data folder for this process alone, until what it gives is called or the process ends, however that ends. Makes
 * the folder where there is none. Throws where another process has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const address = addressOf(realpathSync(folder));
  // Whoever asks is told who has the folder.
  const server = createServer((socket) => socket.on('error', () => {}).end(String(process.pid)));
  if (!(await listens(server, address))) {
    const holder = await holderAt(address);
    if (holder === null && address.endsWith('.sock')) rmSync(address, { force: true }); // left by who was killed
    if (holder !== null || !(await listens(server, address))) throw new Error(taken(folder, holder));
  }
  return () => new Promise((done) => server.close(() => done()));
}

/** Where who has a folder listens: by a name that the system forgets with the process, where it has such names. */
function addressOf(folder: string): string {
  const name = `op-e-kaffi-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}

/** Whether it listens now; not, if another does. */
async function listens(server: Server, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(address, () => resolve(true));
  });
}

/** The process that has the folder, or null if nobody answers. */
function holderAt(address: string): Promise<string | null> {
  return text(connect(address)).catch(() => null);
}

function taken(folder: string, holder: string | null): string {
  const who = holder ? `Another system (process ${holder})` : 'Another system';
  return `${who} has its data in ${folder}. End it first, or give this one a folder and a port of its own: DATA_DIR=.data-2 PORT=3001 npm start`;
}
