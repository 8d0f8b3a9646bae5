import { isIP } from 'node:net';
import type { Settings } from '../settings.js';

type AccessSettings = Pick<Settings, 'publicUrl' | 'trustedProxies' | 'secretKey' | 'oidc'>;

/**
 * Reads what people sign in with from the environment.
 * @throws Error naming the variable that is missing or wrong
 */
export function readAccessSettings(env: Readonly<Record<string, string | undefined>>): AccessSettings {
  const publicUrl = readPublicUrl(env['PUBLIC_URL']);
  const trustedProxies = readProxies(env['GONGO_TRUSTED_PROXIES']);
  const secretKey = readSecretKey(env['GONGO_SECRET_KEY']);
  const oidc = readOidc(env, publicUrl);
  return {
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(trustedProxies === undefined ? {} : { trustedProxies }),
    ...(secretKey === undefined ? {} : { secretKey }),
    ...(oidc === undefined ? {} : { oidc }),
  };
}

/** @returns without the slash at its end, so that a path can follow */
function readPublicUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search + url.hash !== '')
    throw new Error(`PUBLIC_URL is "${text}": give an address without a path, e.g. https://gongo.example.kr`);
  return url.origin;
}

/** Addresses and CIDR ranges, separated by commas. */
function readProxies(text: string | undefined): readonly string[] | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const proxies = text.split(',').map((proxy) => proxy.trim());
  const wrong = proxies.find((proxy) => isIP(proxy.replace(/\/\d{1,3}$/, '')) === 0);
  if (wrong !== undefined)
    throw new Error(`GONGO_TRUSTED_PROXIES names "${wrong}": give addresses, e.g. 10.0.0.5,192.168.1.0/24`);
  return proxies;
}

function readSecretKey(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (Buffer.from(text, 'base64').length !== 32)
    throw new Error('GONGO_SECRET_KEY is no key: give 32 random bytes as base64, e.g. from openssl rand -base64 32');
  return text;
}

function readOidc(
  env: Readonly<Record<string, string | undefined>>,
  publicUrl: string | undefined,
): AccessSettings['oidc'] {
  const { GONGO_OIDC_ISSUER: issuer, GONGO_OIDC_CLIENT_ID: clientId } = env;
  if (issuer === undefined || issuer === '') return undefined;
  const { GONGO_OIDC_CLIENT_SECRET: clientSecret, GONGO_OIDC_LABEL: label } = env;
  if (!URL.canParse(issuer)) throw new Error(`GONGO_OIDC_ISSUER is "${issuer}": give the address of the provider`);
  if (!clientId) throw new Error('GONGO_OIDC_CLIENT_ID is not set: give the id of this service at the provider');
  if (!clientSecret)
    throw new Error('GONGO_OIDC_CLIENT_SECRET is not set: give the secret of this service at the provider');
  if (publicUrl === undefined)
    throw new Error('PUBLIC_URL is not set: the provider has to know where to send people back to');
  return { issuer, clientId, clientSecret, label: label || new URL(issuer).host };
}
