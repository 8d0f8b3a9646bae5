const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

/**
 * Relative imports name the emitted file (`./round.js`), as Node needs; under jest only the source (`./round.ts`) exists.
 * Packages in node_modules are left alone: there a `.js` beside a `.ts` is the file to run.
 */
module.exports = (request, options) => {
  if (/^\.{1,2}\/.*\.js$/.test(request) && !options.basedir.includes('node_modules')) {
    const sources = ['.ts', '.tsx'].map((ending) => resolve(options.basedir, request.replace(/\.js$/, ending)));
    const source = sources.find((path) => existsSync(path));
    if (source) return source;
  }
  return options.defaultResolver(request, options);
};
