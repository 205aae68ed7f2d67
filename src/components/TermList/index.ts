export {TermList} from './TermList';
