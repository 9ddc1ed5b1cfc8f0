import { readFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { createServer } from 'node:tls';

// Stands before the database engine and speaks TLS, as DynamoDB does. A process of its own, so that its share of the
// work is not counted to who is measured. Started by startTlsProxy.ts, and ends with it.

const [, , endpoint = '', key = '', certificate = ''] = process.argv;
const { hostname, port } = new URL(endpoint);

const server = createServer(
  { key: readFileSync(key), cert: readFileSync(certificate), minVersion: 'TLSv1.3' },
  (secure) => {
    const engine = connect({ host: hostname, port: Number(port), noDelay: true });
    secure.setNoDelay(true);
    secure.pipe(engine).pipe(secure);
    const end = () => {
      secure.destroy();
      engine.destroy();
    };
    secure.on('error', end).on('close', end);
    engine.on('error', end).on('close', end);
  },
);
server.listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port); // it listens on a port
});
process.on('disconnect', () => process.exit());
