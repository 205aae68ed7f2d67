import {countBytes} from '../measure/bytes';
import {runLighthouse} from '../measure/lighthouse';
import {memory} from '../measure/visit';
import {interleave, type Setting, withServer} from './shared';

/** Bytes and requests once, since they do not vary; Lighthouse and memory so many times. */
export async function measureLoad(setting: Setting): Promise<void> {
  await interleave(setting, ({served, language, run, take}) =>
    withServer(served, language, {}, async (url, server) => {
      if (run === 0) await take('bytes', () => countBytes(setting.browser, server, url));
      await take('lighthouse', () => runLighthouse(url));
      await take('memory', () => memory(setting.browser, url));
    }),
  );
}
