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
};
