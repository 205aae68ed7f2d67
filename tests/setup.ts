import {afterAll, afterEach} from 'vitest';
import {setLocale} from './doubles/locale';

afterEach(() => setLocale('en'));

// Files share a worker (vitest.config.mts): none leaves its page to the next.
afterAll(() => {
  if (typeof document !== 'undefined') document.body.replaceChildren();
});
