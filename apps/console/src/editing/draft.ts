import type { components } from '../api/api.gen.js';

type Schemas = components['schemas'];

/** A new version in the making, as the service tells of it. */
export type Draft = Schemas['Draft'];
export type DraftStatus = Schemas['DraftStatus'];
export type Person = Schemas['Person'];
