import {afterEach} from 'vitest';
import {setLocale} from './doubles/locale';

afterEach(() => setLocale('en'));
