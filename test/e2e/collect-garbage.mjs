/** Told to by a signal, the process drops what nothing refers to: what is left of its memory then is really held. */
process.on('SIGUSR2', () => {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
});
