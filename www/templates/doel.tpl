{{%AUTOESCAPE context="HTML"}}
<div class="jbt-kop"><h1 class="nl-heading nl-heading--level-1">Doelen</h1><span class="utrecht-status-badge utrecht-status-badge--{{STATUS_KLEUR}}">{{STATUS}}</span></div>
{{>STAPPEN}}
<div class="jbt-stapel">
<p class="nl-paragraph">Zaak <a class="nl-link" href="/cgi-bin/zaak?zaak={{ZAAK:url_query_escape}}">{{ZAAKNUMMER}}</a>, moment {{MOMENT}}, gemeente {{GEMEENTE_NAAM}}. De doelen staan straks op de agenda en in de notulen. Aan tafel krijgt elk doel een afspraak, of een reden waarom niet.</p>
{{#LEEG}}<p class="nl-paragraph">Er zijn nog geen doelen.</p>{{/LEEG}}
{{#ZONDER}}<p class="nl-paragraph">Voor <strong>{{NAAM}}</strong> is er nog geen doel.</p>{{/ZONDER}}
<section class="utrecht-table-container" aria-labelledby="doelen-kop" tabindex="0">
<table class="utrecht-table jbt-tabel-stapel">
<caption class="utrecht-table__caption" id="doelen-kop">Doelen van het raadsonderzoek</caption>
<thead class="utrecht-table__header"><tr class="utrecht-table__row">
<th class="utrecht-table__header-cell" scope="col">Voor</th><th class="utrecht-table__header-cell" scope="col">Doel</th><th class="utrecht-table__header-cell" scope="col"><span class="jbt-verborgen">Verwijderen</span></th>
</tr></thead>
<tbody class="utrecht-table__body">
{{#DOEL}}
<tr class="utrecht-table__row"><th class="utrecht-table__cell" scope="row" data-kop="Voor">{{VOOR}}</th><td class="utrecht-table__cell jbt-meerregelig" data-kop="Doel">{{OMSCHRIJVING:pre_escape}}</td><td class="utrecht-table__cell">
{{#MAG_WEG}}
<form method="post" action="/cgi-bin/doel" novalidate>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}"><input type="hidden" name="tafel" value="{{TAFEL}}"><input type="hidden" name="doel" value="{{DOEL}}">
<button class="jbt-linkknop" type="submit" name="actie" value="verwijderen">Verwijderen<span class="jbt-verborgen">: {{OMSCHRIJVING}}</span></button>
</form>
{{/MAG_WEG}}
</td></tr>
{{/DOEL}}
</tbody>
</table>
</section>
{{#MAG_TOEVOEGEN}}
<form class="jbt-formulier jbt-stapel" method="post" action="/cgi-bin/doel" novalidate autocomplete="off" data-jbt-concept="" data-jbt-status="concept-status">
<button class="jbt-verborgen" type="submit" name="actie" value="toevoegen" tabindex="-1" aria-hidden="true">Toevoegen</button>
<input type="hidden" name="csrf" value="{{CSRF}}"><input type="hidden" name="sleutel" value="{{SLEUTEL}}"><input type="hidden" name="rev" value="{{REV}}">
{{>TAFEL}}
<fieldset class="utrecht-form-fieldset__fieldset utrecht-form-fieldset__fieldset--html-fieldset jbt-groep jbt-stapel">
<legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">Een doel toevoegen</legend>
{{>PERSOON}}
{{>OMSCHRIJVING}}
</fieldset>
<div>
<div class="utrecht-action-group"><button class="nl-button nl-button--primary" type="submit" name="actie" value="toevoegen">Doel toevoegen</button></div>
<p class="jbt-tekens" id="concept-status" role="status"></p>
</div>
</form>
{{/MAG_TOEVOEGEN}}
{{#VERDER}}
<p class="utrecht-action-group jbt-verder"><a class="nl-button nl-button--secondary" href="/cgi-bin/toestemming?tafel={{TAFEL:url_query_escape}}">Verder naar de toestemming</a> <a class="nl-link" href="/cgi-bin/stuk?tafel={{TAFEL:url_query_escape}}">Terug naar de stukken</a></p>
{{/VERDER}}
</div>
