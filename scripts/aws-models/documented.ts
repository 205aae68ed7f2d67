import type {ServiceModel} from './types';

/**
 * Services whose client no package registry here carries: the operations that the guides use, as the command line's reference describes
 * them. A service leaves this list as soon as its client can be read.
 */
export const DOCUMENTED: Record<string, ServiceModel> = {
  aiops: {
    model: 'https://docs.aws.amazon.com/cli/latest/reference/aiops/, read 2026-11-25',
    waiters: [],
    operations: {
      CreateInvestigationGroup: 'CreateInvestigationGroupInput',
      PutInvestigationGroupPolicy: 'PutInvestigationGroupPolicyRequest',
      DeleteInvestigationGroup: 'DeleteInvestigationGroupRequest',
    },
    shapes: {
      CreateInvestigationGroupInput: {
        members: {
          name: 'string',
          roleArn: 'string',
          encryptionConfiguration: '#EncryptionConfiguration',
          retentionInDays: 'number',
          tags: '{string}',
          tagKeyBoundaries: '[string]',
          chatbotNotificationChannel: '{[string]}',
          isCloudTrailEventHistoryEnabled: 'boolean',
          crossAccountConfigurations: '[#CrossAccountConfiguration]',
        },
        required: ['name', 'roleArn'],
      },
      CrossAccountConfiguration: {members: {sourceRoleArn: 'string'}},
      EncryptionConfiguration: {members: {type: 'string', kmsKeyId: 'string'}},
      PutInvestigationGroupPolicyRequest: {members: {identifier: 'string', policy: 'string'}, required: ['identifier', 'policy']},
      DeleteInvestigationGroupRequest: {members: {identifier: 'string'}, required: ['identifier']},
    },
  },
  networkflowmonitor: {
    model: 'https://github.com/boto/botocore/blob/develop/botocore/data/networkflowmonitor/2023-04-19/service-2.json, as of 2026-08-07',
    waiters: [],
    operations: {
      CreateScope: 'CreateScopeInput',
      CreateMonitor: 'CreateMonitorInput',
      ListScopes: 'ListScopesInput',
      GetMonitor: 'MonitorName',
      DeleteMonitor: 'MonitorName',
      DeleteScope: 'DeleteScopeInput',
    },
    shapes: {
      CreateScopeInput: {members: {targets: '[#TargetResource]', clientToken: 'string', tags: '{string}'}, required: ['targets']},
      TargetResource: {members: {targetIdentifier: '#TargetIdentifier', region: 'string'}, required: ['targetIdentifier', 'region']},
      TargetIdentifier: {members: {targetId: '#TargetId', targetType: 'string'}, required: ['targetId', 'targetType']},
      TargetId: {members: {accountId: 'string'}},
      CreateMonitorInput: {
        members: {
          monitorName: 'string',
          localResources: '[#MonitorResource]',
          remoteResources: '[#MonitorResource]',
          scopeArn: 'string',
          clientToken: 'string',
          tags: '{string}',
        },
        required: ['monitorName', 'localResources', 'scopeArn'],
      },
      MonitorResource: {members: {type: 'string', identifier: 'string'}, required: ['type', 'identifier']},
      ListScopesInput: {members: {nextToken: 'string', maxResults: 'number'}},
      MonitorName: {members: {monitorName: 'string'}, required: ['monitorName']},
      DeleteScopeInput: {members: {scopeId: 'string'}, required: ['scopeId']},
    },
  },
};
