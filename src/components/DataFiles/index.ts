export {DataFiles} from './DataFiles';
