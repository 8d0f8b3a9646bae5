import type { Settings } from '../settings.js';

/** Where a document is asked about: at the address people reach the service by, else where it listens. */
export const verifyAddress = ({ publicUrl, host, port }: Settings, code: string): string =>
  `${publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`}/verify/${code}`;
