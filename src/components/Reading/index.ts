export {ReadingLine} from './ReadingLine';
