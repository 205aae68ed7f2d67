declare module '@guide/translation-status' {
  import type {TranslationStatus} from '../../l10n/drift/status';

  const status: TranslationStatus;
  export default status;
}
