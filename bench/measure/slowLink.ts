/** A slow network, made by the server: so it also slows what a browser fetches ahead, which its own throttling does not reach. */
import type {ServerResponse} from 'node:http';

/** Milliseconds until the first byte of an answer: the round trip of slow 4G as Lighthouse takes it. */
export const ROUND_TRIP = 150;
/** Bytes in a millisecond: 1.6 Mbit/s, shared by all answers. */
export const RATE = 200;
const CHUNK = 14_000;

export interface Pace {
  send: (response: ServerResponse, body: Buffer) => void;
}

/** A link that all answers of a server share. */
export function pace(): Pace {
  let free = 0;
  const next = (response: ServerResponse, body: Buffer, offset: number) => {
    if (response.destroyed) return;
    const chunk = body.subarray(offset, offset + CHUNK);
    const begin = Math.max(Date.now(), free);
    free = begin + chunk.length / RATE;
    setTimeout(
      () => {
        response.write(chunk);
        if (offset + CHUNK < body.length) next(response, body, offset + CHUNK);
        else response.end();
      },
      Math.max(0, free - Date.now()),
    );
  };
  return {send: (response, body) => void setTimeout(() => next(response, body, 0), ROUND_TRIP)};
}
