import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { takeReturn } from './oidc-return.js';
import { returnPath } from './return-path.js';

/** Whoever comes back from the provider, always to the first page, goes on to where they wanted to be. */
export function useReturn(): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (location.pathname !== '/') return;
    const to = returnPath(takeReturn(), location.origin);
    if (to !== '/') void navigate(to, { replace: true });
  }, [navigate]);
}
