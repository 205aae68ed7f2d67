import type {IncomingMessage, ServerResponse} from 'node:http';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Localized} from '../../data/schema';
import {resolve, type Locale} from '../../l10n/resolve';

const texts = {
  file: {
    en: 'npm start does not make this file. npm run site builds the guide and serves it with all its files.',
    zh: 'npm start 不生成此文件。请运行 npm run site：它会构建指南，并连同全部文件一起提供访问。',
  },
  // For the terminal, which is in English like all that the commands print.
  begin: 'npm start shows one language and has no search, Markdown, data files or feeds: npm run site builds and serves all of it.',
} satisfies Record<string, Localized | string>;

/** Files that only a build makes: Markdown twins, data, lists for agents, feeds, the sitemap. */
const BUILT = /\.(?:md|txt|json|csv|atom|xml)$/;

/** Answers for a file that the build would have made, and lets everything else pass. */
export function answerForBuiltFile(locale: Locale) {
  return ({url = '/', headers}: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (!BUILT.test(new URL(url, `http://${headers.host ?? 'localhost'}`).pathname)) return next();
    response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'});
    response.end(`${resolve(texts.file, locale)}\n`);
  };
}

interface DevServer {
  app?: {use(handler: ReturnType<typeof answerForBuiltFile>): void};
}

/** Under `npm start`, says what only a build has, where an author would otherwise find a dead link. */
export function needsBuildPlugin({i18n}: LoadContext): Plugin {
  return {
    name: 'needs-build',
    configureWebpack() {
      if (process.env.NODE_ENV === 'production') return {};
      // After everything that the server can answer itself.
      const onListening = ({app}: DevServer) => {
        app?.use(answerForBuiltFile(i18n.currentLocale as Locale));
        console.log(texts.begin);
      };
      return {devServer: {onListening}} as object;
    },
  };
}
