/** As the service makes them: 32 bytes, base64url. */
const TOKEN = /^#token=([A-Za-z0-9_-]{43})$/;

/** The token of an invitation, from what stands behind the # of its link; undefined where the link is not whole. */
export const tokenIn = (hash: string): string | undefined => TOKEN.exec(hash)?.[1];
