export {AidlcPhases} from './AidlcPhases';
export {AidlcRituals} from './AidlcRituals';
export {IntentToProduction} from './IntentToProduction';
export {QualityGates} from './QualityGates';
export {DeliverySignals} from './DeliverySignals';
export {AdoptionReadiness} from './AdoptionReadiness';
