import { createContext, useContext } from 'react';
import type { ServerStore } from './server-store.js';

export const ServerStoreContext = createContext<ServerStore | undefined>(undefined);

/** What only a draft of the service has: decisions on conflicts, news of others. Nothing in a stand for specs. */
export const useServerStore = (): ServerStore | undefined => useContext(ServerStoreContext);
