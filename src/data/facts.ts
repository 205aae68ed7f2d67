/** Dates that several figures state. Each has one home here, so that no two figures can disagree; the rows cite the source. */

/** Day on which Amazon DevOps Guru closed to new customers. Source: its page on the end of support. */
export const devOpsGuruClosed = '2026-10-29';
/** Day on which support for Amazon DevOps Guru ends. Source: its page on the end of support. */
export const devOpsGuruEnd = '2027-09-30';
/** Day since which Amazon Q Developer takes no new sign-ups and subscriptions. Source: AWS DevOps blog, end-of-support announcement. */
export const qDeveloperClosed = '2026-05-15';
/** Day on which support for the IDE plugins of Amazon Q Developer ends. Source: AWS DevOps blog, end-of-support announcement. */
export const qDeveloperPluginsEnd = '2027-04-30';
/** Day that AWS named in August 2025 as the end of support for the X-Ray SDKs and daemon, and took back. Source: README of aws-xray-sdk-python. */
export const xRaySdkEndOnceNamed = '2027-02-25';
/** Day on which AWS took that end of support back. Source: the change of the README of aws-xray-sdk-python. */
export const xRaySdkEndTakenBack = '2025-11-25';
/** Day on which AWS DevOps Agent opened in preview. Source: AWS News Blog, preview announcement. */
export const devOpsAgentPreview = '2025-12-02';
/** Day on which AWS DevOps Agent became generally available. Source: AWS Cloud Operations blog. */
export const devOpsAgentGa = '2026-03-31';
/** Day on which the AWS MCP Server opened in preview. Source: document history of the Agent Toolkit for AWS. */
export const awsMcpServerPreview = '2025-11-30';
/** Day on which the AWS MCP Server became generally available. Source: AWS News Blog. */
export const awsMcpServerGa = '2026-05-06';
/** Day since which the AWS MCP Server takes OAuth 2.1. Source: document history of the Agent Toolkit for AWS. */
export const awsMcpServerOAuth = '2026-07-08';
/** Day on which the AWS MCP Server came to more Regions. Source: document history of the Agent Toolkit for AWS. */
export const awsMcpServerRegions = '2026-09-30';
/** Day on which the managed MCP servers for Amazon EKS and Amazon ECS opened in preview. Source: AWS What’s New. */
export const managedMcpPreview = '2025-11-21';
/** Day on which EKS Capabilities were launched. Source: AWS What’s New. */
export const eksCapabilitiesLaunch = '2025-11-30';
/** Day on which Kiro became generally available. Source: Kiro blog. */
export const kiroGa = '2025-11-17';
/** Day on which Argo graduated from the CNCF incubator. Source: CNCF landscape. */
export const argoGraduated = '2022-12-06';
/** Day on which OpenTelemetry graduated from the CNCF incubator. Source: CNCF landscape. */
export const openTelemetryGraduated = '2026-05-11';
/** Day on which kagent joined the CNCF as a sandbox project. Source: CNCF landscape. */
export const kagentSandbox = '2025-05-22';
/** Day on which AWS DevOps Agent gained directed actions. Source: document history of AWS DevOps Agent. */
export const devOpsAgentDirectedActions = '2026-08-25';
/** Day on which awslabs/mcp removed its deprecated servers. Source: commit in the repository. */
export const mcpServersRemoved = '2026-04-17';
/** Day on which the Agent Toolkit for AWS became generally available by its document history. */
export const agentToolkitGa = '2026-04-30';
/** Day on which the SDKs and the daemon of AWS X-Ray entered maintenance. Source: AWS X-Ray developer guide. */
export const xRayMaintenance = '2026-02-25';
