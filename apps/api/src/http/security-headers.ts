/**
 * Headers of every answer, errors included. An answer is data: whoever opens one as a page sees text, and nothing that
 * found its way into it could run. The console and the API's documentation have policies of their own.
 * No HSTS: TLS ends before this service, and whoever ends it decides about that.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join(';'),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
};

/**
 * For the console only: its own scripts, styles and fonts, none of them inline. A form's preview stands in a frame that
 * inherits this, so the one style sheet of forms is let through by its hash.
 * @param formStyle e.g. `sha256-…`
 */
export const consolePolicy = (formStyle: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' '${formStyle}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join(';');

/**
 * For a page that is printed: its one style sheet, let through by its hash, and our own fonts.
 * @param style e.g. `sha256-…`
 */
export const printedPagePolicy = (style: string): string =>
  [
    "default-src 'none'",
    `style-src 'self' '${style}'`,
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join(';');

/** For the API's documentation only: its viewer is a script that sets styles of its own. */
export const DOCS_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join(';');
