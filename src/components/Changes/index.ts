export {ChangeLog} from './ChangeLog';
