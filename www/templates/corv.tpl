{{%AUTOESCAPE context="HTML"}}
{{#BLAD}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Overdrachtsblad</h1></div>
<div class="jbt-stapel">
<p class="nl-paragraph">Verzoek tot onderzoek aan de Raad voor de Kinderbescherming, zaak {{ZAAKNUMMER}}. Op dit blad staat hetzelfde als in het bericht, met het hele BSN. Laat het niet slingeren.</p>
<p class="jbt-niet-afdrukken"><button class="nl-button nl-button--primary" type="button" data-jbt-print="" hidden>Afdrukken</button> <a class="nl-link" href="/cgi-bin/corv?tafel={{TAFEL:url_query_escape}}">Terug naar de melding</a></p>
{{#DEEL}}
<section class="jbt-stapel jbt-stapel--dicht">
<h2 class="nl-heading nl-heading--level-3">{{KOP}}</h2>
<dl class="jbt-gegevens jbt-gegevens--breed">
{{#REGEL}}
<div><dt>{{LABEL}}</dt><dd class="jbt-meerregelig">{{TEKST:pre_escape}}</dd></div>
{{/REGEL}}
</dl>
</section>
{{/DEEL}}
</div>
{{/BLAD}}
{{#PAGINA}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Melding aan de Raad</h1><span class="utrecht-status-badge utrecht-status-badge--{{STATUS_KLEUR}}">{{STATUS}}</span></div>
<div class="jbt-stapel">
{{#MAG_MAKEN}}
<p class="nl-paragraph">Start de Raad een onderzoek? Dan doet u de melding met JUBES (CORV). Hier maakt u het bericht. Het systeem van uw gemeente verstuurt het. Controleer eerst wat erin staat.</p>
<section class="jbt-stapel jbt-stapel--dicht" id="ontbreekt" aria-label="Wat nog nodig is">
{{#KLAAR}}
<div class="utrecht-alert utrecht-alert--ok"><svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#goed"></use></svg><div class="utrecht-alert__content"><p class="nl-paragraph">Alles wat nodig is, is er. U kunt het bericht maken.</p></div></div>
{{/KLAAR}}
{{#ONTBREEKT}}
<div class="utrecht-alert utrecht-alert--warning"><svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#fout"></use></svg><div class="utrecht-alert__content"><p class="nl-paragraph"><strong>Nog nodig:</strong> <a class="nl-link" href="{{HREF}}">{{TEKST}}</a></p></div></div>
{{/ONTBREEKT}}
{{#LET_OP}}
<div class="utrecht-alert utrecht-alert--info"><svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#info"></use></svg><div class="utrecht-alert__content"><p class="nl-paragraph">Let op: <a class="nl-link" href="{{HREF}}">{{TEKST}}</a></p></div></div>
{{/LET_OP}}
{{#OPMERKING}}
<div class="utrecht-alert utrecht-alert--info"><svg class="jbt-icon" aria-hidden="true" focusable="false"><use href="/static/icons.svg#info"></use></svg><div class="utrecht-alert__content"><p class="nl-paragraph">{{TEKST}}</p></div></div>
{{/OPMERKING}}
</section>
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/corv" enctype="multipart/form-data" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}">
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Stukken die meegaan</legend>
<p class="utrecht-form-field-description">Kies er een, twee of drie.</p>
{{#KEUS}}
{{>STUK}}
{{/KEUS}}
<div class="utrecht-action-group"><button class="nl-button nl-button--primary" type="submit" name="actie" value="maken">Bericht maken</button></div>
</fieldset>
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Antwoord van de Raad inlezen</legend>
{{>BESTAND}}
<div class="utrecht-action-group"><button class="nl-button nl-button--secondary" type="submit" name="actie" value="inlezen">Antwoord inlezen</button></div>
</fieldset>
</form>
{{#HEEFT_BERICHTEN}}
<section class="utrecht-table-container" id="berichten" aria-labelledby="berichten-kop" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="berichten-kop">Gemaakte berichten</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Referentienummer</th><th class="utrecht-table__header-cell" scope="col">Gemaakt</th><th class="utrecht-table__header-cell" scope="col">Door</th><th class="utrecht-table__header-cell" scope="col">Openen</th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#BERICHT_RIJ}}
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row" data-kop="Referentienummer">{{REFERENTIE}}</th><td class="utrecht-table__cell" data-kop="Gemaakt">{{GEMAAKT}}</td><td class="utrecht-table__cell" data-kop="Door">{{DOOR}}</td><td class="utrecht-table__cell" data-kop="Openen">{{#MAG_OPENEN}}<a class="nl-link" href="/cgi-bin/corv?tafel={{TAFEL:url_query_escape}}&amp;bericht={{BERICHT:url_query_escape}}">Bericht downloaden<span class="jbt-verborgen"> {{REFERENTIE}}</span> (XML, {{KB}} kB)</a><br><a class="nl-link" href="/cgi-bin/corv?tafel={{TAFEL:url_query_escape}}&amp;blad={{BERICHT:url_query_escape}}">Overdrachtsblad met BSN<span class="jbt-verborgen"> {{REFERENTIE}}</span></a>{{/MAG_OPENEN}}{{#IS_DICHT}}Bevat een adres dat geheim is{{/IS_DICHT}}</td></tr>
{{/BERICHT_RIJ}}
</tbody>
</table>
</section>
{{/HEEFT_BERICHTEN}}
{{/MAG_MAKEN}}
{{#HEEFT_ANTWOORDEN}}
<section class="utrecht-table-container" id="antwoorden" aria-labelledby="antwoorden-kop" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="antwoorden-kop">Antwoorden van de Raad</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Kind</th><th class="utrecht-table__header-cell" scope="col">Stand</th><th class="utrecht-table__header-cell" scope="col">Resultaat</th><th class="utrecht-table__header-cell" scope="col">Datum</th><th class="utrecht-table__header-cell" scope="col">Ingelezen</th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#ANTWOORD}}
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row" data-kop="Kind">{{NAAM}}</th><td class="utrecht-table__cell" data-kop="Stand">{{STADIUM}}</td><td class="utrecht-table__cell" data-kop="Resultaat">{{UITKOMST}}{{#HEEFT_TOELICHTING}}<br>{{TOELICHTING}}{{/HEEFT_TOELICHTING}}</td><td class="utrecht-table__cell" data-kop="Datum">{{DAG}}</td><td class="utrecht-table__cell" data-kop="Ingelezen">{{#HEEFT_INGELEZEN}}{{INGELEZEN}} ({{REFERENTIE}}){{/HEEFT_INGELEZEN}}</td></tr>
{{/ANTWOORD}}
</tbody>
</table>
</section>
{{/HEEFT_ANTWOORDEN}}
{{#GEEN_ANTWOORD}}<p class="nl-paragraph">Er is nog geen antwoord van de Raad.</p>{{/GEEN_ANTWOORD}}
{{#MAG_MAKEN}}
<section class="jbt-stapel" aria-labelledby="inhoud-kop">
<h2 class="nl-heading nl-heading--level-2" id="inhoud-kop">Dit staat in het bericht</h2>
<p class="nl-paragraph">Het bericht krijgt bij het maken een eigen nummer en tijd. Van het BSN ziet u hier alleen het einde; in het bericht staat het helemaal.</p>
{{#DEEL}}
<section class="jbt-stapel jbt-stapel--dicht">
<h3 class="nl-heading nl-heading--level-4">{{KOP}}</h3>
<dl class="jbt-gegevens jbt-gegevens--breed">
{{#REGEL}}
<div><dt>{{LABEL}}</dt><dd class="jbt-meerregelig">{{TEKST:pre_escape}}</dd></div>
{{/REGEL}}
</dl>
</section>
{{/DEEL}}
</section>
{{/MAG_MAKEN}}
</div>
{{/PAGINA}}
