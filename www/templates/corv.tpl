{{%AUTOESCAPE context="HTML"}}
{{#BLAD}}
<header><h1>Overdrachtsblad</h1></header>
<p>Verzoek tot onderzoek aan de Raad voor de Kinderbescherming, zaak {{ZAAKNUMMER}}. Op dit blad staat hetzelfde als in het bericht, met het hele BSN. Laat het niet slingeren.</p>
<p class="jbt-niet-afdrukken"><button class="nl-button nl-button--primary" type="button" data-jbt-print="" hidden>Afdrukken</button> <a href="/cgi-bin/corv?tafel={{TAFEL:u}}">Terug naar de melding</a></p>
{{#DEEL}}
<section>
<h2>{{KOP}}</h2>
<dl>
{{#REGEL}}
<div><dt>{{LABEL}}</dt><dd class="jbt-meerregelig">{{TEKST:p}}</dd></div>
{{/REGEL}}
</dl>
</section>
{{/DEEL}}
{{/BLAD}}
{{#PAGINA}}
<header><h1>Melding aan de Raad{{>WAARIN}}</h1>{{>TAFEL_STATUS}}</header>
{{#MAG_MAKEN}}
<p>Start de Raad een onderzoek? Dan doet u de melding met JUBES (CORV). Hier maakt u het bericht. Het systeem van uw gemeente verstuurt het. Controleer eerst wat erin staat.</p>
<section id="ontbreekt" aria-label="Wat nog nodig is">
{{#KLAAR}}
{{>KADER_GOED}}<p>Alles wat nodig is, is er. U kunt het bericht maken.</p>{{>KADER_EIND}}
{{/KLAAR}}
{{#ONTBREEKT}}
{{>KADER_LET_OP}}<p><strong>Nog nodig:</strong> <a href="{{HREF}}">{{TEKST}}</a></p>{{>KADER_EIND}}
{{/ONTBREEKT}}
{{#LET_OP}}
{{>KADER_INFO}}<p>Let op: <a href="{{HREF}}">{{TEKST}}</a></p>{{>KADER_EIND}}
{{/LET_OP}}
{{#OPMERKING}}
{{>KADER_INFO}}<p>{{TEKST}}</p>{{>KADER_EIND}}
{{/OPMERKING}}
</section>
{{>FORMULIER}}
<fieldset><legend>Stukken die meegaan</legend>
<p class="jbt-uitleg">Kies er een, twee of drie.</p>
{{#KEUS}}
{{>STUK}}
{{/KEUS}}
{{>KNOP_MAKEN}}
</fieldset>
<fieldset><legend>Antwoord van de Raad inlezen</legend>
{{>BESTAND}}
{{>KNOP_INLEZEN}}
</fieldset>
{{>KNOPPEN}}
{{#HEEFT_BERICHTEN}}
<section class="jbt-tabel" id="berichten" aria-labelledby="berichten-kop" tabindex="0">
<table>
<caption id="berichten-kop">Gemaakte berichten</caption>
<thead><tr>
<th scope="col">Referentienummer</th><th scope="col">Gemaakt</th><th scope="col">Door</th><th scope="col">Openen</th>
</tr></thead>
<tbody>
{{#BERICHT_RIJ}}
<tr><th scope="row" data-kop="Referentienummer">{{REFERENTIE}}</th><td data-kop="Gemaakt">{{GEMAAKT}}</td><td data-kop="Door">{{DOOR}}</td><td data-kop="Openen">{{#MAG_OPENEN}}<a href="/cgi-bin/corv?tafel={{TAFEL:u}}&amp;bericht={{BERICHT:u}}">Bericht downloaden<span class="jbt-verborgen"> {{REFERENTIE}}</span> (XML, {{KB}} kB)</a><br><a href="/cgi-bin/corv?tafel={{TAFEL:u}}&amp;blad={{BERICHT:u}}">Overdrachtsblad met BSN<span class="jbt-verborgen"> {{REFERENTIE}}</span></a>{{/MAG_OPENEN}}{{#IS_DICHT}}Bevat een adres dat geheim is{{/IS_DICHT}}</td></tr>
{{/BERICHT_RIJ}}
</tbody>
</table>
</section>
{{/HEEFT_BERICHTEN}}
{{/MAG_MAKEN}}
{{#HEEFT_ANTWOORDEN}}
<section class="jbt-tabel" id="antwoorden" aria-labelledby="antwoorden-kop" tabindex="0">
<table>
<caption id="antwoorden-kop">Antwoorden van de Raad</caption>
<thead><tr>
<th scope="col">Kind</th><th scope="col">Stand</th><th scope="col">Resultaat</th><th scope="col">Datum</th><th scope="col">Ingelezen</th>
</tr></thead>
<tbody>
{{#ANTWOORD}}
<tr><th scope="row" data-kop="Kind">{{NAAM}}</th><td data-kop="Stand">{{STADIUM}}</td><td data-kop="Resultaat">{{UITKOMST}}{{#HEEFT_TOELICHTING}}<br>{{TOELICHTING}}{{/HEEFT_TOELICHTING}}</td><td data-kop="Datum">{{DAG}}</td><td data-kop="Ingelezen">{{#HEEFT_INGELEZEN}}{{INGELEZEN}} ({{REFERENTIE}}){{/HEEFT_INGELEZEN}}</td></tr>
{{/ANTWOORD}}
</tbody>
</table>
</section>
{{/HEEFT_ANTWOORDEN}}
{{#GEEN_ANTWOORD}}<p>Er is nog geen antwoord van de Raad.</p>{{/GEEN_ANTWOORD}}
{{#MAG_MAKEN}}
<section class="jbt-stapel" aria-labelledby="inhoud-kop">
<h2 id="inhoud-kop">Dit staat in het bericht</h2>
<p>Het bericht krijgt bij het maken een eigen nummer en tijd. Van het BSN ziet u hier alleen het einde; in het bericht staat het helemaal.</p>
{{#DEEL}}
<section>
<h3>{{KOP}}</h3>
<dl>
{{#REGEL}}
<div><dt>{{LABEL}}</dt><dd class="jbt-meerregelig">{{TEKST:p}}</dd></div>
{{/REGEL}}
</dl>
</section>
{{/DEEL}}
</section>
{{/MAG_MAKEN}}
{{/PAGINA}}
