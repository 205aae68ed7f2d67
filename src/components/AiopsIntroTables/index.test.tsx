// @vitest-environment jsdom
import {expect, it} from 'vitest';
import {describeFrontDoor} from '@site/tests/unit/conformance';
import * as frontDoor from '.';

it('holds the 17 components of the introduction', () => expect(Object.keys(frontDoor)).toHaveLength(17));

describeFrontDoor('AiopsIntroTables', frontDoor);
