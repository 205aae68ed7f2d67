import {afterEach} from 'vitest';
import {setLocale} from './doubles/locale';

// Files share a worker (vitest.config.mts), and Testing Library cleans up by itself only in the first one.
const cleanup = typeof document === 'undefined' ? undefined : (await import('@testing-library/react')).cleanup;

afterEach(() => {
  cleanup?.();
  setLocale('en');
});
