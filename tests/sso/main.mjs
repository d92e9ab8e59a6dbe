// Who comes in by single sign-on, who does not, and what nobody can say of themselves.
import assert from 'node:assert/strict';
import { closeConnections } from '../request/client.mjs';
import { counter } from '../counter.mjs';
import { leave } from '../database.mjs';
import { finish, has } from '../front.mjs';

const tests = counter();
const kerberos = ['/usr/lib/lighttpd/mod_openssl.so', '/usr/lib/lighttpd/mod_authn_gssapi.so', '/usr/sbin/krb5kdc', '/usr/sbin/kadmin.local', '/usr/bin/kinit', '/usr/bin/curl'].filter((file) => !has(file));
const proxies = ['/usr/sbin/nginx', '/usr/sbin/apache2'].filter((file) => !has(file));
try {
	if (kerberos.length) tests.skip(10, `single sign-on by Kerberos: not installed: ${kerberos.join(', ')}`);
	else await (await import('./kerberos.mjs')).run(tests);
	if (!has('/usr/lib/lighttpd/mod_magnet.so')) tests.skip(5, 'single sign-on by a proxy: lighttpd-modules-lua is not installed');
	else await (await import('./proxy.mjs')).run(tests, proxies);
} catch (error) {
	await tests.test('single sign-on: everything starts', () => assert.fail(error.stack));
}
leave();
closeConnections();
await finish();
process.exitCode = tests.done() ? 0 : 1;
