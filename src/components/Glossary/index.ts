export {Glossary} from './Glossary';
