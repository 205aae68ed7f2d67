export {GuideHead} from './GuideHead';
export {LearningPath} from './LearningPath';
