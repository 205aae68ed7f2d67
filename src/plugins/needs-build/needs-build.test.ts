import type {IncomingMessage, ServerResponse} from 'node:http';
import type {LoadContext} from '@docusaurus/types';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {answerForBuiltFile, needsBuildPlugin} from '.';

afterEach(() => vi.unstubAllEnvs());

/** What is answered for a path; nothing if the request passes on. */
function answerTo(url: string, locale: 'en' | 'zh' = 'en'): string | undefined {
  let answer: string | undefined;
  const response = {writeHead: vi.fn(), end: (text: string) => (answer = text)} as unknown as ServerResponse;
  const next = vi.fn();
  answerForBuiltFile(locale)({url, headers: {host: 'localhost:3000'}} as IncomingMessage, response, next);
  expect(next).toHaveBeenCalledTimes(answer === undefined ? 1 : 0);
  if (answer !== undefined) expect(response.writeHead).toHaveBeenCalledWith(404, {'content-type': 'text/plain; charset=utf-8'});
  return answer;
}

describe('npm start', () => {
  it.each(['/docs/aiops-aidlc.md', '/data/cost-structure.json?x', '/data/cost-structure.csv', '/llms-full.txt', '/changes.atom', '/sitemap.xml'])(
    'says of %s that it needs a build',
    (url) => {
      expect(answerTo(url)).toContain('npm run site');
      expect(answerTo(url, 'zh')).toMatch(/\p{Script=Han}.*npm run site/u);
    },
  );

  it.each(['/', '/docs/aiops-aidlc', '/img/logo.svg', '/main.js'])('leaves %s to others', (url) => expect(answerTo(url)).toBeUndefined());

  it('is asked last, and a build is not touched', () => {
    const plugin = needsBuildPlugin({i18n: {currentLocale: 'zh'}} as LoadContext);
    const configure = plugin.configureWebpack as unknown as () => {devServer?: {onListening(server: object): void}};
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const use = vi.fn();
    configure().devServer?.onListening({app: {use}});
    expect(use).toHaveBeenCalledOnce();
    expect(log.mock.calls.flat().join()).toContain('no search');
    vi.stubEnv('NODE_ENV', 'production');
    expect(configure()).toEqual({});
  });
});
