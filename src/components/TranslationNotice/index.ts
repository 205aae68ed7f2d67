export {TranslationNotice} from './TranslationNotice';
