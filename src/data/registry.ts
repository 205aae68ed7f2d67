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
import {signalMap} from './signalMap';
import {telemetryPipeline} from './telemetryPipeline';
import {collectionPaths} from './collectionPaths';
import {detectionMethods} from './detectionMethods';
import {burnRateAlerts} from './burnRateAlerts';
import {observabilityMcpTasks} from './observabilityMcpTasks';
import {stackChoice} from './stackChoice';
import {telemetryCostLevers} from './telemetryCostLevers';
import {migrationPaths} from './migrationPaths';
import {aidlcPhases} from './aidlcPhases';
import {aidlcRituals} from './aidlcRituals';
import {intentToProduction} from './intentToProduction';
import {qualityGates} from './qualityGates';
import {deliverySignals} from './deliverySignals';
import {adoptionReadiness} from './adoptionReadiness';
import {predictabilityMap} from './predictabilityMap';
import {scalingAheadComparison} from './scalingAheadComparison';
import {forecastMethods} from './forecastMethods';
import {forecastErrorMetrics} from './forecastErrorMetrics';
import {remediationGuardrails} from './remediationGuardrails';
import {remediationCatalog} from './remediationCatalog';
import {agentResponderLoop} from './agentResponderLoop';
import {rightSizingSources} from './rightSizingSources';
import {fisExperiments} from './fisExperiments';

/** Every module of the guide's data, guide by guide, in the order in which each guide shows them. Read by the build, tests and outputs; not by the browser. */
export const registry: RegistryEntry[] = [
  {frontDoor: 'AiopsIntroTables', component: 'ManagedAddonsOverview', file: 'src/data/managedAddonsOverview.ts', models: [managedAddonsOverview]},
  {frontDoor: 'AiopsIntroTables', component: 'AwsManagedOpenSource', file: 'src/data/awsManagedOpenSource.ts', models: [awsManagedOpenSource]},
  {frontDoor: 'AiopsIntroTables', component: 'K8sOpenSourceEcosystem', file: 'src/data/k8sOpenSourceEcosystem.ts', models: [k8sOpenSourceEcosystem]},
  {frontDoor: 'AiopsIntroTables', component: 'EvolutionDiagram', file: 'src/data/evolutionDiagram.ts', models: [evolutionDiagram]},
  {frontDoor: 'AiopsIntroTables', component: 'McpServersMap', file: 'src/data/mcpServersMap.ts', models: [mcpServersMap, hostedMcpServers, removedMcpServers]},
  {frontDoor: 'AiopsIntroTables', component: 'McpServerTypes', file: 'src/data/mcpServerTypes.ts', models: [mcpServerTypes]},
  {frontDoor: 'AiopsIntroTables', component: 'AiToolsComparison', file: 'src/data/aiToolsComparison.ts', models: [aiToolsComparison]},
  {frontDoor: 'AiopsIntroTables', component: 'DevOpsAgentArchitecture', file: 'src/data/devOpsAgentArchitecture.ts', models: [devOpsAgentArchitecture]},
  {frontDoor: 'AiopsIntroTables', component: 'AiAgentFrameworks', file: 'src/data/aiAgentFrameworks.ts', models: [aiAgentFrameworks]},
  {
    frontDoor: 'AiopsIntroTables',
    component: 'OperationPatternsComparison',
    file: 'src/data/operationPatternsComparison.ts',
    models: [operationPatternsComparison],
  },
  {frontDoor: 'AiopsIntroTables', component: 'MonitoringComparison', file: 'src/data/monitoringComparison.ts', models: [monitoringComparison]},
  {frontDoor: 'AiopsIntroTables', component: 'AwsServicesMap', file: 'src/data/awsServicesMap.ts', models: [awsServicesMap]},
  {frontDoor: 'AiopsIntroTables', component: 'AiopsMaturityModel', file: 'src/data/aiopsMaturityModel.ts', models: [aiopsMaturityModel, maturityModelMapping]},
  {frontDoor: 'AiopsIntroTables', component: 'RoiMetrics', file: 'src/data/roiMetrics.ts', models: [roiMetrics]},
  {frontDoor: 'AiopsIntroTables', component: 'RoiQuantitativeMetrics', file: 'src/data/roiQuantitativeMetrics.ts', models: [roiQuantitativeMetrics]},
  {frontDoor: 'AiopsIntroTables', component: 'CostStructure', file: 'src/data/costStructure.ts', models: [costStructure]},
  {frontDoor: 'AiopsIntroTables', component: 'NextSteps', file: 'src/data/nextSteps.ts', models: [nextSteps]},
  {frontDoor: 'ObservabilityTables', component: 'SignalMap', file: 'src/data/signalMap.ts', models: [signalMap]},
  {frontDoor: 'ObservabilityTables', component: 'TelemetryPipeline', file: 'src/data/telemetryPipeline.ts', models: [telemetryPipeline]},
  {frontDoor: 'ObservabilityTables', component: 'CollectionPaths', file: 'src/data/collectionPaths.ts', models: [collectionPaths]},
  {frontDoor: 'ObservabilityTables', component: 'DetectionMethods', file: 'src/data/detectionMethods.ts', models: [detectionMethods]},
  {frontDoor: 'ObservabilityTables', component: 'BurnRateAlerts', file: 'src/data/burnRateAlerts.ts', models: [burnRateAlerts]},
  {frontDoor: 'ObservabilityTables', component: 'ObservabilityMcpTasks', file: 'src/data/observabilityMcpTasks.ts', models: [observabilityMcpTasks]},
  {frontDoor: 'ObservabilityTables', component: 'StackChoice', file: 'src/data/stackChoice.ts', models: [stackChoice]},
  {frontDoor: 'ObservabilityTables', component: 'TelemetryCostLevers', file: 'src/data/telemetryCostLevers.ts', models: [telemetryCostLevers]},
  {frontDoor: 'ObservabilityTables', component: 'MigrationPaths', file: 'src/data/migrationPaths.ts', models: [migrationPaths]},
  {frontDoor: 'AidlcTables', component: 'AidlcPhases', file: 'src/data/aidlcPhases.ts', models: [aidlcPhases]},
  {frontDoor: 'AidlcTables', component: 'AidlcRituals', file: 'src/data/aidlcRituals.ts', models: [aidlcRituals]},
  {frontDoor: 'AidlcTables', component: 'IntentToProduction', file: 'src/data/intentToProduction.ts', models: [intentToProduction]},
  {frontDoor: 'AidlcTables', component: 'QualityGates', file: 'src/data/qualityGates.ts', models: [qualityGates]},
  {frontDoor: 'AidlcTables', component: 'DeliverySignals', file: 'src/data/deliverySignals.ts', models: [deliverySignals]},
  {frontDoor: 'AidlcTables', component: 'AdoptionReadiness', file: 'src/data/adoptionReadiness.ts', models: [adoptionReadiness]},
  {frontDoor: 'PredictiveOpsTables', component: 'PredictabilityMap', file: 'src/data/predictabilityMap.ts', models: [predictabilityMap]},
  {frontDoor: 'PredictiveOpsTables', component: 'ScalingAheadComparison', file: 'src/data/scalingAheadComparison.ts', models: [scalingAheadComparison]},
  {frontDoor: 'PredictiveOpsTables', component: 'ForecastMethods', file: 'src/data/forecastMethods.ts', models: [forecastMethods]},
  {frontDoor: 'PredictiveOpsTables', component: 'ForecastErrorMetrics', file: 'src/data/forecastErrorMetrics.ts', models: [forecastErrorMetrics]},
  {frontDoor: 'PredictiveOpsTables', component: 'RemediationGuardrails', file: 'src/data/remediationGuardrails.ts', models: [remediationGuardrails]},
  {frontDoor: 'PredictiveOpsTables', component: 'RemediationCatalog', file: 'src/data/remediationCatalog.ts', models: [remediationCatalog]},
  {frontDoor: 'PredictiveOpsTables', component: 'AgentResponderLoop', file: 'src/data/agentResponderLoop.ts', models: [agentResponderLoop]},
  {frontDoor: 'PredictiveOpsTables', component: 'RightSizingSources', file: 'src/data/rightSizingSources.ts', models: [rightSizingSources]},
  {frontDoor: 'PredictiveOpsTables', component: 'FisExperiments', file: 'src/data/fisExperiments.ts', models: [fisExperiments]},
];
