/** `npm run report:due -- [--today 2026-11-22] [--soon 14]`: facts past their day of review, as Markdown. */
import {parseArgs} from 'node:util';
import {registry} from '../src/data/registry';
import {dueReport} from './dueFacts';
import {tellWorkflow} from './workflowOutput';

const {values} = parseArgs({options: {today: {type: 'string'}, soon: {type: 'string', default: '14'}}});
const {text, due} = dueReport(registry, values.today ?? new Date().toISOString().slice(0, 10), Number(values.soon));
console.log(text);
tellWorkflow('due', due);
