/**
 * `npm run report:links -- [--strict] [--only https://host/]`: asks for every external address of the guide and prints what it found,
 * as Markdown. With `--strict` it fails where an address is gone.
 */
import {parseArgs} from 'node:util';
import {DEFAULTS, checkAddresses} from './links/check';
import {collectAddresses} from './links/collect';
import {linkReport} from './links/report';
import {tellWorkflow} from './workflowOutput';

async function main(): Promise<void> {
  const {values} = parseArgs({options: {strict: {type: 'boolean'}, only: {type: 'string', default: ''}, root: {type: 'string', default: '.'}}});
  const found = collectAddresses(values.root);
  const urls = [...found.keys()].filter((url) => url.startsWith(values.only));
  const about = process.env.GITHUB_REPOSITORY ? `; ${process.env.GITHUB_SERVER_URL ?? 'https://github.com'}/${process.env.GITHUB_REPOSITORY}` : '';
  let done = 0;
  const answers = await checkAddresses(urls, {...DEFAULTS, userAgent: `${DEFAULTS.userAgent}${about}`}, ({state, url, detail}) => {
    done += 1;
    if (state !== 'ok') console.error(`${done}/${urls.length}  ${state}  ${url}  ${detail}`);
  });
  const {text, faults} = linkReport(answers, found);
  console.log(text);
  tellWorkflow('links', faults);
  if (values.strict && answers.some(({state}) => state === 'gone')) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
