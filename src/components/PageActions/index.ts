export {PageActions} from './PageActions';
