// Behind TLS (JBT_TLS=1): what a browser is told then, by programs and static
// pages. A server of its own; the TLS itself is the web server's in front.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PASSWORD, assert, sql, test, user } from './suite.mjs';
import { Client } from './client.mjs';
import { start } from '../start.mjs';

const HSTS = 'strict-transport-security';

test('tls: cookies of this host and of TLS alone, and a browser that never comes without it', async () => {
	const place = fs.mkdtempSync(path.join(os.tmpdir(), 'jbt-tls-')), from = path.join(place, 'jbt.sqlite');
	sql(`VACUUM INTO '${from}'`);
	const server = await start({ from, env: { JBT_TLS: '1' } });
	try {
		const client = new Client(server.base), page = await client.get('/cgi-bin/inloggen');
		const before = page.headers['set-cookie'].join('\n');
		assert.match(before, /^jbt-voor=[^;]+; Path=\/cgi-bin\/inloggen; HttpOnly; SameSite=Strict; Secure$/m);
		const inside = await client.submit(page, 'inloggen', { gebruikersnaam: 'voorzitter.hengelo', wachtwoord: PASSWORD });
		assert.equal(inside.status, 303);
		const cookies = inside.headers['set-cookie'];
		assert.ok(cookies.some((c) => /^__Host-jbt=[0-9a-f]{64}; Path=\/; HttpOnly; SameSite=Lax; Secure$/.test(c)), cookies.join('\n'));
		assert.ok(cookies.every((c) => /; HttpOnly/.test(c) && /; Secure$/.test(c)), cookies.join('\n'));
		for (const place of ['/cgi-bin/werkvoorraad', '/cgi-bin/zaak?zaak=999999', '/', '/nergens']) {
			assert.equal((await client.get(place)).headers[HSTS], 'max-age=31536000; includeSubDomains', place);
		}
	} finally {
		await server.stop();
		fs.rmSync(place, { recursive: true });
	}
	// Without TLS in front it would keep people out.
	assert.equal((await (await user('voorzitter.hengelo')).get('/cgi-bin/werkvoorraad')).headers[HSTS], undefined);
});
