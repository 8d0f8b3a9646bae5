import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { applyContrast } from './app/contrast.js';
import { startLanguage } from './i18n/i18n.js';
import './styles/index.css';

applyContrast();
await startLanguage();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
