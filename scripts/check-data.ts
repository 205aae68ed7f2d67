/** Checks every data module: schema, rules, and what only shows when modules stand side by side. */
import {claims} from '../src/data/claims';
import {registry} from '../src/data/registry';
import {claimFaults, registryFaults} from '../src/data/registryCheck';
import {countFacts} from '../src/data/derive';

const today = new Date().toISOString().slice(0, 10);
const faults = [...registryFaults(registry, today), ...claimFaults(claims, today)];
for (const fault of faults) console.error(fault);
const models = registry.flatMap((entry) => entry.models);
const facts = models.reduce((sum, model) => sum + countFacts(model), 0);
console.log(`${registry.length} components, ${models.length} figures, ${facts} facts, ${claims.length} checked statements: ${faults.length} fault(s)`);
process.exitCode = faults.length > 0 ? 1 : 0;
