export {TranslationStatus} from './TranslationStatus';
