// A message with every part that the official schema knows, and what becomes of
// it when one part goes, comes twice, moves, or is not what it says it is. The
// schema decides what is right; the program must agree.
import { spaces } from './answers.mjs';
import { all, parse } from './xml.mjs';

const leaf = (name, value) => `<${name}>${value}</${name}>`;
const extra = '<StUF:extraElementen><StUF:extraElement naam="x">y</StUF:extraElement></StUF:extraElementen>';
const street = leaf('BG:gor.openbareRuimteNaam', 'Proefstraat') + leaf('BG:gor.straatnaam', 'Proefstraat') + leaf('BG:aoa.postcode', '7581AB') + leaf('BG:aoa.huisnummer', '12')
	+ leaf('BG:aoa.huisletter', 'a') + leaf('BG:aoa.huisnummertoevoeging', 'bis') + leaf('BG:inp.locatiebeschrijving', 'achter');
const place = leaf('BG:wpl.woonplaatsNaam', 'Losser');
const number = leaf('BG:aoa.identificatie', '0168010000000001'), own = '<BG:authentiek StUF:metagegeven="true">N</BG:authentiek>';
const names = (p) => leaf('BG:geslachtsnaam', p.geslachtsnaam) + leaf('BG:voorvoegselGeslachtsnaam', p.voorvoegsel || 'van') + leaf('BG:voorletters', p.voornamen[0]) + leaf('BG:voornamen', p.voornamen)
	+ leaf('BG:geslachtsaanduiding', 'V') + `<BG:geboortedatum StUF:indOnvolledigeDatum="V">${p.geboortedatum.replaceAll('-', '')}</BG:geboortedatum>`;
const entity = (name, type, inside) => `<${name} StUF:entiteittype="${type}">${inside}</${name}>`;
const sort = (what) => entity('ZKN:isVan', 'ZAKZKT', entity('ZKN:gerelateerde', 'ZKT', leaf('ZKN:omschrijvingGeneriek', what)) + extra);
const system = (name, code) => leaf(name, leaf('StUF:organisatie', code) + leaf('StUF:applicatie', 'KBPS') + leaf('StUF:administratie', 'x') + leaf('StUF:gebruiker', 'y'));

export const whole = (zaak, child, mother, referentie) => `<?xml version="1.0" encoding="UTF-8"?>
<JZ:notificatieDi01 ${spaces}>` + leaf('JZ:stuurgegevens', leaf('StUF:berichtcode', 'Di01') + system('StUF:zender', 'RC0100') + system('StUF:ontvanger', '0168')
	+ leaf('StUF:referentienummer', referentie) + leaf('StUF:tijdstipBericht', '20261102101500') + leaf('StUF:functie', 'notificatieDi01'))
	+ entity('JZ:object', 'ZAK', leaf('ZKN:identificatie', 'RVDK-2026-1') + leaf('ZKN:resultaat', leaf('ZKN:omschrijving', 'Maatregel opgelegd')) + extra
		+ sort('Uitvoeren onderzoek kinderbeschermingsmaatregel')
		+ entity('ZKN:heeftBetrekkingOp', 'ZAKOBJ', entity('ZKN:gerelateerde', 'OBJ', entity('ZKN:natuurlijkPersoon', 'NPS', leaf('BG:inp.bsn', child.bsn) + names(child)
			+ leaf('BG:verblijfsadres', number + own + place + street) + extra)) + leaf('ZKN:omschrijving', 'Client (kind)') + extra)
		+ entity('ZKN:heeftAlsBelanghebbende', 'ZAKBTRBLH', entity('ZKN:gerelateerde', 'BTR', entity('ZKN:natuurlijkPersoon', 'NPS', leaf('BG:inp.bsn', mother.bsn) + own
			+ leaf('BG:anp.identificatie', '12345678901234567') + names(mother)
			+ leaf('BG:verblijfsadres', number + own + leaf('BG:wpl.identificatie', '1') + place + leaf('BG:aoa.woonplaatsWaarinGelegen', leaf('BG:wpl.identificatie', '1') + place)
				+ leaf('BG:gor.identificatie', '0168300000000001') + leaf('BG:opr.identificatie', '0168300000000001') + street + leaf('BG:begindatumVerblijf', '20200101'))
			+ leaf('BG:sub.verblijfBuitenland', leaf('BG:lnd.landcode', '6029') + leaf('BG:lnd.landnaam', 'Duitsland') + [1, 2, 3].map((i) => leaf(`BG:sub.adresBuitenland${i}`, 'Gronau')).join(''))
			+ leaf('BG:sub.telefoonnummer', '0612345678') + leaf('BG:sub.emailadres', 'anna@example.nl') + extra)) + leaf('ZKN:code', '111') + leaf('ZKN:omschrijving', 'ouder, gezag niet benoemd') + extra)
		+ entity('ZKN:heeftBetrekkingOpAndere', 'ZAKZAKBTR', entity('ZKN:gerelateerde', 'ZAK', leaf('ZKN:identificatie', zaak) + extra + sort('Overwegen kinderbeschermingsmaatregel')) + extra)
		+ entity('ZKN:heeft', 'ZAKSTT', entity('ZKN:gerelateerde', 'STT', leaf('ZKN:omschrijving', 'Zaak afgerond')) + leaf('ZKN:datumStatusGezet', '20261102'))
		+ entity('ZKN:leidtTot', 'ZAKBSL', entity('ZKN:gerelateerde', 'BSL', leaf('ZKN:datumBeslissing', '20261101') + leaf('ZKN:toelichting', 'OTS') + leaf('ZKN:ingangsdatumWerking', '20261105')
			+ leaf('ZKN:einddatumWerking', '20271104') + extra)))
	+ '</JZ:notificatieDi01>';

const write = (e) => `<${e.name}${Object.entries(e.attributes).map(([n, v]) => ` ${n}="${v}"`).join('')}>${e.children.length ? e.children.map(write).join('') : e.text}</${e.name}>`;
const clone = (e, parent) => {
	const copy = { ...e, attributes: { ...e.attributes }, parent };
	copy.children = e.children.map((c) => clone(c, copy));
	return copy;
};
// Each takes the element and the list that it stands in; false: that cannot be done here.
const changes = {
	'goes': (e, list, i) => list.splice(i, 1),
	'comes twice': (e, list, i) => list.splice(i, 0, e),
	'changes places with the next': (e, list, i) => (list[i + 1] && list[i + 1].name !== e.name ? list.splice(i, 2, list[i + 1], e) : false),
	'has a stranger before it': (e, list, i) => list.splice(i, 0, { name: 'BG:vreemd', attributes: {}, children: [], text: 'x' }),
	'has no value': (e) => Object.assign(e, { children: [], text: '', attributes: { ...e.attributes, 'xsi:nil': 'true' } }),
	'says nothing of what it is': (e) => ('StUF:entiteittype' in e.attributes ? delete e.attributes['StUF:entiteittype'] : false),
	'has a property of its own': (e) => Object.assign(e.attributes, { vreemd: 'x' }),
};

// [what was changed, the file] of every element that is not the root.
export function* broken(xml) {
	const root = parse(xml), count = [...all(root)].length;
	for (let at = 0; at < count; at++) {
		for (const [name, change] of Object.entries(changes)) {
			const copy = clone(root, null), e = [...all(copy)][at], list = e.parent.children;
			const where = `${e.parent.name}/${e.name} (${at}) ${name}`;
			if (change(e, list, list.indexOf(e)) !== false) yield [where, `<?xml version="1.0" encoding="UTF-8"?>\n${write(copy)}`];
		}
	}
}
