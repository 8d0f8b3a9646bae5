/** Makes the pictures of docs/pictures anew: the browser specs take them, and fail where a screen does. */
process.env['UPDATE_PICTURES'] = '1';
process.argv.push('browser');
await import('./test.mjs');
