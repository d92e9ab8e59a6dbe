// Answers of the Raad: a good one, made bad in many ways.
const escape = (text) => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
const leaf = (name, value) => (value === undefined ? '' : `<${name}>${escape(value)}</${name}>`);

export const spaces = 'xmlns:JZ="http://www.stufstandaarden.nl/koppelvlak/jz0100" xmlns:StUF="http://www.egem.nl/StUF/StUF0301"'
	+ ' xmlns:ZKN="http://www.egem.nl/StUF/sector/zkn/0310" xmlns:BG="http://www.egem.nl/StUF/sector/bg/0310" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

let number = 0;
// zaak: our number. kind: { bsn, geslachtsnaam, voorvoegsel, voorletters, voornamen, sex, geboortedatum, deel, ongeboren },
// deel: how much of the birthday counts.
export function notificatie({ zaak, kind, stage = 'Intake afgerond', result, when = '20261102', made = '20261102101500', referentie, decisions = [], own = 'RVDK-2026-1', ours = 'andere',
	from = 'RC0100', to = '0168' }) {
	const other = ours === 'andere' ? `<ZKN:heeftBetrekkingOpAndere StUF:entiteittype="ZAKZAKBTR"><ZKN:gerelateerde StUF:entiteittype="ZAK">${leaf('ZKN:identificatie', zaak)}`
		+ '<ZKN:isVan StUF:entiteittype="ZAKZKT"><ZKN:gerelateerde StUF:entiteittype="ZKT"><ZKN:omschrijvingGeneriek>Overwegen kinderbeschermingsmaatregel</ZKN:omschrijvingGeneriek>'
		+ '</ZKN:gerelateerde></ZKN:isVan></ZKN:gerelateerde></ZKN:heeftBetrekkingOpAndere>' : '';
	return `<?xml version="1.0" encoding="UTF-8"?>
<JZ:notificatieDi01 ${spaces}><JZ:stuurgegevens><StUF:berichtcode>Di01</StUF:berichtcode>`
		+ `<StUF:zender><StUF:organisatie>${from}</StUF:organisatie><StUF:applicatie>KBPS</StUF:applicatie></StUF:zender>`
		+ `<StUF:ontvanger><StUF:organisatie>${to}</StUF:organisatie><StUF:applicatie>Jeugdbeschermingstafel</StUF:applicatie></StUF:ontvanger>`
		+ `<StUF:referentienummer>${referentie ?? `RVDK-${++number}`}</StUF:referentienummer><StUF:tijdstipBericht>${made}</StUF:tijdstipBericht>`
		+ '<StUF:functie>notificatieDi01</StUF:functie></JZ:stuurgegevens>'
		+ `<JZ:object StUF:entiteittype="ZAK">${leaf('ZKN:identificatie', ours === 'eigen' ? zaak : own)}`
		+ (result ? `<ZKN:resultaat>${leaf('ZKN:omschrijving', result)}</ZKN:resultaat>` : '')
		+ '<ZKN:isVan StUF:entiteittype="ZAKZKT"><ZKN:gerelateerde StUF:entiteittype="ZKT"><ZKN:omschrijvingGeneriek>Uitvoeren onderzoek kinderbeschermingsmaatregel</ZKN:omschrijvingGeneriek>'
		+ '</ZKN:gerelateerde></ZKN:isVan>'
		+ '<ZKN:heeftBetrekkingOp StUF:entiteittype="ZAKOBJ"><ZKN:gerelateerde StUF:entiteittype="OBJ"><ZKN:natuurlijkPersoon StUF:entiteittype="NPS">'
		+ leaf('BG:inp.bsn', kind.bsn) + leaf('BG:geslachtsnaam', kind.geslachtsnaam) + leaf('BG:voorvoegselGeslachtsnaam', kind.voorvoegsel)
		+ leaf('BG:voorletters', kind.voorletters) + leaf('BG:voornamen', kind.voornamen) + leaf('BG:geslachtsaanduiding', kind.sex)
		+ leaf('BG:geboortedatum', kind.geboortedatum?.replaceAll('-', '')).replace('>', kind.deel ? ` StUF:indOnvolledigeDatum="${kind.deel}">` : '>')
		+ `</ZKN:natuurlijkPersoon></ZKN:gerelateerde><ZKN:omschrijving>${kind.ongeboren ? 'Client (ongeboren kind)' : 'Client (kind)'}</ZKN:omschrijving></ZKN:heeftBetrekkingOp>`
		+ other
		+ `<ZKN:heeft StUF:entiteittype="ZAKSTT"><ZKN:gerelateerde StUF:entiteittype="STT">${leaf('ZKN:omschrijving', stage)}</ZKN:gerelateerde>`
		+ `<ZKN:datumStatusGezet>${when}</ZKN:datumStatusGezet></ZKN:heeft>`
		+ decisions.map(([day, what]) => `<ZKN:leidtTot StUF:entiteittype="ZAKBSL"><ZKN:gerelateerde StUF:entiteittype="BSL"><ZKN:datumBeslissing>${day}</ZKN:datumBeslissing>${leaf('ZKN:toelichting', what)}</ZKN:gerelateerde></ZKN:leidtTot>`).join('')
		+ '</JZ:object></JZ:notificatieDi01>';
}

// name, the file (from a good one), what the message to the user says.
export function hostile(good) {
	const dtd = (what) => good.replace('?>', `?>\n<!DOCTYPE JZ:notificatieDi01 ${what}>`);
	const laughs = [...Array(12).keys()].slice(1).map((i) => `<!ENTITY l${i} "${`&l${i - 1};`.repeat(10)}">`).join('');
	const deep = (n) => good.replace('</JZ:object>', `${'<ZKN:x>'.repeat(n)}${'</ZKN:x>'.repeat(n)}</JZ:object>`);
	const many = [...Array(200).keys()].map((i) => ` a${i}="x"`).join('');
	return [
		['a billion laughs', dtd(`[<!ENTITY l0 "lol">${laughs}]`).replace('RC0100', '&l11;'), /DOCTYPE/],
		['quadratic blow-up', dtd(`[<!ENTITY a "${'a'.repeat(100000)}">]`).replace('RC0100', '&a;'.repeat(1000)), /DOCTYPE/],
		['an external entity', dtd('[<!ENTITY x SYSTEM "file:///etc/passwd">]').replace('RC0100', '&x;'), /DOCTYPE/],
		['an external entity over the network', dtd('[<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]').replace('RC0100', '&x;'), /DOCTYPE/],
		['a parameter entity', dtd('[<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]'), /DOCTYPE/],
		['an external document type', dtd('SYSTEM "file:///etc/hostname"'), /DOCTYPE/],
		['a public document type', dtd('PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"'), /DOCTYPE/],
		['an empty document type', dtd(''), /DOCTYPE/],
		['an entity that nobody defined', good.replace('RC0100', '&niets;'), /geen goed XML/],
		['a document type behind what seems a comment', good.replace('?>', '?><!--><![CDATA[--><!DOCTYPE x []><!--]]>-->'), /DOCTYPE/],
		['130,000 attributes on one tag', good.replace('<JZ:stuurgegevens>', `<JZ:stuurgegevens${[...Array(95000).keys()].map((i) => ` a${i}=""`).join('')}>`).slice(0, 1 << 20), /ingewikkelder/],
		['130,000 attributes in many tags', good.replace('</JZ:object>', `${'<x a="" b="" c="" d="" e="" f="" g="" h="" i="" j=""/>'.repeat(13000)}</JZ:object>`), /ingewikkelder/],
		['1 MB in one attribute', good.replace('<JZ:stuurgegevens>', `<JZ:stuurgegevens a="${'x'.repeat(1000000)}">`), /ingewikkelder/],
		['depth 100,000', good.replace('</JZ:object>', '<x>'.repeat(100000)), /ingewikkelder/],
		['500,000 empty tags', good.replace('</JZ:object>', `${'<>'.repeat(500000)}</JZ:object>`), /ingewikkelder/],
		['another message: vtoDi01', good.replaceAll('notificatieDi01', 'vtoDi01'), /geen notificatie/],
		['another root', good.replaceAll('JZ:notificatieDi01', 'JZ:zorgmeldingDi01'), /geen notificatie/],
		['another functie', good.replace('>notificatieDi01<', '>notificatiejrDi01<'), /geen notificatie/],
		['another berichtcode', good.replace('>Di01<', '>Lk01<'), /geen notificatie/],
		['another namespace', good.replace('koppelvlak/jz0100', 'koppelvlak/jz0200'), /geen notificatie/],
		['no namespace', good.replaceAll('JZ:', ''), /geen notificatie/],
		['the namespace of another part', good.replace('sector/zkn/0310', 'sector/zkn/0320'), /niet bekend/],
		['another kind of case', good.replace('>Uitvoeren onderzoek kinderbeschermingsmaatregel<', '>Overwegen kinderbeschermingsmaatregel<'), /geen notificatie/],
		['a wrong entiteittype', good.replace('entiteittype="ZAKSTT"', 'entiteittype="ZAKSTX"'), /verkeerde soort/],
		['no entiteittype', good.replace(' StUF:entiteittype="OBJ"', ''), /verkeerde soort/],
		['two children', good.replace(/(<ZKN:heeftBetrekkingOp .*<\/ZKN:heeftBetrekkingOp>)/, '$1$1'), /meer dan eens/],
		['two stages', good.replace(/(<ZKN:heeft .*<\/ZKN:heeft>)/, '$1$1'), /meer dan eens/],
		['two references', good.replace(/(<StUF:referentienummer>.*<\/StUF:referentienummer>)/, '$1$1'), /meer dan eens/],
		['no child', good.replace(/<ZKN:heeftBetrekkingOp .*<\/ZKN:heeftBetrekkingOp>/, ''), /ontbreekt/],
		['a stage that is nil', good.replace(/<ZKN:heeft .*<\/ZKN:heeft>/, '<ZKN:heeft StUF:entiteittype="ZAKSTT" xsi:nil="true"/>'), /ontbreekt/],
		['no reference', good.replace(/<StUF:referentienummer>.*<\/StUF:referentienummer>/, ''), /ontbreekt/],
		['an unknown stage', good.replace('Intake afgerond', 'Intake begonnen'), /stand van het onderzoek/],
		['an unknown result', good.replace('<ZKN:isVan', '<ZKN:resultaat><ZKN:omschrijving>Vrijspraak</ZKN:omschrijving></ZKN:resultaat><ZKN:isVan'), /stand van het onderzoek/],
		['elements inside a text', good.replace('Intake afgerond', '<b>Intake afgerond</b>'), /klopt niet/],
		['a day that does not exist', good.replace('<ZKN:datumStatusGezet>20261102', '<ZKN:datumStatusGezet>20261131'), /datum/],
		['a day that is no day', good.replace('<ZKN:datumStatusGezet>20261102', '<ZKN:datumStatusGezet>gisteren'), /datum/],
		['a day to come', good.replace('<ZKN:datumStatusGezet>20261102', '<ZKN:datumStatusGezet>20991102'), /toekomst/],
		['a BSN that is not one', good.replace(/<BG:inp.bsn>\d+/, '<BG:inp.bsn>123456789'), /BSN/],
		['a name of a thousand letters', good.replace(/<BG:geslachtsnaam>/, `<BG:geslachtsnaam>${'x'.repeat(1000)}`), /geslachtsnaam klopt niet/],
		['deep nesting', deep(100), /ingewikkelder/],
		['very deep nesting', deep(20000), /ingewikkelder|geen goed XML/],
		['many elements', good.replace('</JZ:object>', `${'<ZKN:x/>'.repeat(20000)}</JZ:object>`), /ingewikkelder/],
		['many attributes', good.replace('<JZ:stuurgegevens>', `<JZ:stuurgegevens${many}>`), /ingewikkelder/],
		['truncated', good.slice(0, good.length - 40), /geen goed XML/],
		['truncated in the middle', good.slice(0, good.length / 2), /geen goed XML/],
		['something after the end', `${good}<nog/>`, /geen goed XML/],
		['not XML', 'Beste gemeente, het onderzoek is klaar.', /geen goed XML/],
		['HTML', '<!DOCTYPE html><title>Inloggen</title>', /DOCTYPE/],
		['JSON', '{"notificatieDi01": {}}', /geen goed XML/],
		['empty', '', /leeg|Kies het bestand/],
		['white space', ' \n ', /geen goed XML/],
		['Latin-1', Buffer.from(good.replace('UTF-8', 'ISO-8859-1').replace('RC0100', 'Ré'), 'latin1'), /UTF-8/],
		['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good.replace('UTF-8', 'UTF-16'), 'utf16le')]), /UTF-8/],
		['UTF-7, it says', good.replace('UTF-8', 'UTF-7'), /UTF-8/],
		['ISO-8859-1, it says', good.replace('UTF-8', 'ISO-8859-1'), /UTF-8/],
		['a NUL', good.replace('RC0100', 'RC\0'), /UTF-8|geen goed XML/],
		['random bytes', Buffer.from([...Array(2000).keys()].map((i) => (i * 7919) % 256)), /UTF-8/],
		['a zip', Buffer.from('504b0304140000000800', 'hex'), /UTF-8|geen goed XML/],
		['two megabytes of white space', good.replace('</JZ:object>', `${' '.repeat(2 * 1024 * 1024)}</JZ:object>`), /1 MB/],
		['twenty-four megabytes', 'x'.repeat(24 * 1024 * 1024), /1 MB/],
		['XInclude', good.replace('RC0100', '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>'), /klopt niet/],
		['a style sheet and a schema to fetch', good.replace('?>', '?><?xml-stylesheet href="http://127.0.0.1:9/x.xsl"?>').replace('<JZ:object ', '<JZ:object xsi:schemaLocation="x http://127.0.0.1:9/x.xsd" ')
			.replace('Intake afgerond', 'Zaak'), /stand van het onderzoek/],
	];
}

// An error message about a melding of ours.
export const fault = (about, text, details) => `<?xml version="1.0" encoding="UTF-8"?>
<StUF:Fo01Bericht ${spaces}><StUF:stuurgegevens><StUF:berichtcode>Fo01</StUF:berichtcode><StUF:zender><StUF:organisatie>RC0100</StUF:organisatie><StUF:applicatie>KBPS</StUF:applicatie></StUF:zender>`
	+ `<StUF:ontvanger><StUF:organisatie>0168</StUF:organisatie><StUF:applicatie>Jeugdbeschermingstafel</StUF:applicatie></StUF:ontvanger><StUF:referentienummer>F-1</StUF:referentienummer>`
	+ `<StUF:tijdstipBericht>20261102101500</StUF:tijdstipBericht>${leaf('StUF:crossRefnummer', about)}</StUF:stuurgegevens><StUF:body><StUF:code>StUF058</StUF:code><StUF:plek>client</StUF:plek>`
	+ `${leaf('StUF:omschrijving', text)}${leaf('StUF:details', details)}</StUF:body></StUF:Fo01Bericht>`;
