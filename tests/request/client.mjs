// A browser without a screen: cookies, forms as they stand in the page, and
// what the answer says. Nothing here knows the program.
import http from 'node:http';
import https from 'node:https';

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
export function decode(text) {
	return text.replace(/&(#x[0-9a-f]+|#[0-9]+|[a-z]+);/gi, (whole, name) => {
		if (name[0] !== '#') return entities[name.toLowerCase()] ?? whole;
		return String.fromCodePoint(name[1].toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10));
	});
}
export const strip = (html) => decode(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim();

// The tags of a page in order, each with its attributes and where it ends.
function* tags(html) {
	const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*\/?>/g;
	for (let m; (m = tag.exec(html)); ) {
		const attributes = {};
		for (const a of m[3].matchAll(/([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g)) {
			attributes[a[1].toLowerCase()] = decode(a[2] ?? a[3] ?? a[4] ?? '');
		}
		yield { end: m[1] === '/', name: m[2].toLowerCase(), attributes, from: m.index, to: m.index + m[0].length };
	}
}

// One form: its controls as { name, type, value, checked, options }, and its buttons.
class Form {
	constructor(attributes) {
		this.action = attributes.action;
		this.method = (attributes.method ?? 'get').toUpperCase();
		this.multipart = attributes.enctype === 'multipart/form-data';
		this.attributes = attributes;
		this.controls = [];
		this.buttons = [];
	}

	// What a browser would send, without a button: [name, value] in order.
	pairs() {
		const sent = [];
		for (const c of this.controls) {
			if (!c.name || c.disabled || c.type === 'file') continue;
			if ((c.type === 'checkbox' || c.type === 'radio') && !c.checked) continue;
			sent.push([c.name, c.value]);
		}
		return sent;
	}

	get names() {
		return [...new Set(this.controls.map((c) => c.name).filter(Boolean))];
	}

	// The value that stands there now.
	value(name) {
		return this.pairs().find(([n]) => n === name)?.[1] ?? '';
	}

	// Names of the repeating field `name`: { '31': 'status-31', … }.
	keys(name) {
		const found = {};
		for (const n of this.names) if (n.startsWith(`${name}-`)) found[n.slice(name.length + 1)] = n;
		return found;
	}

	options(name) {
		return this.controls.filter((c) => c.name === name)
			.flatMap((c) => c.options ?? (c.type === 'radio' || c.type === 'checkbox' ? [c.value] : []));
	}
}

export function forms(html) {
	const all = [];
	let form = null;
	let select = null;
	let option = null;
	const flush = (to) => {
		if (!option) return;
		option.text = strip(html.slice(option.from, to));
		if (option.value === undefined) option.value = option.text;
		select.options.push(option.value);
		select.labels.push(option.text);
		if (option.selected || select.options.length === 1) select.value = option.value;
		option = null;
	};
	for (const tag of tags(html)) {
		const a = tag.attributes;
		if (tag.name === 'form') {
			if (tag.end) form = null;
			else all.push((form = new Form(a)));
		} else if (!form) {
			continue;
		} else if (tag.name === 'input' && !tag.end) {
			form.controls.push({ name: a.name, id: a.id, type: (a.type ?? 'text').toLowerCase(), checked: 'checked' in a, disabled: 'disabled' in a,
				value: a.value ?? (a.type === 'checkbox' || a.type === 'radio' ? 'on' : '') });
		} else if (tag.name === 'textarea' && !tag.end) {
			const text = html.slice(tag.to, html.indexOf('</textarea>', tag.to));
			// The line end right after the tag is not content.
			form.controls.push({ name: a.name, id: a.id, type: 'textarea', value: decode(text).replace(/^\r?\n/, '') });
		} else if (tag.name === 'select') {
			if (tag.end) flush(tag.from);
			else form.controls.push((select = { name: a.name, id: a.id, type: 'select', value: '', options: [], labels: [] }));
			if (tag.end) select = null;
		} else if (tag.name === 'option' && select) {
			flush(tag.from);
			if (!tag.end) option = { value: a.value, selected: 'selected' in a, from: tag.to };
		} else if (tag.name === 'button' && !tag.end) {
			form.buttons.push({ name: a.name, value: a.value ?? '', hidden: a['aria-hidden'] === 'true', text: strip(html.slice(tag.to, html.indexOf('</button>', tag.to))) });
		}
	}
	return all;
}

// An answer, and what a reader sees of it.
export class Page {
	constructor(answer, path) {
		Object.assign(this, answer);
		this.path = path;
		this.body = answer.bytes.toString('utf8');
		this.location = answer.headers.location ?? '';
	}

	get forms() {
		return (this.parsed ??= forms(this.body));
	}

	get h1() {
		return strip(/<h1[^>]*>(.*?)<\/h1>/s.exec(this.body)?.[1] ?? '');
	}

	get title() {
		return strip(/<title>(.*?)<\/title>/s.exec(this.body)?.[1] ?? '');
	}

	// The error summary: [{ href, text }].
	get errors() {
		const box = /utrecht-alert--error.*?<\/ul>/s.exec(this.body)?.[0] ?? '';
		return [...box.matchAll(/<a href="([^"]*)">(.*?)<\/a>/gs)].map((m) => ({ href: decode(m[1]), text: strip(m[2]) }));
	}

	// What the green message says.
	get done() {
		return strip(/utrecht-alert--ok.*?<p[^>]*>(.*?)<\/p>/s.exec(this.body)?.[1] ?? '');
	}

	get main() {
		return /<main[^>]*>(.*)<\/main>/s.exec(this.body)?.[1] ?? this.body;
	}

	get text() {
		return strip(this.main.replace(/<textarea.*?<\/textarea>/gs, ' '));
	}

	// The form that has a button with this actie; the first, or undefined.
	formOf(actie) {
		const has = (form, hidden) => form.buttons.some((b) => b.name === 'actie' && b.value === actie && b.hidden === hidden);
		return this.forms.find((f) => has(f, false)) ?? this.forms.find((f) => has(f, true));
	}

	get buttons() {
		return this.forms.flatMap((f) => f.buttons.filter((b) => !b.hidden && b.name === 'actie').map((b) => b.value));
	}

	links(start) {
		return [...this.body.matchAll(/<a[^>]*\shref="([^"]*)"/g)].map((m) => decode(m[1])).filter((href) => href.startsWith(start));
	}
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
export const closeConnections = () => agent.destroy();

// What is different in every answer, taken out: tokens and keys.
export const normalised = (page) => page.body
	.replace(/name="(csrf|sleutel)" value="[^"]*"/g, 'name="$1" value=""');

export class Client {
	// The last POST that was answered: what it changed is looked at after the test.
	static posted = '';

	// Many at once need an agent of their own.
	constructor(base, own = agent) {
		this.base = base;
		this.agent = own;
		this.cookies = new Map();
	}

	// options: headers (null takes one away), cookies: false, origin, site
	request(method, path, { body, type, headers = {}, cookies = true } = {}) {
		const all = {};
		if (method !== 'GET' && method !== 'HEAD') {
			all.Origin = this.base;
			all['Sec-Fetch-Site'] = 'same-origin';
		}
		if (cookies && this.cookies.size) all.Cookie = [...this.cookies].map(([n, v]) => `${n}=${v}`).join('; ');
		if (body !== undefined) {
			all['Content-Type'] = type ?? 'application/x-www-form-urlencoded';
			all['Content-Length'] = Buffer.byteLength(body);
		}
		Object.assign(all, headers);
		for (const [name, value] of Object.entries(all)) if (value === null) delete all[name];
		return new Promise((resolve, reject) => {
			const request = (this.base.startsWith('https:') ? https : http).request(this.base + path, { method, headers: all, agent: this.agent, timeout: this.patience ?? 30000 }, (answer) => {
				const parts = [];
				answer.on('data', (part) => parts.push(part));
				answer.on('error', reject);
				answer.on('end', () => {
					for (const cookie of answer.headers['set-cookie'] ?? []) {
						const [pair, ...rest] = cookie.split(/;\s*/);
						const at = pair.indexOf('=');
						if (rest.some((r) => r.toLowerCase() === 'max-age=0')) this.cookies.delete(pair.slice(0, at));
						else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
					}
					if (method === 'POST') Client.posted = path;
					resolve(new Page({ status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(parts) }, path));
				});
			});
			request.on('timeout', () => request.destroy(new Error(`${method} ${path}: no answer`)));
			// The server closed a connection that nobody used for a while, as this went out on it.
			request.on('error', (error) => (request.reusedSocket && error.code === 'ECONNRESET' ? resolve(this.request(method, path, { body, type, headers, cookies })) : reject(error)));
			request.end(body);
		});
	}

	get(path, options) {
		return this.request('GET', path, options);
	}

	// pairs: [[name, value]]; a value { filename, content, type } makes it multipart.
	// A step that asks whether it is to be done is told so at once, unless
	// options.ask: then the answer is that question.
	post(path, given, options = {}) {
		const sure = !options.ask && given.some(([name]) => name === 'actie') && !given.some(([name]) => name === 'bevestigd');
		const pairs = sure ? [...given, ['bevestigd', 'ja']] : given;
		const multipart = options.multipart ?? pairs.some(([, value]) => typeof value === 'object');
		if (!multipart) {
			const body = pairs.map(([n, v]) => `${encodeURIComponent(n)}=${encodeURIComponent(v)}`).join('&');
			return this.request('POST', path, { body, ...options });
		}
		const boundary = `----grens${Math.random().toString(16).slice(2)}`;
		const parts = pairs.map(([name, value]) => {
			const file = typeof value === 'object';
			const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file ? `; filename="${value.filename}"` : ''}\r\n`
				+ `${file ? `Content-Type: ${value.type ?? 'application/octet-stream'}\r\n` : ''}\r\n`;
			return Buffer.concat([Buffer.from(head), Buffer.from(file ? value.content : value), Buffer.from('\r\n')]);
		});
		const body = Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
		return this.request('POST', path, { body, type: `multipart/form-data; boundary=${boundary}`, ...options });
	}

	// Fills in the page's form that has this button, and presses it. `values`
	// are by name; null sends nothing for it. A name that the form does not have
	// is a mistake of the test, unless options.extra names it, [[name, value]], or the
	// form is one that comes in parts.
	async submit(page, actie, values = {}, options = {}) {
		const form = options.form ?? page.formOf(actie);
		if (!form) throw new Error(`${page.path} (${page.status} ${page.h1}) has no button ${actie}; it has ${page.buttons.join(', ') || 'none'}`);
		const pairs = filled(form, values);
		pairs.push(...(options.extra ?? []), ['actie', actie]);
		return this.post(options.path ?? form.action, pairs, { multipart: form.multipart || undefined, ...options });
	}

	// Follows where the answer leads.
	async follow(page) {
		if (page.status !== 303) throw new Error(`${page.path}: ${page.status} ${page.h1} ${page.errors.map((e) => e.text).join(' | ')}`);
		return this.get(page.location);
	}

	async login(name, password) {
		const page = await this.get('/cgi-bin/inloggen');
		return this.submit(page, 'inloggen', { gebruikersnaam: name, wachtwoord: password });
	}
}

// Forms of which a page shows the part that fits: any field of theirs may be sent.
const IN_PARTS = new Set(['/cgi-bin/aanmelding', '/cgi-bin/persoon']);
// The pairs of a form with some values changed.
export function filled(form, values) {
	const pairs = form.pairs();
	for (const [name, value] of Object.entries(values)) {
		const controls = form.controls.filter((c) => c.name === name);
		if (!controls.length && !IN_PARTS.has(form.action)) throw new Error(`the form of ${form.action} has no field ${name}; it has ${form.names.join(' ')}`);
		const at = pairs.findIndex(([n]) => n === name);
		for (let i = pairs.length - 1; i >= 0; i--) if (pairs[i][0] === name) pairs.splice(i, 1);
		if (value === null || value === undefined) continue;
		pairs.splice(at < 0 ? pairs.length : at, 0, [name, typeof value === 'number' ? String(value) : value]);
	}
	return pairs;
}
