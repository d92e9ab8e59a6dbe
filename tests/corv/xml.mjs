// Just enough XML to check our own messages with: a tree of elements, each
// { name, attributes, children, text }. What is not well-formed throws.
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (text) => text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name) => {
	if (name[0] === '#') return String.fromCodePoint(name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10));
	if (!(name in entities)) throw new Error(`unknown entity ${whole}`);
	return entities[name];
});

export function parse(source) {
	const root = { name: '', attributes: {}, children: [], text: '' };
	const open = [root];
	const token = /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
	for (let m; (m = token.exec(source)); ) {
		const top = open.at(-1);
		if (m[0][0] !== '<') {
			top.text += decode(m[0]);
		} else if (m[2] === undefined) {
			if (m[0] === '<') throw new Error(`not well-formed at ${m.index}`);
		} else if (m[1]) {
			if (open.pop().name !== m[2]) throw new Error(`</${m[2]}> closes another`);
		} else {
			const attributes = {};
			for (const a of m[3].matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) attributes[a[1]] = decode(a[2] ?? a[3]);
			const element = { name: m[2], attributes, children: [], text: '', parent: top };
			top.children.push(element);
			if (!m[4]) open.push(element);
		}
	}
	if (open.length !== 1 || root.children.length !== 1) throw new Error('not one root');
	return root.children[0];
}

// All elements below, in order.
export function* all(element) {
	for (const child of element.children) {
		yield child;
		yield* all(child);
	}
}
// By local names from here: find(m, 'object', 'isVan').
export function find(element, ...names) {
	let here = element ? [element] : [];
	for (const name of names) here = here.flatMap((e) => e.children.filter((c) => c.name.split(':')[1] === name));
	return here;
}
export const text = (element, ...names) => find(element, ...names)[0]?.text;
export const isNil = (element) => element?.attributes['xsi:nil'] === 'true';
