import type {RegistryEntry} from './registryCheck';
import {aiAgentFrameworks} from './aiAgentFrameworks';
import {aiToolsComparison} from './aiToolsComparison';
import {aiopsMaturityModel, maturityModelMapping} from './aiopsMaturityModel';
import {awsManagedOpenSource} from './awsManagedOpenSource';
import {awsServicesMap} from './awsServicesMap';
import {costStructure} from './costStructure';
import {devOpsAgentArchitecture} from './devOpsAgentArchitecture';
import {evolutionDiagram} from './evolutionDiagram';
import {k8sOpenSourceEcosystem} from './k8sOpenSourceEcosystem';
import {managedAddonsOverview} from './managedAddonsOverview';
import {mcpServerTypes} from './mcpServerTypes';
import {mcpServersMap, hostedMcpServers, removedMcpServers} from './mcpServersMap';
import {monitoringComparison} from './monitoringComparison';
import {nextSteps} from './nextSteps';
import {operationPatternsComparison} from './operationPatternsComparison';
import {roiMetrics} from './roiMetrics';
import {roiQuantitativeMetrics} from './roiQuantitativeMetrics';

/** Every module of the guide's data, in the order in which the introduction shows them. Read by the build, tests and outputs; not by the browser. */
export const registry: RegistryEntry[] = [
  {component: 'ManagedAddonsOverview', file: 'src/data/managedAddonsOverview.ts', models: [managedAddonsOverview]},
  {component: 'AwsManagedOpenSource', file: 'src/data/awsManagedOpenSource.ts', models: [awsManagedOpenSource]},
  {component: 'K8sOpenSourceEcosystem', file: 'src/data/k8sOpenSourceEcosystem.ts', models: [k8sOpenSourceEcosystem]},
  {component: 'EvolutionDiagram', file: 'src/data/evolutionDiagram.ts', models: [evolutionDiagram]},
  {component: 'McpServersMap', file: 'src/data/mcpServersMap.ts', models: [mcpServersMap, hostedMcpServers, removedMcpServers]},
  {component: 'McpServerTypes', file: 'src/data/mcpServerTypes.ts', models: [mcpServerTypes]},
  {component: 'AiToolsComparison', file: 'src/data/aiToolsComparison.ts', models: [aiToolsComparison]},
  {component: 'DevOpsAgentArchitecture', file: 'src/data/devOpsAgentArchitecture.ts', models: [devOpsAgentArchitecture]},
  {component: 'AiAgentFrameworks', file: 'src/data/aiAgentFrameworks.ts', models: [aiAgentFrameworks]},
  {component: 'OperationPatternsComparison', file: 'src/data/operationPatternsComparison.ts', models: [operationPatternsComparison]},
  {component: 'MonitoringComparison', file: 'src/data/monitoringComparison.ts', models: [monitoringComparison]},
  {component: 'AwsServicesMap', file: 'src/data/awsServicesMap.ts', models: [awsServicesMap]},
  {component: 'AiopsMaturityModel', file: 'src/data/aiopsMaturityModel.ts', models: [aiopsMaturityModel, maturityModelMapping]},
  {component: 'RoiMetrics', file: 'src/data/roiMetrics.ts', models: [roiMetrics]},
  {component: 'RoiQuantitativeMetrics', file: 'src/data/roiQuantitativeMetrics.ts', models: [roiQuantitativeMetrics]},
  {component: 'CostStructure', file: 'src/data/costStructure.ts', models: [costStructure]},
  {component: 'NextSteps', file: 'src/data/nextSteps.ts', models: [nextSteps]},
];
