{{%AUTOESCAPE context="HTML"}}
<header><h1>Cijfers</h1>{{#CIJFERS}}<p class="jbt-onderkop">{{VAN_MAAND}} tot en met {{TOT_MAAND}}{{#VAN_GEBIED}}, {{NAAM}}{{/VAN_GEBIED}}{{#VAN_STREEK}}, subregio {{NAAM}}{{/VAN_STREEK}}{{#VAN_MOMENT}}, moment {{NUMMER}}{{/VAN_MOMENT}}</p>{{/CIJFERS}}</header>
<form class="jbt-filter" method="get" action="/cgi-bin/rapportage" aria-label="Kiezen waarover">
{{>VAN}}
{{>TOT}}
{{#MET_GEBIED}}{{>SUBREGIO}}
{{>GEMEENTE}}{{/MET_GEBIED}}
{{>MOMENT}}
<button class="nl-button nl-button--secondary" type="submit">Toon</button>
</form>
{{#VERKEERD}}
{{>KADER_LET_OP}}<p>{{TEKST}}</p>{{>KADER_EIND}}
{{/VERKEERD}}
{{#CIJFERS}}
<div class="jbt-balk jbt-niet-afdrukken"><p><a href="{{BESTAND}}">Alle cijfers als bestand (CSV)</a></p>{{>AFDRUKKEN}}</div>
{{#WEGGELATEN}}
{{>KADER_INFO}}<p><strong>Kleine aantallen tellen niet mee.</strong> Buiten uw eigen subregio ziet u geen aantal onder de 5, zodat niemand te herkennen is. U kunt het ook niet uitrekenen. Daarom gaat het om hele kwartalen, en tellen kleine aantallen pas mee in een groter gebied, zodra ze daar samen groot genoeg zijn. Een totaal kan dus lager zijn dan wat er echt was. Bij een streepje (–) is er niets of te weinig.</p>{{>KADER_EIND}}
{{/WEGGELATEN}}
{{#FIGUUR}}
<section class="jbt-figuur" aria-labelledby="f-{{CODE}}">
<h2 id="f-{{CODE}}">{{KOP}}</h2>
<p>{{UITLEG}} <span class="jbt-bij">Geteld: {{GETELD}}.</span></p>
<section class="jbt-tabel" aria-labelledby="t-{{CODE}}" tabindex="0">
<table>
<caption id="t-{{CODE}}" class="jbt-verborgen">{{KOP}}, aantal en aandeel</caption>
<thead><tr><th scope="col">Wat</th><th scope="col" class="jbt-beeld">Beeld</th><th scope="col" class="jbt-getal">Aantal</th><th scope="col" class="jbt-getal">Aandeel</th></tr></thead>
<tbody>
{{#UITKOMST}}
<tr><th scope="row" data-kop="Wat">{{NAAM}}</th><td class="jbt-beeld" data-kop="Beeld"><svg class="jbt-staaf" viewBox="0 0 162 14" width="162" height="14" aria-hidden="true"><path class="jbt-blok--grens" d="M1 0v14"/><rect class="jbt-blok--gepland" x="1" y="2" width="{{VOL}}" height="10"/></svg></td><td class="jbt-getal" data-kop="Aantal">{{AANTAL}}</td><td class="jbt-getal" data-kop="Aandeel">{{AANDEEL}}</td></tr>
{{/UITKOMST}}
<tr><th scope="row" data-kop="Wat">Samen</th><td class="jbt-beeld" data-kop="Beeld"></td><td class="jbt-getal" data-kop="Aantal"><strong>{{TOTAAL}}</strong></td><td class="jbt-getal" data-kop="Aandeel"></td></tr>
</tbody>
</table>
</section>
{{#VERLOOP}}
<section class="jbt-grafiek" aria-label="{{KOP}} per {{EENHEID}}, grafiek" tabindex="0">
<svg viewBox="0 0 644 190" role="img" aria-labelledby="v-{{CODE}} d-{{CODE}}"><title id="v-{{CODE}}">{{KOP}} per {{EENHEID}}</title><desc id="d-{{CODE}}">Een kolom per {{EENHEID}}, zo hoog als het aantal.{{#GEVULD}} Gevuld is het deel {{WAT}}.{{/GEVULD}} Dezelfde aantallen staan in de tabel eronder.</desc>
{{#KOLOM_BEELD}}<rect class="jbt-kolom" x="{{X}}" y="{{Y}}" width="{{BREED}}" height="{{HOOG}}"/><rect class="jbt-blok--gepland" x="{{X}}" y="{{Y_VOL}}" width="{{BREED}}" height="{{HOOG_VOL}}"/>{{#BOVEN}}<text x="{{X_TEKST}}" y="{{Y}}" dy="-4" text-anchor="middle">{{AANTAL}}</text>{{/BOVEN}}{{#ONDER}}<text x="{{X_TEKST}}" y="180" text-anchor="middle">{{NAAM}}</text>{{/ONDER}}{{/KOLOM_BEELD}}
<path class="jbt-blok--grens" d="M0 161h644"/></svg>
{{#GEVULD}}<p class="jbt-bij">Gevuld: {{WAT}}.</p>{{/GEVULD}}
</section>
<details><summary>Per {{EENHEID}} in een tabel<span class="jbt-verborgen">, {{KOP}}</span></summary>
<section class="jbt-tabel" aria-labelledby="p-{{CODE}}" tabindex="0">
<table>
<caption id="p-{{CODE}}">{{KOP}} per {{EENHEID}}</caption>
<thead><tr><th scope="col">Periode</th>{{#KOLOM}}<th scope="col" class="jbt-getal">{{KOP_NAAM}}</th>{{/KOLOM}}<th scope="col" class="jbt-getal">Samen</th></tr></thead>
<tbody>
{{#RIJ}}<tr><th scope="row" data-kop="Periode">{{RIJ_NAAM}}</th>{{#CEL}}<td class="jbt-getal" data-kop="{{KOP_NAAM}}">{{WAARDE}}</td>{{/CEL}}<td class="jbt-getal" data-kop="Samen">{{RIJ_TOTAAL}}</td></tr>
{{/RIJ}}
</tbody>
</table>
</section>
</details>
{{/VERLOOP}}
{{#PER_GEBIED}}
<details><summary>Per gemeente en subregio<span class="jbt-verborgen">, {{KOP}}</span></summary>
<section class="jbt-tabel" aria-labelledby="g-{{CODE}}" tabindex="0">
<table>
<caption id="g-{{CODE}}">{{KOP}} per gemeente en subregio</caption>
<thead><tr><th scope="col">Gebied</th>{{#KOLOM}}<th scope="col" class="jbt-getal">{{KOP_NAAM}}</th>{{/KOLOM}}<th scope="col" class="jbt-getal">Samen</th></tr></thead>
<tbody>
{{#RIJ}}<tr><th scope="row" data-kop="Gebied">{{RIJ_NAAM}}</th>{{#CEL}}<td class="jbt-getal" data-kop="{{KOP_NAAM}}">{{WAARDE}}</td>{{/CEL}}<td class="jbt-getal" data-kop="Samen">{{RIJ_TOTAAL}}</td></tr>
{{/RIJ}}
</tbody>
</table>
</section>
</details>
{{/PER_GEBIED}}
</section>
{{/FIGUUR}}
<section class="jbt-figuur" aria-labelledby="f-duur">
<h2 id="f-duur">Hoe lang het duurt</h2>
<p>Hoeveel dagen elke stap duurde, naast de termijn van nu. De helft duurde korter dan het middelste aantal, de helft langer. Bij 9 van de 10 duurde het hoogstens zo lang als er staat; een uitnodiging was er minstens zo lang van tevoren. <span class="jbt-bij">Werkdagen zijn zonder feestdagen en zonder de dagen waarop het kantoor dicht is. Wat nog niet klaar is, telt nog niet mee.</span></p>
<section class="jbt-tabel" aria-labelledby="t-duur" tabindex="0">
<table>
<caption id="t-duur" class="jbt-verborgen">Hoe lang elke stap duurt</caption>
<thead><tr><th scope="col">Stap</th><th scope="col" class="jbt-getal">Aantal</th><th scope="col" class="jbt-getal">Middelste</th><th scope="col" class="jbt-getal">9 van de 10</th><th scope="col" class="jbt-getal">Termijn</th><th scope="col" class="jbt-getal">Op tijd</th></tr></thead>
<tbody>
{{#STAP}}
<tr><th scope="row" data-kop="Stap">{{VAN_TOT}} <small>{{#MET_UITLEG}}{{UITLEG}} {{/MET_UITLEG}}Geteld: {{GETELD}}.</small></th><td class="jbt-getal" data-kop="Aantal">{{AANTAL}}</td><td class="jbt-getal" data-kop="Middelste">{{MEDIAAN}}</td><td class="jbt-getal" data-kop="9 van de 10">{{NEGEN}}</td><td class="jbt-getal" data-kop="Termijn">{{TERMIJN}}</td><td class="jbt-getal" data-kop="Op tijd">{{OP_TIJD}}</td></tr>
{{/STAP}}
</tbody>
</table>
</section>
</section>
{{#DAGDELEN}}
<section class="jbt-figuur" aria-labelledby="f-dagdelen">
<h2 id="f-dagdelen">Gebruik van de dagdelen</h2>
<p>Hoeveel plaatsen de Raad had, en hoeveel daarvan zijn gebruikt. <span class="jbt-bij">Geteld: de plaatsen van alle dagdelen in deze periode die niet zijn vervallen, ook als een andere subregio er een gebruikt.</span></p>
<section class="jbt-tabel" aria-labelledby="t-dagdelen" tabindex="0">
<table>
<caption id="t-dagdelen" class="jbt-verborgen">Gebruik van de dagdelen per subregio</caption>
<thead><tr><th scope="col">Subregio</th><th scope="col" class="jbt-getal">Plaatsen</th><th scope="col" class="jbt-getal">Gebruikt</th><th scope="col" class="jbt-getal">Bezetting</th></tr></thead>
<tbody>
{{#STREEK}}
<tr><th scope="row" data-kop="Subregio">{{NAAM}}</th><td class="jbt-getal" data-kop="Plaatsen">{{PLAATSEN}}</td><td class="jbt-getal" data-kop="Gebruikt">{{GEBRUIKT}}</td><td class="jbt-getal" data-kop="Bezetting">{{BEZETTING}}</td></tr>
{{/STREEK}}
</tbody>
</table>
</section>
</section>
{{/DAGDELEN}}
{{/CIJFERS}}
