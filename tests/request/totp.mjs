// RFC 6238, as an app counts: HMAC-SHA1 of the step of 30 s, six digits of it.
import { createHmac } from 'node:crypto';
import { one, sql } from './suite.mjs';

export function code(key, steps = 0) {
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000) + steps));
	const hash = createHmac('sha1', Buffer.from(key, 'hex')).update(counter).digest();
	return String((hash.readUInt32BE(hash[19] & 15) & 0x7fffffff) % 1000000).padStart(6, '0');
}
const ID = (name) => `(SELECT id FROM gebruiker WHERE gebruikersnaam = '${name}')`;
export const keyOf = (name) => one(`SELECT sleutel FROM tweede_factor WHERE gebruiker = ${ID(name)}`);
// As if the app had not shown a code yet in this half minute.
export const again = (name) => sql(`UPDATE tweede_factor SET stap = 0 WHERE gebruiker = ${ID(name)}`);
