import { registerHooks } from 'node:module';

/** Relative imports name the emitted file (`./round.js`); here only its source (`./round.ts`) exists. */
registerHooks({
  resolve(specifier, context, nextResolve) {
    try {
      return nextResolve(specifier, context);
    } catch (error) {
      const isEmittedName = specifier.startsWith('.') && specifier.endsWith('.js');
      if (!isEmittedName) throw error;
      return nextResolve(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});
