import { createServer } from 'node:net';
import { LauncherError } from './launcher-error.mjs';
import { messages } from './messages.mjs';

/**
 * Listens for a moment.
 * @param {number} port 0 lets the system choose
 * @param {string} host
 * @returns {Promise<number>} the port
 */
function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

export const findFreePort = (host = '127.0.0.1') => tryPort(0, host);

/**
 * The port if it is free, else another one.
 * @param {number | undefined} preferred
 */
export async function freePortNear(preferred, host = '127.0.0.1') {
  if (!preferred) return findFreePort(host);
  return tryPort(preferred, host).catch(() => findFreePort(host));
}

/**
 * @param {string} value
 * @throws {LauncherError} when it is no port number
 */
export function parsePort(value) {
  const port = Number(value);
  const isPort = /^\d+$/.test(value) && port >= 1 && port <= 65_535;
  if (!isPort) throw new LauncherError(messages.portInvalid({ value }));
  return port;
}

/**
 * @param {number} port
 * @param {string} host
 * @throws {LauncherError} when nothing could listen there, naming the next port that is free
 */
export async function checkPortFree(port, host) {
  try {
    await tryPort(port, host);
  } catch (error) {
    const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? String(error);
    if (code !== 'EADDRINUSE') throw new LauncherError(messages.portRefused({ port, host, reason: code }));
    throw new LauncherError(messages.portTaken({ port, host, freePort: await nextFreePort(port, host) }));
  }
}

/**
 * @param {number} port
 * @param {string} host
 */
async function nextFreePort(port, host) {
  for (let next = port + 1; next <= Math.min(port + 20, 65_535); next += 1) {
    const isFree = await tryPort(next, host).catch(() => undefined);
    if (isFree) return next;
  }
  return findFreePort(host);
}
