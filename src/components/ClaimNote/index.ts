export {ClaimNote} from './ClaimNote';
