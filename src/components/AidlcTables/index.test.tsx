// @vitest-environment jsdom
import {describeFrontDoor} from '@site/tests/unit/conformance';
import * as frontDoor from '.';

describeFrontDoor('AidlcTables', frontDoor);
