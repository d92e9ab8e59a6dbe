// Which answers are about whom, and which are refused though they are well made:
// too little to know the child by, or something in it that contradicts the rest.
import { families, personOf, zaakOf } from './families.mjs';
import { fault, notificatie } from './answers.mjs';

const by = (name) => families.findIndex((f) => f.name === name);
const sisters = by('two sisters'), numberless = by('nobody has a number'), twins = by('twins, one of them asked for'), year = by('two of one year');
const one = by('unborn'), unborn = by('two unborn'), twice = by('one number for two'), single = by('one child, one mother');
const child = (n, i = 0) => families[n].persons[i];
const without = (person, ...names) => Object.fromEntries(Object.entries(person).filter(([name]) => !names.includes(name)));
const answer = (n, kind, more = {}) => notificatie({ zaak: zaakOf(n), kind, ...more });
const named = (n, i = 0) => without(child(n, i), 'bsn');
const sister = { ...child(sisters, 1), bsn: child(sisters, 0).bsn };

// name, the file, the family, which of its persons
export const matched = [
	['BSN, name and birthday', answer(sisters, child(sisters, 1)), sisters, 1],
	['BSN and another surname', answer(sisters, { bsn: child(sisters, 1).bsn, geslachtsnaam: 'Anders' }), sisters, 1],
	['BSN and the year alone', answer(sisters, { bsn: child(sisters, 1).bsn, geboortedatum: '2018-01-01', deel: 'M' }), sisters, 1],
	['BSN, of which we have none, name and birthday', answer(numberless, { ...child(numberless, 1), bsn: child(sisters, 0).bsn }), numberless, 1],
	['name and birthday, without first names', answer(numberless, without(named(numberless, 1), 'voornamen')), numberless, 1],
	['name, birthday and initials', answer(numberless, { ...without(named(numberless, 1), 'voornamen'), voorletters: 'S.J.' }), numberless, 1],
	['the first name of twins', answer(twins, named(twins, 0)), twins, 0],
	['name and year: month and day do not count', answer(year, { ...named(year, 1), geboortedatum: '2016-01-01', deel: 'M' }), year, 1],
	['name and month: the day does not count', answer(year, { ...named(year, 0), geboortedatum: '2016-04-00', deel: 'D' }), year, 0],
	['a date that says it is whole', answer(year, { ...named(year, 0), deel: 'V' }), year, 0],
	['all first names, where the first is another\'s too', answer(year, { ...named(year, 2), geboortedatum: '2016-01-01', deel: 'M' }), year, 2],
	['the only unborn child of that surname', answer(unborn, { geslachtsnaam: 'Proefmans', ongeboren: true }), unborn, 0],
	['a name alone, the only such name in the zaak', answer(numberless, without(named(numberless, 2), 'geboortedatum')), numberless, 2],
	['a name alone, and a date of which nothing counts', answer(numberless, { ...named(numberless, 1), deel: 'J' }), numberless, 1],
	['the only unborn child, without a surname', answer(one, { ongeboren: true }), one, 0],
	['a surname and a year', answer(numberless, { geslachtsnaam: 'Zonderling', geboortedatum: '2016-01-01', deel: 'M' }), numberless, 2],
	['surname, unborn, with the day that it is expected', answer(unborn, { geslachtsnaam: 'Proefmans', ongeboren: true, geboortedatum: '2099-01-20' }), unborn, 0],
	['nil that says no', answer(single, child(single)).replace('<ZKN:heeft ', '<ZKN:heeft xsi:nil="false" '), single, 0],
	['a mark for UTF-8 at its beginning', `\ufeff${answer(single, child(single))}`, single, 0],
	['a code of the Raad and of the gemeente that is not known here', answer(single, child(single), { from: 'RC0199', to: 'LOSSER-01' }), single, 0],
];

const reference = /<StUF:referentienummer>.*<\/StUF:referentienummer>/;
const moved = (n, i, from, to) => answer(n, child(n, i)).replace(from, '').replace(to, (whole) => `${whole}${from.exec(answer(n, child(n, i)))[0]}`);

// name, the file, what the message to the user says, the family
export const refused = [
	['a name alone, and two whose names begin so', answer(year, { geslachtsnaam: 'Proefmans', voornamen: 'Noor' }), /niet gevonden.*meer dan een/, year],
	['a surname alone, with the only child', answer(single, { geslachtsnaam: 'Proefmans' }), /niet gevonden.*geen BSN, geen geboortedatum en geen voornaam/, single],
	['a first name alone, with the only child', answer(single, { voornamen: 'Noor' }), /niet gevonden.*geen BSN en geen achternaam/, single],
	['a name alone, of a twin whom the Raad was not asked about', answer(twins, { geslachtsnaam: 'Proefmans', voornamen: 'Lotte' }), /niet gevonden.*geen onderzoek gevraagd/, twins],
	['one of three unborn children, without a surname', answer(unborn, { ongeboren: true }), /niet gevonden.*meer dan een/, unborn],
	['one of two unborn children of a name', answer(unborn, { geslachtsnaam: 'Zonderling', ongeboren: true }), /niet gevonden.*meer dan een/, unborn],
	['an unborn child with a BSN', answer(unborn, { geslachtsnaam: 'Proefmans', ongeboren: true, bsn: child(sisters).bsn }), /ongeboren kind, en toch/, unborn],
	['a surname and a year of three', answer(year, { geslachtsnaam: 'Proefmans', geboortedatum: '2016-01-01', deel: 'M' }), /niet gevonden.*meer dan een/, year],
	['another year', answer(year, { ...named(year, 1), geboortedatum: '2017-11-30', deel: 'M' }), /niet gevonden/, year],
	['a first name and year of two', answer(year, { geslachtsnaam: 'Proefmans', voornamen: 'Noor Anna', geboortedatum: '2016-01-01', deel: 'M' }), /niet gevonden.*meer dan een/, year],
	['a twin whom the Raad was not asked about', answer(twins, named(twins, 1)), /niet gevonden.*geen onderzoek gevraagd/, twins],
	['one of twins, of whom one was asked about', answer(twins, without(named(twins, 0), 'voornamen')), /niet gevonden.*meer dan een/, twins],
	['initials of another', answer(numberless, { ...without(named(numberless, 1), 'voornamen'), voorletters: 'K.' }), /niet gevonden/, numberless],
	['a girl where we have a boy', answer(numberless, { ...without(named(numberless, 1), 'voornamen'), sex: 'V' }), /niet gevonden/, numberless],
	['the BSN of one, name and birthday of its sister', answer(sisters, sister), /BSN is van Noor.*van een ander/, sisters],
	['the BSN of one, birthday of its sister', answer(sisters, without(sister, 'voornamen')), /BSN is van Noor.*van een ander/, sisters],
	['the BSN of one, first name of its sister', answer(sisters, without(sister, 'geboortedatum')), /BSN is van Noor.*van een ander/, sisters],
	['the BSN of one, the year of its sister', answer(sisters, { ...without(sister, 'voornamen'), deel: 'M' }), /BSN is van Noor.*van een ander/, sisters],
	['a BSN with both names of nobody', answer(sisters, { bsn: child(sisters).bsn, geslachtsnaam: 'Anders', voornamen: 'Iemand' }), /BSN is van Noor.*van een ander/, sisters],
	['a BSN that two children have', answer(twice, child(twice)), /meer dan een kind heeft dit BSN/, twice],
	['a birthday to come', answer(single, { ...child(single), geboortedatum: '2099-04-09' }), /geboortedatum in dit bericht ligt in de toekomst/, single],
	['a year of birth to come', answer(single, { ...child(single), geboortedatum: '2099-00-00', deel: 'M' }), /geboortedatum in dit bericht ligt in de toekomst/, single],
	['a part of a date that nobody knows', answer(single, { ...child(single), deel: 'X' }), /datum in het bericht die niet bestaat/, single],
	['made on a day to come', answer(single, child(single), { made: '20991102101500' }), /datum in dit bericht ligt in de toekomst/, single],
	['decided on a day to come', answer(single, child(single), { decisions: [['20991101', 'Ondertoezichtstelling']] }), /datum in dit bericht ligt in de toekomst/, single],
	['from another gemeente', answer(single, child(single), { from: '0153' }), /niet van de Raad.*maar van Enschede \(code 0153\)/, single],
	['from our own gemeente', answer(single, child(single), { from: '0168' }), /niet van de Raad.*maar van Losser/, single],
	['from a gemeente of elsewhere', answer(single, child(single), { from: '0599' }), /niet van de Raad.*maar van een gemeente \(code 0599\)/, single],
	['from a GI', answer(single, child(single), { from: 'GI-77' }), /niet van de Raad.*William Schrikker Stichting/, single],
	['to another gemeente', answer(single, child(single), { to: '0153' }), /niet voor uw gemeente, maar voor Enschede \(code 0153\)/, single],
	['to a gemeente of elsewhere', answer(single, child(single), { to: '0599' }), /niet voor uw gemeente, maar voor een andere gemeente \(code 0599\)/, single],
	['to the Raad', answer(single, child(single), { to: 'RC0100' }), /niet voor uw gemeente, maar voor Raad voor de Kinderbescherming/, single],
	['our number as theirs, and another zaak as ours', notificatie({ zaak: 'NOT-1999-0001', own: zaakOf(single), kind: child(single) }), /hoort niet bij deze zaak/, single],
	['an unknown part', answer(single, child(single)).replace('<BG:inp.bsn>', '<BG:naam>x</BG:naam><BG:inp.bsn>'), /onderdeel naam is op die plaats niet bekend/, single],
	['a part of another place', answer(single, child(single)).replace('<BG:inp.bsn>', '<StUF:functie>x</StUF:functie><BG:inp.bsn>'), /onderdeel functie is op die plaats niet bekend/, single],
	['parts in another order', answer(single, child(single)).replace(reference, '').replace('<StUF:zender>', `${reference.exec(answer(single, child(single)))[0]}<StUF:zender>`), /zender staat niet in de goede volgorde/, single],
	['the name behind the birthday', moved(single, 0, /<BG:voornamen>.*<\/BG:voornamen>/, /<\/BG:geboortedatum>/), /voornamen staat niet in de goede volgorde/, single],
	['the stage before the child', moved(single, 0, /<ZKN:heeftBetrekkingOp .*<\/ZKN:heeftBetrekkingOp>/, /<\/ZKN:heeft>/), /heeft.* staat niet in de goede volgorde/, single],
	['text between parts', answer(single, child(single)).replace('<ZKN:isVan', 'let op<ZKN:isVan'), /onderdeel object klopt niet/, single],
	['a child that is taken back', answer(single, child(single)).replace('"ZAKOBJ"', '"ZAKOBJ" StUF:verwerkingssoort="V"'), /verwerkingssoort/, single],
	['a birthday that is not exact', answer(single, child(single)).replace('<BG:geboortedatum>', '<BG:geboortedatum StUF:exact="false">'), /exact/, single],
	['a property that nobody knows', answer(single, child(single)).replace('<JZ:stuurgegevens>', '<JZ:stuurgegevens echt="nee">'), /kenmerk dat niet te lezen is: echt/, single],
	['a control in a name', answer(single, child(single)).replace('>Proefmans<', '>Proef\u0085mans<'), /geslachtsnaam klopt niet/, single],
	['51 decisions', answer(single, child(single), { decisions: [...Array(51).keys()].map((i) => ['20261101', `Beslissing ${i}`]) }), /meer dan 50 beslissingen/, single],
	['an Fo01', fault(`${zaakOf(single)}-abcd`, 'Proces voor afhandelen bericht geeft fout', 'Organisatie onbekend'),
		/foutmelding \(Fo01\) over uw eigen melding met kenmerk NOT-2099-\d+-abcd.*Proces voor afhandelen bericht geeft fout: Organisatie onbekend \(code StUF058\)/, single],
];
