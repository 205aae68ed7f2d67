// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {burnRateAlerts} from '@site/src/data/burnRateAlerts';
import {describeFrontDoor} from '@site/tests/unit/conformance';
import * as frontDoor from '.';

describeFrontDoor('ObservabilityTables', frontDoor);

describe('the burn-rate alerts', () => {
  /** An SLO of 99.9 % over 30 days, as the table states it. */
  const allowedErrors = 0.1;
  const hours = 30 * 24;

  it.each(burnRateAlerts.rows)('$id says what follows from its rate and windows', ({cells}) => {
    const rate = cells['burn-rate'] as number;
    const long = cells['long-window'] as number;
    expect(cells['error-ratio']).toBeCloseTo(rate * allowedErrors, 6);
    expect(cells.exhausted).toBeCloseTo(hours / rate, 6);
    expect(cells.budget).toBeCloseTo((rate * (long / 60) * 100) / hours, 6);
    expect(cells['short-window']).toBeCloseTo(long / 12, 6);
  });
});
